// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include "playfair/assessment/dossier.h"

class QLabel;
class QPushButton;

namespace playfair::ui {

class RequirementList;

/// The left of the page: requirements, what is left out, and the way to the scope.
class RequirementPanel : public QFrame {
  Q_OBJECT
 public:
  explicit RequirementPanel(QWidget* parent = nullptr);
  void show(const assessment::Dossier& dossier, const QStringList& comeBack, const std::string& requirement);
  /// As a drawer it also holds what the header then has no room for.
  void setDrawer(bool drawer);
  [[nodiscard]] RequirementList* list() const { return m_list; }
  using QFrame::show;

 signals:
  void chosen(const QString& requirement);
  void scopeWanted();
  void overviewWanted();
  void largeViewWanted();

 private:
  RequirementList* m_list;
  QLabel* m_leftOut;
  QPushButton* m_overview;
  QPushButton* m_largeView;
};

}  // namespace playfair::ui
