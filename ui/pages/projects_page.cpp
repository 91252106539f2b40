// SPDX-License-Identifier: EUPL-1.2
#include "pages/projects_page.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

#include "pages/continue_card.h"
#include "pages/printed_pages.h"
#include "pages/project_menu.h"
#include "pages/projects_delegate.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

// The frame is thickest while the table has the focus.
constexpr int kTableFrame = 2;

}  // namespace

ProjectsPage::ProjectsPage(const PageContext& pages, QWidget* parent)
    : Page(pages, "projectsPage", parent),
      m_model(new ProjectsModel(this)),
      m_filter(new ProjectsFilter(*m_model, this)),
      m_menu(new ProjectMenu(pages, this)) {
  buildHeader();
  auto* inside = new QVBoxLayout;
  inside->setContentsMargins(22, 16, 22, 16);
  inside->setSpacing(14);
  body()->addLayout(inside, 1);
  m_continue = new ContinueCard(this);
  inside->addWidget(m_continue);
  buildEmptyState();
  inside->addWidget(m_empty);
  buildTable();
  inside->addWidget(m_table, 100);
  inside->addWidget(m_foot);
  inside->addStretch(1);
  connect(m_continue, &ContinueCard::goTo, this, &Page::goTo);
  connect(m_menu, &ProjectMenu::goTo, this, &Page::goTo);
  connect(m_menu, &ProjectMenu::said, this, &Page::said);
  connect(&session(), &Session::changed, this, [this] {
    m_stale = true;
    if (isVisible()) refreshList();
  });
}

void ProjectsPage::buildHeader() {
  setHeader({}, tr("Projects"));
  m_words = new QLineEdit(this);
  m_words->setObjectName(QStringLiteral("filterEdit"));
  m_words->setPlaceholderText(tr("Filter by name, city, tag…"));
  m_words->setAccessibleName(tr("Filter projects"));
  m_words->setClearButtonEnabled(true);
  m_state = new QComboBox(this);
  m_state->setObjectName(QStringLiteral("stateCombo"));
  m_state->setAccessibleName(tr("Projects to show"));
  m_state->addItems({tr("All but archived"), stateName(ProjectState::InPreparation),
                     stateName(ProjectState::NotStarted), stateName(ProjectState::Archived)});
  m_more = makeButton(tr("More ▾"), "moreButton", "plain", this);
  m_more->setAccessibleName(tr("More actions for the chosen project"));
  m_more->setMenu(m_menu);
  m_new = makeButton(tr("New project"), "newProjectButton", "primary", this);
  m_new->setVisible(session().writable());
  for (QWidget* widget : std::array<QWidget*, 4>{m_words, m_state, m_more, m_new}) addAction(widget);
  connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
    m_filter->setWords(words);
    showWhatFits();
  });
  connect(m_state, &QComboBox::currentIndexChanged, this, [this](int index) {
    m_filter->setShow(static_cast<ProjectsFilter::Show>(index));
    showWhatFits();
  });
  connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menu->setRow(chosen()); });
  connect(m_new, &QPushButton::clicked, this, &ProjectsPage::newProject);
  // The header is for the mouse; the keyboard sorts from here.
  m_menu->addSeparator();
  m_menu->addAction(tr("Sort by name"), this, [this] { sortBy(ProjectTitleColumn); })
      ->setObjectName(QStringLiteral("sortByNameAction"));
  m_menu->addAction(tr("Sort by last change"), this, [this] { sortBy(ChangedColumn); })
      ->setObjectName(QStringLiteral("sortByChangeAction"));
}

void ProjectsPage::buildTable() {
  m_table = new QTableView(this);
  m_table->setObjectName(QStringLiteral("projectsTable"));
  m_table->setAccessibleName(tr("Projects"));
  m_table->setModel(m_filter);
  m_table->setItemDelegate(new ProjectsDelegate(m_table));
  m_table->setShowGrid(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionsClickable(true);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSortIndicatorShown(false);
  m_table->installEventFilter(this);
  m_table->viewport()->installEventFilter(this);
  connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ProjectsPage::sortBy);
  connect(m_table, &QTableView::doubleClicked, this, &ProjectsPage::openChosen);
  connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    m_menu->setRow(chosen());
    if (chosen()) m_menu->popup(m_table->viewport()->mapToGlobal(at));
  });
  m_foot = new QWidget(this);
  auto* row = new QHBoxLayout(m_foot);
  row->setContentsMargins(0, 0, 0, 0);
  m_footText = makeWrappedLabel({}, "quiet", m_foot);
  m_footText->setObjectName(QStringLiteral("footLabel"));
  m_showAll = makeButton(tr("Show all but archived"), "showAllButton", "link", m_foot);
  row->addWidget(m_footText, 1);
  row->addWidget(m_showAll);
  connect(m_showAll, &QPushButton::clicked, this, [this] {
    m_words->clear();
    m_state->setCurrentIndex(0);
  });
}

void ProjectsPage::buildEmptyState() {
  m_empty = makeFrame("card", this);
  auto* column = new QVBoxLayout(m_empty);
  column->setContentsMargins(24, 22, 24, 22);
  column->setSpacing(8);
  column->addWidget(makeLabel(tr("No project yet"), "heading", m_empty));
  column->addWidget(makeWrappedLabel(
      tr("Make a project for what you want to assess: an AI system, a policy, a way of working or a whole "
         "organisation. Playfair first asks for some facts about it, then for the questionnaire, and then "
         "walks you through the questions."),
      "quiet", m_empty));
  auto* button = makeButton(tr("New project"), "firstProjectButton", "primary", m_empty);
  button->setAccessibleName(tr("New project: make the first one"));
  button->setVisible(session().writable());
  column->addWidget(button, 0, Qt::AlignLeft);
  connect(button, &QPushButton::clicked, this, &ProjectsPage::newProject);
}

