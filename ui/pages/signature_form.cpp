// SPDX-License-Identifier: EUPL-1.2
#include "pages/signature_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

#include "widgets/look.h"

namespace playfair::ui {

SignatureForm::SignatureForm(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("signatureForm"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_fields = new QBoxLayout(QBoxLayout::LeftToRight);
  m_fields->setSpacing(8);
  m_role = addField(tr("Role"), "roleEdit");
  m_organisation = addField(tr("Organisation"), "organisationEdit");
  m_name = addField(tr("Name (optional)"), "nameEdit");
  column->addLayout(m_fields);
  m_roleMissing = makeWrappedLabel(
      tr("First say in which role you work, for example “child-rights strategist”. It signs every change."), "bad",
      this);
  m_roleMissing->setObjectName(QStringLiteral("roleMissingLabel"));
  m_roleMissing->hide();
  column->addWidget(m_roleMissing);
  connect(m_role, &QLineEdit::textChanged, m_roleMissing, &QWidget::hide);
  setFocusProxy(m_role);
}

QLineEdit* SignatureForm::addField(const QString& name, const char* objectName) {
  auto* column = new QVBoxLayout;
  column->setSpacing(2);
  auto* label = makeLabel(name, "small", this);
  auto* edit = new QLineEdit(this);
  edit->setObjectName(QString::fromLatin1(objectName));
  edit->setAccessibleName(name);
  edit->setMaxLength(200);
  label->setBuddy(edit);
  column->addWidget(label);
  column->addWidget(edit);
  m_fields->addLayout(column, 1);
  connect(edit, &QLineEdit::returnPressed, this, &SignatureForm::entered);
  return edit;
}

void SignatureForm::suggest(const Signature& signature) {
  for (const auto& [edit, text] : {std::pair{m_role, signature.role}, std::pair{m_organisation, signature.organisation},
                                   std::pair{m_name, signature.name}}) {
    if (edit->text().isEmpty()) edit->setText(text);
  }
}

Signature SignatureForm::given(const Signature& known) const {
  return {known.id, m_role->text().simplified(), m_organisation->text().simplified(), m_name->text().simplified()};
}

bool SignatureForm::hasRole() const {
  return !m_role->text().simplified().isEmpty();
}

void SignatureForm::askForRole() {
  m_roleMissing->show();
  m_role->setFocus();
}

void SignatureForm::setDirection(QBoxLayout::Direction direction) {
  m_fields->setDirection(direction);
}

}  // namespace playfair::ui
