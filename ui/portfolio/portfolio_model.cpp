// SPDX-License-Identifier: EUPL-1.2
#include "portfolio/portfolio_model.h"

#include <algorithm>
#include <utility>

#include "pages/project_words.h"
#include "session/text.h"

namespace playfair::ui {

using workspace::PortfolioMatter;
using workspace::PortfolioQuestion;

namespace {

/// The question, and all together.
constexpr int kColumnsBeforeGroups = 2;

}  // namespace

void PortfolioModel::setPortfolio(workspace::Portfolio portfolio) {
  beginResetModel();
  m_rows.clear();
  m_portfolio = std::move(portfolio);
  arrange();
  endResetModel();
}

void PortfolioModel::choose(int questionnaire, PortfolioMatter matter, PortfolioOrder order) {
  beginResetModel();
  m_questionnaire = questionnaire;
  m_matter = matter;
  m_order = order;
  arrange();
  endResetModel();
}

void PortfolioModel::arrange() {
  m_rows.clear();
  if (m_questionnaire < 0 || m_questionnaire >= static_cast<int>(m_portfolio.questionnaires.size())) return;
  for (const auto& question : m_portfolio.questionnaires[static_cast<std::size_t>(m_questionnaire)].questions) {
    if (m_matter == PortfolioMatter::SafeguardNotMet && !question.safeguard) continue;
    if (question.all.asked > 0) m_rows.push_back(&question);
  }
  if (m_order == PortfolioOrder::Questionnaire) return;
  std::stable_sort(m_rows.begin(), m_rows.end(), [this](const auto* one, const auto* other) {
    return one->all.of(m_matter) > other->all.of(m_matter);
  });
}

int PortfolioModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortfolioModel::columnCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  const bool grouped = m_portfolio.grouping != workspace::PortfolioGrouping::None;
  return kColumnsBeforeGroups + (grouped ? static_cast<int>(m_portfolio.groups.size()) : 0);
}

const PortfolioQuestion* PortfolioModel::questionAt(int row) const {
  return row < 0 || row >= rowCount() ? nullptr : m_rows[static_cast<std::size_t>(row)];
}

std::optional<std::size_t> PortfolioModel::groupOf(int column) {
  if (column < kColumnsBeforeGroups) return std::nullopt;
  return static_cast<std::size_t>(column - kColumnsBeforeGroups);
}

const workspace::PortfolioFigure& PortfolioModel::figureAt(const QModelIndex& index) const {
  const PortfolioQuestion& question = *m_rows[static_cast<std::size_t>(index.row())];
  const auto group = groupOf(index.column());
  return group ? question.groups[*group] : question.all;
}

QString PortfolioModel::columnName(int column) const {
  const auto group = groupOf(column);
  if (!group) return column == 0 ? tr("Question") : tr("All");
  const std::string& value = m_portfolio.groups[*group].value;
  if (value.empty()) return tr("not known");
  const auto* fact = factCatalogue().find(workspace::factKeyOf(m_portfolio.grouping));
  return toQt(fact == nullptr ? value : instrument::optionTitle(*fact, value));
}

QString PortfolioModel::words(const QModelIndex& index) const {
  const PortfolioQuestion& question = *m_rows[static_cast<std::size_t>(index.row())];
  const QString name = toQt(question.label + " " + question.text);
  if (index.column() == 0) return name;
  const int number = figureAt(index).of(m_matter);
  const int outOf = figureAt(index).outOf(m_matter);
  QString figure = tr("%1 of %2 leave it unanswered");
  if (m_matter == PortfolioMatter::Claimed) figure = tr("%1 of %2 claim it");
  if (m_matter == PortfolioMatter::SafeguardNotMet) figure = tr("%1 of %2 do not meet it");
  return tr("%1 %2: %3").arg(name, columnName(index.column()), figure.arg(number).arg(outOf));
}

QVariant PortfolioModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return words(index);
  if (role == Qt::TextAlignmentRole) return index.column() == 0 ? QVariant() : QVariant(Qt::AlignCenter);
  if (role != Qt::DisplayRole) return {};
  if (index.column() == 0) return words(index);
  const auto& figure = figureAt(index);
  return figure.outOf(m_matter) == 0 ? tr("–") : tr("%1 of %2").arg(figure.of(m_matter)).arg(figure.outOf(m_matter));
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return columnName(section);
}

}  // namespace playfair::ui