void ProjectsPage::open(const Place& place) {
  refreshList();
  if (!place.project.empty()) choose(place.project, place.assessment);
  if (m_table->isVisibleTo(this)) {
    m_table->setFocus();
  } else if (session().writable()) {
    m_new->setFocus();
  }
}

Place ProjectsPage::place() const {
  const auto row = chosen();
  return row ? Place{PageId::Projects, row->project, row->assessment, {}} : Place{PageId::Projects, {}, {}, {}};
}

QString ProjectsPage::windowHeading() const {
  return tr("Projects");
}

QString ProjectsPage::printable() const {
  return m_model->rows().empty() ? QString() : projectsMarkdown(m_model->rows());
}

void ProjectsPage::newProject() {
  dialogs().askText(this, tr("New project"), tr("Title of the project, as your organisation calls it"), {},
                    tr("Make project"), [this](const QString& title) {
                      const auto added = session().addProject(title.simplified());
                      if (added) emit goTo({PageId::Facts, *added, {}, {}});
                    });
}

void ProjectsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) refreshList();
  refreshContinue();
  fitColumns();
}

bool ProjectsPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitColumns();
  if (watched == m_table && event->type() == QEvent::FontChange) fitColumns();
  if (watched == m_table && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      openChosen();
      return true;
    }
  }
  return Page::eventFilter(watched, event);
}

void ProjectsPage::refreshList() {
  auto rows = readProjectRows(session());
  if (!rows) return show(rows.error());
  m_stale = false;
  const auto before = chosen();
  m_model->setRows(std::move(*rows));
  m_filter->sort(m_sortColumn, m_sortOrder);
  if (before) choose(before->project, before->assessment);
  showWhatFits();
  refreshContinue();
}

void ProjectsPage::refreshContinue() {
  const Place last = preferences().lastPlace(toQt(session().file().string()));
  const bool onWalk = last.page == PageId::Walk && !last.item.empty();
  if (onWalk) m_left = last;
  m_continue->showPlace(session(), m_left ? m_left : latestAnsweredPlace(session()));
}

void ProjectsPage::showWhatFits() {
  const auto& rows = m_model->rows();
  const int shown = m_filter->rowCount();
  QStringList chips{QString::number(rows.size())};
  if (!session().writable()) chips << tr("Read only");
  setChips(chips);
  m_empty->setVisible(rows.empty());
  m_table->setVisible(shown > 0);
  const auto hidden = static_cast<int>(rows.size()) - shown;
  m_foot->setVisible(hidden > 0);
  if (m_filter->filters()) {
    m_footText->setText(shown == 0 ? tr("Nothing fits this filter.") : tr("Not shown by this filter: %1.").arg(hidden));
  } else {
    m_footText->setText(tr("In the archive, not shown: %1.").arg(hidden));
  }
  m_showAll->setVisible(m_filter->filters());
  if (shown > 0 && !m_table->currentIndex().isValid()) m_table->selectRow(0);
  fitHeight();
}

void ProjectsPage::choose(const assessment::ProjectId& project, const assessment::AssessmentId& assessment) {
  for (int row = 0; row < m_filter->rowCount(); ++row) {
    const ProjectRow* entry = m_model->rowAt(m_filter->mapToSource(m_filter->index(row, 0)));
    if (entry->project != project || (!assessment.empty() && entry->assessment != assessment)) continue;
    m_table->selectRow(row);
    return;
  }
}

std::optional<ProjectRow> ProjectsPage::chosen() const {
  const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
  const ProjectRow* row = m_model->rowAt(index);
  return row == nullptr ? std::nullopt : std::optional(*row);
}

void ProjectsPage::openChosen() {
  if (const auto row = chosen()) emit goTo(ProjectMenu::placeOf(*row));
}

void ProjectsPage::sortBy(int column) {
  if (!ProjectsFilter::sortable(column)) {
    emit said(tr("The list is sorted by name or by last change, never by result."));
    return;
  }
  const bool again = column == m_sortColumn;
  const Qt::SortOrder natural = column == ChangedColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
  const Qt::SortOrder turned = m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
  m_sortOrder = again ? turned : natural;
  m_sortColumn = column;
  m_filter->sort(m_sortColumn, m_sortOrder);
}

void ProjectsPage::fitColumns() {
  // Widths in characters; the title takes what is left, and the table scrolls sideways where that is too little.
  constexpr std::array<int, kProjectColumns> kCharacters{28, 22, 22, 25, 19, 14};
  const int character = m_table->fontMetrics().averageCharWidth();
  m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 40);
  int rest = m_table->viewport()->width();
  for (int column = QuestionnaireColumn; column < kProjectColumns; ++column) {
    const int width = kCharacters[static_cast<std::size_t>(column)] * character;
    m_table->horizontalHeader()->resizeSection(column, width);
    rest -= width;
  }
  m_table->horizontalHeader()->resizeSection(ProjectTitleColumn, std::max(rest, kCharacters[0] * character));
  m_table->resizeRowsToContents();
  fitHeight();
}

void ProjectsPage::fitHeight() {
  const QScrollBar* sideways = m_table->horizontalScrollBar();
  const int bar = sideways->maximum() > 0 ? sideways->sizeHint().height() : 0;
  const int content = m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + bar;
  m_table->setMaximumHeight(content + 2 * kTableFrame);
}

}  // namespace playfair::ui
