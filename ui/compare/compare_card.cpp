// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_card.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "compare/compare_painting.h"
#include "compare/compare_words.h"
#include "evidence/evidence_words.h"
#include "pages/project_words.h"
#include "session/text.h"
#include "theme/palette.h"
#include "walk/differing_views.h"
#include "walk/markdown_document.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

/// The answer as it is drawn in the table.
class AnswerMark : public QWidget {
 public:
  AnswerMark(const assessment::QuestionCell& cell, QWidget* parent) : QWidget(parent), m_cell(cell) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
  }
  [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(200)}; }
  [[nodiscard]] int heightForWidth(int width) const override {
    return static_cast<int>(std::ceil(answerSize(markFont(), m_cell, width).height())) + 1;
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintAnswer(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), markFont(), m_cell);
  }

 private:
  [[nodiscard]] QFont markFont() const {
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.05);
    return font;
  }
  assessment::QuestionCell m_cell;
};

/// Short answers leave the evidence at the foot, level with that of the others.
constexpr int kCardLines = 15;

bool isAskedIn(const assessment::QuestionCell& cell) {
  return cell.state == assessment::CellState::Level || assessment::isNotKnown(cell.state);
}

const char* safeguardLook(const assessment::QuestionCell& cell) {
  if (cell.safeguard->state == assessment::SafeguardState::Met || !cell.safeguard->due) return "chip";
  return cell.safeguard->state == assessment::SafeguardState::NotMet ? "chipBad" : "chipWarning";
}

}  // namespace

CompareCard::CompareCard(const assessment::ComparedColumn& column, const assessment::QuestionCell& cell,
                         QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("compareCard"));
  setFocusPolicy(Qt::StrongFocus);
  setLook(this, "card");
  setMinimumHeight(fontMetrics().lineSpacing() * kCardLines);
  m_column->setContentsMargins(16, 14, 16, 12);
  m_column->setSpacing(7);
  addHead(column, cell);
  if (isAskedIn(cell)) addAnswer(column.dossier(), cell);
  m_column->addStretch(1);
  if (isAskedIn(cell)) addEvidence(column, cell);
  setAccessibleName(columnName(column) + QStringLiteral(": ") + cellWords(cell));
  setAccessibleDescription(m_said.join(QStringLiteral(". ")));
}

void CompareCard::addHead(const assessment::ComparedColumn& column, const assessment::QuestionCell& cell) {
  m_column->addWidget(makeWrappedLabel(columnTitle(column), "strong", this));
  QStringList about{columnOrganisation(column), factInWords(column.dossier().facts, "stage").toLower(),
                    columnDay(column)};
  about.removeAll(QString());
  if (!about.isEmpty()) m_column->addWidget(makeWrappedLabel(about.join(QStringLiteral(" · ")), "small", this));
  m_column->addWidget(new AnswerMark(cell, this));
  if (cell.safeguard) m_column->addWidget(makeLabel(cellSafeguard(cell), safeguardLook(cell), this), 0, Qt::AlignLeft);
}

void CompareCard::addAnswer(const assessment::Dossier& dossier, const assessment::QuestionCell& cell) {
  const auto answer = dossier.answers.find(cell.question);
  const QString why = answer == dossier.answers.end() ? QString() : plainTextOf(answer->second.justification).trimmed();
  if (!why.isEmpty()) {
    m_column->addWidget(makeWrappedLabel(why, "", this));
    m_said << why;
  } else if (cell.state == assessment::CellState::Level) {
    m_column->addWidget(makeWrappedLabel(tr("No reason is written."), "quiet", this));
  }
  for (const auto& view : dossier.differingViews) {
    if (view.question != cell.question) continue;
    const QString holder = view.holder.empty() ? tr("somebody") : toQt(view.holder);
    const QString head = tr("Differing view, %1: %2").arg(holder, viewWords(view));
    const QString because = plainTextOf(view.because).trimmed();
    m_column->addWidget(makeWrappedLabel(head, "strong", this));
    if (!because.isEmpty()) m_column->addWidget(makeWrappedLabel(because, "quiet", this));
    m_said << head << because;
  }
}

void CompareCard::addEvidence(const assessment::ComparedColumn& column, const assessment::QuestionCell& cell) {
  const assessment::Dossier& dossier = column.dossier();
  const auto behind = dossier.evidenceFor(cell.question);
  // An earlier day is for reading: its links would lead to how things are now.
  const bool isNow = column.compared.asOf.empty();
  if (!behind.empty())
    m_column->addWidget(makeLabel(tr("Evidence · %1").arg(static_cast<int>(behind.size())), "smallStrong", this));
  for (const auto* evidence : behind) {
    const QString title = toQt(evidence->title);
    const QString line = title + QStringLiteral(" · ") + supportName(evidence->support);
    m_column->addWidget(makeWrappedLabel(line, "small", this));
    m_said << line;
  }
  if (behind.empty()) m_column->addWidget(makeWrappedLabel(tr("no evidence"), "small", this));
  if (!isNow) return;
  auto* open = makeButton(tr("Go to this answer"), "goToAnswerButton", "link", this);
  open->setAccessibleName(tr("Go to the answer of %1").arg(columnName(column)));
  const Place place{PageId::Walk, dossier.project.id, dossier.assessment.id, cell.question};
  connect(open, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
  m_column->addWidget(open, 0, Qt::AlignLeft);
}

void CompareCard::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  if (!hasFocus()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(ui::palette().focus, 2.0));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}

}  // namespace playfair::ui
