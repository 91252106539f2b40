// SPDX-License-Identifier: EUPL-1.2
#include "walk/history_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "evidence/ground_words.h"
#include "playfair/assessment/text_difference.h"
#include "playfair/workspace/register.h"
#include "session/moment_words.h"
#include "session/text.h"
#include "walk/level_words.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

/// Unchanged words around a change that are shown.
constexpr qsizetype kContext = 80;

assessment::Answer answerIn(const std::string& value) {
  auto answer = workspace::answerFromJson(value);
  return answer ? std::move(*answer) : assessment::Answer{};
}

/// The middle of a long unchanged run says nothing.
QString shortened(const QString& text, bool first, bool last) {
  if (text.size() <= 2 * kContext) return text;
  const QString gap = QStringLiteral(" … ");
  if (first) return gap + text.right(kContext);
  return last ? text.left(kContext) + gap : text.left(kContext) + gap + text.right(kContext);
}

QString chosenWords(const assessment::Answer& before, const assessment::Answer& after) {
  if (after.awaitsConfirmation()) return HistoryPanel::tr("Taken over: %1").arg(answerWords(after));
  if (before.awaitsConfirmation() && before.kind == after.kind && before.level == after.level)
    return HistoryPanel::tr("Confirmed: %1").arg(answerWords(after));
  if (before.kind != after.kind || before.level != after.level)
    return HistoryPanel::tr("%1 → %2").arg(answerWords(before), answerWords(after));
  if (before.publish != after.publish)
    return after.publish ? HistoryPanel::tr("May be published") : HistoryPanel::tr("Not to be published");
  return {};
}

}  // namespace

QString differenceHtml(const std::string& before, const std::string& after) {
  const auto pieces = assessment::textDifference(before, after);
  QString html;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    QString text = toQt(pieces[i].text);
    if (pieces[i].kind == assessment::TextPiece::Kind::Same) text = shortened(text, i == 0, i + 1 == pieces.size());
    text = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
    switch (pieces[i].kind) {
      case assessment::TextPiece::Kind::Added:
        html += QStringLiteral("<u>%1</u>").arg(text);
        break;
      case assessment::TextPiece::Kind::Removed:
        html += QStringLiteral("<s>%1</s>").arg(text);
        // What took its place does not stick to it.
        if (i + 1 < pieces.size() && pieces[i + 1].kind == assessment::TextPiece::Kind::Added &&
            !text.endsWith(QLatin1Char(' ')))
          html += QLatin1Char(' ');
        break;
      case assessment::TextPiece::Kind::Same:
        html += text;
    }
  }
  return html;
}

HistoryPanel::HistoryPanel(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("historyScrollArea"));
  setAccessibleName(tr("History"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::TabFocus);
  auto* inside = makeFrame("inner", this);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(15, 10, 15, 14);
  m_steps = new QVBoxLayout;
  m_steps->setSpacing(10);
  column->addLayout(m_steps);
  column->addStretch(1);
  setWidget(inside);
  viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
}

void HistoryPanel::show(const std::vector<workspace::HistoryStep>& steps, bool writable) {
  std::vector<std::string> now;
  for (const auto& each : steps) {
    now.push_back(each.revisions.back().value + (each.erased ? "e" : "") + (each.beforeErased ? "b" : ""));
  }
  if (m_filled && now == m_shown && writable == m_writable) return;
  m_filled = true;
  m_shown = std::move(now);
  m_writable = writable;
  while (QLayoutItem* item = m_steps->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  if (steps.empty()) m_steps->addWidget(makeWrappedLabel(tr("Nothing was answered yet."), "quiet", widget()));
  for (std::size_t i = 0; i < steps.size(); ++i) m_steps->addWidget(makeStep(steps[i], i == 0, writable));
}

QWidget* HistoryPanel::makeStep(const workspace::HistoryStep& step, bool newest, bool writable) {
  auto* box = makeFrame("tile", widget());
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(3);
  const QString who = step.author.role.empty() ? tr("somebody") : toQt(step.author.role);
  const QString when = momentWords(step.at);
  column->addWidget(makeWrappedLabel(tr("%1 · %2").arg(who, when), "small", box));
  if (step.erased) {
    column->addWidget(makeWrappedLabel(tr("Erased: %1").arg(groundWords(step.ground)), "strong", box));
    return box;
  }
  const assessment::Answer before = answerIn(step.before);
  const assessment::Answer after = answerIn(step.value);
  const QString chosen = chosenWords(before, after);
  if (!chosen.isEmpty()) column->addWidget(makeWrappedLabel(chosen, "strong", box));
  if (chosen.isEmpty() && before.justification == after.justification)
    column->addWidget(makeWrappedLabel(tr("Changed, and changed back"), "quiet", box));
  if (before.justification != after.justification) {
    QLabel* text = makeWrappedLabel({}, "", box);
    text->setTextFormat(Qt::RichText);
    text->setText(differenceHtml(before.justification, after.justification));
    text->setAccessibleName(tr("Text after this change: %1").arg(toQt(after.justification)));
    column->addWidget(text);
  }
  if (!writable) return box;
  auto* actions = new QWidget(box);
  auto* flow = new FlowLayout(actions, 4, 2);
  auto* back = makeButton(tr("Put back"), "putBackButton", "quiet", actions);
  back->setAccessibleName(tr("Put back the answer of %1").arg(when));
  back->setToolTip(tr("Makes the answer what it was after this change. The later ones stay in the history."));
  back->setVisible(!newest);
  auto* erase = makeButton(tr("Erase…"), "eraseStepButton", "quiet", actions);
  erase->setAccessibleName(tr("Erase the text of %1 for good").arg(when));
  flow->addWidget(back);
  flow->addWidget(erase);
  column->addWidget(actions);
  QStringList revisions;
  for (const auto& each : step.revisions) revisions << toQt(each.value);
  connect(back, &QPushButton::clicked, this, [this, value = toQt(step.value)] { emit putBackWanted(value); });
  connect(erase, &QPushButton::clicked, this, [this, revisions] { emit eraseWanted(revisions); });
  return box;
}

}  // namespace playfair::ui
