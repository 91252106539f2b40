// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "evidence/evidence_details.h"
#include "evidence/evidence_intake.h"
#include "evidence/evidence_words.h"
#include "evidence/file_preview.h"
#include "evidence/opened_files.h"
#include "pages/project_words.h"
#include "playfair/workspace/evidence_register.h"
#include "session/text.h"
#include "walk/markdown_document.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

using assessment::EvidenceKind;

template <class T>
QComboBox* makeFilterCombo(const QString& any, const std::vector<T>& values, QString (*name)(T), const char* objectName,
                           const QString& accessible, QWidget* parent) {
  auto* box = new QComboBox(parent);
  box->setObjectName(QString::fromLatin1(objectName));
  box->setAccessibleName(accessible);
  box->addItem(any);
  for (const T value : values) box->addItem(name(value), static_cast<int>(value));
  return box;
}

template <class T>
std::optional<T> chosenIn(const QComboBox& box) {
  const QVariant data = box.currentData();
  return data.isValid() ? std::optional<T>(static_cast<T>(data.toInt())) : std::nullopt;
}

}  // namespace

EvidencePage::EvidencePage(const PageContext& context, QWidget* parent)
    : Page(context, "evidencePage", parent),
      m_model(new EvidenceModel(this)),
      m_filter(new EvidenceFilter(*m_model, this)),
      m_opened(std::make_shared<OpenedFiles>()) {
  m_place.page = PageId::Evidence;
  setAcceptDrops(true);
  m_intake = new EvidenceIntake(session(), jobs(), dialogs(), this);
  connect(m_intake, &EvidenceIntake::said, this, &Page::said);
  connect(m_intake, &EvidenceIntake::added, this, [this](const QString& id) { choose({fromQt(id)}); });
  buildHeader();
  m_inside = new QVBoxLayout;
  m_inside->setContentsMargins(22, 10, 22, 16);
  m_inside->setSpacing(10);
  body()->addLayout(m_inside, 1);
  m_tabs = new QTabBar(this);
  m_tabs->setObjectName(QStringLiteral("evidenceTabs"));
  m_tabs->setAccessibleName(tr("Evidence, or consultations and meetings"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->addTab(tr("Evidence"));
  m_tabs->addTab(tr("Consultations and meetings"));
  m_inside->addWidget(m_tabs);
  buildFilters();
  buildList();
  connectDetails();
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
    m_filter->setTab(tab == 0 ? EvidenceFilter::Tab::All : EvidenceFilter::Tab::Consultations);
    present();
  });
  connect(&session(), &Session::changed, this, &EvidencePage::refresh);
  auto* shortcut = new QShortcut(QKeySequence::Paste, this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, &EvidencePage::paste);
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::buildHeader() {
  m_projects = new QComboBox(this);
  m_projects->setObjectName(QStringLiteral("evidenceProjectCombo"));
  m_projects->setAccessibleName(tr("Project"));
  m_projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_projects->setMinimumContentsLength(22);
  connect(m_projects, &QComboBox::activated, this,
          [this] { open({PageId::Evidence, {fromQt(m_projects->currentData().toString())}, {}, {}}); });
  addAction(m_projects);
  auto* meeting = makeButton(tr("Hold a meeting…"), "holdMeetingButton", "plain", this);
  meeting->setVisible(session().writable());
  connect(meeting, &QPushButton::clicked, this, [this] {
    if (!m_place.project.empty()) emit meetingWanted(m_place.project);
  });
  addAction(meeting);
  m_add = makeButton(tr("Add evidence ▾"), "addEvidenceButton", "primary", this);
  m_add->setAccessibleName(tr("Add evidence"));
  m_add->setVisible(session().writable());
  auto* menu = new QMenu(m_add);
  menu->setObjectName(QStringLiteral("addEvidenceMenu"));
  menu->setToolTipsVisible(true);
  for (const auto kind : assessment::allEvidenceKinds()) {
    if (kind == EvidenceKind::Meeting) continue;  // meetings are held
    QAction* action = menu->addAction(tr("%1…").arg(kindName(kind)));
    action->setObjectName(QStringLiteral("add_%1").arg(toQt(assessment::toText(kind))));
    action->setToolTip(kindHelp(kind));
    connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
  }
  m_add->setMenu(menu);
  addAction(m_add);
}

void EvidencePage::buildFilters() {
  auto* filters = new QWidget(this);
  auto* flow = new FlowLayout(filters, 8, 6);
  m_words = new QLineEdit(filters);
  m_words->setObjectName(QStringLiteral("evidenceFilterEdit"));
  m_words->setAccessibleName(tr("Filter evidence"));
  m_words->setPlaceholderText(tr("Filter by words"));
  m_words->setClearButtonEnabled(true);
  m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
  m_kind = makeFilterCombo(tr("All kinds"), assessment::allEvidenceKinds(), kindName, "kindCombo", tr("Kind"), filters);
  m_support = makeFilterCombo(tr("All support"), assessment::allSupports(), supportName, "supportCombo",
                              tr("Kind of support"), filters);
  m_confidentiality = makeFilterCombo(tr("All confidentiality"), assessment::allConfidentialities(),
                                      confidentialityName, "confidentialityCombo", tr("Confidentiality"), filters);
  m_state = new QComboBox(filters);
  m_state->setObjectName(QStringLiteral("evidenceStateCombo"));
  m_state->setAccessibleName(tr("State"));
  m_state->addItems({tr("In any state"), tr("Review date passed"), tr("Due for deletion"), tr("Behind no question")});
  for (QWidget* each : std::initializer_list<QWidget*>{m_words, m_kind, m_support, m_confidentiality, m_state})
    flow->addWidget(each);
  m_inside->addWidget(filters);
  connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
    m_filter->setWords(words);
    present();
  });
  const auto changed = [this] {
    m_filter->setKind(chosenIn<EvidenceKind>(*m_kind));
    m_filter->setSupport(chosenIn<assessment::Support>(*m_support));
    m_filter->setConfidentiality(chosenIn<assessment::Confidentiality>(*m_confidentiality));
    m_filter->setState(static_cast<EvidenceFilter::State>(m_state->currentIndex()));
    present();
  };
  for (QComboBox* each : {m_kind, m_support, m_confidentiality, m_state})
    connect(each, &QComboBox::currentIndexChanged, this, changed);
}

