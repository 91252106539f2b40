// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>
#include <memory>
#include <string>
#include <vector>

#include "playfair/assessment/comparison.h"
#include "session/place.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace playfair::ui {

/// One question of a comparison: its words, and the whole answers side by side.
class CompareQuestion : public QScrollArea {
  Q_OBJECT
 public:
  explicit CompareQuestion(QWidget* parent);
  void showQuestion(std::shared_ptr<const assessment::Comparison> comparison, const assessment::QuestionRow& row);

 signals:
  void goTo(const playfair::ui::Place& place);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeHead(const assessment::QuestionRow& row);
  void placeCards();

  std::shared_ptr<const assessment::Comparison> m_comparison;
  QVBoxLayout* m_inside = nullptr;
  QWidget* m_head = nullptr;
  QWidget* m_holder = nullptr;
  QGridLayout* m_grid = nullptr;
  std::vector<QWidget*> m_cards;
  int m_across = 0;
};

}  // namespace playfair::ui
