// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/instrument.h"

#include <algorithm>

namespace playfair::instrument {

const Question* Instrument::findQuestion(std::string_view questionId) const {
  for (const Requirement& requirement : requirements) {
    const auto found = std::find_if(requirement.questions.begin(), requirement.questions.end(),
                                    [questionId](const Question& question) { return question.id == questionId; });
    if (found != requirement.questions.end()) return &*found;
  }
  return nullptr;
}

const Requirement* Instrument::findRequirement(std::string_view requirementId) const {
  const auto found =
      std::find_if(requirements.begin(), requirements.end(),
                   [requirementId](const Requirement& requirement) { return requirement.id == requirementId; });
  return found == requirements.end() ? nullptr : &*found;
}

bool isOwn(const Instrument& instrument) {
  return instrument.publisher == "Playfair";
}

std::string reference(const Instrument& instrument) {
  return instrument.id + "@" + instrument.version;
}

}  // namespace playfair::instrument
