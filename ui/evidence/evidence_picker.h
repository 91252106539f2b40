// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>
#include <vector>

#include "playfair/assessment/evidence.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace playfair::ui {

/// Lets one choose from evidence that is there already.
class EvidencePicker : public QDialog {
  Q_OBJECT
 public:
  EvidencePicker(const std::vector<assessment::Evidence>& evidence, QWidget* parent);
  /// Valid once accepted.
  [[nodiscard]] assessment::EvidenceId chosen() const;

 private:
  void filter(const QString& words);

  QLineEdit* m_words;
  QListWidget* m_list;
  QPushButton* m_take;
};

}  // namespace playfair::ui
