// SPDX-License-Identifier: EUPL-1.2
#include "reports/collection_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>

#include "language/window_language.h"
#include "pages/project_words.h"
#include "playfair/print/report_output.h"
#include "playfair/workspace/whole_file.h"
#include "reports/report_settings.h"
#include "reports/report_words.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

const std::string kCollection = "collection";
constexpr QMargins kCollectionMargins(20, 18, 20, 18);
constexpr int kBetweenCollectionParts = 8;
constexpr int kCasesShown = 8;
constexpr int kBetweenCases = 3;
constexpr int kCollectionCharacters = 110;
constexpr int kCollectionTextLines = 4;
constexpr int kCaseRole = Qt::UserRole;

QPlainTextEdit* addCollectionText(QVBoxLayout* layout, const QString& name, const char* objectName, QWidget* parent) {
  auto* label = makeLabel(name, "subheading", parent);
  auto* edit = new QPlainTextEdit(parent);
  edit->setObjectName(QString::fromLatin1(objectName));
  edit->setAccessibleName(name);
  edit->setTabChangesFocus(true);
  edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * kCollectionTextLines);
  label->setBuddy(edit);
  layout->addWidget(label);
  layout->addWidget(edit, 1);
  return edit;
}

QLineEdit* addCollectionLine(QVBoxLayout* layout, const QString& name, const char* objectName, QWidget* parent) {
  auto* label = makeLabel(name, "subheading", parent);
  auto* edit = new QLineEdit(parent);
  edit->setObjectName(QString::fromLatin1(objectName));
  edit->setAccessibleName(name);
  label->setBuddy(edit);
  layout->addWidget(label);
  layout->addWidget(edit);
  return edit;
}

}  // namespace

