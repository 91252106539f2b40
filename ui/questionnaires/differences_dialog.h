// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>
#include <vector>

#include "playfair/instrument/authoring_difference.h"
#include "playfair/workspace/questionnaires.h"

class QComboBox;
class QPlainTextEdit;

namespace playfair::ui {

/// Shows what is different between two questionnaires or versions. Deletes itself.
class DifferencesDialog : public QDialog {
  Q_OBJECT
 public:
  /// `first` is compared with the one that stands before it in the list.
  DifferencesDialog(std::vector<workspace::SharedQuestionnaire> all, std::size_t first, QWidget* parent);

 private:
  QComboBox* addCombo(const QString& label, const char* name);
  void compare();

  std::vector<workspace::SharedQuestionnaire> m_all;
  QComboBox* m_before = nullptr;
  QComboBox* m_after = nullptr;
  QPlainTextEdit* m_text = nullptr;
};

/// The difference in sentences, what was removed first, minimum safeguards before all.
[[nodiscard]] QString differenceWords(const instrument::InstrumentDifference& difference);

}  // namespace playfair::ui
