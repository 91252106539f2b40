// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compare/compare_choice.h"
#include "compare/compare_export.h"
#include "playfair/assessment/comparison.h"
#include "window/page.h"

class QAction;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace playfair::ui {

class CompareColumnsMenu;
class CompareDayBar;
class CompareModel;
class ComparePicker;
class CompareQuestion;
class CompareRowsMenu;
class CompareTable;

/// Assessments side by side: choose them, see what differs and how they stand, open requirements into questions, and
/// look at one question whole. Ordered by name or by hand, never by result.
class ComparePage : public Page {
  Q_OBJECT
 public:
  ComparePage(const PageContext& context, QWidget* parent);
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void buildActions();
  void buildPortfolioButton();
  QWidget* buildExportButtons(QWidget* parent, QLayout* layout);
  QWidget* buildTableView();
  void buildNotes(QVBoxLayout& layout);

  void choose(const std::vector<ComparedChoice>& chosen);
  void pick();
  void reload();
  /// Puts the columns that are shown side by side and shows the table.
  [[nodiscard]] bool compareShown();
  void showTable();
  void showQuestion(const std::string& question);
  void stepQuestion(int by);
  void showFurthest();
  void showFurthestRows();
  void fillNotes();
  void fillColumnsMenu();
  void fitTable();

  void move(int column, int by);
  void hideColumn(int column);
  void setColumnShown(int choice, bool shown);
  void orderByName();
  void askDay();
  void setDay(const std::string& day);
  void addDay(const std::string& day);
  /// Takes up further columns, or others; false, and all as it was, where they cannot stand side by side.
  bool take(std::vector<ComparedChoice> chosen, std::vector<bool> hidden);
  /// The number, among all chosen, of the column one is in; nothing where one is in none.
  [[nodiscard]] std::optional<std::size_t> currentChoice() const;
  void setFilter();
  void askExport(CompareFormat format);
  void exportTo(CompareFormat format, const QString& file);

  [[nodiscard]] Result<assessment::Compared> load(const ComparedChoice& choice) const;
  /// Numbers, among all chosen, of the columns that are shown.
  [[nodiscard]] std::vector<std::size_t> shownColumns() const;
  [[nodiscard]] std::vector<const assessment::QuestionRow*> questionsInOrder() const;
  void setActionsFor(const QWidget* view);

  std::vector<ComparedChoice> m_chosen;
  std::vector<assessment::Compared> m_loaded;             ///< one a choice
  std::vector<bool> m_hidden;                             ///< one a choice
  std::shared_ptr<const assessment::Comparison> m_whole;  ///< of the columns shown, with all rows
  ComparedChoice m_dayOf;                                 ///< the column that an earlier day is asked for
  std::string m_question;                                 ///< empty = the table
  bool m_furthestFirst = false;
  bool m_stale = false;

  QStackedWidget* m_views = nullptr;
  ComparePicker* m_picker = nullptr;
  QScrollArea* m_tableArea = nullptr;
  CompareModel* m_model = nullptr;
  CompareTable* m_table = nullptr;
  CompareQuestion* m_questionView = nullptr;
  CompareRowsMenu* m_rowsMenu = nullptr;
  CompareColumnsMenu* m_columnsMenu = nullptr;
  QPushButton* m_portfolio = nullptr;
  QWidget* m_tableActions = nullptr;
  QWidget* m_questionActions = nullptr;
  QPushButton* m_rowsButton = nullptr;
  QPushButton* m_previous = nullptr;
  QPushButton* m_next = nullptr;
  QAction* m_withReasons = nullptr;
  QFrame* m_agreement = nullptr;
  QLabel* m_agreementLabel = nullptr;
  QPushButton* m_furthest = nullptr;
  QPushButton* m_furthestRows = nullptr;
  CompareDayBar* m_dayBar = nullptr;
  QLabel* m_care = nullptr;
  QLabel* m_nothingFits = nullptr;
};

}  // namespace playfair::ui
