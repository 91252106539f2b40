// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_question.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <algorithm>
#include <utility>

#include "compare/compare_card.h"
#include "pages/card.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

/// A card is at least this many characters wide.
constexpr int kCardCharacters = 34;
constexpr int kCardGap = 12;

/// "question 3 of 7", counted in the whole requirement.
QString placeInRequirement(const assessment::QuestionRow& row, const assessment::Comparison& comparison) {
  for (const auto& column : comparison.columns) {
    const auto* requirement = column.dossier().instrument->findRequirement(row.question->requirement);
    if (requirement == nullptr) continue;
    const auto& all = requirement->questions;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& question) { return question.id == row.id; });
    if (found == all.end()) continue;
    return CompareQuestion::tr("%1 · question %2 of %3")
        .arg(toQt(requirement->id))
        .arg(found - all.begin() + 1)
        .arg(static_cast<int>(all.size()));
  }
  return toQt(row.label);
}

QLabel* makeInPlaceMeans(const QString& sentence, QWidget* parent) {
  auto* label = makeWrappedLabel({}, "", parent);
  label->setTextFormat(Qt::RichText);
  // Escaped: the words may be those of somebody's own questionnaire.
  label->setText(QStringLiteral("<b>%1</b> %2")
                     .arg(CompareQuestion::tr("In place means:").toHtmlEscaped(), sentence.toHtmlEscaped()));
  return label;
}

}  // namespace

CompareQuestion::CompareQuestion(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("compareQuestionArea"));
  setAccessibleName(tr("One question, answers side by side"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget(this);
  inside->setObjectName(QStringLiteral("pageBody"));
  m_inside = new QVBoxLayout(inside);
  m_inside->setContentsMargins(22, 16, 22, 16);
  m_inside->setSpacing(kCardGap);
  setWidget(inside);
}

QWidget* CompareQuestion::makeHead(const assessment::QuestionRow& row) {
  auto* head = makeFrame("card", widget());
  head->setObjectName(QStringLiteral("questionCard"));
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(16, 12, 16, 14);
  column->setSpacing(7);
  auto* chips = new QWidget(head);
  auto* flow = new FlowLayout(chips, 8, 4);
  flow->addWidget(makeLabel(placeInRequirement(row, *m_comparison), "chipAccent", chips));
  if (row.question->redLine) flow->addWidget(makeLabel(tr("Minimum safeguard"), "chip", chips));
  column->addWidget(chips);
  column->addWidget(makeWrappedLabel(toQt(row.question->text), "question", head));
  if (!row.question->inPlaceMeans.empty()) column->addWidget(makeInPlaceMeans(toQt(row.question->inPlaceMeans), head));
  if (row.wordingDiffers)
    column->addWidget(makeWrappedLabel(
        tr("The editions compared word this question differently; shown are the words of the newest."), "quiet", head));
  return head;
}

void CompareQuestion::showQuestion(std::shared_ptr<const assessment::Comparison> comparison,
                                   const assessment::QuestionRow& row) {
  m_comparison = std::move(comparison);
  clearLayout(*m_inside);
  m_cards.clear();
  m_head = makeHead(row);
  m_inside->addWidget(m_head);
  m_holder = new QWidget(widget());
  m_grid = new QGridLayout(m_holder);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(kCardGap);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    auto* card = new CompareCard(m_comparison->columns[i], row.cells[i], m_holder);
    connect(card, &CompareCard::goTo, this, &CompareQuestion::goTo);
    m_cards.push_back(card);
  }
  m_inside->addWidget(m_holder);
  m_inside->addStretch(1);
  m_across = 0;
  placeCards();
  verticalScrollBar()->setValue(0);
  if (!m_cards.empty()) m_cards.front()->setFocus();
}

void CompareQuestion::placeCards() {
  if (m_grid == nullptr || m_cards.empty()) return;
  const int narrowest = fontMetrics().averageCharWidth() * kCardCharacters;
  const QMargins margins = m_inside->contentsMargins();
  const int room = viewport()->width() - margins.left() - margins.right();
  const auto number = static_cast<int>(m_cards.size());
  const int across = std::clamp((room + kCardGap) / (narrowest + kCardGap), 1, number);
  if (across == m_across) return;
  for (int column = 0; column < m_across; ++column) m_grid->setColumnStretch(column, 0);
  m_across = across;
  for (int i = 0; i < number; ++i) m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / across, i % across);
  for (int column = 0; column < across; ++column) m_grid->setColumnStretch(column, 1);
}

void CompareQuestion::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  placeCards();
}

void CompareQuestion::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::FontChange) placeCards();
}

}  // namespace playfair::ui
