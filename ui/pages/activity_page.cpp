// SPDX-License-Identifier: EUPL-1.2
#include "pages/activity_page.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "pages/activity_details.h"
#include "pages/activity_filters.h"
#include "pages/erasure_rows.h"
#include "pages/printed_pages.h"
#include "pages/project_words.h"
#include "pages/step_words.h"
#include "session/person_words.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kMostSteps = 1000;
constexpr int kActivitySideBySide = 100;
constexpr int kFewestLines = 12;
constexpr int kFewestLinesStacked = 8;

}  // namespace

ActivityPage::ActivityPage(const PageContext& context, QWidget* parent)
    : Page(context, "activityPage", parent), m_model(new ActivityModel(this)) {
  buildHeader();
  buildBody();
  connect(m_filters, &ActivityFilters::changed, this, &ActivityPage::refresh);
  connect(&session(), &Session::changed, this, [this] {
    m_stale = true;
    if (isVisible()) refresh();
  });
}

void ActivityPage::buildHeader() {
  m_overview = makeButton(tr("Overview"), "overviewButton", "plain", this);
  connect(m_overview, &QPushButton::clicked, this,
          [this] { emit goTo({PageId::Overview, m_place.project, m_place.assessment, {}}); });
  addAction(m_overview);
}

void ActivityPage::buildBody() {
  QVBoxLayout* inside = scrollingBody();
  m_filters = new ActivityFilters(this);
  inside->addWidget(m_filters);
  m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
  m_sides->setSpacing(14);
  auto* left = new QVBoxLayout;
  left->setSpacing(6);
  buildList(*left);
  m_sides->addLayout(left, 1);
  m_details = new ActivityDetails(this);
  m_sides->addWidget(m_details, 1);
  inside->addLayout(m_sides, 1);
  connect(m_details, &ActivityDetails::goWanted, this, &ActivityPage::goToChosen);
  connect(m_details, &ActivityDetails::putBackWanted, this, &ActivityPage::putBack);
  connect(m_details, &ActivityDetails::eraseWanted, this, &ActivityPage::erase);
}

void ActivityPage::buildList(QBoxLayout& column) {
  m_list = new QListView(this);
  m_list->setObjectName(QStringLiteral("activityList"));
  m_list->setAccessibleName(tr("What happened, newest first"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new LinesDelegate(m_list));
  m_list->setResizeMode(QListView::Adjust);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->installEventFilter(this);
  connect(m_list, &QListView::doubleClicked, this, &ActivityPage::goToChosen);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityPage::showChosen);
  column.addWidget(m_list, 1);
  auto* foot = new QHBoxLayout;
  m_foot = makeWrappedLabel({}, "quiet", this);
  m_foot->setObjectName(QStringLiteral("activityFootLabel"));
  m_showAll = makeButton(tr("Show everything"), "showAllButton", "link", this);
  foot->addWidget(m_foot, 1);
  foot->addWidget(m_showAll);
  column.addLayout(foot);
  connect(m_showAll, &QPushButton::clicked, m_filters, &ActivityFilters::showAll);
}

assessment::AssessmentId ActivityPage::assessmentFor(const Place& place) const {
  if (!place.assessment.empty()) return place.assessment;
  const auto entries = session().projects();
  if (!entries) return {};
  const workspace::ProjectEntry* best = nullptr;
  for (const auto& entry : *entries) {
    const bool fits = place.project.empty() || entry.project.id == place.project;
    if (!fits || entry.assessments.empty()) continue;
    if (best == nullptr || entry.lastChanged > best->lastChanged) best = &entry;
  }
  return best == nullptr ? assessment::AssessmentId{} : best->assessments.front().id;
}

void ActivityPage::open(const Place& place) {
  const auto id = assessmentFor(place);
  if (id != m_place.assessment) m_filters->showAll();
  m_place = {PageId::Activity, place.project, id, {}};
  refresh();
  m_list->setFocus();
}

Place ActivityPage::place() const {
  return m_place;
}

