// SPDX-License-Identifier: EUPL-1.2
#include "widgets/date_field.h"

#include <QCalendarWidget>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kFieldWidth = 26;

}  // namespace

QDate dayIn(const QString& text) {
  const QString trimmed = text.trimmed();
  const QLocale locale;
  for (const QDate& day :
       {QDate::fromString(trimmed, Qt::ISODate), locale.toDate(trimmed, QStringLiteral("d MMMM yyyy")),
        locale.toDate(trimmed, QStringLiteral("d.M.yyyy")), locale.toDate(trimmed, QStringLiteral("d/M/yyyy"))}) {
    if (day.isValid()) return day;
  }
  return {};
}

DateField::DateField(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_calendar(new QToolButton(this)) {
  m_line->setObjectName(objectName);
  m_line->setAccessibleName(name);
  m_line->setPlaceholderText(tr("Year-month-day"));
  m_line->setMaximumWidth(fontMetrics().averageCharWidth() * kFieldWidth);
  m_calendar->setObjectName(objectName + QStringLiteral("Calendar"));
  m_calendar->setText(tr("Calendar"));
  m_calendar->setAccessibleName(tr("%1: pick from a calendar").arg(name));
  m_fault = makeWrappedLabel(tr("This is no day. Write it like 2026-03-14."), "small", this);
  m_fault->hide();
  auto* row = new QHBoxLayout;
  row->addWidget(m_line);
  row->addWidget(m_calendar);
  row->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(row);
  column->addWidget(m_fault);
  connect(m_line, &QLineEdit::textEdited, this, &DateField::edited);
  connect(m_line, &QLineEdit::editingFinished, this, &DateField::check);
  connect(m_calendar, &QToolButton::clicked, this, &DateField::pick);
}

void DateField::check() {
  m_fault->setVisible(!isGood());
  if (isGood()) setDate(date());
}

void DateField::pick() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  auto* action = new QWidgetAction(menu);
  auto* calendar = new QCalendarWidget(menu);
  calendar->setObjectName(QStringLiteral("calendar"));
  calendar->setAccessibleName(tr("Calendar"));
  const QDate day = dayIn(m_line->text());
  calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
  action->setDefaultWidget(calendar);
  menu->addAction(action);
  const auto take = [this, menu](const QDate& chosen) {
    setDate(fromQt(chosen.toString(Qt::ISODate)));
    emit edited();
    menu->close();
  };
  connect(calendar, &QCalendarWidget::activated, this, take);
  connect(calendar, &QCalendarWidget::clicked, this, take);
  menu->popup(m_calendar->mapToGlobal(QPoint(0, m_calendar->height())));
  calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::setDate(const std::string& isoDate) {
  m_line->setText(toQt(isoDate));
  m_fault->setVisible(false);
}

std::string DateField::date() const {
  const QDate day = dayIn(m_line->text());
  return day.isValid() ? fromQt(day.toString(Qt::ISODate)) : std::string();
}

bool DateField::isGood() const {
  return m_line->text().trimmed().isEmpty() || dayIn(m_line->text()).isValid();
}

void DateField::setEditable(bool editable) {
  m_line->setReadOnly(!editable);
  m_calendar->setEnabled(editable);
}

}  // namespace playfair::ui
