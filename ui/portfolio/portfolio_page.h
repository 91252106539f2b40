// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "playfair/workspace/portfolio.h"
#include "portfolio/portfolio_model.h"
#include "window/page.h"

class QPushButton;
class QCheckBox;
class QComboBox;
class QTableView;

namespace playfair::ui {

/// What many assessments leave unanswered, claim, or do not meet, question by question, in groups. It leads to the
/// comparison of those behind a figure. Names stay away until they are ticked.
class PortfolioPage : public Page {
  Q_OBJECT
 public:
  PortfolioPage(const PageContext& context, QWidget* parent);
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void buildChoices(QVBoxLayout& layout);
  void buildTable(QVBoxLayout& layout);
  void buildFoot(QVBoxLayout& layout);
  QComboBox* addChoice(QLayout* layout, const QString& name, const char* objectName, const QStringList& choices);

  void reload();
  void fillQuestionnaires();
  void arrange();
  void showFigure();
  void fitRows();
  void compareThese();
  void exportTable();

  std::optional<workspace::PortfolioReader> m_reader;
  std::vector<workspace::PortfolioMember> m_behind;  ///< the figure one is at
  bool m_stale = true;

  PortfolioModel* m_model;
  QComboBox* m_questionnaire = nullptr;
  QComboBox* m_matter = nullptr;
  QComboBox* m_grouping = nullptr;
  QComboBox* m_order = nullptr;
  QCheckBox* m_names = nullptr;
  QTableView* m_table = nullptr;
  QLabel* m_figure = nullptr;
  QLabel* m_who = nullptr;
  QPushButton* m_compare = nullptr;
  QPushButton* m_export = nullptr;
  QLabel* m_care = nullptr;
};

}  // namespace playfair::ui
