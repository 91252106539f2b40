// SPDX-License-Identifier: EUPL-1.2
#include "pages/fact_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/project_words.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {

FactField::FactField(const instrument::FactDefinition& fact, QWidget* parent)
    : FormRow(toQt(fact.title), toQt(fact.help), toQt(fact.whoKnows), parent), m_fact(fact) {
  setObjectName(QStringLiteral("factField_") + toQt(fact.key));
  m_editor = makeFactEditor(fact, this);
  right()->addWidget(m_editor);
  m_notKnown = new QCheckBox(tr("Not known yet"), this);
  m_notKnown->setObjectName(QStringLiteral("notKnown_") + toQt(fact.key));
  m_notKnown->setAccessibleName(tr("%1: not known yet").arg(toQt(fact.title)));
  right()->addWidget(m_notKnown, 0, Qt::AlignLeft);
  right()->addStretch(1);
  setBuddy(m_editor->first());
  buildConflict();
  connect(m_notKnown, &QCheckBox::clicked, this, &FactField::notKnownClicked);
  connect(m_editor, &FactEditor::typed, this, [this] {
    m_notKnown->setChecked(false);
    emit typed(m_fact.key, m_editor->value());
  });
  connect(m_editor, &FactEditor::chosen, this, [this] {
    m_notKnown->setChecked(false);
    emit chosen(m_fact.key, m_editor->value());
  });
  connect(m_editor, &FactEditor::left, this, [this] { emit left(m_fact.key); });
}

void FactField::buildConflict() {
  m_conflict = makeFrame("warningCard", this);
  auto* row = new QHBoxLayout(m_conflict);
  row->setContentsMargins(10, 6, 10, 6);
  m_theirs = makeWrappedLabel({}, "", m_conflict);
  row->addWidget(m_theirs, 1);
  const QString key = toQt(m_fact.key);
  const auto add = [&](const QString& text, const QString& name, const SaidFact& value) {
    auto* button = makeButton(text, "", "plain", m_conflict);
    button->setObjectName(name + key);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(toQt(m_fact.title), text));
    connect(button, &QPushButton::clicked, this, [this, &value] { emit chosen(m_fact.key, SaidFact(value)); });
    row->addWidget(button);
  };
  add(tr("Keep this"), QStringLiteral("keepOurs_"), m_oursValue);
  add(tr("Take the other"), QStringLiteral("takeTheirs_"), m_theirsValue);
  m_conflict->hide();
  right()->insertWidget(1, m_conflict);
}

void FactField::notKnownClicked(bool notKnown) {
  if (notKnown) m_editor->showValue({});
  emit chosen(m_fact.key, notKnown ? SaidFact(assessment::NotKnown{}) : SaidFact());
}

void FactField::showValue(const SaidFact& value) {
  m_editor->showValue(value);
  m_notKnown->setChecked(value && std::holds_alternative<assessment::NotKnown>(*value));
}

void FactField::setEditable(bool editable) {
  m_editor->setEditable(editable);
  m_notKnown->setEnabled(editable);
}

void FactField::showConflict(const SaidFact& ours, const SaidFact& theirs) {
  m_oursValue = ours;
  m_theirsValue = theirs;
  m_conflict->setVisible(theirs.has_value());
  m_theirs->setText(
      tr("Two people wrote here apart. The other version: “%1”").arg(shortened(saidInWords(m_fact, theirs), 300)));
}

void FactField::focusEditor() {
  m_editor->first()->setFocus(Qt::OtherFocusReason);
}

bool FactField::askedFor(const std::string& kind) const {
  return kind.empty() || m_fact.kinds.empty() ||
         std::find(m_fact.kinds.begin(), m_fact.kinds.end(), kind) != m_fact.kinds.end();
}

QString saidInWords(const instrument::FactDefinition& fact, const SaidFact& value) {
  if (!value) return FactField::tr("nothing");
  if (std::holds_alternative<assessment::NotKnown>(*value)) return FactField::tr("not known yet");
  return factInWords({{fact.key, *value}}, fact.key);
}

}  // namespace playfair::ui
