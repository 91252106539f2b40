// SPDX-License-Identifier: EUPL-1.2
#include "pages/report_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>

#include "pages/preview_desk.h"
#include "playfair/report/writers.h"
#include "playfair/workspace/publications.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"
#include "playfair/workspace/whole_file.h"
#include "reports/collection_dialog.h"
#include "reports/publications_card.h"
#include "reports/publishing_card.h"
#include "reports/report_choices.h"
#include "reports/report_settings.h"
#include "reports/report_words.h"
#include "reports/table_reports.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr double kPreviewDotsPerInch = 110.0;
constexpr int kPreviewDelayMs = 250;
constexpr int kOptionsCharacters = 40;
// Margins of the choices with their scroll bar.
constexpr int kOptionsEdges = 46;

/// What a report is made from, by value: it is made off the GUI thread.
struct Order {
  const report::ReportKind* kind = nullptr;
  report::ReportOptions options;
  report::ReportMaterial material;
  report::ReportDefinition definition;
};

Result<report::Report> buildOrder(const Order& order, const Jobs::Progress& progress) {
  return print::buildToFit(*order.kind, order.material, order.definition, order.options, progress);
}

Result<std::string> writeOrder(const Order& order, const std::string& ending, const Jobs::Progress& progress) {
  const auto tables = tableEndings(order.kind->id);
  if (std::find(tables.begin(), tables.end(), ending) != tables.end())
    return writeTable(order.kind->id, ending, order.material.dossiers.front(), order.definition, order.options);
  const auto report = buildOrder(order, progress);
  if (!report) return tl::make_unexpected(report.error());
  return print::writeReport(*report, *report::formatFrom(ending), progress);
}

/// Pages to look at, and what was noticed in them.
struct Drawn {
  std::vector<print::PageImage> pages;
  std::vector<report::Concern> concerns;
  std::string identity;  ///< SHA-256 of all that is told: another one has not been read yet
};

Result<Drawn> draw(const Order& order, const std::vector<assessment::Person>& people, const Jobs::Progress& progress) {
  const auto report = buildOrder(order, progress);
  if (!report) return tl::make_unexpected(report.error());
  auto pages = print::drawPages(*report, kPreviewDotsPerInch, progress);
  if (!pages) return tl::make_unexpected(pages.error());
  Drawn drawn{std::move(*pages), {}, workspace::sha256(report::writeJson(*report))};
  if (order.kind->gaps != nullptr)
    drawn.concerns = report::publishingConcerns(*report, {order.material.dossiers, people, order.options.date});
  return drawn;
}

std::vector<report::Gap> gapsOf(const Order& order) {
  return order.kind->gaps == nullptr ? std::vector<report::Gap>()
                                     : order.kind->gaps(order.material, order.definition, order.options);
}

Result<Order> orderOf(const ReportChoices& choices, const assessment::Dossier& dossier,
                      const Preferences& preferences) {
  Order order{&choices.kind(), choices.options(), {}, {}};
  order.material.dossiers = {dossier};
  // A register has the words of its standard.
  auto definition = order.kind == &registerKind() ? Result<report::ReportDefinition>(report::ReportDefinition{})
                                                  : reportDefinition(preferences, order.kind->id);
  if (!definition) return tl::make_unexpected(definition.error());
  auto style = houseStyle(preferences);
  if (!style) return tl::make_unexpected(style.error());
  order.definition = std::move(*definition);
  order.options.style = std::move(*style);
  return order;
}

}  // namespace

ReportPage::ReportPage(const PageContext& context, QWidget* parent) : Page(context, "reportPage", parent) {
  buildActions();
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(buildOptions());
  m_pages = new PreviewDesk(this);
  row->addWidget(m_pages, 1);
  body()->addLayout(row, 1);
  m_previewTimer = new QTimer(this);
  m_previewTimer->setSingleShot(true);
  m_previewTimer->setInterval(kPreviewDelayMs);
  connect(m_previewTimer, &QTimer::timeout, this, &ReportPage::preview);
  connect(&session(), &Session::changed, this, [this] {
    if (isVisible()) open(m_place);
  });
}

