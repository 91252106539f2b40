// SPDX-License-Identifier: EUPL-1.2
#include "pages/activity_filters.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/project_words.h"
#include "session/text.h"
#include "widgets/date_field.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kComboCharacters = 16;
constexpr int kQuestionCharacters = 70;
const QString kErasedKind = QStringLiteral("erased");

/// As the log writes it; empty where it is no time.
std::string moment(const QDateTime& time) {
  return time.isValid() ? fromQt(time.toUTC().toString(Qt::ISODateWithMs)) : std::string();
}

/// What `fill` adds, with the choice that was there before.
template <class Fill>
void refill(QComboBox* combo, const QString& all, const Fill& fill) {
  const QVariant before = combo->currentData();
  const QSignalBlocker quiet(combo);
  combo->clear();
  combo->addItem(all, QString());
  fill(combo);
  combo->setCurrentIndex(std::max(0, combo->findData(before)));
  // The list that opens may be wider than the field.
  const int widest = combo->fontMetrics().averageCharWidth() * kQuestionCharacters;
  combo->view()->setMinimumWidth(std::min(widest, combo->view()->sizeHintForColumn(0)));
}

}  // namespace

ActivityFilters::ActivityFilters(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("activityFilters"));
  setLayout(new FlowLayout(this, 14, 8));
  m_person = addCombo(tr("Who"), "personCombo");
  m_kind = addCombo(tr("What"), "kindCombo");
  m_question = addCombo(tr("Question"), "questionCombo");
  m_from = addDay(tr("From"), QStringLiteral("fromEdit"));
  m_to = addDay(tr("To"), QStringLiteral("toEdit"));
  refill(m_kind, tr("Everything"), [](QComboBox* combo) {
    combo->addItem(tr("Answers"), QStringLiteral("answer"));
    combo->addItem(tr("Evidence"), QStringLiteral("evidence,link"));
    combo->addItem(tr("Comments"), QStringLiteral("comment"));
    combo->addItem(tr("Differing views"), QStringLiteral("differing-view"));
    combo->addItem(tr("Case study texts"), QStringLiteral("account"));
    combo->addItem(tr("Facts and title"), QStringLiteral("fact,project"));
    combo->addItem(tr("Scope"), QStringLiteral("assessment"));
    combo->addItem(tr("Erased"), kErasedKind);
  });
}

void ActivityFilters::addField(const QString& name, QWidget* field) {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  QLabel* label = makeLabel(name, "small", box);
  label->setBuddy(field);
  column->addWidget(label);
  column->addWidget(field);
  layout()->addWidget(box);
}

QComboBox* ActivityFilters::addCombo(const QString& name, const char* objectName) {
  auto* combo = new QComboBox(this);
  combo->setObjectName(QString::fromLatin1(objectName));
  combo->setAccessibleName(name);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->setMinimumContentsLength(kComboCharacters);
  connect(combo, &QComboBox::currentIndexChanged, this, &ActivityFilters::changed);
  addField(name, combo);
  return combo;
}

DateField* ActivityFilters::addDay(const QString& name, const QString& objectName) {
  auto* day = new DateField(name, objectName, this);
  connect(day, &DateField::edited, this, &ActivityFilters::tell);
  addField(name, day);
  return day;
}

void ActivityFilters::tell() {
  // Half a day is not a filter yet.
  if (m_from->isGood() && m_to->isGood()) emit changed();
}

void ActivityFilters::setChoices(const PeopleWords& people, const instrument::Instrument& instrument) {
  refill(m_person, tr("Everybody"), [&people](QComboBox* combo) {
    for (const auto& person : people.people()) combo->addItem(people.of(person.id), toQt(person.id.value));
  });
  refill(m_question, tr("All questions"), [&instrument](QComboBox* combo) {
    for (const auto& requirement : instrument.requirements) {
      for (const auto& question : requirement.questions) {
        const QString label = questionLabel(instrument, question.id);
        combo->addItem(label + QLatin1Char(' ') + shortened(toQt(question.text), kQuestionCharacters),
                       toQt(question.id));
      }
    }
  });
}

workspace::ActivityFilter ActivityFilters::chosen() const {
  workspace::ActivityFilter filter;
  const QString person = m_person->currentData().toString();
  if (!person.isEmpty()) filter.person = assessment::PersonId{fromQt(person)};
  if (!erasedOnly()) {
    for (const QString& kind : m_kind->currentData().toString().split(QLatin1Char(','), Qt::SkipEmptyParts))
      filter.kinds.push_back(fromQt(kind));
  }
  filter.question = fromQt(m_question->currentData().toString());
  // Days are those of people here; the log has its times in UTC.
  filter.from = moment(dayIn(m_from->line()->text()).startOfDay());
  filter.to = moment(dayIn(m_to->line()->text()).endOfDay());
  return filter;
}

bool ActivityFilters::erasedOnly() const {
  return m_kind->currentData().toString() == kErasedKind;
}

bool ActivityFilters::filters() const {
  const bool any = m_person->currentIndex() > 0 || m_kind->currentIndex() > 0 || m_question->currentIndex() > 0;
  return any || !m_from->date().empty() || !m_to->date().empty();
}

void ActivityFilters::showAll() {
  for (QComboBox* combo : {m_person, m_kind, m_question}) {
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(0);
  }
  m_from->setDate({});
  m_to->setDate({});
  emit changed();
}

}  // namespace playfair::ui
