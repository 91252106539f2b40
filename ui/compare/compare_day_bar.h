// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <string>

class QLabel;
class QPushButton;

namespace playfair::ui {

class DateField;

/// Asks for the day that a column is to show: in its place, or in a column beside it. Closed by any choice or by Esc.
class CompareDayBar : public QFrame {
  Q_OBJECT
 public:
  explicit CompareDayBar(QWidget* parent);

  /// Asks about a column. `day` is the ISO date it shows now; empty = as it is.
  void ask(const QString& column, const std::string& day);

 signals:
  /// Show the column as it was on that day; empty = as it is.
  void dayChosen(const std::string& day);
  /// Put a further column for that day beside it.
  void besideChosen(const std::string& day);
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void check();
  void close();

  QLabel* m_question;
  DateField* m_day;
  QPushButton* m_show;
  QPushButton* m_beside;
  QPushButton* m_asItIs;
};

}  // namespace playfair::ui
