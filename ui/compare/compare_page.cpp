// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_page.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>
#include <utility>

#include "compare/compare_day_bar.h"
#include "compare/compare_legend.h"
#include "compare/compare_menus.h"
#include "compare/compare_model.h"
#include "compare/compare_picker.h"
#include "compare/compare_question.h"
#include "compare/compare_table.h"
#include "evidence/evidence_words.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kBodySide = 22;
constexpr int kBodyAbove = 14;

}  // namespace

ComparePage::ComparePage(const PageContext& context, QWidget* parent)
    : Page(context, "comparePage", parent), m_model(new CompareModel(this)) {
  m_views = new QStackedWidget(this);
  m_picker = new ComparePicker(session(), m_views);
  m_views->addWidget(m_picker);
  m_views->addWidget(buildTableView());
  m_questionView = new CompareQuestion(m_views);
  m_views->addWidget(m_questionView);
  body()->addWidget(m_views, 1);
  buildActions();
  connect(m_picker, &ComparePicker::compareWanted, this, [this] { choose(m_picker->chosen()); });
  connect(m_picker, &ComparePicker::cancelled, this, &ComparePage::showTable);
  connect(m_questionView, &CompareQuestion::goTo, this, &Page::goTo);
  connect(&session(), &Session::changed, this, [this] {
    m_stale = true;
    if (isVisible()) reload();
  });
}

QWidget* ComparePage::buildTableView() {
  m_tableArea = new QScrollArea(m_views);
  m_tableArea->setObjectName(QStringLiteral("compareTableArea"));
  m_tableArea->setAccessibleName(tr("Comparison"));
  m_tableArea->setFrameShape(QFrame::NoFrame);
  m_tableArea->setWidgetResizable(true);
  m_tableArea->setFocusPolicy(Qt::NoFocus);
  m_tableArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* inside = new QWidget(m_tableArea);
  inside->setObjectName(QStringLiteral("pageBody"));
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(kBodySide, kBodyAbove, kBodySide, kBodyAbove);
  layout->setSpacing(10);
  m_agreement = makeFrame("softCard", inside);
  m_agreement->setObjectName(QStringLiteral("agreementCard"));
  auto* card = new QVBoxLayout(m_agreement);
  card->setContentsMargins(14, 9, 14, 9);
  card->setSpacing(3);
  m_agreementLabel = makeWrappedLabel({}, "strong", m_agreement);
  m_agreementLabel->setObjectName(QStringLiteral("agreementLabel"));
  m_furthest = makeButton({}, "furthestButton", "link", m_agreement);
  m_furthestRows = makeButton(tr("Show only the rows further apart"), "furthestRowsButton", "link", m_agreement);
  connect(m_furthest, &QPushButton::clicked, this, &ComparePage::showFurthest);
  connect(m_furthestRows, &QPushButton::clicked, this, &ComparePage::showFurthestRows);
  card->addWidget(m_agreementLabel);
  auto* ways = new QWidget(m_agreement);
  auto* flow = new FlowLayout(ways, 18, 2);
  flow->addWidget(m_furthest);
  flow->addWidget(m_furthestRows);
  card->addWidget(ways);
  layout->addWidget(m_agreement);
  m_dayBar = new CompareDayBar(inside);
  layout->addWidget(m_dayBar);
  connect(m_dayBar, &CompareDayBar::dayChosen, this, &ComparePage::setDay);
  connect(m_dayBar, &CompareDayBar::besideChosen, this, &ComparePage::addDay);
  connect(m_dayBar, &CompareDayBar::closed, this, [this] { m_table->setFocus(); });
  m_table = new CompareTable(*m_model, inside);
  layout->addWidget(m_table, 100);
  buildNotes(*layout);
  layout->addStretch(1);
  m_tableArea->setWidget(inside);
  connect(m_table, &CompareTable::questionWanted, this, [this](const QString& id) { showQuestion(fromQt(id)); });
  connect(m_table, &CompareTable::moveWanted, this, &ComparePage::move);
  connect(m_table, &CompareTable::hideWanted, this, &ComparePage::hideColumn);
  connect(m_table, &CompareTable::told, this, &Page::said);
  connect(m_table, &CompareTable::fitted, this, &ComparePage::fitTable);
  return m_tableArea;
}

