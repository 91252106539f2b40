// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "playfair/assessment/evidence.h"

class QLabel;
class QPushButton;

namespace playfair::ui {

class EvidenceForm;

/// Asks for new evidence of a kind, or for changes to evidence that is there.
class EvidenceDialog : public QDialog {
  Q_OBJECT
 public:
  EvidenceDialog(const assessment::Evidence& evidence, QWidget* parent);
  /// Names what the doing button does, where it is neither adding nor changing.
  void setDoing(const QString& words);
  /// What was entered.
  [[nodiscard]] assessment::Evidence evidence() const;

 private:
  void check();

  EvidenceForm* m_form;
  QLabel* m_fault;
  QPushButton* m_keep;
};

}  // namespace playfair::ui
