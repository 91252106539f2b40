// SPDX-License-Identifier: EUPL-1.2
#include "pages/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "language/window_language.h"
#include "playfair/instrument/diagnostics.h"
#include "reports/report_settings.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

QFormLayout* addCard(QVBoxLayout* layout, const QString& title, const QString& help, QWidget* parent) {
  auto* card = makeFrame("card", parent);
  auto* inside = new QVBoxLayout(card);
  inside->setContentsMargins(18, 14, 18, 16);
  inside->setSpacing(8);
  inside->addWidget(makeLabel(title, "subheading", card));
  inside->addWidget(makeWrappedLabel(help, "quiet", card));
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  form->setLabelAlignment(Qt::AlignLeft);
  form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  form->setHorizontalSpacing(18);
  form->setVerticalSpacing(8);
  inside->addLayout(form);
  layout->addWidget(card);
  return form;
}

const std::string kLanguageItem = "language";

/// What "System" means on this computer, in that language's own name.
QString nameOfSystemLanguage() {
  const QString code = spokenLanguage({}, QLocale::system().uiLanguages());
  for (const WindowLanguage& language : windowLanguages())
    if (language.code == code) return language.name;
  return code;
}

QLineEdit* addLine(QFormLayout* form, const QString& label, const char* objectName) {
  auto* edit = new QLineEdit;
  edit->setObjectName(QString::fromLatin1(objectName));
  edit->setAccessibleName(label);
  edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 40);
  form->addRow(label, edit);
  return edit;
}

}  // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent) : Page(context, "settingsPage", parent) {
  setHeader({}, tr("Settings"));
  auto* layout = scrollingBody();
  buildSignature(layout);
  buildAppearance(layout);
  buildKeys(layout);
  auto* reports = new ReportSettings(this->context(), this);
  connect(reports, &ReportSettings::said, this, &SettingsPage::said);
  layout->addWidget(reports);
  buildFiles(layout);
  layout->addStretch(1);
}

void SettingsPage::buildSignature(QVBoxLayout* layout) {
  auto* form =
      addCard(layout, tr("How your work is signed"),
              tr("A role is enough. It stands beside every change you make, in the file that others read."), this);
  m_role = addLine(form, tr("Role"), "roleEdit");
  m_organisation = addLine(form, tr("Organisation"), "organisationEdit");
  m_name = addLine(form, tr("Name (optional)"), "nameEdit");
  for (QLineEdit* edit : {m_role, m_organisation, m_name})
    connect(edit, &QLineEdit::editingFinished, this, &SettingsPage::saveSignature);
}

void SettingsPage::buildAppearance(QVBoxLayout* layout) {
  auto* form = addCard(layout, tr("How the window looks"),
                       tr("The window, the names of facts and the questions follow the language at once. What has no "
                          "translation yet stays in English and says so."),
                       this);
  buildLanguage(form);
  m_scheme = new QComboBox(this);
  m_scheme->setObjectName(QStringLiteral("schemeCombo"));
  m_scheme->setAccessibleName(tr("Colours"));
  m_scheme->addItem(tr("As the system has it"), static_cast<int>(Scheme::System));
  m_scheme->addItem(tr("Light"), static_cast<int>(Scheme::Light));
  m_scheme->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
  form->addRow(tr("Colours"), m_scheme);
  connect(m_scheme, &QComboBox::activated, this,
          [this] { preferences().setScheme(static_cast<Scheme>(m_scheme->currentData().toInt())); });
  m_textSize = new QSpinBox(this);
  m_textSize->setObjectName(QStringLiteral("textSizeSpin"));
  m_textSize->setAccessibleName(tr("Text size in percent"));
  m_textSize->setRange(75, 200);
  m_textSize->setSingleStep(5);
  m_textSize->setSuffix(tr(" %"));
  m_textSize->setKeyboardTracking(false);
  form->addRow(tr("Text size"), m_textSize);
  connect(m_textSize, &QSpinBox::valueChanged, this, [this](int percent) { preferences().setTextSize(percent); });
}

