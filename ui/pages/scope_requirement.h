// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "playfair/assessment/dossier.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace playfair::ui {

/// One requirement on the page Scope: taken up, or left out with a reason in one sentence.
class ScopeRequirement : public QWidget {
  Q_OBJECT
 public:
  ScopeRequirement(const instrument::Requirement& requirement, QWidget* parent);

  [[nodiscard]] const std::string& id() const { return m_id; }
  [[nodiscard]] bool takenUp() const;
  [[nodiscard]] QString reason() const;
  /// Left out without a reason.
  [[nodiscard]] bool reasonMissing() const { return !takenUp() && reason().isEmpty(); }
  void setTakenUp(bool takenUp, const QString& reason);
  void setEditable(bool editable);
  /// How many of its questions are asked with the choices made, and how many minimum safeguards it has.
  void showCounts(int asked, int safeguards);
  void askForReason();

 signals:
  void changed();

 private:
  void showReason();

  std::string m_id;
  QCheckBox* m_takeUp = nullptr;
  QLabel* m_counts = nullptr;
  QWidget* m_reasonRow = nullptr;
  QLineEdit* m_reason = nullptr;
  QLabel* m_missing = nullptr;
};

}  // namespace playfair::ui
