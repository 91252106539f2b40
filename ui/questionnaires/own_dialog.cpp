// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/own_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {

OwnDialog::OwnDialog(const QString& intro, const QString& organisation, Given given, QWidget* parent)
    : QDialog(parent), m_given(std::move(given)) {
  setObjectName(QStringLiteral("ownDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Own questionnaire"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(6);
  column->addWidget(makeWrappedLabel(intro, "quiet", this));
  m_organisation =
      addField(tr("Organisation"), tr("Whose questionnaire it is. It stands in the title."), "ownOrganisationEdit");
  m_organisation->setText(organisation);
  m_name = addField(tr("Name"), tr("What you call it, for example the name of your charter."), "ownNameEdit");
  m_address = addField(tr("Web address"), tr("Of the charter, or of the organisation: https://…"), "ownAddressEdit");
  addLanguages();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  m_doIt = buttons->addButton(tr("Make the draft"), QDialogButtonBox::AcceptRole);
  m_doIt->setObjectName(QStringLiteral("makeOwnButton"));
  setLook(m_doIt, "primary");
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &OwnDialog::give);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  check();
}

QLineEdit* OwnDialog::addField(const QString& label, const QString& help, const char* name) {
  auto* words = makeLabel(label, "strong", this);
  auto* edit = new QLineEdit(this);
  edit->setObjectName(QString::fromLatin1(name));
  edit->setAccessibleName(label);
  edit->setAccessibleDescription(help);
  words->setBuddy(edit);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addWidget(words);
  column->addWidget(edit);
  column->addWidget(makeWrappedLabel(help, "small", this));
  connect(edit, &QLineEdit::textChanged, this, &OwnDialog::check);
  return edit;
}

void OwnDialog::addLanguages() {
  m_language = new QComboBox(this);
  m_language->setObjectName(QStringLiteral("ownLanguageCombo"));
  m_language->setAccessibleName(tr("Language of the questions"));
  for (const char* code : {"en", "sv", "fr", "nl", "de", "es", "fi", "da", "nb", "pt", "it", "pl"}) {
    const QString tag = QString::fromLatin1(code);
    const QString name = QLocale(tag).nativeLanguageName();
    m_language->addItem(name.isEmpty() ? tag : name, tag);
  }
  auto* words = makeLabel(tr("Language of the questions"), "strong", this);
  words->setBuddy(m_language);
  layout()->addWidget(words);
  layout()->addWidget(m_language);
}

void OwnDialog::check() {
  if (m_doIt == nullptr) return;  // still being built
  m_doIt->setEnabled(!m_organisation->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty());
}

void OwnDialog::give() {
  instrument::OwnIdentity identity;
  identity.organisation = fromQt(m_organisation->text().trimmed());
  identity.name = fromQt(m_name->text().trimmed());
  identity.address = fromQt(m_address->text().trimmed());
  identity.published = fromQt(QDate::currentDate().toString(QStringLiteral("yyyy-MM")));
  identity.language = fromQt(m_language->currentData().toString());
  identity.id = instrument::proposedId(identity.organisation, identity.name);
  m_given(identity);
  accept();
}

}  // namespace playfair::ui
