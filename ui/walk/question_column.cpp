// SPDX-License-Identifier: EUPL-1.2
#include "walk/question_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "evidence/evidence_card.h"
#include "walk/conflict_card.h"
#include "walk/differing_views.h"
#include "walk/taken_over_card.h"
#include "walk/why_card.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

/// Cards side by side need this many line heights of width.
constexpr int kCardsWidth = 34;

/// "In place means: …" with the first words bold; the text itself cannot become markup.
QString meaning(const QString& lead, const QString& text) {
  return QStringLiteral("<b>%1</b> %2").arg(lead.toHtmlEscaped(), text.toHtmlEscaped());
}

void setChosen(QPushButton* button, bool on, const QString& text) {
  button->setChecked(on);
  button->setText(on ? QStringLiteral("✓ ") + text : text);
}

}  // namespace

QuestionColumn::QuestionColumn(Dialogs& dialogs, QWidget* parent) : QScrollArea(parent), m_inside(new QWidget(this)) {
  setObjectName(QStringLiteral("questionScrollArea"));
  setAccessibleName(tr("Question"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  m_inside->setObjectName(QStringLiteral("pageBody"));
  auto* column = new QVBoxLayout(m_inside);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  m_conflict = new ConflictCard(m_inside);
  column->addWidget(m_conflict);
  m_takenOver = new TakenOverCard(m_inside);
  column->addWidget(m_takenOver);
  m_readOnly = makeWrappedLabel(
      tr("This file can only be read, so answers cannot be changed. Save a copy gives you one that you can change."),
      "small", m_inside);
  m_readOnly->setObjectName(QStringLiteral("readOnlyLabel"));
  column->addWidget(m_readOnly);
  buildQuestion(column);
  buildAnswers(column);
  m_why = new WhyCard(dialogs, m_inside);
  column->addWidget(m_why, 1);
  m_views = new DifferingViews(m_inside);
  column->addWidget(m_views);
  m_evidence = new EvidenceCard(m_inside);
  column->addWidget(m_evidence);
  buildWay(column);
  setWidget(m_inside);
  connect(m_conflict, &ConflictCard::kept, this, &QuestionColumn::versionKept);
}

void QuestionColumn::buildQuestion(QVBoxLayout* column) {
  auto* row = new QHBoxLayout;
  auto* chips = new QWidget(m_inside);
  auto* flow = new FlowLayout(chips, 8, 4);
  m_requirement = makeLabel({}, "chipAccent", chips);
  m_safeguard = makeLabel({}, "chip", chips);
  m_safeguard->setObjectName(QStringLiteral("safeguardLabel"));
  m_crc = makeLabel({}, "chip", chips);
  m_crc->setToolTip(tr("Articles of the Convention on the Rights of the Child"));
  for (QLabel* chip : {m_requirement, m_safeguard, m_crc}) flow->addWidget(chip);
  m_position = makeLabel({}, "small", m_inside);
  m_position->setObjectName(QStringLiteral("positionLabel"));
  row->addWidget(chips, 1);
  row->addWidget(m_position, 0, Qt::AlignTop);
  m_question = makeWrappedLabel({}, "question", m_inside);
  m_question->setObjectName(QStringLiteral("questionLabel"));
  m_inPlace = makeWrappedLabel({}, "", m_inside);
  m_inPlace->setObjectName(QStringLiteral("inPlaceLabel"));
  m_partly = makeWrappedLabel({}, "", m_inside);
  for (QLabel* each : {m_inPlace, m_partly}) each->setTextFormat(Qt::RichText);
  auto* words = new QVBoxLayout;
  words->setSpacing(5);
  words->addWidget(m_inPlace);
  words->addWidget(m_partly);
  column->addLayout(row);
  column->addWidget(m_question);
  column->addLayout(words);
}

void QuestionColumn::buildAnswers(QVBoxLayout* column) {
  m_levels = new LevelGroup(m_inside);
  column->addWidget(m_levels);
  auto* actions = new QWidget(m_inside);
  auto* flow = new FlowLayout(actions, 8, 6);
  m_notApplicable = makeButton(tr("Not applicable…"), "notApplicableButton", "plain", actions);
  m_nobodyKnows = makeButton(tr("Asked, nobody knows"), "nobodyKnowsButton", "plain", actions);
  m_clear = makeButton(tr("Clear"), "clearAnswerButton", "quiet", actions);
  m_clear->setAccessibleName(tr("Clear answer"));
  m_clear->setToolTip(tr("Takes the answer back; the text stays"));
  m_hint = makeLabel({}, "small", actions);
  m_hint->setObjectName(QStringLiteral("keysLabel"));
  for (QPushButton* each : {m_notApplicable, m_nobodyKnows}) each->setCheckable(true);
  for (QWidget* each : {static_cast<QWidget*>(m_notApplicable), static_cast<QWidget*>(m_nobodyKnows),
                        static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_hint)})
    flow->addWidget(each);
  column->addWidget(actions);
  connect(m_notApplicable, &QPushButton::clicked, this, &QuestionColumn::notApplicableWanted);
  connect(m_nobodyKnows, &QPushButton::clicked, this, &QuestionColumn::nobodyKnowsWanted);
  connect(m_clear, &QPushButton::clicked, this, &QuestionColumn::clearWanted);
  connect(m_levels, &LevelGroup::notApplicableWanted, this, &QuestionColumn::notApplicableWanted);
  connect(m_levels, &LevelGroup::nobodyKnowsWanted, this, &QuestionColumn::nobodyKnowsWanted);
}

void QuestionColumn::buildWay(QVBoxLayout* column) {
  auto* row = new QHBoxLayout;
  auto* first = new QWidget(m_inside);
  auto* flow = new FlowLayout(first, 8, 6);
  m_previous = makeButton(tr("‹ Previous"), "previousButton", "plain", first);
  m_previous->setAccessibleName(tr("Previous question"));
  m_previous->setToolTip(tr("Ctrl+Page Up; Ctrl+Page Down for the next"));
  m_comeBack = makeButton(tr("Come back to this"), "comeBackButton", "plain", first);
  m_comeBack->setCheckable(true);
  m_askReviewer = makeButton(tr("Ask the reviewer…"), "askReviewerButton", "plain", first);
  m_addView = makeButton(tr("Differing view…"), "addViewButton", "plain", first);
  m_addView->setToolTip(tr("Another level with reasons beside the answer. It changes no count."));
  for (QPushButton* each : {m_previous, m_comeBack, m_askReviewer, m_addView}) flow->addWidget(each);
  m_next = makeButton(tr("Next not answered ›"), "nextButton", "primary", m_inside);
  m_next->setAccessibleName(tr("Next not answered"));
  m_next->setToolTip(tr("Ctrl+Enter"));
  row->addWidget(first, 1);
  row->addWidget(m_next, 0, Qt::AlignTop);
  column->addLayout(row);
  connect(m_previous, &QPushButton::clicked, this, &QuestionColumn::previousWanted);
  connect(m_next, &QPushButton::clicked, this, &QuestionColumn::nextWanted);
  connect(m_comeBack, &QPushButton::clicked, this, &QuestionColumn::comeBackChosen);
  connect(m_askReviewer, &QPushButton::clicked, this, &QuestionColumn::askReviewerWanted);
  connect(m_addView, &QPushButton::clicked, this, &QuestionColumn::differingViewWanted);
}

void QuestionColumn::focusQuestion() {
  auto* keep = m_conflict->findChild<QPushButton*>(QStringLiteral("keepVersion1Button"));
  if (m_conflict->isVisibleTo(this) && keep != nullptr && keep->isEnabled()) {
    keep->setFocus(Qt::OtherFocusReason);
  } else if (m_levels->isEnabled()) {
    m_levels->focusLevel();
  } else {
    m_next->setFocus(Qt::OtherFocusReason);
  }
}

void QuestionColumn::setKeys(bool levelKeys, bool altLevelKeys) {
  m_levels->setKeysEnabled(levelKeys);
  m_hint->setText(altLevelKeys ? tr("Alt+0…4 answers · Ctrl+Enter next not answered")
                               : tr("Ctrl+Enter next not answered"));
}

void QuestionColumn::setNarrow(bool narrow) {
  m_narrow = narrow;
  const int side = narrow ? 18 : 24;
  m_inside->layout()->setContentsMargins(side, narrow ? 10 : 16, side, narrow ? 12 : 16);
  m_inside->layout()->setSpacing(narrow ? 8 : 12);
  m_evidence->setNarrow(narrow);
  chooseShape();
}

void QuestionColumn::chooseShape() {
  const bool cards = !m_narrow && viewport()->width() >= kCardsWidth * fontMetrics().height();
  m_levels->setShape(cards ? LevelShape::Cards : LevelShape::Rows);
  showLevels();
}

/// A card has no room for a sentence: there partly is told above the cards.
void QuestionColumn::showLevels() {
  const bool above = m_levels->shape() == LevelShape::Cards && !m_partlyMeans.isEmpty();
  std::array<QString, kLevels> texts = m_explanations;
  if (above) texts[2] = tr("as said above");
  m_partly->setVisible(above);
  m_partly->setText(meaning(tr("Partly means:"), m_partlyMeans));
  m_levels->setExplanations(texts);
  if (above) m_levels->button(2)->setAccessibleDescription(m_partlyMeans);
}

void QuestionColumn::show(const QuestionShown& shown) {
  m_conflict->show(shown.versions, shown.writable);
  m_takenOver->show(shown.takenOver, shown.writable);
  m_readOnly->setVisible(!shown.writable);
  m_requirement->setText(shown.requirementChip);
  m_safeguard->setText(shown.safeguard);
  m_safeguard->setVisible(!shown.safeguard.isEmpty());
  setLook(m_safeguard, shown.safeguardLook);
  m_crc->setText(shown.crc);
  m_crc->setVisible(!shown.crc.isEmpty());
  m_position->setText(shown.position);
  if (m_question->text() != shown.text) verticalScrollBar()->setValue(0);
  m_question->setText(shown.text);
  m_inPlace->setText(meaning(tr("In place means:"), shown.inPlaceMeans));
  m_partlyMeans = shown.partlyMeans;
  m_explanations = shown.explanations;
  showLevels();
  // A screen reader says the question when the focus comes to its levels.
  m_levels->setAccessibleName(tr("Level: %1").arg(shown.text));
  const bool hasLevel = shown.answer.kind == assessment::AnswerKind::Level && shown.versions.size() < 2;
  m_levels->setChosen(hasLevel ? shown.answer.level : -1);
  showActions(shown);
  m_why->show(shown);
  m_views->show(shown.views, shown.writable);
  m_evidence->show(shown.evidence, shown.writable);
  m_askReviewer->setVisible(shown.writable);
  m_addView->setVisible(shown.writable);
}

void QuestionColumn::showActions(const QuestionShown& shown) {
  using assessment::AnswerKind;
  const bool conflict = shown.versions.size() > 1;
  const bool changeable = shown.writable && !conflict;
  m_levels->setEnabled(changeable);
  setChosen(m_notApplicable, !conflict && shown.answer.kind == AnswerKind::NotApplicable, tr("Not applicable…"));
  setChosen(m_nobodyKnows, !conflict && shown.answer.kind == AnswerKind::AskedUnknown, tr("Asked, nobody knows"));
  m_notApplicable->setEnabled(changeable);
  m_nobodyKnows->setEnabled(changeable);
  m_clear->setVisible(changeable && shown.answer.kind != AnswerKind::NotAsked);
  setChosen(m_comeBack, shown.comeBack, tr("Come back to this"));
}

void QuestionColumn::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  chooseShape();
}

void QuestionColumn::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (m_levels != nullptr && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
    chooseShape();
}

}  // namespace playfair::ui