void ReportPage::buildActions() {
  m_write = makeButton(tr("Write the account…"), "writeAccountButton", "plain", this);
  connect(m_write, &QPushButton::clicked, this,
          [this] { emit goTo({PageId::Account, m_place.project, m_place.assessment, {}}); });
  m_format = new QComboBox(this);
  m_format->setObjectName(QStringLiteral("formatCombo"));
  m_format->setAccessibleName(tr("Format"));
  m_format->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_export = makeButton(tr("Export…"), "exportButton", "primary", this);
  connect(m_export, &QPushButton::clicked, this, &ReportPage::askExport);
  addAction(m_write);
  addAction(m_format);
  addAction(m_export);
}

QWidget* ReportPage::buildOptions() {
  m_options = new QScrollArea(this);
  m_options->setObjectName(QStringLiteral("reportOptionsArea"));
  m_options->setAccessibleName(tr("Choices for this report"));
  m_options->setFrameShape(QFrame::NoFrame);
  m_options->setWidgetResizable(true);
  m_options->setFocusPolicy(Qt::NoFocus);
  m_options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* panel = makeFrame("panel", m_options);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(16, 14, 16, 14);
  layout->setSpacing(8);
  m_choices = new ReportChoices(panel);
  m_publishing = new PublishingCard(panel);
  m_publications = new PublicationsCard(context(), panel);
  layout->addWidget(m_choices);
  layout->addWidget(m_publishing);
  layout->addWidget(m_publications);
  auto* collection = makeButton(tr("Make a collection…"), "makeCollectionButton", "plain", panel);
  collection->setToolTip(tr("Many case studies in one book"));
  layout->addWidget(collection, 0, Qt::AlignLeft);
  connect(collection, &QPushButton::clicked, this, &ReportPage::makeCollection);
  layout->addStretch(1);
  m_options->setWidget(panel);
  connect(m_choices, &ReportChoices::changed, this, [this] {
    m_publishing->untick();
    refresh();
  });
  connect(m_publishing, &PublishingCard::goTo, this, &ReportPage::goTo);
  connect(m_publications, &PublicationsCard::said, this, &ReportPage::said);
  fillFormats();
  return m_options;
}

void ReportPage::makeCollection() {
  auto* dialog = new CollectionDialog(context(), this);
  connect(dialog, &CollectionDialog::said, this, &ReportPage::said);
  dialog->open();
}

void ReportPage::fitOptions() {
  // Some languages need more room for a choice than English, and large text does; but the pages need theirs too.
  const int comfortable = fontMetrics().averageCharWidth() * kOptionsCharacters;
  int needed = 0;
  for (const QAbstractButton* choice : m_choices->findChildren<QAbstractButton*>())
    needed = std::max(needed, choice->sizeHint().width());
  const int wide = std::max(std::min(comfortable, width() * 2 / 5), needed + kOptionsEdges);
  if (wide != m_options->minimumWidth()) m_options->setFixedWidth(wide);
}

void ReportPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (m_pages != nullptr) fitOptions();
}

void ReportPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (m_pages == nullptr || (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)) return;
  // Once every widget has its new font: names are shortened to what fits.
  QTimer::singleShot(0, this, [this] {
    m_options->setMinimumWidth(0);
    fitOptions();
  });
}

void ReportPage::open(const Place& place) {
  m_place = place;
  m_place.page = PageId::Report;
  m_dossier.reset();
  if (!place.assessment.empty()) {
    if (const auto loaded = session().dossier(place.assessment)) m_dossier = *loaded;
  }
  const bool chosen = m_dossier != nullptr;
  for (QWidget* widget : {static_cast<QWidget*>(m_write), static_cast<QWidget*>(m_format),
                          static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_choices)})
    widget->setEnabled(chosen);
  if (!chosen) {
    m_publications->hide();
    setHeader({}, tr("Reports"));
    m_publishing->hide();
    showEmpty(tr("Open a project first: its Overview leads to its case study and its record."));
    return;
  }
  m_place.project = m_dossier->project.id;
  m_choices->tell(*m_dossier);
  m_publications->tell(m_place.assessment);
  refresh();
}

void ReportPage::refresh() {
  if (m_dossier == nullptr) return;
  setHeader(projectName(m_dossier->project, m_dossier->facts), kindTitle(m_choices->kind()));
  fillFormats();
  m_publishing->setVisible(m_choices->kind().gaps != nullptr);
  m_publications->setVisible(isForPublishing(m_choices->kind()));
  m_previewTimer->start();
}

