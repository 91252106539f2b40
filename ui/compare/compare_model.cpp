// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_model.h"

#include <algorithm>
#include <utility>

#include "compare/compare_words.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

using assessment::ContextKey;

/// What stands together in one row.
std::vector<std::vector<ContextKey>> contextRows(const assessment::Comparison& comparison) {
  std::vector<std::vector<ContextKey>> rows = {{ContextKey::Kind},
                                               {ContextKey::Stage},
                                               {ContextKey::Role},
                                               {ContextKey::Children, ContextKey::Ages},
                                               {ContextKey::Scope, ContextKey::Depth},
                                               {ContextKey::Date, ContextKey::State}};
  const auto& different = comparison.different;
  if (std::find(different.begin(), different.end(), ContextKey::Questionnaire) != different.end())
    rows.insert(rows.begin(), {ContextKey::Questionnaire});
  return rows;
}

}  // namespace

CompareModel::CompareModel(QObject* parent) : QAbstractTableModel(parent) {}

void CompareModel::setComparison(std::shared_ptr<const assessment::Comparison> comparison) {
  beginResetModel();
  m_comparison = std::move(comparison);
  fillRows();
  endResetModel();
}

assessment::Comparison CompareModel::shown() const {
  assessment::Comparison shown = *m_comparison;
  for (auto& requirement : shown.requirements) {
    if (!m_open.contains(requirement.id)) requirement.questions.clear();
  }
  return shown;
}

void CompareModel::fillRows() {
  m_rows.clear();
  if (m_comparison == nullptr) return;
  for (auto& keys : contextRows(*m_comparison)) m_rows.push_back({RowKind::Context, std::move(keys), 0, 0});
  for (std::size_t i = 0; i < m_comparison->requirements.size(); ++i) addRequirement(i);
}

void CompareModel::addRequirement(std::size_t requirement) {
  const auto& row = m_comparison->requirements[requirement];
  m_rows.push_back({RowKind::Requirement, {}, requirement, 0});
  if (!m_open.contains(row.id)) return;
  for (std::size_t i = 0; i < row.questions.size(); ++i) m_rows.push_back({RowKind::Question, {}, requirement, i});
}

CompareModel::RowKind CompareModel::kindOf(int row) const {
  return m_rows.at(static_cast<std::size_t>(row)).kind;
}

const assessment::RequirementRow* CompareModel::requirementAt(int row) const {
  if (row < 0 || row >= rowCount() || kindOf(row) != RowKind::Requirement) return nullptr;
  return &m_comparison->requirements[m_rows[static_cast<std::size_t>(row)].requirement];
}

const assessment::QuestionRow* CompareModel::questionAt(int row) const {
  if (row < 0 || row >= rowCount() || kindOf(row) != RowKind::Question) return nullptr;
  const Row& entry = m_rows[static_cast<std::size_t>(row)];
  return &m_comparison->requirements[entry.requirement].questions[entry.question];
}

bool CompareModel::isOpen(int row) const {
  const auto* requirement = requirementAt(row);
  return requirement != nullptr && m_open.contains(requirement->id);
}

void CompareModel::toggle(int row) {
  const auto* requirement = requirementAt(row);
  if (requirement == nullptr || requirement->questions.empty()) return;
  const auto count = static_cast<int>(requirement->questions.size());
  const bool open = isOpen(row);
  if (open) {
    beginRemoveRows({}, row + 1, row + count);
    m_open.erase(requirement->id);
  } else {
    beginInsertRows({}, row + 1, row + count);
    m_open.insert(requirement->id);
  }
  fillRows();
  open ? endRemoveRows() : endInsertRows();
  emit headerDataChanged(Qt::Vertical, row, row);
}

void CompareModel::setAllOpen(bool open) {
  beginResetModel();
  // What a filter hides just now stays as it was.
  if (!open) m_open.clear();
  if (open && m_comparison != nullptr) {
    for (const auto& requirement : m_comparison->requirements) m_open.insert(requirement.id);
  }
  fillRows();
  endResetModel();
}

int CompareModel::rowOfQuestion(const std::string& question) const {
  for (int row = 0; row < rowCount(); ++row) {
    const auto* entry = questionAt(row);
    if (entry != nullptr && entry->id == question) return row;
  }
  return -1;
}

int CompareModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || m_comparison == nullptr ? 0 : static_cast<int>(m_comparison->columns.size());
}

QString CompareModel::cellText(const Row& row, int column) const {
  const auto place = static_cast<std::size_t>(column);
  if (row.kind == RowKind::Context) return contextWords(row.keys, m_comparison->columns[place]);
  const auto& requirement = m_comparison->requirements[row.requirement];
  if (row.kind == RowKind::Requirement) return requirementWords(requirement.cells[place]);
  return cellWords(requirement.questions[row.question].cells[place]);
}

QString CompareModel::rowTitle(const Row& row) const {
  if (row.kind == RowKind::Context) return contextName(row.keys);
  const auto& requirement = m_comparison->requirements[row.requirement];
  if (row.kind == RowKind::Requirement) return toQt(requirement.id) + QLatin1Char(' ') + toQt(requirement.shortTitle);
  const auto& question = requirement.questions[row.question];
  return toQt(question.label) + QLatin1Char(' ') + toQt(question.question->text);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
      return cellText(row, index.column());
    case Qt::AccessibleDescriptionRole:
      return tr("%1, %2").arg(headerData(index.row(), Qt::Vertical, Qt::AccessibleTextRole).toString(),
                              headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    default:
      return {};
  }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
  if (orientation == Qt::Horizontal) {
    const bool there = section >= 0 && section < columnCount();
    return there ? columnName(m_comparison->columns[static_cast<std::size_t>(section)]) : QVariant();
  }
  if (section < 0 || section >= rowCount()) return {};
  const QString title = rowTitle(m_rows[static_cast<std::size_t>(section)]);
  if (role != Qt::AccessibleTextRole || requirementAt(section) == nullptr) return title;
  return isOpen(section) ? tr("%1, open").arg(title) : tr("%1, closed").arg(title);
}

}  // namespace playfair::ui