void EvidencePage::buildList() {
  auto* sides = new QSplitter(Qt::Horizontal, this);
  sides->setObjectName(QStringLiteral("evidenceSplitter"));
  sides->setChildrenCollapsible(false);
  auto* left = new QWidget(sides);
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 8, 0);
  m_table = new QTableView(left);
  m_table->setObjectName(QStringLiteral("evidenceTable"));
  m_table->setAccessibleName(tr("Evidence"));
  m_table->setModel(m_filter);
  m_table->setShowGrid(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(true);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() * 2);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(EvidenceTitleColumn, QHeaderView::Stretch);
  m_empty = makeFrame("card", left);
  auto* words = new QVBoxLayout(m_empty);
  words->setContentsMargins(24, 20, 24, 20);
  words->addWidget(makeLabel(tr("Nothing here yet"), "heading", m_empty));
  words->addWidget(makeWrappedLabel(
      tr("Evidence stands behind answers: a document, a web page, what children said, or where something is kept. Add "
         "it here or beside a question, or drop files anywhere on this page."),
      "quiet", m_empty));
  column->addWidget(m_empty);
  column->addWidget(m_table, 1);
  m_details = new EvidenceDetails(sides);
  sides->addWidget(left);
  sides->addWidget(m_details);
  sides->setStretchFactor(0, 3);
  sides->setStretchFactor(1, 2);
  m_inside->addWidget(sides, 1);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { present(); });
  connect(m_table, &QTableView::activated, this, &EvidencePage::change);
}

void EvidencePage::connectDetails() {
  connect(m_details, &EvidenceDetails::changeWanted, this, &EvidencePage::change);
  connect(m_details, &EvidenceDetails::openWanted, this, &EvidencePage::openFile);
  connect(m_details, &EvidenceDetails::saveWanted, this, &EvidencePage::saveFile);
  connect(m_details, &EvidenceDetails::saveVersionWanted, this, &EvidencePage::saveStored);
  connect(m_details, &EvidenceDetails::newerVersionWanted, this, &EvidencePage::newerVersion);
  connect(m_details, &EvidenceDetails::removeWanted, this, &EvidencePage::remove);
  connect(m_details, &EvidenceDetails::eraseWanted, this, &EvidencePage::erase);
  connect(m_details, &EvidenceDetails::minutesWanted, this, &EvidencePage::minutes);
  connect(m_details, &EvidenceDetails::questionWanted, this,
          [this](const QString& assessment, const QString& question) {
            emit goTo({PageId::Walk, m_place.project, {fromQt(assessment)}, fromQt(question)});
          });
}

