// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>
#include <memory>
#include <vector>

#include "playfair/assessment/moving.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace playfair::ui {

/// A questionnaire an assessment can be moved to, and what that would do.
struct MoveTarget {
  std::shared_ptr<const instrument::Instrument> instrument;  ///< with its texts as they are shown
  assessment::MovePlan plan;
};

/// Shows what would be kept, read again, dropped and new, question by question, before anything changes.
class MoveDialog : public QDialog {
  Q_OBJECT
 public:
  /// `targets` has one at least; the last is chosen first.
  MoveDialog(std::shared_ptr<const assessment::Dossier> dossier, std::vector<MoveTarget> targets, QWidget* parent);
  [[nodiscard]] const MoveTarget& chosen() const;

 private:
  void showPlan();
  void addGroup(const QString& name, const std::vector<assessment::MovedQuestion>& questions);
  void addDropped();
  void addNew();

  std::shared_ptr<const assessment::Dossier> m_dossier;
  std::vector<MoveTarget> m_targets;
  QComboBox* m_version;
  QLabel* m_notice;
  QTreeWidget* m_groups;
  QPushButton* m_move = nullptr;
};

}  // namespace playfair::ui
