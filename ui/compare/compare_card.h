// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include "playfair/assessment/comparison.h"
#include "session/place.h"

class QVBoxLayout;

namespace playfair::ui {

/// One assessment's whole answer to a question: level, reasons, differing views, evidence. It can have the focus, and
/// then says all of it.
class CompareCard : public QFrame {
  Q_OBJECT
 public:
  CompareCard(const assessment::ComparedColumn& column, const assessment::QuestionCell& cell, QWidget* parent);

 signals:
  void goTo(const playfair::ui::Place& place);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void addHead(const assessment::ComparedColumn& column, const assessment::QuestionCell& cell);
  void addAnswer(const assessment::Dossier& dossier, const assessment::QuestionCell& cell);
  void addEvidence(const assessment::ComparedColumn& column, const assessment::QuestionCell& cell);

  QVBoxLayout* m_column;
  QStringList m_said;
};

}  // namespace playfair::ui
