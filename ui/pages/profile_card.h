// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include "playfair/assessment/counting.h"
#include "playfair/assessment/dossier.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace playfair::ui {

/// The profile of an assessment: one bar of segments a requirement, its safeguards beside it, and behind
/// "How is this counted?" the ranges and what was left out.
class ProfileCard : public QFrame {
  Q_OBJECT
 public:
  explicit ProfileCard(QWidget* parent);
  void showCounts(const assessment::Dossier& dossier, const assessment::Counts& counts);

 private:
  void addRow(QGridLayout& grid, int row, const assessment::Dossier& dossier,
              const assessment::RequirementCounts& counts);

  QVBoxLayout* m_column = nullptr;
  QWidget* m_rows = nullptr;
  QWidget* m_explanation = nullptr;
  QPushButton* m_how = nullptr;
};

}  // namespace playfair::ui
