// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/question_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "playfair/instrument/fact_catalogue.h"
#include "questionnaires/applicability_form.h"
#include "questionnaires/lines_edit.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

using NamedValues = std::vector<std::pair<QString, QString>>;

NamedValues stageValues() {
  NamedValues stages;
  const auto catalogue = instrument::loadFactCatalogue();
  const auto* fact = catalogue ? catalogue->find("stage") : nullptr;
  if (fact == nullptr) return stages;
  for (const auto& option : fact->options) stages.emplace_back(toQt(option.title), toQt(option.value));
  return stages;
}

std::vector<std::string> linesOf(const QString& text) {
  std::vector<std::string> lines;
  for (const QString& line : text.split(QLatin1Char('\n'))) {
    if (!line.trimmed().isEmpty()) lines.push_back(fromQt(line.trimmed()));
  }
  return lines;
}

QString onLines(const std::vector<std::string>& texts) {
  QStringList lines;
  for (const auto& text : texts) lines << toQt(text);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

std::vector<std::string> articlesIn(const QString& text) {
  constexpr int kLastArticle = 54;
  std::vector<std::string> articles;
  for (const QString& word : text.split(QRegularExpression(QStringLiteral("\\D+")), Qt::SkipEmptyParts)) {
    const int number = word.toInt();
    const std::string article = std::to_string(number);
    const bool known = std::find(articles.begin(), articles.end(), article) != articles.end();
    if (number >= 1 && number <= kLastArticle && !known) articles.push_back(article);
  }
  return articles;
}

QString articleWords(const std::vector<std::string>& articles) {
  return onLines(articles).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

QuestionForm::QuestionForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("questionForm"));
  m_column->setContentsMargins(18, 12, 18, 14);
  m_column->setSpacing(4);
  addTexts();
  addChoices();
  addSafeguard();
  m_column->addSpacing(8);
  m_column->addWidget(makeLabel(tr("Whom it is asked"), "subheading", this));
  m_applicability = new ApplicabilityForm(this);
  m_column->addWidget(m_applicability);
  m_column->addStretch(1);
  connect(m_applicability, &ApplicabilityForm::picked, this, &QuestionForm::sayComplete);
}

LinesEdit* QuestionForm::addLines(const QString& name, const QString& help, const char* objectName, int lines) {
  auto* edit = new LinesEdit(name, objectName, lines, this);
  edit->setAccessibleDescription(help);
  auto* label = makeWrappedLabel(help.isEmpty() ? name : tr("%1 – %2").arg(name, help), "smallStrong", this);
  label->setBuddy(edit);
  m_column->addWidget(label);
  m_column->addWidget(edit);
  connect(edit, &QPlainTextEdit::textChanged, this, &QuestionForm::say);
  connect(edit, &LinesEdit::left, this, &QuestionForm::settled);
  return edit;
}

QComboBox* QuestionForm::addCombo(const QString& name, const char* objectName, const NamedValues& options) {
  auto* combo = new QComboBox(this);
  combo->setObjectName(QString::fromLatin1(objectName));
  combo->setAccessibleName(name);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (const auto& [title, value] : options) combo->addItem(title, value);
  auto* label = makeLabel(name, "smallStrong", this);
  label->setBuddy(combo);
  m_column->addWidget(label);
  m_column->addWidget(combo);
  connect(combo, &QComboBox::currentIndexChanged, this, &QuestionForm::sayComplete);
  return combo;
}

void QuestionForm::addTexts() {
  m_text = addLines(tr("Question"), tr("one thing, at most 25 words"), "questionTextEdit", 2);
  m_inPlace = addLines(tr("In place means"), tr("one sentence that can be checked"), "inPlaceEdit", 2);
  m_why = addLines(tr("Why it matters"), tr("for children"), "whyEdit", 2);
  m_good = addLines(tr("What good looks like"), tr("one example a line"), "goodEdit", 3);
  m_evidence =
      addLines(tr("Evidence usually kept"), tr("one a line; never names or pictures of children"), "evidenceEdit", 2);
  m_who = addLines(tr("Who knows"), {}, "whoKnowsEdit", 1);
  m_crc = new QLineEdit(this);
  m_crc->setObjectName(QStringLiteral("articlesEdit"));
  m_crc->setAccessibleName(tr("Articles of the Convention on the Rights of the Child"));
  auto* label = makeWrappedLabel(tr("Articles of the Convention on the Rights of the Child – numbers, such as 3, 12"),
                                 "smallStrong", this);
  label->setBuddy(m_crc);
  m_column->addWidget(label);
  m_column->addWidget(m_crc);
  connect(m_crc, &QLineEdit::textEdited, this, &QuestionForm::say);
  connect(m_crc, &QLineEdit::editingFinished, this, &QuestionForm::settled);
}

