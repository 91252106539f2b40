// SPDX-License-Identifier: EUPL-1.2
#include "reports/report_settings.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <filesystem>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "playfair/report/house_style.h"
#include "playfair/report/report_kinds.h"
#include "playfair/workspace/whole_file.h"
#include "reports/report_words.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr QMargins kReportSettingsMargins(18, 14, 18, 16);
constexpr int kBetweenReportSettings = 8;
constexpr std::size_t kLargestDefinition = 4 * 1024 * 1024;  // bytes

/// To begin one's own from.
const std::string kFirstHouseStyle =
    "{\n  \"accent\": \"#0b5f5b\",\n  \"font\": \"Inter\",\n  \"footer\": \"Name of the organisation\"\n}\n";

std::filesystem::path pathOfChosen(const QString& file) {
  return {fromQt(file)};
}

QWidget* buttonRow(const std::vector<QWidget*>& buttons, QWidget* parent) {
  auto* widget = new QWidget(parent);
  auto* layout = new FlowLayout(widget, kBetweenReportSettings, kBetweenReportSettings);
  for (QWidget* button : buttons) layout->addWidget(button);
  return widget;
}

}  // namespace

Result<report::ReportDefinition> reportDefinition(const Preferences& preferences, const std::string& kind) {
  const QString own = preferences.reportDefinitionFile(toQt(kind));
  if (own.isEmpty()) return report::shippedDefinition(kind);
  auto definition = report::loadDefinition(pathOfChosen(own));
  if (definition && definition->kind != kind)
    return failure(ErrorCode::Invalid, "this defines another kind of report", fromQt(own) + "#/kind");
  return definition;
}

Result<report::HouseStyle> houseStyle(const Preferences& preferences) {
  const QString file = preferences.houseStyleFile();
  return file.isEmpty() ? Result<report::HouseStyle>(report::HouseStyle{}) : report::loadHouseStyle(pathOfChosen(file));
}

ReportSettings::ReportSettings(const PageContext& context, QWidget* parent) : QFrame(parent), m_context(context) {
  setObjectName(QStringLiteral("reportSettings"));
  setLook(this, "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kReportSettingsMargins);
  column->setSpacing(kBetweenReportSettings);
  column->addWidget(makeLabel(tr("Your reports"), "subheading", this));
  column->addWidget(makeWrappedLabel(tr("A house style changes colour, font, the line at the foot and the logo. A "
                                        "definition changes sections, headings and words. Both are files; the guide "
                                        "tells what stands in them."),
                                     "quiet", this));
  column->addWidget(buildHouseStyle());
  column->addWidget(buildDefinitions());
  tell();
}

QWidget* ReportSettings::buildHouseStyle() {
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  m_houseStyle = makeWrappedLabel({}, "", part);
  m_houseStyle->setObjectName(QStringLiteral("houseStyleLabel"));
  auto* choose = makeButton(tr("Use a house style…"), "chooseHouseStyleButton", "plain", part);
  auto* copy = makeButton(tr("Begin one of my own…"), "copyHouseStyleButton", "plain", part);
  m_noHouseStyle = makeButton(tr("Back to Playfair's look"), "noHouseStyleButton", "plain", part);
  column->addWidget(m_houseStyle);
  column->addWidget(buttonRow({choose, copy, m_noHouseStyle}, part));
  connect(choose, &QPushButton::clicked, this, &ReportSettings::chooseHouseStyle);
  connect(copy, &QPushButton::clicked, this, &ReportSettings::copyHouseStyle);
  connect(m_noHouseStyle, &QPushButton::clicked, this, [this] {
    m_context.preferences->setHouseStyleFile({});
    tell();
  });
  return part;
}

QWidget* ReportSettings::buildDefinitions() {
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, kBetweenReportSettings, 0, 0);
  m_kind = new QComboBox(part);
  m_kind->setObjectName(QStringLiteral("definitionKindCombo"));
  m_kind->setAccessibleName(tr("Kind of report"));
  for (const auto& each : report::reportKinds()) m_kind->addItem(kindTitle(each), toQt(each.id));
  m_definition = makeWrappedLabel({}, "", part);
  m_definition->setObjectName(QStringLiteral("definitionLabel"));
  auto* choose = makeButton(tr("Use a definition…"), "chooseDefinitionButton", "plain", part);
  auto* copy = makeButton(tr("Copy as my own…"), "copyDefinitionButton", "plain", part);
  m_noDefinition = makeButton(tr("Back to Playfair's definition"), "noDefinitionButton", "plain", part);
  column->addWidget(m_kind, 0, Qt::AlignLeft);
  column->addWidget(m_definition);
  column->addWidget(buttonRow({choose, copy, m_noDefinition}, part));
  connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportSettings::tell);
  connect(choose, &QPushButton::clicked, this, &ReportSettings::chooseDefinition);
  connect(copy, &QPushButton::clicked, this, &ReportSettings::copyDefinition);
  connect(m_noDefinition, &QPushButton::clicked, this, [this] {
    m_context.preferences->setReportDefinitionFile(toQt(kind()), {});
    tell();
  });
  return part;
}