QString ActivityPage::windowHeading() const {
  return m_heading.isEmpty() ? tr("Activity") : tr("Activity in %1").arg(m_heading);
}

QString ActivityPage::printable() const {
  return m_model->rows().empty() ? QString() : activityMarkdown(m_model->rows());
}

void ActivityPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale && !m_place.assessment.empty()) refresh();
}

void ActivityPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

void ActivityPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void ActivityPage::arrange() {
  if (m_details == nullptr) return;  // still being built
  const bool wide = width() > fontMetrics().averageCharWidth() * kActivitySideBySide;
  m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_list->setMinimumHeight(fontMetrics().height() * (wide ? kFewestLines : kFewestLinesStacked));
  m_details->setMinimumHeight(wide ? 0 : fontMetrics().height() * kFewestLines);
}

bool ActivityPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      goToChosen();
      return true;
    }
  }
  return Page::eventFilter(watched, event);
}

void ActivityPage::showNoAssessment() {
  m_dossier.reset();
  m_heading.clear();
  setHeader({}, tr("Activity"));
  m_overview->hide();
  m_model->setRows({});
  m_details->showNothing();
  m_showAll->hide();
  m_foot->setText(tr("Nothing to show yet. What happens in an assessment stands here once it has begun."));
}

void ActivityPage::refresh() {
  m_stale = false;
  if (m_place.assessment.empty()) return showNoAssessment();
  const auto loaded = session().dossier(m_place.assessment);
  if (!loaded && loaded.error().code == ErrorCode::NotFound) return showNoAssessment();
  if (!loaded) return show(loaded.error());
  m_dossier = *loaded;
  m_place.project = m_dossier->project.id;
  m_heading = projectName(m_dossier->project, m_dossier->facts);
  setHeader(tr("%1 › %2").arg(m_heading, questionnaireName(m_dossier->assessment, *m_dossier->instrument)),
            tr("Activity"));
  m_overview->show();
  bool more = false;
  auto rows = readRows(*m_dossier, more);
  if (!rows) return show(rows.error());
  showRows(std::move(*rows), more);
}

Result<std::vector<ActivityRow>> ActivityPage::readRows(const assessment::Dossier& dossier, bool& more) const {
  const PeopleWords people(session().workspace());
  m_filters->setChoices(people, *dossier.instrument);
  auto filter = m_filters->chosen();
  filter.most = kMostSteps;
  auto rows = erasureRows(session(), dossier, filter, people);
  if (!rows || m_filters->erasedOnly()) return rows;
  auto steps = workspace::activityOf(session().workspace(), dossier.assessment.id, filter);
  if (!steps) return tl::make_unexpected(steps.error());
  more = static_cast<int>(steps->size()) == kMostSteps;
  const QDateTime now = QDateTime::currentDateTime();
  const StepWords words(session(), dossier);
  for (auto& step : *steps) {
    ActivityRow row{{}, step.at, dayAndTime(step.at, now), people.of(step.author.id), words.what(step)};
    row.step = std::move(step);
    rows->push_back(std::move(row));
  }
  std::stable_sort(rows->begin(), rows->end(), [](const auto& one, const auto& other) { return one.at > other.at; });
  return rows;
}

void ActivityPage::showRows(std::vector<ActivityRow> rows, bool more) {
  const ActivityRow* before = chosen();
  const auto revision = before == nullptr ? workspace::RevisionId{} : before->step.revisions.front();
  m_model->setRows(std::move(rows));
  const bool filters = m_filters->filters();
  m_showAll->setVisible(filters);
  m_foot->setVisible(filters || more);
  m_foot->setText(m_model->rowCount() == 0 ? tr("Nothing fits what you chose.")
                  : more ? tr("Only the newest %1 are shown. Choose days to see earlier ones.").arg(kMostSteps)
                         : tr("%n shown.", nullptr, m_model->rowCount()));
  m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(revision))));
  showChosen();
}

const ActivityRow* ActivityPage::chosen() const {
  return m_model->row(m_list->currentIndex().row());
}

}  // namespace playfair::ui
