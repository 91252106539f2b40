// SPDX-License-Identifier: EUPL-1.2
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <filesystem>
#include <numeric>

#include "compare/compare_day_bar.h"
#include "compare/compare_menus.h"
#include "compare/compare_model.h"
#include "compare/compare_page.h"
#include "compare/compare_table.h"
#include "compare/compare_words.h"
#include "evidence/evidence_words.h"
#include "playfair/workspace/whole_file.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

/// What the table gets of the page at least, however long the notes are.
constexpr double kTablePart = 0.62;
/// Where the notes do not fit below it anyway, one scrolls, and the table may have nearly all.
constexpr double kMostOfPage = 0.94;

template <class T>
std::vector<T> inOrder(const std::vector<T>& values, const std::vector<std::size_t>& order) {
  std::vector<T> ordered;
  for (const std::size_t i : order) ordered.push_back(values[i]);
  return ordered;
}

}  // namespace

void ComparePage::fillColumnsMenu() {
  std::vector<CompareColumnsMenu::Entry> entries;
  for (std::size_t i = 0; i < m_loaded.size(); ++i) {
    assessment::ComparedColumn column;
    column.compared = m_loaded[i];
    entries.push_back({columnName(column), !m_hidden[i]});
  }
  m_columnsMenu->setColumns(entries);
}

void ComparePage::move(int column, int by) {
  const std::vector<std::size_t> shown = shownColumns();
  const int to = column + by;
  if (column < 0 || to < 0 || to >= static_cast<int>(shown.size())) return;
  const std::size_t one = shown[static_cast<std::size_t>(column)];
  const std::size_t other = shown[static_cast<std::size_t>(to)];
  std::swap(m_chosen[one], m_chosen[other]);
  std::swap(m_loaded[one], m_loaded[other]);
  const int row = m_table->currentIndex().row();
  showTable();
  m_table->setCurrentIndex(m_model->index(row, to));
  emit said(tr("Moved: %1").arg(m_model->headerData(to, Qt::Horizontal, Qt::DisplayRole).toString()));
}

void ComparePage::hideColumn(int column) {
  const std::vector<std::size_t> shown = shownColumns();
  if (column < 0 || column >= static_cast<int>(shown.size())) return;
  setColumnShown(static_cast<int>(shown[static_cast<std::size_t>(column)]), false);
}

void ComparePage::setColumnShown(int choice, bool shown) {
  if (!shown && shownColumns().size() <= assessment::kFewestCompared) {
    emit said(tr("At least two columns stay in sight."));
    return;
  }
  m_hidden[static_cast<std::size_t>(choice)] = !shown;
  showTable();
}

void ComparePage::orderByName() {
  std::vector<std::size_t> order(m_loaded.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [this](std::size_t one, std::size_t other) {
    return assessment::precedesByName(m_loaded[one], m_loaded[other]);
  });
  m_chosen = inOrder(m_chosen, order);
  m_loaded = inOrder(m_loaded, order);
  m_hidden = inOrder(m_hidden, order);
  showTable();
}

std::optional<std::size_t> ComparePage::currentChoice() const {
  const std::vector<std::size_t> shown = shownColumns();
  const int column = m_table->currentColumn();
  if (column < 0 || column >= static_cast<int>(shown.size())) return std::nullopt;
  return shown[static_cast<std::size_t>(column)];
}

void ComparePage::askDay() {
  const auto choice = currentChoice();
  if (!choice) return;
  m_dayOf = m_chosen[*choice];
  assessment::ComparedColumn column;
  column.compared = m_loaded[*choice];
  column.compared.asOf.clear();
  m_dayBar->ask(columnName(column), m_dayOf.asOf);
}

void ComparePage::setDay(const std::string& day) {
  auto chosen = m_chosen;
  const auto choice = std::find(chosen.begin(), chosen.end(), m_dayOf);
  if (choice == chosen.end()) return;
  choice->asOf = day;
  take(std::move(chosen), m_hidden);
}

void ComparePage::addDay(const std::string& day) {
  const auto choice = std::find(m_chosen.begin(), m_chosen.end(), m_dayOf);
  if (choice == m_chosen.end()) return;
  const auto beside = choice - m_chosen.begin() + 1;
  auto chosen = m_chosen;
  auto hidden = m_hidden;
  chosen.insert(chosen.begin() + beside, ComparedChoice{m_dayOf.assessment, day});
  hidden.insert(hidden.begin() + beside, false);
  take(std::move(chosen), std::move(hidden));
}

bool ComparePage::take(std::vector<ComparedChoice> chosen, std::vector<bool> hidden) {
  std::vector<assessment::Compared> loaded;
  for (const auto& choice : chosen) {
    const auto one = load(choice);
    if (!one) {
      show(one.error());
      return false;
    }
    loaded.push_back(*one);
  }
  if (const auto comparison = assessment::compare(loaded); !comparison) {
    show(comparison.error());
    return false;
  }
  m_chosen = std::move(chosen);
  m_loaded = std::move(loaded);
  m_hidden = std::move(hidden);
  showTable();
  return true;
}

void ComparePage::setFilter() {
  showTable();
  // What was asked for is to be seen, not to be opened row by row.
  if (m_rowsMenu->filter().any()) m_model->setAllOpen(true);
}

void ComparePage::askExport(CompareFormat format) {
  const QString ending = endingOf(format);
  const QString name = tr("Comparison of %n assessment(s)", nullptr, static_cast<int>(m_whole->columns.size()));
  dialogs().askSaveFile(this, tr("Export"), name + QLatin1Char('.') + ending,
                        tr("%1 files (*.%2)").arg(ending.toUpper(), ending),
                        [this, format](const QString& file) { exportTo(format, file); });
}

void ComparePage::exportTo(CompareFormat format, const QString& file) {
  const auto detail =
      m_withReasons->isChecked() ? assessment::ComparisonDetail::WithAnswers : assessment::ComparisonDetail::Table;
  jobs().run(
      tr("Exporting"), this,
      [shown = m_model->shown(), format, detail, date = todayIso(),
       path = std::filesystem::path(fromQt(file))](const Jobs::Progress& progress) -> Result<void> {
        const auto bytes = comparisonBytes(shown, format, detail, date, progress);
        if (!bytes) return tl::make_unexpected(bytes.error());
        return workspace::writeWholeFile(path, *bytes);
      },
      [this, file](const Result<void>& written) {
        if (written) {
          emit said(tr("Exported as %1").arg(file));
        } else {
          show(written.error());
        }
      });
}

void ComparePage::fitTable() {
  const int content = m_table->contentHeight();
  const QWidget& inside = *m_tableArea->widget();
  const int room = m_tableArea->viewport()->height();
  const int notes = inside.layout()->heightForWidth(inside.width()) -
                    inside.layout()->itemAt(inside.layout()->indexOf(m_table))->minimumSize().height();
  const double part = notes < room * (1.0 - kTablePart) ? kTablePart : kMostOfPage;
  m_table->setMinimumHeight(std::min(content, static_cast<int>(room * part)));
  m_table->setMaximumHeight(content);
}

void ComparePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  fitTable();
}

void ComparePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) reload();
}

}  // namespace playfair::ui