void QuestionForm::addChoices() {
  m_foundation = addCombo(tr("Foundation"), "foundationCombo",
                          {{tr("Protection"), QStringLiteral("0")},
                           {tr("Provision"), QStringLiteral("1")},
                           {tr("Participation"), QStringLiteral("2")}});
  m_about = addCombo(tr("It is about"), "aboutCombo",
                     {{tr("The project"), QStringLiteral("0")}, {tr("The organisation"), QStringLiteral("1")}});
  m_depth = addCombo(tr("Depth"), "depthCombo",
                     {{tr("Essential: asked in every assessment"), QStringLiteral("0")},
                      {tr("Full: asked in a full assessment only"), QStringLiteral("1")}});
  m_weight = new QSpinBox(this);
  m_weight->setRange(1, 5);
  m_weight->setObjectName(QStringLiteral("weightSpin"));
  m_weight->setAccessibleName(tr("Weight"));
  auto* label = makeLabel(tr("Weight"), "smallStrong", this);
  label->setBuddy(m_weight);
  m_column->addWidget(label);
  m_column->addWidget(m_weight, 0, Qt::AlignLeft);
  connect(m_weight, &QSpinBox::valueChanged, this, &QuestionForm::sayComplete);
  m_weightReason = addLines(tr("Reason for the weight"), tr("where it is more than 1"), "weightReasonEdit", 1);
}

void QuestionForm::addSafeguard() {
  m_safeguard = new QCheckBox(tr("Minimum safeguard: nothing offsets its failure"), this);
  m_safeguard->setObjectName(QStringLiteral("safeguardCheck"));
  m_safeguard->setAccessibleName(m_safeguard->text());
  m_column->addSpacing(8);
  m_column->addWidget(m_safeguard);
  m_safeguardRows = new QWidget(this);
  auto* rows = new QVBoxLayout(m_safeguardRows);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  // The fields are built by the same hands as the others, and hidden together.
  QVBoxLayout* whole = std::exchange(m_column, rows);
  m_from = addCombo(tr("Must be met from the stage"), "safeguardFromCombo", stageValues());
  m_because = addLines(tr("Why nothing offsets it"), {}, "safeguardBecauseEdit", 2);
  m_partly = addLines(tr("Partly means"), {}, "safeguardPartlyEdit", 1);
  m_column = whole;
  m_column->addWidget(m_safeguardRows);
  connect(m_safeguard, &QCheckBox::toggled, this, [this] {
    showSafeguard();
    sayComplete();
  });
}

void QuestionForm::showSafeguard() {
  m_safeguardRows->setVisible(m_safeguard->isChecked());
}

void QuestionForm::set(const instrument::Question& question) {
  const QScopedValueRollback setting(m_setting, true);
  m_question = question;
  m_text->setTextQuietly(toQt(question.text));
  m_inPlace->setTextQuietly(toQt(question.inPlaceMeans));
  m_why->setTextQuietly(toQt(question.whyItMatters));
  m_good->setTextQuietly(onLines(question.whatGoodLooksLike));
  m_evidence->setTextQuietly(onLines(question.evidenceUsuallyKept));
  m_who->setTextQuietly(toQt(question.whoKnows));
  m_crc->setText(articleWords(question.crc));
  m_foundation->setCurrentIndex(static_cast<int>(question.foundation));
  m_about->setCurrentIndex(question.about == instrument::About::Organisation ? 1 : 0);
  m_depth->setCurrentIndex(question.depth == instrument::Depth::Full ? 1 : 0);
  m_weight->setValue(question.weight);
  m_weightReason->setTextQuietly(toQt(question.weightReason));
  const auto redLine = question.redLine.value_or(instrument::RedLine{});
  m_safeguard->setChecked(question.redLine.has_value());
  m_from->setCurrentIndex(std::max(0, m_from->findData(toQt(redLine.from))));
  m_because->setTextQuietly(toQt(redLine.because));
  m_partly->setTextQuietly(toQt(redLine.partlyMeans));
  m_applicability->set(question);
  showSafeguard();
}

instrument::Question QuestionForm::question() const {
  instrument::Question question = m_question;
  question.text = fromQt(m_text->toPlainText().trimmed());
  question.inPlaceMeans = fromQt(m_inPlace->toPlainText().trimmed());
  question.whyItMatters = fromQt(m_why->toPlainText().trimmed());
  question.whatGoodLooksLike = linesOf(m_good->toPlainText());
  question.evidenceUsuallyKept = linesOf(m_evidence->toPlainText());
  question.whoKnows = fromQt(m_who->toPlainText().trimmed());
  question.crc = articlesIn(m_crc->text());
  question.foundation = static_cast<instrument::Foundation>(m_foundation->currentIndex());
  question.about = m_about->currentIndex() == 1 ? instrument::About::Organisation : instrument::About::Project;
  question.depth = m_depth->currentIndex() == 1 ? instrument::Depth::Full : instrument::Depth::Essential;
  question.weight = m_weight->value();
  question.weightReason = fromQt(m_weightReason->toPlainText().trimmed());
  question.redLine.reset();
  if (m_safeguard->isChecked()) {
    question.redLine =
        instrument::RedLine{fromQt(m_from->currentData().toString()), fromQt(m_because->toPlainText().trimmed()),
                            fromQt(m_partly->toPlainText().trimmed())};
  }
  m_applicability->put(question);
  return question;
}

void QuestionForm::focusFirst() {
  m_text->setFocus();
}

void QuestionForm::say() {
  if (!m_setting) emit edited();
}

void QuestionForm::sayComplete() {
  if (m_setting) return;
  emit edited();
  emit settled();
}

}  // namespace playfair::ui
