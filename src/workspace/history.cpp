// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/history.h"

#include <algorithm>
#include <map>

#include "history_steps.h"
#include "log_reading.h"
#include "parts.h"
#include "register_current.h"
#include "register_reads.h"
#include "sqlite_error.h"
#include "subject.h"
#include "subject_place.h"

namespace playfair::workspace {
namespace {

/// Turns steps of the log into what people see, reading only the texts at their ends.
class Telling {
 public:
  explicit Telling(const Workspace& workspace) : m_workspace(workspace) {}

  Result<void> readPeople() {
    auto people = listPeople(m_workspace);
    if (!people) return tl::make_unexpected(people.error());
    for (auto& person : *people) m_people.emplace(person.id, std::move(person));
    return {};
  }

  Result<HistoryStep> tell(const Step& step) const {
    HistoryStep told;
    for (const auto& revision : step) told.revisions.push_back(revision.id);
    told.subject = step.back().subject;
    const auto place = placeOf(m_workspace, told.subject);
    if (!place) return tl::make_unexpected(place.error());
    told.question = place->question;
    told.at = step.back().at;
    const auto author = m_people.find(step.back().author);
    told.author = author != m_people.end() ? author->second : assessment::Person{step.back().author, {}, {}, {}};
    if (auto before = tellBefore(step.front(), told); !before) return tl::make_unexpected(before.error());
    if (auto value = tellValue(step.back(), told); !value) return tl::make_unexpected(value.error());
    return told;
  }

 private:
  Result<void> tellBefore(const Revision& first, HistoryStep& told) const {
    told.before = "null";
    if (first.parents.empty()) return {};
    const auto before = joinHeads(first.parents, [&](const RevisionId& id) { return m_workspace.parts().valueOf(id); });
    if (!before) return tl::make_unexpected(before.error());
    told.before = before->value;
    told.beforeErased = before->erased;
    return {};
  }

  Result<void> tellValue(const Revision& last, HistoryStep& told) const {
    const auto value = m_workspace.parts().valueOf(last.id);
    if (!value) return tl::make_unexpected(value.error());
    told.value = value->value_or("null");
    told.erased = !value->has_value();
    if (!told.erased) return {};
    const auto tombstone = onlyValue(readCurrent<Tombstone>(m_workspace, erasureSubject(last.id), readTombstone));
    if (!tombstone) return tl::make_unexpected(tombstone.error());
    if (tombstone->has_value()) told.ground = toText((*tombstone)->ground);
    return {};
  }

  const Workspace& m_workspace;
  std::map<PersonId, assessment::Person> m_people;
};

std::vector<Step> stepsOf(const Workspace& workspace, const std::string& subject) {
  const auto& index = workspace.parts().index;
  return joinIntoSteps(index.revisionsOf(subject), [&](const RevisionId& id) { return index.isErased(id); });
}

/// Tells steps newest first: in the order in which their last revisions arrived.
Result<std::vector<HistoryStep>> tellNewest(const Workspace& workspace, std::vector<Step> steps, std::size_t most) {
  const auto& index = workspace.parts().index;
  std::vector<std::pair<std::size_t, const Step*>> order;
  for (const auto& step : steps) order.emplace_back(index.arrivalOf(step.back().id), &step);
  std::sort(order.begin(), order.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
  order.resize(std::min(order.size(), most));
  Telling telling(workspace);
  if (auto people = telling.readPeople(); !people) return tl::make_unexpected(people.error());
  std::vector<HistoryStep> told;
  for (const auto& [arrival, step] : order) {
    auto one = telling.tell(*step);
    if (!one) return tl::make_unexpected(one.error());
    told.push_back(std::move(*one));
  }
  return told;
}

/// True where a time lies within two dates, or moments, both included; empty ones do not bound it.
bool isBetween(const std::string& at, const std::string& from, const std::string& to) {
  return at.compare(0, from.size(), from) >= 0 && (to.empty() || at.compare(0, to.size(), to) <= 0);
}

bool isWanted(const Step& step, const ActivityFilter& filter) {
  return (!filter.person || step.back().author == *filter.person) && isBetween(step.back().at, filter.from, filter.to);
}

/// The beginnings of the names of all subjects that may belong to an assessment.
std::vector<std::string> prefixesFor(const assessment::Assessment& assessment, const ActivityFilter& filter) {
  const std::string& id = assessment.id.value;
  const std::string& project = assessment.project.value;
  const std::vector<std::string> all = {"answer/" + id + '/',      "account/" + id + '/', "link/" + id + '/',
                                        "publication/" + id + '/', "assessment/" + id,    "project/" + project,
                                        "fact/" + project + '/',   "evidence/",           "comment/",
                                        "differing-view/"};
  std::vector<std::string> wanted;
  std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [&](const std::string& prefix) {
    const std::string kind = prefix.substr(0, prefix.find('/'));
    return filter.kinds.empty() || std::find(filter.kinds.begin(), filter.kinds.end(), kind) != filter.kinds.end();
  });
  return wanted;
}

Result<std::vector<Step>> stepsFor(const Workspace& workspace, const assessment::Assessment& assessment,
                                   const ActivityFilter& filter) {
  std::vector<Step> wanted;
  for (const auto& prefix : prefixesFor(assessment, filter)) {
    for (const auto& subject : workspace.subjects(prefix)) {
      const auto place = placeOf(workspace, subject);
      if (!place) return tl::make_unexpected(place.error());
      if (place->assessment != assessment.id.value && place->project != assessment.project.value) continue;
      if (!filter.question.empty() && place->question != filter.question) continue;
      for (auto& step : stepsOf(workspace, subject)) {
        if (isWanted(step, filter)) wanted.push_back(std::move(step));
      }
    }
  }
  return wanted;
}

}  // namespace

Result<std::vector<HistoryStep>> historyOf(const Workspace& workspace, const std::string& subject) {
  return guarded(&workspace.parts().database(), workspace.file(), [&]() -> Result<std::vector<HistoryStep>> {
    auto steps = stepsOf(workspace, subject);
    const std::size_t all = steps.size();
    return tellNewest(workspace, std::move(steps), all);
  });
}

Result<std::vector<HistoryStep>> activityOf(const Workspace& workspace, const AssessmentId& assessment,
                                            const ActivityFilter& filter) {
  const auto found = findAssessmentById(workspace, assessment);
  if (!found) return tl::make_unexpected(found.error());
  if (!found->has_value()) return failure(ErrorCode::NotFound, "there is no such assessment", assessment.value);
  return guarded(&workspace.parts().database(), workspace.file(), [&]() -> Result<std::vector<HistoryStep>> {
    auto steps = stepsFor(workspace, **found, filter);
    if (!steps) return tl::make_unexpected(steps.error());
    return tellNewest(workspace, std::move(*steps), static_cast<std::size_t>(std::max(0, filter.most)));
  });
}

}  // namespace playfair::workspace
