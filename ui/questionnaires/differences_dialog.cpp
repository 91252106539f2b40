// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/differences_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

using instrument::ChangedEntry;
using instrument::DifferentEntry;

QString fieldWords(const std::string& field) {
  const std::vector<std::pair<const char*, QString>> names = {
      {"text", DifferencesDialog::tr("Question")},
      {"inPlaceMeans", DifferencesDialog::tr("In place means")},
      {"whyItMatters", DifferencesDialog::tr("Why it matters")},
      {"whatGoodLooksLike", DifferencesDialog::tr("What good looks like")},
      {"evidenceUsuallyKept", DifferencesDialog::tr("Evidence usually kept")},
      {"whoKnows", DifferencesDialog::tr("Who knows")},
      {"crc", DifferencesDialog::tr("Articles")},
      {"redLine", DifferencesDialog::tr("Minimum safeguard")},
      {"depth", DifferencesDialog::tr("Depth")},
      {"title", DifferencesDialog::tr("Title")},
      {"shortTitle", DifferencesDialog::tr("Short title")},
      {"intro", DifferencesDialog::tr("What it is about")},
      {"about", DifferencesDialog::tr("What it is about")},
      {"publisher", DifferencesDialog::tr("Publisher")},
      {"sources", DifferencesDialog::tr("Sources")},
      {"kinds", DifferencesDialog::tr("Kinds of initiative")},
      {"roles", DifferencesDialog::tr("Roles")},
      {"stages", DifferencesDialog::tr("Stages")},
      {"appliesWhen", DifferencesDialog::tr("Asked where")},
      {"weight", DifferencesDialog::tr("Weight")}};
  const auto found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return field == name.first; });
  return found == names.end() ? toQt(field) : found->second;
}

QString entryWords(const DifferentEntry& entry) {
  const QString text = entry.text.empty() ? toQt(entry.id) : toQt(entry.text);
  return entry.safeguard ? DifferencesDialog::tr("%1 (minimum safeguard)").arg(text) : text;
}

void addSection(QStringList& lines, const QString& heading, const std::vector<DifferentEntry>& entries) {
  if (entries.empty()) return;
  lines << heading;
  for (const auto& entry : entries) lines << QStringLiteral("  • ") + entryWords(entry);
  lines << QString();
}

void addFields(QStringList& lines, const std::vector<instrument::FieldChange>& fields) {
  for (const auto& field : fields) {
    const QString nothing = DifferencesDialog::tr("(nothing)");
    const QString before =
        field.before.empty() ? nothing : toQt(field.before).replace(QLatin1Char('\n'), QStringLiteral("; "));
    const QString after =
        field.after.empty() ? nothing : toQt(field.after).replace(QLatin1Char('\n'), QStringLiteral("; "));
    lines << DifferencesDialog::tr("      %1, before: %2").arg(fieldWords(field.field), before);
    lines << DifferencesDialog::tr("      %1, now: %2").arg(fieldWords(field.field), after);
  }
}

void addChangedSection(QStringList& lines, const QString& heading, const std::vector<ChangedEntry>& entries) {
  if (entries.empty()) return;
  lines << heading;
  for (const auto& changed : entries) {
    lines << QStringLiteral("  • ") + entryWords(changed.entry);
    addFields(lines, changed.fields);
  }
  lines << QString();
}

QString questionnaireInWords(const instrument::Instrument& instrument) {
  return DifferencesDialog::tr("%1, version %2, edition %3")
      .arg(toQt(instrument.shortTitle), toQt(instrument.version))
      .arg(instrument.edition);
}

}  // namespace

QString differenceWords(const instrument::InstrumentDifference& difference) {
  if (difference.empty()) return DifferencesDialog::tr("Nothing is different.");
  QStringList lines;
  addSection(lines, DifferencesDialog::tr("Questions removed"), difference.removed);
  addSection(lines, DifferencesDialog::tr("Requirements removed"), difference.removedRequirements);
  addSection(lines, DifferencesDialog::tr("Requirements added"), difference.addedRequirements);
  addSection(lines, DifferencesDialog::tr("Questions added"), difference.added);
  addChangedSection(lines, DifferencesDialog::tr("Requirements changed"), difference.changedRequirements);
  addChangedSection(lines, DifferencesDialog::tr("Questions changed"), difference.changed);
  if (!difference.moved.empty()) {
    lines << DifferencesDialog::tr("Questions moved");
    for (const auto& moved : difference.moved) {
      lines << DifferencesDialog::tr("  • %1: from %2 to %3")
                   .arg(entryWords(moved.entry), toQt(moved.requirementBefore), toQt(moved.entry.requirement));
    }
    lines << QString();
  }
  if (!difference.head.empty()) {
    lines << DifferencesDialog::tr("The questionnaire itself");
    addFields(lines, difference.head);
  }
  return lines.join(QLatin1Char('\n'));
}

DifferencesDialog::DifferencesDialog(std::vector<workspace::SharedQuestionnaire> all, std::size_t first,
                                     QWidget* parent)
    : QDialog(parent), m_all(std::move(all)) {
  setObjectName(QStringLiteral("differencesDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Differences"));
  auto* column = new QVBoxLayout(this);
  m_before = addCombo(tr("Before"), "differenceBeforeCombo");
  m_after = addCombo(tr("After"), "differenceAfterCombo");
  m_text = new QPlainTextEdit(this);
  m_text->setObjectName(QStringLiteral("differenceText"));
  m_text->setAccessibleName(tr("What is different"));
  m_text->setReadOnly(true);
  m_text->setTabChangesFocus(true);
  column->addWidget(m_text, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  m_after->setCurrentIndex(static_cast<int>(first));
  m_before->setCurrentIndex(first == 0 ? 0 : static_cast<int>(first) - 1);
  connect(m_before, &QComboBox::currentIndexChanged, this, &DifferencesDialog::compare);
  connect(m_after, &QComboBox::currentIndexChanged, this, &DifferencesDialog::compare);
  resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 30);
  compare();
}

QComboBox* DifferencesDialog::addCombo(const QString& label, const char* name) {
  auto* combo = new QComboBox(this);
  combo->setObjectName(QString::fromLatin1(name));
  combo->setAccessibleName(label);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (const auto& one : m_all) combo->addItem(questionnaireInWords(*one));
  auto* words = makeLabel(label, "strong", this);
  words->setBuddy(combo);
  layout()->addWidget(words);
  layout()->addWidget(combo);
  return combo;
}

void DifferencesDialog::compare() {
  const auto before = static_cast<std::size_t>(m_before->currentIndex());
  const auto after = static_cast<std::size_t>(m_after->currentIndex());
  if (before >= m_all.size() || after >= m_all.size()) return;
  m_text->setPlainText(differenceWords(instrument::difference(*m_all[before], *m_all[after])));
}

}  // namespace playfair::ui