bool EvidencePage::load() {
  const auto projects = session().projects();
  if (!projects) {
    show(projects.error());
    return false;
  }
  if (m_place.project.empty() && !projects->empty()) m_place.project = projects->front().project.id;
  m_projects->clear();
  m_heading.clear();
  for (const auto& each : *projects) {
    m_projects->addItem(projectName(each.project, each.facts), toQt(each.project.id.value));
    if (each.project.id != m_place.project) continue;
    m_projects->setCurrentIndex(m_projects->count() - 1);
    m_heading = projectName(each.project, each.facts);
  }
  m_add->setEnabled(!m_heading.isEmpty());
  const auto evidence = session().evidence(m_place.project);
  if (!evidence) {
    show(evidence.error());
    return false;
  }
  std::vector<EvidenceRow> rows;
  for (const auto& each : *evidence)
    rows.push_back({each, static_cast<int>(workspace::placesOf(session().workspace(), each.id).size())});
  const auto consultations =
      std::count_if(rows.begin(), rows.end(), [](const EvidenceRow& each) { return isConsultation(each.evidence); });
  m_tabs->setTabText(0, tr("Evidence %1").arg(rows.size()));
  m_tabs->setTabText(1, tr("Consultations and meetings %1").arg(consultations));
  m_model->setRows(std::move(rows));
  return true;
}

void EvidencePage::open(const Place& place) {
  m_place = {PageId::Evidence, place.project, place.assessment, place.item};
  m_previewed.clear();
  setHeader(tr("Projects"), tr("Evidence"));
  if (!load()) return;
  setHeader(m_heading.isEmpty() ? tr("Projects") : tr("Projects › %1").arg(m_heading), tr("Evidence"));
  if (!m_place.item.empty()) {
    m_tabs->setCurrentIndex(0);
    m_words->clear();
    for (QComboBox* each : {m_kind, m_support, m_confidentiality, m_state}) each->setCurrentIndex(0);
  }
  choose({m_place.item});
  if (m_table->isVisible()) m_table->setFocus(Qt::OtherFocusReason);
  emit headingChanged();
}

void EvidencePage::refresh() {
  if (!isVisible()) return;
  const EvidenceRow* before = chosen();
  const assessment::EvidenceId id = before == nullptr ? assessment::EvidenceId{} : before->evidence.id;
  m_previewed.clear();
  if (load()) choose(id);
}

void EvidencePage::choose(const assessment::EvidenceId& id) {
  QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0));
  if (!index.isValid()) index = m_filter->index(0, 0);
  if (index.isValid()) m_table->setCurrentIndex(index);
  present();
}

const EvidenceRow* EvidencePage::chosen() const {
  return m_filter->row(m_table->currentIndex());
}

QString EvidencePage::questionNameOf(const assessment::AssessmentId& assessment, const std::string& question) const {
  const auto dossier = session().dossier(assessment);
  if (!dossier || !(*dossier)->instrument) return toQt(question);
  const auto* found = (*dossier)->instrument->findQuestion(question);
  const QString label = questionLabel(*(*dossier)->instrument, question);
  return found == nullptr ? toQt(question) : label + QLatin1Char(' ') + toQt(found->text);
}

AroundEvidence EvidencePage::aroundEvidence(const assessment::EvidenceId& id) const {
  AroundEvidence around;
  for (const auto& each : workspace::placesOf(session().workspace(), id))
    around.behind.push_back(
        {questionNameOf(each.assessment, each.question), toQt(each.question), toQt(each.assessment.value)});
  if (auto versions = workspace::fileVersions(session().workspace(), id)) around.versions = std::move(*versions);
  return around;
}

void EvidencePage::present() {
  const bool any = m_filter->rowCount() > 0;
  m_empty->setVisible(m_model->rowCount({}) == 0);
  m_table->setVisible(m_model->rowCount({}) > 0);
  const EvidenceRow* shown = any ? chosen() : nullptr;
  m_details->setVisible(m_model->rowCount({}) > 0);
  if (shown == nullptr) {
    m_previewed.clear();
    m_place.item.clear();
    m_details->showNothing();
    return;
  }
  m_place.item = shown->evidence.id.value;
  if (m_previewed == shown->evidence.id.value) return;
  m_previewed = shown->evidence.id.value;
  m_details->show(shown->evidence, aroundEvidence(shown->evidence.id), session().writable());
  if (shown->evidence.file)
    m_details->previewPlace()->addWidget(
        new FilePreview(session(), jobs(), *shown->evidence.file, m_details->widget()));
}

Place EvidencePage::place() const {
  return m_place;
}

QString EvidencePage::windowHeading() const {
  return m_heading.isEmpty() ? tr("Evidence") : m_heading + QStringLiteral(" · ") + tr("Evidence");
}

QString EvidencePage::printable() const {
  QString text = QStringLiteral("# ") + toQt(markdownOf(windowHeading())) + QStringLiteral("\n\n");
  for (int row = 0; row < m_filter->rowCount(); ++row) {
    const EvidenceRow* each = m_filter->row(m_filter->index(row, 0));
    text += QStringLiteral("## ") + toQt(markdownOf(toQt(each->evidence.title))) + QStringLiteral("\n\n") +
            toQt(markdownOf(evidenceLine(each->evidence))) + QStringLiteral("\n\n") + toQt(each->evidence.text) +
            QStringLiteral("\n\n");
  }
  return text;
}

}  // namespace playfair::ui
