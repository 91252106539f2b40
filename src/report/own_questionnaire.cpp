// SPDX-License-Identifier: EUPL-1.2
#include "own_questionnaire.h"

#include <utility>

#include "build_context.h"
#include "playfair/instrument/authoring.h"
#include "playfair/report/report_definition.h"

namespace playfair::report {

namespace {

// Not texts of a definition: a city that changes a definition cannot take out what is missing.
std::string missingText(const char* english, const std::string& language, std::string filling) {
  std::string text = textIn({{"en", english}}, language);
  const std::size_t place = text.find("{}");
  return place == std::string::npos ? text : text.replace(place, 2, filling);
}

std::string missingLine(const instrument::Missing& missing, const std::string& language) {
  if (missing.safeguard && missing.stillAsked) {
    return missingText("No minimum safeguard any more: {}", language, missing.text);
  }
  if (missing.safeguard) return missingText("Minimum safeguard left out: {}", language, missing.text);
  return missingText("Left out: {}", language, missing.text);
}

}  // namespace

std::vector<Block> ownQuestionnaireBlocks(const instrument::Instrument& questionnaire, const std::string& language) {
  std::vector<Block> blocks;
  if (!questionnaire.origin) return blocks;
  const std::vector<instrument::Missing> missing = instrument::missingFromOrigin(questionnaire);
  std::string sentence = missingText("The questions are those of {}, in a questionnaire of its own.", language,
                                     questionnaire.origin->organisation);
  if (questionnaire.origin->after && !missing.empty()) {
    sentence += " " + missingText("Compared with \"{}\", after which it was made, this is missing:", language,
                                  questionnaire.origin->after->title);
  }
  blocks.emplace_back(Callout{missing.empty() ? CalloutTone::Note : CalloutTone::Warning, {Span{std::move(sentence)}}});
  if (missing.empty()) return blocks;
  List list;
  for (const instrument::Missing& one : missing) list.items.push_back({{Span{missingLine(one, language)}}, {}});
  blocks.emplace_back(std::move(list));
  return blocks;
}

}  // namespace playfair::report
