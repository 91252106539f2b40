// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/authoring_difference.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "authoring_json.h"

namespace playfair::instrument {

namespace {

using nlohmann::json;

/// A value as people read it: text as it is, a list one entry a line, an object as "key: value".
std::string valueInWords(const json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (!value.is_structured()) return value.dump();
  std::string words;
  for (const auto& [key, entry] : value.items()) {
    if (!words.empty()) words += "\n";
    words += (value.is_object() ? key + ": " : std::string()) + valueInWords(entry);
  }
  return words;
}

/// Members that differ, but for ids and for what is only a copy of the place.
std::vector<FieldChange> fieldChanges(const json& before, const json& after, const std::set<std::string>& ignored) {
  std::vector<FieldChange> changes;
  std::set<std::string> keys;
  for (const json* object : {&before, &after}) {
    for (const auto& [key, value] : object->items()) keys.insert(key);
  }
  for (const std::string& key : keys) {
    if (ignored.contains(key)) continue;
    const json old = before.value(key, json());
    const json present = after.value(key, json());
    if (old != present) changes.push_back({key, valueInWords(old), valueInWords(present)});
  }
  return changes;
}

struct Placed {
  const Question* question = nullptr;
  std::size_t place = 0;  ///< where it stood before
};

DifferentEntry differentEntry(const Question& question) {
  return {question.id, question.requirement, question.text, question.redLine.has_value()};
}

DifferentEntry differentEntry(const Requirement& requirement) {
  return {requirement.id, {}, requirement.title, false};
}

/// Which questions of two instruments are the same.
class Matching {
 public:
  Matching(const Instrument& before, const Instrument& after) {
    std::map<std::string, const Question*> byName;
    for (const Requirement& requirement : before.requirements) {
      for (const Question& question : requirement.questions) {
        byName.emplace(question.id, &question);
        if (!question.follows.empty()) byName.emplace(question.follows, &question);
      }
    }
    for (const Requirement& requirement : after.requirements) {
      for (const Question& question : requirement.questions) match(byName, question);
    }
  }

  [[nodiscard]] const Question* before(const Question& after) const { return at(m_before, &after); }
  [[nodiscard]] const Question* after(const Question& before) const { return at(m_after, &before); }

 private:
  using Pairs = std::map<const Question*, const Question*>;

  static const Question* at(const Pairs& pairs, const Question* question) {
    const auto found = pairs.find(question);
    return found == pairs.end() ? nullptr : found->second;
  }

  void match(const std::map<std::string, const Question*>& byName, const Question& question) {
    for (const std::string& name : {question.id, question.follows}) {
      const auto found = name.empty() ? byName.end() : byName.find(name);
      if (found == byName.end() || m_after.contains(found->second)) continue;
      m_after.emplace(found->second, &question);
      m_before.emplace(&question, found->second);
      return;
    }
  }

  Pairs m_before;
  Pairs m_after;
};

class Comparing {
 public:
  Comparing(const Instrument& before, const Instrument& after)
      : m_before(before), m_after(after), m_matching(before, after) {}

  InstrumentDifference run() {
    m_difference.head = fieldChanges(headJson(m_before), headJson(m_after), {"edition", "origin"});
    compareRequirements();
    for (const Requirement& requirement : m_before.requirements) {
      for (const Question& question : requirement.questions) {
        if (m_matching.after(question) == nullptr) m_difference.removed.push_back(differentEntry(question));
      }
    }
    std::stable_partition(m_difference.removed.begin(), m_difference.removed.end(),
                          [](const DifferentEntry& one) { return one.safeguard; });
    for (const Requirement& requirement : m_after.requirements) {
      compareQuestions(requirement);
      compareOrder(requirement);
    }
    return std::move(m_difference);
  }

 private:
  void compareRequirements() {
    for (const Requirement& requirement : m_before.requirements) {
      if (m_after.findRequirement(requirement.id) == nullptr) {
        m_difference.removedRequirements.push_back(differentEntry(requirement));
      }
    }
    for (const Requirement& requirement : m_after.requirements) {
      const Requirement* old = m_before.findRequirement(requirement.id);
      if (old == nullptr) {
        m_difference.addedRequirements.push_back(differentEntry(requirement));
        continue;
      }
      auto fields = fieldChanges(requirementJson(*old), requirementJson(requirement), {"id"});
      if (fields.empty()) continue;
      m_difference.changedRequirements.push_back({differentEntry(requirement), old->id, std::move(fields)});
    }
  }

  void compareQuestions(const Requirement& requirement) {
    for (const Question& question : requirement.questions) {
      const Question* old = m_matching.before(question);
      if (old == nullptr) {
        m_difference.added.push_back(differentEntry(question));
        continue;
      }
      json oldJson = questionJson(*old);
      json newJson = questionJson(question);
      // The requirement it stands in is told as a move.
      for (json* one : {&oldJson, &newJson}) one->at("source").erase("requirement");
      auto fields = fieldChanges(oldJson, newJson, {"id", "follows"});
      if (!fields.empty()) m_difference.changed.push_back({differentEntry(question), old->id, std::move(fields)});
    }
  }

  /// A question is moved where it comes from another requirement, or stands before one that it stood after: of those
  /// that keep their order as many as can be stay unmoved (the longest rising run).
  void compareOrder(const Requirement& requirement) {
    std::vector<Placed> stayed;
    for (const Question& question : requirement.questions) {
      const Question* old = m_matching.before(question);
      if (old == nullptr) continue;
      if (old->requirement != question.requirement) {
        m_difference.moved.push_back({differentEntry(question), old->requirement});
        continue;
      }
      stayed.push_back({&question, placeBefore(*old)});
    }
    const std::set<const Question*> unmoved = longestRun(stayed);
    for (const Placed& placed : stayed) {
      if (unmoved.contains(placed.question)) continue;
      m_difference.moved.push_back({differentEntry(*placed.question), placed.question->requirement});
    }
  }

  [[nodiscard]] std::size_t placeBefore(const Question& old) {
    if (m_places.empty()) {
      for (const Requirement& requirement : m_before.requirements) {
        for (const Question& question : requirement.questions) m_places.emplace(&question, m_places.size());
      }
    }
    return m_places.at(&old);
  }

  static std::set<const Question*> longestRun(const std::vector<Placed>& placed) {
    std::vector<std::size_t> ends;  // the entry that ends the best run of each length
    std::vector<std::size_t> earlier(placed.size(), placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
      const auto at = std::lower_bound(ends.begin(), ends.end(), placed[i].place,
                                       [&](std::size_t end, std::size_t place) { return placed[end].place < place; });
      if (at != ends.begin()) earlier[i] = *(at - 1);
      if (at == ends.end()) {
        ends.push_back(i);
      } else {
        *at = i;
      }
    }
    std::set<const Question*> run;
    for (std::size_t i = ends.empty() ? placed.size() : ends.back(); i < placed.size(); i = earlier[i]) {
      run.insert(placed[i].question);
    }
    return run;
  }

  const Instrument& m_before;
  const Instrument& m_after;
  Matching m_matching;
  std::map<const Question*, std::size_t> m_places;
  InstrumentDifference m_difference;
};

}  // namespace

bool InstrumentDifference::empty() const {
  return head.empty() && removedRequirements.empty() && addedRequirements.empty() && changedRequirements.empty() &&
         removed.empty() && added.empty() && changed.empty() && moved.empty();
}

InstrumentDifference difference(const Instrument& before, const Instrument& after) {
  return Comparing(before, after).run();
}

}  // namespace playfair::instrument
