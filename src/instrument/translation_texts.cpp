// SPDX-License-Identifier: EUPL-1.2
#include "translation_texts.h"

#include <nlohmann/json.hpp>

#include "playfair/instrument/json.h"
#include "playfair/instrument/sha256.h"

namespace playfair::instrument {

namespace {

/// Keeps the texts that are there.
struct TextCollector {
  TextsByPlace& texts;
  void operator()(const std::string& place, const std::string& text) const {
    if (!text.empty()) texts[place] = text;
  }
};

}  // namespace

TextsByPlace textsOf(const Question& question) {
  TextsByPlace texts;
  visitQuestionTexts(question, TextCollector{texts});
  return texts;
}

TextsByPlace textsOf(const Requirement& requirement) {
  TextsByPlace texts;
  visitRequirementTexts(requirement, TextCollector{texts});
  return texts;
}

TextsByPlace textsOf(const Instrument& instrument) {
  TextsByPlace texts;
  visitInstrumentTexts(instrument, TextCollector{texts});
  return texts;
}

std::string identityOf(const TextsByPlace& texts) {
  nlohmann::json flat = nlohmann::json::object();
  for (const auto& [place, text] : texts) flat[place] = text;
  // Texts of an instrument that was read are UTF-8 under ASCII keys: they always have canonical bytes.
  return sha256(canonicalJson(flat.unflatten()).value_or(std::string{}));
}

}  // namespace playfair::instrument
