// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include "playfair/assessment/moving.h"
#include "window/page.h"

namespace playfair::ui {

/// "Move to another version…": shows what would be kept, read again, dropped and new, and then does it.
class AssessmentMoving : public QObject {
  Q_OBJECT
 public:
  AssessmentMoving(const PageContext& context, QWidget* page);
  /// True where there is a version to move to.
  [[nodiscard]] bool canMove(const assessment::AssessmentId& id) const;
  void askAndMove(const assessment::AssessmentId& id);

 signals:
  void said(const QString& sentence);
  void goTo(const playfair::ui::Place& place);

 private:
  void move(const assessment::Dossier& dossier, const instrument::Instrument& target, const assessment::MovePlan& plan);

  PageContext m_context;
  QWidget* m_page;
};

}  // namespace playfair::ui
