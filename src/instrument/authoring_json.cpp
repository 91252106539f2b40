// SPDX-License-Identifier: EUPL-1.2
#include "authoring_json.h"

#include <nlohmann/json.hpp>

#include "playfair/instrument/authoring.h"
#include "playfair/instrument/json.h"

namespace playfair::instrument {

namespace {

using nlohmann::json;

void setWhereThere(json& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

const char* foundationName(Foundation foundation) {
  switch (foundation) {
    case Foundation::Provision:
      return "provision";
    case Foundation::Participation:
      return "participation";
    case Foundation::Protection:
      break;
  }
  return "protection";
}

json sourceJson(const Source& source) {
  json object = {{"id", source.id},           {"title", source.title},         {"publisher", source.publisher},
                 {"version", source.version}, {"published", source.published}, {"address", source.address}};
  setWhereThere(object, "note", source.note);
  return object;
}

json originJson(const Origin& origin) {
  json object = {{"organisation", origin.organisation}};
  if (!origin.after) return object;
  const OriginInstrument& after = *origin.after;
  json questions = json::array();
  for (const OriginQuestion& question : after.questions) {
    json entry = {{"id", question.id}, {"requirement", question.requirement}, {"text", question.text}};
    if (question.safeguard) entry["safeguard"] = true;
    questions.push_back(std::move(entry));
  }
  object["after"] = {{"id", after.id},       {"version", after.version},     {"edition", after.edition},
                     {"title", after.title}, {"publisher", after.publisher}, {"questions", std::move(questions)}};
  return object;
}

void writeApplicability(const Question& question, json& object) {
  object["about"] = question.about == About::Organisation ? "organisation" : "project";
  object["depth"] = question.depth == Depth::Essential ? "essential" : "full";
  object["kinds"] = question.kinds;
  object["roles"] = question.roles;
  object["stages"] = question.stages;
  if (!question.appliesWhen.empty()) {
    json conditions = json::array();
    for (const Condition& condition : question.appliesWhen) {
      conditions.push_back({{"fact", condition.fact}, {"anyOf", condition.anyOf}});
    }
    object["appliesWhen"] = std::move(conditions);
  }
  object["weight"] = question.weight;
  setWhereThere(object, "weightReason", question.weightReason);
  if (question.redLine) {
    object["redLine"] = {{"from", question.redLine->from},
                         {"because", question.redLine->because},
                         {"partlyMeans", question.redLine->partlyMeans}};
  }
}

}  // namespace

json questionJson(const Question& question) {
  json object = {{"id", question.id},
                 {"text", question.text},
                 {"inPlaceMeans", question.inPlaceMeans},
                 {"whyItMatters", question.whyItMatters},
                 {"whatGoodLooksLike", question.whatGoodLooksLike},
                 {"evidenceUsuallyKept", question.evidenceUsuallyKept},
                 {"whoKnows", question.whoKnows},
                 {"crc", question.crc},
                 {"foundation", foundationName(question.foundation)},
                 {"wording", question.wording}};
  json source = {{"publication", question.source.publication}, {"requirement", question.source.requirement}};
  setWhereThere(source, "note", question.source.note);
  object["source"] = std::move(source);
  writeApplicability(question, object);
  setWhereThere(object, "follows", question.follows);
  return object;
}

json requirementJson(const Requirement& requirement) {
  return {{"id", requirement.id},
          {"title", requirement.title},
          {"shortTitle", requirement.shortTitle},
          {"intro", requirement.intro},
          {"crc", requirement.crc}};
}

json headJson(const Instrument& instrument) {
  json object = {{"id", instrument.id},
                 {"version", instrument.version},
                 {"edition", instrument.edition},
                 {"language", instrument.language},
                 {"prefix", instrument.prefix},
                 {"title", instrument.title},
                 {"shortTitle", instrument.shortTitle},
                 {"publisher", instrument.publisher},
                 {"published", instrument.published},
                 {"about", instrument.about},
                 {"disclaimer", instrument.disclaimer},
                 {"sources", json::array()}};
  setWhereThere(object, "notice", instrument.notice);
  if (instrument.provisional) object["provisional"] = true;
  if (instrument.frame) object["frame"] = true;
  if (instrument.origin) object["origin"] = originJson(*instrument.origin);
  for (const Source& source : instrument.sources) object["sources"].push_back(sourceJson(source));
  return object;
}

Result<std::string> toJson(const Instrument& draft) {
  json document = headJson(draft);
  document["requirements"] = json::array();
  for (const Requirement& requirement : draft.requirements) {
    json object = requirementJson(requirement);
    object["questions"] = json::array();
    for (const Question& question : requirement.questions) object["questions"].push_back(questionJson(question));
    document["requirements"].push_back(std::move(object));
  }
  return canonicalJson(document);
}

}  // namespace playfair::instrument
