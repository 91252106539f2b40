// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <string>
#include <vector>

#include "playfair/workspace/portfolio.h"

namespace playfair::ui {

enum class PortfolioOrder { Questionnaire, MostFirst };

/// The questions of one questionnaire with how many assessments each figure is about: all together, then one column a
/// group. Questions may be ordered by that number; assessments and groups never are.
class PortfolioModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setPortfolio(workspace::Portfolio portfolio);
  void choose(int questionnaire, workspace::PortfolioMatter matter, PortfolioOrder order);
  [[nodiscard]] const workspace::Portfolio& portfolio() const { return m_portfolio; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// The question of a row; nullptr where there is none.
  [[nodiscard]] const workspace::PortfolioQuestion* questionAt(int row) const;
  /// The place of a column among the groups; nothing for all together.
  [[nodiscard]] static std::optional<std::size_t> groupOf(int column);
  /// The figure in words: "R2.3 …: 37 of 120 left it unanswered, pilot".
  [[nodiscard]] QString words(const QModelIndex& index) const;

 private:
  [[nodiscard]] const workspace::PortfolioFigure& figureAt(const QModelIndex& index) const;
  [[nodiscard]] QString columnName(int column) const;
  void arrange();

  workspace::Portfolio m_portfolio;
  int m_questionnaire = 0;
  workspace::PortfolioMatter m_matter = workspace::PortfolioMatter::NotAnswered;
  PortfolioOrder m_order = PortfolioOrder::Questionnaire;
  std::vector<const workspace::PortfolioQuestion*> m_rows;
};

}  // namespace playfair::ui
