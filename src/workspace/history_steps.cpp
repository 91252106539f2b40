// SPDX-License-Identifier: EUPL-1.2
#include "history_steps.h"

#include <chrono>
#include <unordered_map>

#include "clock.h"

namespace playfair::workspace {
namespace {

constexpr std::chrono::minutes kOneStep{10};

bool withinOneStep(const Revision& first, const Revision& next) {
  const auto begun = timeFromUtc(first.at);
  const auto at = timeFromUtc(next.at);
  return begun && at && *at >= *begun && *at - *begun <= kOneStep;
}

}  // namespace

std::vector<Step> joinIntoSteps(const std::vector<Revision>& revisions,
                                const std::function<bool(const RevisionId&)>& isErased) {
  std::vector<Step> steps;
  std::unordered_map<std::string, std::size_t> endingWith;
  for (const auto& revision : revisions) {
    const auto before =
        revision.parents.size() == 1 ? endingWith.find(revision.parents.front().value) : endingWith.end();
    std::size_t place = steps.size();
    if (before != endingWith.end()) {
      const Step& step = steps[before->second];
      const bool goesOn = step.back().author == revision.author && withinOneStep(step.front(), revision) &&
                          isErased(step.back().id) == isErased(revision.id);
      if (goesOn) {
        place = before->second;
        endingWith.erase(before);
      }
    }
    if (place == steps.size()) steps.emplace_back();
    steps[place].push_back(revision);
    endingWith.emplace(revision.id.value, place);
  }
  return steps;
}

}  // namespace playfair::workspace