std::string ReportSettings::kind() const {
  return fromQt(m_kind->currentData().toString());
}

void ReportSettings::tell() {
  const QString style = m_context.preferences->houseStyleFile();
  m_houseStyle->setText(style.isEmpty() ? tr("House style: Playfair's own")
                                        : tr("House style: %1").arg(breakable(style)));
  m_noHouseStyle->setVisible(!style.isEmpty());
  const QString definition = m_context.preferences->reportDefinitionFile(toQt(kind()));
  m_definition->setText(definition.isEmpty() ? tr("Definition: Playfair's own")
                                             : tr("Definition: %1").arg(breakable(definition)));
  m_noDefinition->setVisible(!definition.isEmpty());
}

void ReportSettings::chooseHouseStyle() {
  m_context.dialogs->askOpenFile(this, tr("House style"), tr("House styles (*.json)"), [this](const QString& file) {
    if (const auto style = report::loadHouseStyle(pathOfChosen(file)); !style)
      return m_context.dialogs->showError(this, style.error());
    m_context.preferences->setHouseStyleFile(file);
    tell();
    emit said(tr("Reports now have this house style."));
  });
}

void ReportSettings::copyHouseStyle() {
  m_context.dialogs->askSaveFile(this, tr("House style of my own"), QStringLiteral("house-style.json"),
                                 tr("House styles (*.json)"),
                                 [this](const QString& file) { write(file, kFirstHouseStyle); });
}

void ReportSettings::chooseDefinition() {
  m_context.dialogs->askOpenFile(this, tr("Definition of a report"), tr("Definitions (*.json)"),
                                 [this](const QString& file) {
                                   const auto definition = report::loadDefinition(pathOfChosen(file));
                                   if (!definition) return m_context.dialogs->showError(this, definition.error());
                                   m_context.preferences->setReportDefinitionFile(toQt(definition->kind), file);
                                   m_kind->setCurrentIndex(m_kind->findData(toQt(definition->kind)));
                                   tell();
                                   emit said(tr("%1 now follows this definition.").arg(m_kind->currentText()));
                                 });
}

void ReportSettings::copyDefinition() {
  const auto shipped = instrument::dataFolder() / "assessments" / "reports" / (kind() + ".json");
  const auto bytes = instrument::readFile(shipped, kLargestDefinition);
  if (!bytes) return m_context.dialogs->showError(this, bytes.error());
  m_context.dialogs->askSaveFile(this, tr("Definition of my own"), toQt(kind()) + QStringLiteral(".json"),
                                 tr("Definitions (*.json)"),
                                 [this, bytes = *bytes](const QString& file) { write(file, bytes); });
}

void ReportSettings::write(const QString& file, const std::string& bytes) {
  if (const auto written = workspace::writeWholeFile(pathOfChosen(file), bytes); !written)
    return m_context.dialogs->showError(this, written.error());
  emit said(tr("Written: %1. Change it with a text editor, then use it here.").arg(file));
}

}  // namespace playfair::ui
