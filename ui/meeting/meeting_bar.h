// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include "window/page.h"

class QLabel;
class QPushButton;

namespace playfair::ui {

/// Says that a meeting is being held, on every page, and ends it. Begins one too: date, purpose, who takes part as
/// roles and numbers. The meeting goes on when Playfair is opened again.
class MeetingBar : public QFrame {
  Q_OBJECT
 public:
  MeetingBar(const PageContext& context, QWidget* parent);
  /// Asks about a meeting in a project, then begins it.
  void begin(const assessment::ProjectId& project);
  /// Takes up the meeting that was being held when this file was last closed here.
  void resume();

 signals:
  void said(const QString& sentence);

 private:
  void refresh();
  void end();
  [[nodiscard]] QString fileKey() const;
  [[nodiscard]] std::optional<assessment::Evidence> held() const;

  PageContext m_context;
  QLabel* m_words = nullptr;
  QPushButton* m_minutes = nullptr;
  QPushButton* m_end = nullptr;
};

}  // namespace playfair::ui
