// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "playfair/assessment/comparison.h"

namespace playfair::ui {

/// A comparison as a table: context rows, then requirements that open into their questions. One column an assessment.
class CompareModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum class RowKind { Context, Requirement, Question };

  explicit CompareModel(QObject* parent = nullptr);

  /// Requirements that were open stay open.
  void setComparison(std::shared_ptr<const assessment::Comparison> comparison);
  [[nodiscard]] const assessment::Comparison* comparison() const { return m_comparison.get(); }
  /// What stands in the table now: the questions of closed requirements are left out.
  [[nodiscard]] assessment::Comparison shown() const;

  [[nodiscard]] RowKind kindOf(int row) const;
  /// nullptr where the row is of another kind.
  [[nodiscard]] const assessment::RequirementRow* requirementAt(int row) const;
  [[nodiscard]] const assessment::QuestionRow* questionAt(int row) const;
  [[nodiscard]] bool isOpen(int row) const;
  /// Opens or closes a requirement.
  void toggle(int row);
  void setAllOpen(bool open);
  [[nodiscard]] int rowOfQuestion(const std::string& question) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  /// Display and accessible text: the whole cell in words.
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Row {
    RowKind kind = RowKind::Context;
    std::vector<assessment::ContextKey> keys;
    std::size_t requirement = 0;
    std::size_t question = 0;
  };
  void fillRows();
  void addRequirement(std::size_t requirement);
  [[nodiscard]] QString cellText(const Row& row, int column) const;
  [[nodiscard]] QString rowTitle(const Row& row) const;

  std::shared_ptr<const assessment::Comparison> m_comparison;
  std::vector<Row> m_rows;
  std::set<std::string> m_open;  ///< ids of requirements
};

}  // namespace playfair::ui
