// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/instrument/instrument_library.h"
#include "support/catch.h"

namespace playfair::instrument {

/// Every questionnaire that ships.
inline const std::vector<Instrument>& shippedQuestionnaires() {
  static const Result<std::vector<Instrument>> kInstruments = shippedInstruments();
  INFO((kInstruments ? std::string() : kInstruments.error().subject + ": " + kInstruments.error().detail));
  REQUIRE(kInstruments.has_value());
  return *kInstruments;
}

inline std::vector<Question> questionsOf(const Instrument& instrument) {
  std::vector<Question> questions;
  for (const Requirement& requirement : instrument.requirements) {
    questions.insert(questions.end(), requirement.questions.begin(), requirement.questions.end());
  }
  return questions;
}

/// The questions of every questionnaire that ships.
inline std::vector<Question> shippedQuestions() {
  std::vector<Question> questions;
  for (const Instrument& instrument : shippedQuestionnaires()) {
    const std::vector<Question> more = questionsOf(instrument);
    questions.insert(questions.end(), more.begin(), more.end());
  }
  return questions;
}

/// The questionnaire after UNICEF's guidance 2.0, as it ships.
inline const Instrument& unicefInstrument() {
  static const Result<Instrument> kInstrument = findShippedInstrument("unicef-ai-children@2.0");
  INFO((kInstrument ? std::string() : kInstrument.error().subject + ": " + kInstrument.error().detail));
  REQUIRE(kInstrument.has_value());
  return *kInstrument;
}

inline std::vector<Question> unicefQuestions() {
  return questionsOf(unicefInstrument());
}

}  // namespace playfair::instrument