CollectionDialog::CollectionDialog(const PageContext& context, QWidget* parent) : QDialog(parent), m_context(context) {
  setObjectName(QStringLiteral("collectionDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Make a collection"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kCollectionMargins);
  column->setSpacing(kBetweenCollectionParts);
  column->addWidget(makeWrappedLabel(tr("Many case studies in one book, in your order. It counts types, ages and "
                                        "stages, never levels. Each case needs leave to be printed together with "
                                        "others: the fact Leave to print in a collection."),
                                     "quiet", this));
  auto* sides = new QHBoxLayout;
  sides->addWidget(buildCases(), 1);
  sides->addWidget(buildTexts(), 1);
  column->addLayout(sides, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
  m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
  m_export->setObjectName(QStringLiteral("exportCollectionButton"));
  setLook(m_export, "primary");
  column->addWidget(buttons);
  connect(m_export, &QPushButton::clicked, this, &CollectionDialog::askExport);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(this, &QDialog::finished, this, &CollectionDialog::keepTexts);
  addCases();
  check();
  resize(fontMetrics().averageCharWidth() * kCollectionCharacters, sizeHint().height());
}

QWidget* CollectionDialog::buildCases() {
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(makeLabel(tr("Cases, in the order of the book"), "subheading", part));
  m_cases = new QListWidget(part);
  m_cases->setObjectName(QStringLiteral("casesList"));
  m_cases->setAccessibleName(tr("Cases, in the order of the book"));
  m_cases->setDragDropMode(QAbstractItemView::InternalMove);
  m_cases->setWordWrap(true);
  m_cases->setSpacing(kBetweenCases);
  m_cases->setMinimumHeight(m_cases->fontMetrics().lineSpacing() * 2 * kCasesShown);
  m_up = makeButton(tr("Move up"), "caseUpButton", "plain", part);
  m_down = makeButton(tr("Move down"), "caseDownButton", "plain", part);
  auto* row = new QHBoxLayout;
  row->addWidget(m_up);
  row->addWidget(m_down);
  row->addStretch(1);
  column->addWidget(m_cases, 1);
  column->addLayout(row);
  connect(m_up, &QPushButton::clicked, this, [this] { moveCase(-1); });
  connect(m_down, &QPushButton::clicked, this, [this] { moveCase(1); });
  connect(m_cases, &QListWidget::itemChanged, this, &CollectionDialog::check);
  connect(m_cases, &QListWidget::currentRowChanged, this, &CollectionDialog::check);
  return part;
}

QWidget* CollectionDialog::buildTexts() {
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  m_title = addCollectionLine(column, tr("Title of the book"), "collectionTitleEdit", part);
  m_publisher = addCollectionLine(column, tr("Who publishes it"), "collectionPublisherEdit", part);
  m_preface = addCollectionText(column, tr("Preface"), "collectionPrefaceEdit", part);
  m_closing = addCollectionText(column, tr("What the cases show together"), "collectionClosingEdit", part);
  const CollectionWords kept = m_context.preferences->collectionWords();
  m_title->setText(kept.title);
  m_publisher->setText(kept.publisher);
  m_preface->setPlainText(kept.preface);
  m_closing->setPlainText(kept.closing);
  m_language = new QComboBox(part);
  m_language->setObjectName(QStringLiteral("collectionLanguageCombo"));
  m_language->setAccessibleName(tr("Language of the report"));
  m_format = new QComboBox(part);
  m_format->setObjectName(QStringLiteral("collectionFormatCombo"));
  m_format->setAccessibleName(tr("Format"));
  if (const auto definition = report::shippedDefinition(kCollection)) {
    for (const auto& [language, words] : definition->title) m_language->addItem(languageName(language), toQt(language));
  }
  m_language->setCurrentIndex(std::max(0, m_language->findData(languageSpoken())));
  for (const report::Format each : report::findReportKind(kCollection)->formats)
    m_format->addItem(formatWords(each, *report::findReportKind(kCollection)), static_cast<int>(each));
  for (QComboBox* choice : {m_language, m_format}) {
    auto* label = makeLabel(choice->accessibleName(), "subheading", part);
    label->setBuddy(choice);
    column->addWidget(label);
    column->addWidget(choice);
  }
  return part;
}

void CollectionDialog::addCases() {
  const auto projects = m_context.session->projects();
  if (!projects) return m_context.dialogs->showError(this, projects.error());
  for (const auto& entry : *projects) {
    if (entry.project.archived) continue;
    const QString name = projectName(entry.project, entry.facts);
    if (entry.assessments.empty()) addCase(tr("%1 (facts only)").arg(name), entry.project.id.value);
    for (const auto& assessment : entry.assessments) {
      if (assessment.archived) continue;
      // One that cannot be read is listed by what is known of it; making the book tells what is wrong.
      const auto dossier = m_context.session->dossier(assessment.id);
      const QString questionnaire =
          dossier ? questionnaireName(assessment, *(*dossier)->instrument) : toQt(assessment.instrument);
      addCase(name + QStringLiteral(" · ") + questionnaire, assessment.id.value);
    }
  }
}

void CollectionDialog::addCase(const QString& title, const std::string& named) {
  auto* item = new QListWidgetItem(title, m_cases);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
  item->setData(kCaseRole, toQt(named));
  item->setCheckState(Qt::Unchecked);
}

void CollectionDialog::moveCase(int by) {
  const int from = m_cases->currentRow();
  const int to = from + by;
  if (from < 0 || to < 0 || to >= m_cases->count()) return;
  m_cases->insertItem(to, m_cases->takeItem(from));
  m_cases->setCurrentRow(to);
}

void CollectionDialog::check() {
  const int row = m_cases->currentRow();
  m_up->setEnabled(row > 0);
  m_down->setEnabled(row >= 0 && row + 1 < m_cases->count());
  m_export->setEnabled(!chosen().isEmpty());
}

QStringList CollectionDialog::chosen() const {
  QStringList named;
  for (int row = 0; row < m_cases->count(); ++row) {
    const QListWidgetItem* item = m_cases->item(row);
    if (item->checkState() == Qt::Checked) named << item->data(kCaseRole).toString();
  }
  return named;
}

void CollectionDialog::keepTexts() const {
  m_context.preferences->setCollectionWords(
      {m_title->text(), m_publisher->text(), m_preface->toPlainText(), m_closing->toPlainText()});
}

Result<report::ReportMaterial> CollectionDialog::material() const {
  report::ReportMaterial material;
  for (const QString& named : chosen()) {
    auto one = report::collectionCase(m_context.session->workspace(), fromQt(named));
    if (!one) return tl::make_unexpected(one.error());
    material.dossiers.push_back(std::move(*one));
  }
  if (const auto leave = report::checkCollection(material.dossiers); !leave) return tl::make_unexpected(leave.error());
  auto caseStudy = reportDefinition(*m_context.preferences, "case-study");
  if (!caseStudy) return tl::make_unexpected(caseStudy.error());
  report::CollectionFrame frame;
  frame.texts.title = fromQt(m_title->text().trimmed());
  frame.texts.publisher = fromQt(m_publisher->text().trimmed());
  frame.texts.preface = fromQt(m_preface->toPlainText());
  frame.texts.closing = fromQt(m_closing->toPlainText());
  frame.caseStudy = std::move(*caseStudy);
  material.frame = std::move(frame);
  return material;
}

void CollectionDialog::askExport() {
  keepTexts();
  const auto format = static_cast<report::Format>(m_format->currentData().toInt());
  const QString ending = toQt(report::toText(format));
  const QString title = m_title->text().trimmed().isEmpty() ? tr("Collection") : m_title->text().trimmed();
  m_context.dialogs->askSaveFile(this, tr("Export"), title + QLatin1Char('.') + ending,
                                 tr("%1 files (*.%2)").arg(ending.toUpper(), ending),
                                 [this](const QString& file) { exportTo(file); });
}

void CollectionDialog::exportTo(const QString& file) {
  const auto made = material();
  if (!made) return m_context.dialogs->showError(this, made.error());
  const auto definition = reportDefinition(*m_context.preferences, kCollection);
  if (!definition) return m_context.dialogs->showError(this, definition.error());
  auto style = houseStyle(*m_context.preferences);
  if (!style) return m_context.dialogs->showError(this, style.error());
  report::ReportOptions options;
  options.language = fromQt(m_language->currentData().toString());
  options.style = std::move(*style);
  options.date = fromQt(QDate::currentDate().toString(Qt::ISODate));
  const auto format = static_cast<report::Format>(m_format->currentData().toInt());
  m_context.jobs->run(
      tr("Making the collection"), this,
      [material = *made, definition = *definition, options, format,
       path = std::filesystem::path(fromQt(file))](const Jobs::Progress& progress) -> Result<void> {
        const auto report =
            print::buildToFit(*report::findReportKind(kCollection), material, definition, options, progress);
        if (!report) return tl::make_unexpected(report.error());
        const auto bytes = print::writeReport(*report, format, progress);
        if (!bytes) return tl::make_unexpected(bytes.error());
        return workspace::writeWholeFile(path, *bytes);
      },
      [this, file](const Result<void>& written) {
        if (!written) return m_context.dialogs->showError(this, written.error());
        emit said(tr("Exported as %1").arg(file));
        accept();
      });
}

}  // namespace playfair::ui
