// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <optional>

#include "session/session.h"

class QLabel;
class QPushButton;

namespace playfair::ui {

/// The question at which one left off.
[[nodiscard]] std::optional<Place> latestAnsweredPlace(const Session& session);

/// "Continue where you left off": project, requirement, question, and the way there.
class ContinueCard : public QFrame {
  Q_OBJECT
 public:
  explicit ContinueCard(QWidget* parent);
  /// Shows a place on the walk; hides where it is none any more.
  void showPlace(const Session& session, const std::optional<Place>& place);

 signals:
  void goTo(const playfair::ui::Place& place);

 private:
  bool fill(const Session& session, const Place& place);

  Place m_place;
  QLabel* m_heading = nullptr;
  QLabel* m_question = nullptr;
  QPushButton* m_button = nullptr;
};

}  // namespace playfair::ui
