// SPDX-License-Identifier: EUPL-1.2
#include "session/person_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "playfair/instrument/diagnostics.h"
#include "playfair/workspace/register.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

/// When a person first stood in the file.
std::string firstMoment(const workspace::Workspace& workspace, const assessment::Person& person) {
  const auto log = workspace.log(workspace::personSubject(person.id));
  return log && !log->empty() ? log->front().at : std::string();
}

}  // namespace

QString personWords(const assessment::Person& person) {
  QStringList parts{toQt(person.name), toQt(person.role), toQt(person.organisation)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

PeopleWords::PeopleWords(const workspace::Workspace& workspace) {
  auto people = workspace::listPeople(workspace);
  if (!people) {
    instrument::logWarning("the people of the file cannot be read: " + people.error().detail);
    return;
  }
  std::vector<std::pair<std::string, assessment::Person>> byMoment;
  for (auto& person : *people) byMoment.emplace_back(firstMoment(workspace, person), std::move(person));
  std::stable_sort(byMoment.begin(), byMoment.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
  std::map<QString, int> times;
  for (auto& [moment, person] : byMoment) {
    const QString words = personWords(person);
    const int time = ++times[words];
    m_words[person.id.value] = time == 1 ? words : QStringLiteral("%1 (%2)").arg(words).arg(time);
    m_people.push_back(std::move(person));
  }
}

QString PeopleWords::of(const assessment::PersonId& person) const {
  const auto known = m_words.find(person.value);
  return known == m_words.end() ? QCoreApplication::translate("PeopleWords", "somebody") : known->second;
}

}  // namespace playfair::ui
