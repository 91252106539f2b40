// SPDX-License-Identifier: EUPL-1.2
#include "pages/report_page.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>
#include <map>

#include "pages/preview_desk.h"
#include "pages/report_gaps.h"
#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "playfair/workspace/whole_file.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

const std::string kReportLanguage = "en";
constexpr double kPreviewDotsPerInch = 110.0;
constexpr int kPreviewDelayMs = 250;
constexpr int kOptionsCharacters = 40;
// Margins of the choices with their scroll bar, and of the card that the gaps stand in.
constexpr int kOptionsEdges = 46;
constexpr int kGapEdges = 32;

enum class Format { Html, Pdf, Markdown, Json };

QString endingOf(Format format) {
  switch (format) {
    case Format::Html:
      return QStringLiteral("html");
    case Format::Pdf:
      return QStringLiteral("pdf");
    case Format::Markdown:
      return QStringLiteral("md");
    case Format::Json:
      break;
  }
  return QStringLiteral("json");
}

Result<std::string> tellIn(const report::Report& report, Format format, const Jobs::Progress& progress) {
  switch (format) {
    case Format::Html:
      return report::writeHtml(report);
    case Format::Pdf:
      return print::writePdf(report, progress);
    case Format::Markdown:
      return report::writeMarkdown(report);
    case Format::Json:
      break;
  }
  return report::writeJson(report);
}

Result<report::Report> buildReport(const assessment::Dossier& dossier, const std::string& kind,
                                   const report::ReportOptions& options) {
  const auto definition = report::shippedDefinition(kind);
  if (!definition) return tl::make_unexpected(definition.error());
  return kind == "record" ? report::buildRecord(dossier, *definition, options)
                          : report::buildCaseStudy(dossier, *definition, options);
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
  m_format->addItem(tr("Web page, for publishing"), static_cast<int>(Format::Html));
  m_format->addItem(tr("PDF, for printing and sending"), static_cast<int>(Format::Pdf));
  m_format->addItem(tr("Text (Markdown)"), static_cast<int>(Format::Markdown));
  m_format->addItem(tr("Data (JSON)"), static_cast<int>(Format::Json));
  m_export = makeButton(tr("Export…"), "exportButton", "primary", this);
  connect(m_export, &QPushButton::clicked, this, &ReportPage::askExport);
  addAction(m_write);
  addAction(m_format);
  addAction(m_export);
}

QWidget* ReportPage::buildOptions() {
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("reportOptionsArea"));
  area->setAccessibleName(tr("Choices for this report"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* panel = makeFrame("panel", area);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(16, 14, 16, 14);
  layout->setSpacing(6);
  layout->addWidget(makeLabel(tr("Report"), "subheading", panel));
  m_kinds = new QButtonGroup(this);
  auto* caseStudy = new QRadioButton(tr("Case study"), panel);
  caseStudy->setObjectName(QStringLiteral("caseStudyRadio"));
  auto* record = new QRadioButton(tr("Record: everything, for colleagues"), panel);
  record->setObjectName(QStringLiteral("recordRadio"));
  m_kinds->addButton(caseStudy, 0);
  m_kinds->addButton(record, 1);
  caseStudy->setChecked(true);
  layout->addWidget(caseStudy);
  layout->addWidget(record);
  connect(m_kinds, &QButtonGroup::idClicked, this, &ReportPage::chooseKind);
  m_includes = new QWidget(panel);
  auto* includes = new QVBoxLayout(m_includes);
  includes->setContentsMargins(0, 8, 0, 0);
  includes->setSpacing(4);
  includes->addWidget(makeLabel(tr("Include"), "subheading", m_includes));
  m_profile = new QCheckBox(tr("Profile of levels"), m_includes);
  m_profile->setObjectName(QStringLiteral("profileCheckBox"));
  m_answers = new QCheckBox(tr("Answers that may be published"), m_includes);
  m_answers->setObjectName(QStringLiteral("publishedAnswersCheckBox"));
  includes->addWidget(m_profile);
  includes->addWidget(m_answers);
  connect(m_profile, &QCheckBox::clicked, this, [this] { m_previewTimer->start(); });
  connect(m_answers, &QCheckBox::clicked, this, [this] { m_previewTimer->start(); });
  layout->addWidget(m_includes);
  layout->addSpacing(8);
  m_gaps = makeFrame("plain", panel);
  new QVBoxLayout(m_gaps);
  m_gaps->layout()->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_gaps);
  layout->addStretch(1);
  area->setWidget(panel);
  m_options = area;
  return area;
}

void ReportPage::fitOptions() {
  // Some languages need more room for a choice than English, and large text does; but the pages need theirs too.
  const int comfortable = fontMetrics().averageCharWidth() * kOptionsCharacters;
  int needed = 0;
  for (const QAbstractButton* choice : m_options->findChildren<QAbstractButton*>()) {
    if (choice->objectName() != QStringLiteral("gapButton")) needed = std::max(needed, choice->sizeHint().width());
  }
  const int wide = std::max(std::min(comfortable, width() * 2 / 5), needed + kOptionsEdges);
  if (wide == m_options->minimumWidth()) return;
  m_options->setFixedWidth(wide);
  fillGaps();
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
  for (QWidget* widget :
       {static_cast<QWidget*>(m_write), static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_export)})
    widget->setEnabled(chosen);
  if (!chosen) {
    setHeader({}, tr("Reports"));
    showEmpty(tr("Open a project first: its Overview leads to its case study and its record."));
    fillGaps();
    return;
  }
  m_place.project = m_dossier->project.id;
  setHeader(projectName(m_dossier->project, m_dossier->facts), kind() == "record" ? tr("Record") : tr("Case study"));
  fillGaps();
  m_previewTimer->start();
}