void ReportPage::fillFormats() {
  const report::ReportKind& kind = m_choices->kind();
  const QVariant before = m_format->currentData();
  m_format->clear();
  for (const report::Format each : kind.formats) m_format->addItem(formatWords(each, kind), toQt(report::toText(each)));
  for (const std::string& each : tableEndings(kind.id)) m_format->addItem(tableWords(each), toQt(each));
  m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
}

QString ReportPage::ending() const {
  return m_format->currentData().toString();
}

void ReportPage::preview() {
  if (m_dossier == nullptr) return;
  const auto order = orderOf(*m_choices, *m_dossier, preferences());
  if (!order) return show(order.error());
  const auto gaps = gapsOf(*order);
  const auto people = workspace::listPeople(session().workspace());
  const int number = ++m_previewNumber;
  jobs().run(
      tr("Drawing the preview"), this,
      [order = *order, people = people.value_or(std::vector<assessment::Person>())](const Jobs::Progress& progress) {
        return draw(order, people, progress);
      },
      [this, number, gaps](Result<Drawn> drawn) {
        if (number != m_previewNumber || m_dossier == nullptr) return;
        if (drawn) {
          m_pages->showPages(drawn->pages);
          m_publishing->tell(*m_dossier, gaps, drawn->concerns, drawn->identity);
          emit said(tr("Preview: %n page(s)", nullptr, static_cast<int>(drawn->pages.size())));
        } else if (drawn.error().code != ErrorCode::Cancelled) {
          show(drawn.error());
        }
      });
}

void ReportPage::showEmpty(const QString& sentence) {
  auto* button = makeButton(tr("Go to projects"), "goToProjectsButton", "plain", m_pages);
  connect(button, &QPushButton::clicked, this, [this] { emit goTo({}); });
  m_pages->showSentence(sentence, button);
}

void ReportPage::askExport() {
  if (m_choices->kind().gaps != nullptr && !m_publishing->allRead()) {
    dialogs().inform(this, tr("Export"),
                     tr("This report is for readers outside. Read every page, look at what stands under Before you "
                        "publish, and tick that you have read it. Then export it."));
    m_publishing->showTick();
    return;
  }
  const QString name = tr("%1, %2").arg(toQt(m_dossier->project.title), kindTitle(m_choices->kind()).toLower());
  dialogs().askSaveFile(this, tr("Export"), name + QLatin1Char('.') + ending(),
                        tr("%1 files (*.%2)").arg(ending().toUpper(), ending()),
                        [this](const QString& file) { exportTo(file); });
}

void ReportPage::exportTo(const QString& file) {
  const auto order = orderOf(*m_choices, *m_dossier, preferences());
  if (!order) return show(order.error());
  const auto content = workspace::contentDigest(session().workspace(), m_place.assessment);
  ExportedReport exported{order->kind->id, order->options.language, {}, content.value_or(std::string()), file};
  jobs().run(
      tr("Exporting"), this,
      [order = *order, ending = fromQt(ending()),
       path = std::filesystem::path(fromQt(file))](const Jobs::Progress& progress) -> Result<std::string> {
        const auto bytes = writeOrder(order, ending, progress);
        if (!bytes) return tl::make_unexpected(bytes.error());
        if (auto written = workspace::writeWholeFile(path, *bytes); !written)
          return tl::make_unexpected(written.error());
        return workspace::sha256(*bytes);
      },
      [this, exported](const Result<std::string>& hash) mutable {
        if (!hash) return show(hash.error());
        exported.sha256 = *hash;
        m_publications->setExported(exported);
        emit said(tr("Exported as %1").arg(exported.file));
      });
}

Place ReportPage::place() const {
  return m_place;
}

QString ReportPage::windowHeading() const {
  return m_dossier == nullptr ? tr("Reports")
                              : tr("Report · %1").arg(projectName(m_dossier->project, m_dossier->facts));
}

QString ReportPage::printable() const {
  if (m_dossier == nullptr) return {};
  const auto order = orderOf(*m_choices, *m_dossier, preferences());
  if (!order) return {};
  const auto report = buildOrder(*order, [](double) { return true; });
  return report ? toQt(report::writeMarkdown(*report)) : QString();
}

}  // namespace playfair::ui
