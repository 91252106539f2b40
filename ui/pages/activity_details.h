// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

#include "pages/activity_model.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace playfair::ui {

/// One step of the activity: who, when, and what it changed, word by word; with the way there, the way back, and
/// erasing. It only shows and asks.
class ActivityDetails : public QScrollArea {
  Q_OBJECT
 public:
  /// What stands beside a step; each may be empty.
  struct Beside {
    QString question;  ///< that it is about
    QString erased;    ///< who erased its text, when and on what ground
  };
  /// What can be done with a step.
  struct Can {
    bool putBack = false;
    bool erase = false;
  };

  explicit ActivityDetails(QWidget* parent);
  void show(const ActivityRow& row, const Beside& beside, const Can& can);
  void showNothing();
  using QScrollArea::show;

 signals:
  void goWanted();
  void putBackWanted();
  void eraseWanted();

 private:
  void buildActions();
  void addPart(const QString& name, const std::string& before, const std::string& after);

  QLabel* m_what = nullptr;
  QLabel* m_question = nullptr;
  QLabel* m_who = nullptr;
  QWidget* m_actions = nullptr;
  QPushButton* m_go = nullptr;
  QPushButton* m_putBack = nullptr;
  QPushButton* m_erase = nullptr;
  QVBoxLayout* m_parts = nullptr;
};

}  // namespace playfair::ui
