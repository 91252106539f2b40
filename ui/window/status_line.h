// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStatusBar>

#include "session/jobs.h"
#include "session/session.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace playfair::ui {

/// The foot of the window: the file, whether all is saved, what just happened, and long work with its Cancel.
class StatusLine : public QStatusBar {
  Q_OBJECT
 public:
  StatusLine(Jobs& jobs, QWidget* parent);
  void setFile(const QString& name);
  void setSaveState(SaveState state);
  /// A sentence that stays until the next one.
  void say(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fitSaved();
  QLabel* m_file = nullptr;
  QLabel* m_saved = nullptr;
  QLabel* m_sentence = nullptr;
  QLabel* m_job = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
};

}  // namespace playfair::ui
