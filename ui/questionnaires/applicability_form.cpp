// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/applicability_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/card.h"
#include "playfair/instrument/fact_catalogue.h"
#include "questionnaires/entry_details.h"
#include "session/text.h"
#include "widgets/flow_layout.h"

namespace playfair::ui {
namespace {

const instrument::FactDefinition* factNamed(const std::string& key) {
  static const auto kCatalogue = instrument::loadFactCatalogue();
  return kCatalogue ? kCatalogue->find(key) : nullptr;
}

/// Facts with choices that do not have a place of their own in the form.
std::vector<const instrument::FactDefinition*> otherChoices() {
  static const auto kCatalogue = instrument::loadFactCatalogue();
  std::vector<const instrument::FactDefinition*> facts;
  if (!kCatalogue) return facts;
  for (const auto& fact : kCatalogue->facts) {
    const bool chosen = fact.type == instrument::FactType::Choice || fact.type == instrument::FactType::Choices;
    const bool own = fact.key == "kind" || fact.key == "roles" || fact.key == "stage";
    if (chosen && !own) facts.push_back(&fact);
  }
  return facts;
}

}  // namespace

ApplicabilityForm::ApplicabilityForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("applicabilityForm"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(4);
  m_column->addWidget(makeWrappedLabel(
      tr("Nothing ticked stands for all. A fact that is not known yet lets the question be asked."), "small", this));
  m_kinds = addBoxes("kind", tr("Kinds of initiative"));
  m_roles = addBoxes("roles", tr("Roles of the organisation"));
  m_stages = addBoxes("stage", tr("Stages"));
  addFacts();
}

ApplicabilityForm::Boxes ApplicabilityForm::addBoxes(const char* fact, const QString& heading) {
  Boxes boxes;
  const auto* definition = factNamed(fact);
  if (definition == nullptr) return boxes;
  m_column->addWidget(makeLabel(heading, "smallStrong", this));
  auto* row = new QWidget(this);
  auto* flow = new FlowLayout(row, 14, 4);
  for (const auto& option : definition->options) {
    auto* box = new QCheckBox(toQt(option.title), row);
    box->setObjectName(QStringLiteral("%1_%2_Check").arg(QLatin1String(fact), toQt(option.value)));
    box->setAccessibleName(tr("%1: %2").arg(heading, toQt(option.title)));
    connect(box, &QCheckBox::toggled, this, &ApplicabilityForm::picked);
    flow->addWidget(box);
    boxes.emplace_back(option.value, box);
  }
  m_column->addWidget(row);
  return boxes;
}

void ApplicabilityForm::addFacts() {
  m_column->addWidget(makeLabel(tr("Only where another fact says so"), "smallStrong", this));
  m_fact = new QComboBox(this);
  m_fact->setObjectName(QStringLiteral("conditionFactCombo"));
  m_fact->setAccessibleName(tr("Fact that the question depends on"));
  m_fact->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_fact->addItem(tr("Choose a fact"), QString());
  for (const auto* fact : otherChoices()) m_fact->addItem(toQt(fact->title), toQt(fact->key));
  m_values = new QWidget(this);
  new FlowLayout(m_values, 14, 4);
  m_words = makeWrappedLabel({}, "small", this);
  m_column->addWidget(m_fact);
  m_column->addWidget(m_values);
  m_column->addWidget(m_words);
  connect(m_fact, &QComboBox::currentIndexChanged, this, &ApplicabilityForm::showFact);
}

void ApplicabilityForm::showFact() {
  clearLayout(*m_values->layout());
  m_factValues.clear();
  const std::string key = fromQt(m_fact->currentData().toString());
  const auto* fact = factNamed(key);
  if (fact == nullptr) return;
  const auto known = std::find_if(m_conditions.begin(), m_conditions.end(),
                                  [&](const instrument::Condition& condition) { return condition.fact == key; });
  for (const auto& option : fact->options) {
    auto* box = new QCheckBox(toQt(option.title), m_values);
    box->setObjectName(QStringLiteral("condition_%1_Check").arg(toQt(option.value)));
    box->setAccessibleName(tr("%1: %2").arg(toQt(fact->title), toQt(option.title)));
    box->setChecked(known != m_conditions.end() &&
                    std::find(known->anyOf.begin(), known->anyOf.end(), option.value) != known->anyOf.end());
    connect(box, &QCheckBox::toggled, this, &ApplicabilityForm::pickFact);
    m_values->layout()->addWidget(box);
    m_factValues.emplace_back(option.value, box);
  }
}

void ApplicabilityForm::pickFact() {
  const std::string key = fromQt(m_fact->currentData().toString());
  const auto values = valuesOf(m_factValues);
  const auto known = std::find_if(m_conditions.begin(), m_conditions.end(),
                                  [&](const instrument::Condition& condition) { return condition.fact == key; });
  if (known == m_conditions.end()) {
    m_conditions.push_back({key, values});
  } else if (values.empty()) {
    m_conditions.erase(known);
  } else {
    known->anyOf = values;
  }
  tellConditions();
  emit picked();
}

void ApplicabilityForm::tellConditions() {
  instrument::Question asked;
  asked.appliesWhen = m_conditions;
  m_words->setText(m_conditions.empty() ? QString() : tr("Asked %1").arg(whenAsked(asked)));
  m_words->setVisible(!m_conditions.empty());
}

void ApplicabilityForm::setBoxes(const Boxes& boxes, const std::vector<std::string>& values) {
  for (const auto& [value, box] : boxes) {
    const QSignalBlocker quiet(box);
    box->setChecked(std::find(values.begin(), values.end(), value) != values.end());
  }
}

std::vector<std::string> ApplicabilityForm::valuesOf(const Boxes& boxes) {
  std::vector<std::string> values;
  for (const auto& [value, box] : boxes) {
    if (box->isChecked()) values.push_back(value);
  }
  return values;
}

void ApplicabilityForm::set(const instrument::Question& question) {
  setBoxes(m_kinds, question.kinds);
  setBoxes(m_roles, question.roles);
  setBoxes(m_stages, question.stages);
  m_conditions = question.appliesWhen;
  const int index = m_conditions.empty() ? 0 : std::max(0, m_fact->findData(toQt(m_conditions.front().fact)));
  {
    const QSignalBlocker quiet(m_fact);
    m_fact->setCurrentIndex(index);
  }
  showFact();
  tellConditions();
}

void ApplicabilityForm::put(instrument::Question& question) const {
  question.kinds = valuesOf(m_kinds);
  question.roles = valuesOf(m_roles);
  question.stages = valuesOf(m_stages);
  question.appliesWhen = m_conditions;
}

}  // namespace playfair::ui
