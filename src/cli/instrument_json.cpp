// SPDX-License-Identifier: EUPL-1.2
#include "instrument_json.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace playfair::cli {

using instrument::Instrument;
using instrument::Question;
using nlohmann::ordered_json;

namespace {

std::string_view foundationKey(instrument::Foundation foundation) {
  switch (foundation) {
    case instrument::Foundation::Provision:
      return "provision";
    case instrument::Foundation::Participation:
      return "participation";
    case instrument::Foundation::Protection:
      break;
  }
  return "protection";
}

ordered_json conditionsAsJson(const Question& question) {
  ordered_json conditions = ordered_json::array();
  for (const instrument::Condition& condition : question.appliesWhen) {
    conditions.push_back({{"fact", condition.fact}, {"anyOf", condition.anyOf}});
  }
  return conditions;
}

ordered_json safeguardAsJson(const Question& question) {
  if (!question.redLine) {
    return nullptr;
  }
  return {{"from", question.redLine->from},
          {"because", question.redLine->because},
          {"partlyMeans", question.redLine->partlyMeans}};
}

ordered_json questionAsJson(const Question& question) {
  ordered_json source = {{"publication", question.source.publication},
                         {"requirement", question.source.requirement},
                         {"note", question.source.note}};
  return {{"id", question.id},
          {"text", question.text},
          {"inPlaceMeans", question.inPlaceMeans},
          {"whyItMatters", question.whyItMatters},
          {"whatGoodLooksLike", question.whatGoodLooksLike},
          {"evidenceUsuallyKept", question.evidenceUsuallyKept},
          {"whoKnows", question.whoKnows},
          {"crc", question.crc},
          {"foundation", foundationKey(question.foundation)},
          {"about", question.about == instrument::About::Project ? "project" : "organisation"},
          {"depth", question.depth == instrument::Depth::Full ? "full" : "essential"},
          {"kinds", question.kinds},
          {"roles", question.roles},
          {"stages", question.stages},
          {"appliesWhen", conditionsAsJson(question)},
          {"weight", question.weight},
          {"weightReason", question.weightReason},
          {"redLine", question.redLine.has_value()},
          {"minimumSafeguard", safeguardAsJson(question)},
          {"source", source},
          {"wording", question.wording}};
}

ordered_json sourcesAsJson(const Instrument& questionnaire) {
  ordered_json sources = ordered_json::array();
  for (const instrument::Source& source : questionnaire.sources) {
    sources.push_back({{"id", source.id},
                       {"title", source.title},
                       {"publisher", source.publisher},
                       {"version", source.version},
                       {"published", source.published},
                       {"address", source.address},
                       {"note", source.note}});
  }
  return sources;
}

}  // namespace

ordered_json summaryAsJson(const Instrument& questionnaire) {
  std::size_t questions = 0;
  for (const instrument::Requirement& requirement : questionnaire.requirements) {
    questions += requirement.questions.size();
  }
  return {{"id", questionnaire.id},
          {"version", questionnaire.version},
          {"edition", questionnaire.edition},
          {"language", questionnaire.language},
          {"title", questionnaire.title},
          {"publisher", questionnaire.publisher},
          {"published", questionnaire.published},
          {"requirements", questionnaire.requirements.size()},
          {"questions", questions}};
}

ordered_json instrumentAsJson(const Instrument& questionnaire) {
  ordered_json requirements = ordered_json::array();
  for (const instrument::Requirement& requirement : questionnaire.requirements) {
    ordered_json questions = ordered_json::array();
    for (const Question& question : requirement.questions) {
      questions.push_back(questionAsJson(question));
    }
    requirements.push_back({{"id", requirement.id},
                            {"title", requirement.title},
                            {"shortTitle", requirement.shortTitle},
                            {"intro", requirement.intro},
                            {"crc", requirement.crc},
                            {"questions", questions}});
  }
  ordered_json whole = {{"id", questionnaire.id},
                        {"version", questionnaire.version},
                        {"edition", questionnaire.edition},
                        {"language", questionnaire.language},
                        {"title", questionnaire.title},
                        {"shortTitle", questionnaire.shortTitle},
                        {"publisher", questionnaire.publisher},
                        {"published", questionnaire.published},
                        {"about", questionnaire.about},
                        {"notice", questionnaire.notice},
                        {"disclaimer", questionnaire.disclaimer},
                        {"sources", sourcesAsJson(questionnaire)},
                        {"requirements", requirements}};
  if (questionnaire.translatedFrom) {
    whole["notTranslated"] = questionnaire.stayed;
  }
  return whole;
}

}  // namespace playfair::cli
