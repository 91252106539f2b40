// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <string>

class QLabel;
class QLineEdit;
class QToolButton;

namespace playfair::ui {

/// A day: typed as people here write it, or picked from a calendar; kept as an ISO date. May be empty. What is no day
/// is said under the field and not taken.
class DateField : public QWidget {
  Q_OBJECT
 public:
  /// `name` is the accessible name, `objectName` that of the line.
  DateField(const QString& name, const QString& objectName, QWidget* parent);
  void setDate(const std::string& isoDate);
  /// ISO date; empty where there is none, or what was typed is no day.
  [[nodiscard]] std::string date() const;
  /// Nothing typed, or a day.
  [[nodiscard]] bool isGood() const;
  void setEditable(bool editable);
  [[nodiscard]] QLineEdit* line() const { return m_line; }

 signals:
  void edited();

 private:
  void pick();
  void check();

  QLineEdit* m_line;
  QToolButton* m_calendar;
  QLabel* m_fault;
};

/// The day a text names: ISO, or as the user's language writes it; invalid where it is none.
[[nodiscard]] QDate dayIn(const QString& text);

}  // namespace playfair::ui
