// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_day_bar.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "widgets/date_field.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {

CompareDayBar::CompareDayBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("compareDayBar"));
  setLook(this, "softCard");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 9, 14, 9);
  column->setSpacing(6);
  m_question = makeWrappedLabel({}, "strong", this);
  m_question->setObjectName(QStringLiteral("dayQuestionLabel"));
  column->addWidget(m_question);
  auto* rest = new QWidget(this);
  auto* flow = new FlowLayout(rest, 10, 6);
  m_day = new DateField(tr("Day"), QStringLiteral("compareDayEdit"), rest);
  m_beside = makeButton(tr("Put it in a column beside"), "dayBesideButton", "primary", rest);
  m_show = makeButton(tr("Show this column so"), "dayShowButton", "plain", rest);
  m_asItIs = makeButton(tr("Show it as it is now"), "dayNowButton", "plain", rest);
  auto* cancel = makeButton(tr("Cancel"), "dayCancelButton", "plain", rest);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_day, m_beside, m_show, m_asItIs, cancel})
    flow->addWidget(widget);
  column->addWidget(rest);
  column->addWidget(makeWrappedLabel(
      tr("You see what was in the file at the end of that day, in universal time. What was erased since is not shown."),
      "quiet", this));
  connect(m_day, &DateField::edited, this, &CompareDayBar::check);
  connect(m_day->line(), &QLineEdit::textChanged, this, &CompareDayBar::check);
  connect(m_beside, &QPushButton::clicked, this, [this] {
    const std::string day = m_day->date();
    close();
    emit besideChosen(day);
  });
  connect(m_show, &QPushButton::clicked, this, [this] {
    const std::string day = m_day->date();
    close();
    emit dayChosen(day);
  });
  connect(m_asItIs, &QPushButton::clicked, this, [this] {
    close();
    emit dayChosen({});
  });
  connect(cancel, &QPushButton::clicked, this, &CompareDayBar::close);
  hide();
}

void CompareDayBar::ask(const QString& column, const std::string& day) {
  m_question->setText(tr("As it was on which day: %1?").arg(column));
  m_day->setDate(day);
  m_asItIs->setVisible(!day.empty());
  check();
  show();
  m_day->line()->setFocus();
}

void CompareDayBar::check() {
  const bool isDay = !m_day->date().empty();
  m_show->setEnabled(isDay);
  m_beside->setEnabled(isDay);
}

void CompareDayBar::close() {
  hide();
  emit closed();
}

void CompareDayBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close();
  QFrame::keyPressEvent(event);
}

}  // namespace playfair::ui
