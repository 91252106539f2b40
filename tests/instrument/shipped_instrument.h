// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/instrument/instrument_library.h"
#include "support/catch.h"

namespace playfair::instrument {

/// The questionnaire after UNICEF's guidance 2.0, as it ships.
inline const Instrument& unicefInstrument() {
  static const Result<Instrument> kInstrument = findShippedInstrument("unicef-ai-children@2.0");
  INFO((kInstrument ? std::string() : kInstrument.error().subject + ": " + kInstrument.error().detail));
  REQUIRE(kInstrument.has_value());
  return *kInstrument;
}

inline std::vector<Question> unicefQuestions() {
  std::vector<Question> questions;
  for (const Requirement& requirement : unicefInstrument().requirements) {
    questions.insert(questions.end(), requirement.questions.begin(), requirement.questions.end());
  }
  return questions;
}

}  // namespace playfair::instrument