void ComparePage::buildNotes(QVBoxLayout& layout) {
  QWidget* inside = m_table->parentWidget();
  m_nothingFits =
      makeWrappedLabel(tr("No question fits these wishes. Choose “Show all rows” to see all."), "quiet", inside);
  m_nothingFits->setObjectName(QStringLiteral("nothingFitsLabel"));
  layout.addWidget(m_nothingFits);
  auto* card = makeFrame("warningCard", inside);
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(14, 9, 14, 9);
  m_care = makeWrappedLabel({}, "", card);
  m_care->setObjectName(QStringLiteral("careLabel"));
  // Made of escaped sentences.
  m_care->setTextFormat(Qt::RichText);
  column->addWidget(m_care);
  layout.addWidget(card);
  layout.addWidget(new CompareLegend(inside));
}

void ComparePage::buildActions() {
  buildPortfolioButton();
  m_tableActions = new QWidget(this);
  auto* flow = new FlowLayout(m_tableActions, 10, 6);
  m_rowsMenu = new CompareRowsMenu(this);
  m_rowsButton = makeButton(tr("All rows ▾"), "rowsButton", "plain", m_tableActions);
  m_rowsButton->setMenu(m_rowsMenu);
  m_columnsMenu = new CompareColumnsMenu(this);
  auto* columns = makeButton(tr("Columns ▾"), "columnsButton", "plain", m_tableActions);
  columns->setAccessibleName(tr("Columns: show, hide, move"));
  columns->setMenu(m_columnsMenu);
  auto* pickButton = makeButton(tr("Choose…"), "chooseButton", "plain", m_tableActions);
  pickButton->setAccessibleName(tr("Choose assessments"));
  auto* question = makeButton(tr("Question view"), "questionViewButton", "plain", m_tableActions);
  for (QWidget* button : std::initializer_list<QWidget*>{m_rowsButton, columns, pickButton, question})
    flow->addWidget(button);
  buildExportButtons(m_tableActions, flow);
  m_questionActions = new QWidget(this);
  auto* steps = new FlowLayout(m_questionActions, 10, 6);
  m_previous = makeButton(tr("‹ Previous question"), "previousQuestionButton", "plain", m_questionActions);
  m_next = makeButton(tr("Next question ›"), "nextQuestionButton", "plain", m_questionActions);
  auto* back = makeButton(tr("Back to table"), "backToTableButton", "plain", m_questionActions);
  for (QPushButton* button : {m_previous, m_next, back}) steps->addWidget(button);
  addAction(m_tableActions);
  addAction(m_questionActions);
  connect(m_rowsMenu, &CompareRowsMenu::filterChanged, this, &ComparePage::setFilter);
  connect(m_rowsMenu, &CompareRowsMenu::allOpenWanted, m_model, &CompareModel::setAllOpen);
  connect(m_columnsMenu, &QMenu::aboutToShow, this, &ComparePage::fillColumnsMenu);
  connect(m_columnsMenu, &CompareColumnsMenu::showWanted, this, &ComparePage::setColumnShown);
  connect(m_columnsMenu, &CompareColumnsMenu::moveWanted, this, [this](int by) { move(m_table->currentColumn(), by); });
  connect(m_columnsMenu, &CompareColumnsMenu::orderByNameWanted, this, &ComparePage::orderByName);
  connect(m_columnsMenu, &CompareColumnsMenu::dayWanted, this, &ComparePage::askDay);
  connect(pickButton, &QPushButton::clicked, this, &ComparePage::pick);
  connect(question, &QPushButton::clicked, this, [this] {
    const auto* row = m_model->questionAt(m_table->currentIndex().row());
    const auto all = questionsInOrder();
    if (row == nullptr && !all.empty()) row = all.front();
    if (row != nullptr) showQuestion(row->id);
  });
  connect(m_previous, &QPushButton::clicked, this, [this] { stepQuestion(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { stepQuestion(1); });
  connect(back, &QPushButton::clicked, this, &ComparePage::showTable);
}

void ComparePage::buildPortfolioButton() {
  m_portfolio = makeButton(tr("Portfolio…"), "portfolioButton", "plain", this);
  m_portfolio->setToolTip(tr("All assessments of this file together, question by question"));
  addAction(m_portfolio);
  connect(m_portfolio, &QPushButton::clicked, this, [this] { emit goTo({PageId::Portfolio, {}, {}, {}}); });
}

QWidget* ComparePage::buildExportButtons(QWidget* parent, QLayout* layout) {
  m_withReasons = new QAction(tr("With the reasons of the open questions"), this);
  m_withReasons->setObjectName(QStringLiteral("withReasonsAction"));
  m_withReasons->setCheckable(true);
  m_withReasons->setToolTip(tr("Reasons are working text, for colleagues. What is exported is what the table shows."));
  auto* tables =
      new CompareExportMenu({CompareFormat::Xlsx, CompareFormat::Csv, CompareFormat::Json}, m_withReasons, this);
  tables->setObjectName(QStringLiteral("exportTablesMenu"));
  auto* reports =
      new CompareExportMenu({CompareFormat::Pdf, CompareFormat::Html, CompareFormat::Odt}, m_withReasons, this);
  reports->setObjectName(QStringLiteral("comparisonReportMenu"));
  auto* exportButton = makeButton(tr("Export ▾"), "exportButton", "plain", parent);
  exportButton->setMenu(tables);
  auto* reportButton = makeButton(tr("Comparison report ▾"), "comparisonReportButton", "primary", parent);
  reportButton->setMenu(reports);
  layout->addWidget(exportButton);
  layout->addWidget(reportButton);
  for (CompareExportMenu* menu : {tables, reports})
    connect(menu, &CompareExportMenu::wanted, this, &ComparePage::askExport);
  return reportButton;
}

void ComparePage::setActionsFor(const QWidget* view) {
  m_portfolio->setVisible(view != m_questionView);
  m_tableActions->setVisible(view == m_tableArea);
  m_questionActions->setVisible(view == m_questionView);
  m_views->setCurrentWidget(const_cast<QWidget*>(view));
}

void ComparePage::open(const Place& place) {
  const CompareItem item = compareItemFrom(place.item);
  if (!item.chosen.empty()) {
    m_chosen = item.chosen;
    m_hidden.assign(m_chosen.size(), false);
    m_question = item.question;
    m_furthestFirst = false;
    reload();
    return;
  }
  if (!item.choosing && m_chosen.size() >= assessment::kFewestCompared) return reload();
  const ComparedChoice here{place.assessment, {}};
  const bool known = std::find(m_chosen.begin(), m_chosen.end(), here) != m_chosen.end();
  std::vector<ComparedChoice> ticked = m_chosen;
  if (!place.assessment.empty() && !known) ticked.push_back(here);
  std::swap(ticked, m_chosen);
  pick();
  std::swap(ticked, m_chosen);
}

Place ComparePage::place() const {
  return {PageId::Compare, {}, {}, toText({m_chosen, m_question, false})};
}

QString ComparePage::windowHeading() const {
  return m_views->currentWidget() == m_picker
             ? tr("Compare")
             : tr("Compare · %n assessment(s)", nullptr, static_cast<int>(shownColumns().size()));
}

QString ComparePage::printable() const {
  if (m_model->comparison() == nullptr || m_views->currentWidget() == m_picker) return {};
  const auto text = comparisonMarkdown(m_model->shown(), todayIso());
  return text ? toQt(*text) : QString();
}

void ComparePage::pick() {
  if (const auto listed = m_picker->show(m_chosen); !listed) show(listed.error());
  m_picker->setCanCancel(m_whole != nullptr);
  setActionsFor(m_picker);
  setChips({});
  setHeader({}, tr("Compare"));
  m_picker->focusList();
}

void ComparePage::choose(const std::vector<ComparedChoice>& chosen) {
  // What was there keeps its place; where the order was by name, it stays so.
  const bool byName = std::is_sorted(m_loaded.begin(), m_loaded.end(), assessment::precedesByName);
  std::vector<ComparedChoice> all;
  for (const auto& choice : m_chosen) {
    if (std::find(chosen.begin(), chosen.end(), choice) != chosen.end()) all.push_back(choice);
  }
  for (const auto& choice : chosen) {
    if (std::find(all.begin(), all.end(), choice) == all.end()) all.push_back(choice);
  }
  // What cannot be compared leaves everything as it was.
  std::vector<bool> hidden(all.size(), false);
  if (take(std::move(all), std::move(hidden)) && byName) orderByName();
}

}  // namespace playfair::ui