void SettingsPage::buildLanguage(QFormLayout* form) {
  m_language = new QComboBox(this);
  m_language->setObjectName(QStringLiteral("languageCombo"));
  m_language->setAccessibleName(tr("Language"));
  m_language->addItem(tr("System (%1)").arg(nameOfSystemLanguage()), QString());
  for (const WindowLanguage& language : windowLanguages())
    m_language->addItem(language.working ? tr("%1 (working translation)").arg(language.name) : language.name,
                        language.code);
  form->addRow(tr("Language"), m_language);
  connect(m_language, &QComboBox::activated, this, [this] {
    // The window is built anew: the focus comes back here.
    m_place.item = kLanguageItem;
    preferences().setLanguage(m_language->currentData().toString());
  });
}

void SettingsPage::buildKeys(QVBoxLayout* layout) {
  auto* form = addCard(layout, tr("Keys that answer"),
                       tr("Switch them off if they get in the way of a screen reader or of your hands."), this);
  m_levelKeys = new QCheckBox(tr("0 to 4, N and U answer while the levels have the focus"), this);
  m_levelKeys->setObjectName(QStringLiteral("levelKeysCheckBox"));
  m_altLevelKeys = new QCheckBox(tr("Alt+0 to Alt+4 answer from anywhere on the page"), this);
  m_altLevelKeys->setObjectName(QStringLiteral("altLevelKeysCheckBox"));
  form->addRow(m_levelKeys);
  form->addRow(m_altLevelKeys);
  connect(m_levelKeys, &QCheckBox::clicked, this, [this](bool on) { preferences().setLevelKeys(on); });
  connect(m_altLevelKeys, &QCheckBox::clicked, this, [this](bool on) { preferences().setAltLevelKeys(on); });
}

void SettingsPage::buildFiles(QVBoxLayout* layout) {
  auto* form =
      addCard(layout, tr("Where things lie"), tr("Nothing leaves this computer unless you copy or export it."), this);
  // A path is as long as it is: it gets the whole row.
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const auto addPath = [this, form](const QString& label, const QString& path) {
    auto* value = makeWrappedLabel(path, "strong", this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(label, value);
  };
  addPath(tr("This file"), toQt(session().file().string()));
  addPath(tr("Log (never holds what you type)"), toQt(instrument::stateFolder().string()));
}

void SettingsPage::open(const Place& place) {
  m_place = place;
  m_place.page = PageId::Settings;
  const Signature signature = preferences().signature();
  m_role->setText(signature.role);
  m_organisation->setText(signature.organisation);
  m_name->setText(signature.name);
  m_language->setCurrentIndex(std::max(0, m_language->findData(preferences().language())));
  m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(preferences().scheme())));
  const QSignalBlocker quiet(m_textSize);
  m_textSize->setValue(preferences().textSize());
  m_levelKeys->setChecked(preferences().levelKeys());
  m_altLevelKeys->setChecked(preferences().altLevelKeys());
  if (place.item == kLanguageItem) {
    m_language->setFocus();
  } else {
    m_role->setFocus();
  }
}

void SettingsPage::saveSignature() {
  Signature signature = preferences().signature();
  if (m_role->text().trimmed().isEmpty()) {
    emit said(tr("A role is needed; the one you had is kept."));
    return;
  }
  if (signature.role == m_role->text().trimmed() && signature.organisation == m_organisation->text().trimmed() &&
      signature.name == m_name->text().trimmed())
    return;
  signature.role = m_role->text().trimmed();
  signature.organisation = m_organisation->text().trimmed();
  signature.name = m_name->text().trimmed();
  preferences().setSignature(signature);
  emit said(tr("From now on your work is signed like this."));
}

void SettingsPage::leave() {
  saveSignature();
  Page::leave();
}

Place SettingsPage::place() const {
  return m_place;
}
QString SettingsPage::windowHeading() const {
  return tr("Settings");
}

SettingsPage::~SettingsPage() {
  releaseFocus();
}

}  // namespace playfair::ui