void ReportPage::chooseKind() {
  m_includes->setVisible(kind() == "case-study");
  open(m_place);
}

std::string ReportPage::kind() const {
  return m_kinds->checkedId() == 1 ? "record" : "case-study";
}

report::ReportOptions ReportPage::options() const {
  report::ReportOptions options;
  options.language = kReportLanguage;
  options.date = fromQt(QDate::currentDate().toString(Qt::ISODate));
  options.withProfile = m_profile->isChecked();
  options.withPublishedAnswers = m_answers->isChecked();
  return options;
}

Result<report::Report> ReportPage::build() const {
  return buildReport(*m_dossier, kind(), options());
}

void ReportPage::fillGaps() {
  QLayout* layout = m_gaps->layout();
  while (QLayoutItem* item = layout->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  if (m_dossier == nullptr || kind() == "record") return;
  const auto definition = report::shippedDefinition("case-study");
  if (!definition) return;
  const auto gaps = report::beforeYouPublish(*m_dossier, *definition, kReportLanguage);
  layout->addWidget(makeLabel(tr("Before you publish"), "subheading", m_gaps));
  auto* card = makeFrame(gaps.empty() ? "softCard" : "warningCard", m_gaps);
  auto* inside = new QVBoxLayout(card);
  inside->setContentsMargins(12, 10, 12, 10);
  inside->setSpacing(3);
  if (gaps.empty())
    inside->addWidget(makeWrappedLabel(tr("Nothing is missing. Read every page once more."), "plain", card));
  std::map<report::GapKind, std::vector<report::Gap>> byKind;
  for (const auto& gap : gaps) byKind[gap.kind].push_back(gap);
  for (const auto& [gapKind, some] : byKind) addGaps(inside, gapSentence(gapKind, static_cast<int>(some.size())), some);
  layout->addWidget(card);
}

void ReportPage::addGaps(QVBoxLayout* layout, const QString& sentence, const std::vector<report::Gap>& gaps) {
  if (layout->count() > 0) layout->addSpacing(6);
  layout->addWidget(makeWrappedLabel(sentence, "strong", m_gaps));
  for (const auto& gap : gaps) {
    const auto target = gapTarget(gap, *m_dossier);
    if (!target) continue;
    const QString name = toQt(gap.name);
    auto* button = makeButton({}, "gapButton", "link", m_gaps);
    const int width = m_options->minimumWidth() - kOptionsEdges - kGapEdges;
    // An ampersand would become a shortcut.
    button->setText(
        fontMetrics().elidedText(name, Qt::ElideRight, width).replace(QLatin1Char('&'), QStringLiteral("&&")));
    button->setToolTip(name);
    button->setAccessibleName(tr("%1 %2. Go there.").arg(sentence, name));
    const Place place = *target;
    connect(button, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
    layout->addWidget(button, 0, Qt::AlignLeft);
  }
}

void ReportPage::preview() {
  if (m_dossier == nullptr) return;
  const auto report = build();
  if (!report) {
    show(report.error());
    return;
  }
  const int number = ++m_previewNumber;
  jobs().run(
      tr("Drawing the preview"), this,
      [report = *report](const Jobs::Progress& progress) {
        return print::drawPages(report, kPreviewDotsPerInch, progress);
      },
      [this, number](Result<std::vector<print::PageImage>> pages) {
        if (number != m_previewNumber) return;
        if (pages) {
          m_pages->showPages(*pages);
          emit said(tr("Preview: %n page(s)", nullptr, static_cast<int>(pages->size())));
        } else if (pages.error().code != ErrorCode::Cancelled) {
          show(pages.error());
        }
      });
}

void ReportPage::showEmpty(const QString& sentence) {
  auto* button = makeButton(tr("Go to projects"), "goToProjectsButton", "plain", m_pages);
  connect(button, &QPushButton::clicked, this, [this] { emit goTo({}); });
  m_pages->showSentence(sentence, button);
}

void ReportPage::askExport() {
  const auto format = static_cast<Format>(m_format->currentData().toInt());
  const QString ending = endingOf(format);
  const QString name =
      tr("%1, %2").arg(toQt(m_dossier->project.title), kind() == "record" ? tr("record") : tr("case study"));
  dialogs().askSaveFile(this, tr("Export"), name + QLatin1Char('.') + ending,
                        tr("%1 files (*.%2)").arg(ending.toUpper(), ending),
                        [this](const QString& file) { exportTo(file); });
}

void ReportPage::exportTo(const QString& file) {
  const auto report = build();
  if (!report) {
    show(report.error());
    return;
  }
  const auto format = static_cast<Format>(m_format->currentData().toInt());
  jobs().run(
      tr("Exporting"), this,
      [report = *report, format,
       path = std::filesystem::path(fromQt(file))](const Jobs::Progress& progress) -> Result<void> {
        const auto bytes = tellIn(report, format, progress);
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

Place ReportPage::place() const {
  return m_place;
}

QString ReportPage::windowHeading() const {
  return m_dossier == nullptr ? tr("Reports")
                              : tr("Report · %1").arg(projectName(m_dossier->project, m_dossier->facts));
}

QString ReportPage::printable() const {
  if (m_dossier == nullptr) return {};
  const auto report = build();
  return report ? toQt(report::writeMarkdown(*report)) : QString();
}

}  // namespace playfair::ui
