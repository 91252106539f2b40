// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "playfair/assessment/discussion.h"

class QComboBox;
class QLineEdit;

namespace playfair::ui {

class Dialogs;
class MarkdownEdit;

/// Asks whose view differs, which level they would choose, and why.
class DifferingViewDialog : public QDialog {
  Q_OBJECT
 public:
  DifferingViewDialog(Dialogs& dialogs, const assessment::DifferingView& view, QWidget* parent);
  /// What was entered.
  [[nodiscard]] assessment::DifferingView view() const;

 private:
  assessment::DifferingView m_view;
  QLineEdit* m_holder;
  QComboBox* m_level;
  MarkdownEdit* m_because;
};

}  // namespace playfair::ui
