// SPDX-License-Identifier: EUPL-1.2
#include "reports/report_choices.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "language/window_language.h"
#include "playfair/report/children.h"
#include "reports/report_words.h"
#include "reports/table_reports.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kBetweenChoices = 6;
constexpr int kBetweenChoicesParts = 8;
// What a case study of one's own can include beside its texts; other kinds have a fixed content.
const std::string kKindWithIncludes = "case-study";
const std::string kQuestionnaireKind = "questionnaire";

QString radioName(const report::ReportKind& kind) {
  return toQt(kind.id) + QStringLiteral("Radio");
}

}  // namespace

ReportChoices::ReportChoices(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("reportChoices"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kBetweenChoices);
  addKinds();
  addLanguages();
  addAgeBands();
  addIncludes();
  addQuestionnaireChoices();
  fit();
}

void ReportChoices::addKind(const report::ReportKind& kind) {
  auto* radio = new QRadioButton(kindTitle(kind), this);
  radio->setObjectName(radioName(kind));
  m_kinds->addButton(radio, static_cast<int>(m_offered.size()));
  m_offered.push_back(&kind);
  layout()->addWidget(radio);
}

void ReportChoices::addKinds() {
  layout()->addWidget(makeLabel(tr("Report"), "subheading", this));
  m_kinds = new QButtonGroup(this);
  for (const report::ReportKind& kind : report::reportKinds()) {
    if (kind.takes == report::Takes::OneAssessment) addKind(kind);
  }
  addKind(registerKind());
  m_kinds->button(0)->setChecked(true);
  connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
    fit();
    emit changed();
  });
}

void ReportChoices::addLanguages() {
  auto* label = makeLabel(tr("Language"), "subheading", this);
  m_language = new QComboBox(this);
  m_language->setObjectName(QStringLiteral("reportLanguageCombo"));
  m_language->setAccessibleName(tr("Language of the report"));
  label->setBuddy(m_language);
  if (const auto definition = report::shippedDefinition(kKindWithIncludes)) {
    for (const auto& [language, words] : definition->title) m_language->addItem(languageName(language), toQt(language));
  }
  const QString own = languageSpoken();
  const int known = m_language->findData(own);
  m_language->setCurrentIndex(known >= 0 ? known : m_language->findData(QStringLiteral("en")));
  connect(m_language, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
  static_cast<QVBoxLayout*>(layout())->addSpacing(kBetweenChoicesParts);
  layout()->addWidget(label);
  layout()->addWidget(m_language);
}

void ReportChoices::addAgeBands() {
  m_ageBandLabel = makeLabel(tr("Written for"), "subheading", this);
  m_ageBand = new QComboBox(this);
  m_ageBand->setObjectName(QStringLiteral("reportAgeBandCombo"));
  m_ageBand->setAccessibleName(tr("Whom the report is written for"));
  m_ageBandLabel->setBuddy(m_ageBand);
  connect(m_ageBand, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
  layout()->addWidget(m_ageBandLabel);
  layout()->addWidget(m_ageBand);
}

void ReportChoices::addIncludes() {
  m_includes = new QWidget(this);
  auto* includes = new QVBoxLayout(m_includes);
  includes->setContentsMargins(0, kBetweenChoicesParts, 0, 0);
  includes->setSpacing(4);
  includes->addWidget(makeLabel(tr("Include"), "subheading", m_includes));
  m_profile = new QCheckBox(tr("Profile of levels"), m_includes);
  m_profile->setObjectName(QStringLiteral("profileCheckBox"));
  m_answers = new QCheckBox(tr("Answers that may be published"), m_includes);
  m_answers->setObjectName(QStringLiteral("publishedAnswersCheckBox"));
  includes->addWidget(m_profile);
  includes->addWidget(m_answers);
  connect(m_profile, &QCheckBox::clicked, this, &ReportChoices::changed);
  connect(m_answers, &QCheckBox::clicked, this, &ReportChoices::changed);
  layout()->addWidget(m_includes);
}

void ReportChoices::addQuestionnaireChoices() {
  m_questionnaire = new QWidget(this);
  auto* choices = new QVBoxLayout(m_questionnaire);
  choices->setContentsMargins(0, kBetweenChoicesParts, 0, 0);
  choices->setSpacing(4);
  choices->addWidget(makeLabel(tr("For people without Playfair"), "subheading", m_questionnaire));
  m_filled = new QCheckBox(tr("With the answers so far"), m_questionnaire);
  m_filled->setObjectName(QStringLiteral("filledCheckBox"));
  m_filled->setToolTip(tr("They are working text, for colleagues."));
  m_large = new QCheckBox(tr("Large type, one question a page"), m_questionnaire);
  m_large->setObjectName(QStringLiteral("largeCheckBox"));
  choices->addWidget(m_filled);
  choices->addWidget(m_large);
  connect(m_filled, &QCheckBox::clicked, this, &ReportChoices::changed);
  connect(m_large, &QCheckBox::clicked, this, &ReportChoices::changed);
  layout()->addWidget(m_questionnaire);
}

void ReportChoices::tell(const assessment::Dossier& dossier) {
  const QSignalBlocker quiet(m_ageBand);
  const QVariant chosen = m_ageBand->currentData();
  const std::string own = fromQt(languageSpoken());
  m_ageBand->clear();
  for (const auto& band : report::ageBandsFor(dossier))
    m_ageBand->addItem(toQt(report::textIn(band.title, own)), toQt(band.id));
  m_ageBand->setCurrentIndex(std::max(0, m_ageBand->findData(chosen)));
}

void ReportChoices::fit() {
  m_includes->setVisible(kind().id == kKindWithIncludes);
  m_questionnaire->setVisible(kind().id == kQuestionnaireKind);
  m_ageBandLabel->setVisible(kind().hasAgeBands);
  m_ageBand->setVisible(kind().hasAgeBands);
}

const report::ReportKind& ReportChoices::kind() const {
  return *m_offered[static_cast<std::size_t>(m_kinds->checkedId())];
}

report::ReportOptions ReportChoices::options() const {
  report::ReportOptions options;
  options.language = fromQt(m_language->currentData().toString());
  options.date = fromQt(QDate::currentDate().toString(Qt::ISODate));
  options.withProfile = m_profile->isChecked();
  options.withPublishedAnswers = m_answers->isChecked();
  options.questionnaire.fill =
      m_filled->isChecked() ? assessment::QuestionnaireFill::Answered : assessment::QuestionnaireFill::Blank;
  options.questionnaire.setting = m_large->isChecked() ? report::Setting::Large : report::Setting::Normal;
  if (kind().hasAgeBands) options.ageBand = fromQt(m_ageBand->currentData().toString());
  return options;
}

}  // namespace playfair::ui
