// SPDX-License-Identifier: EUPL-1.2
#include "instrument_reader.h"

#include <nlohmann/json.hpp>

namespace playfair::instrument {

namespace {

using TextList = std::vector<std::string>;

Source sourceFrom(const nlohmann::json& object) {
  Source source;
  source.id = object.at("id");
  source.title = object.at("title");
  source.publisher = object.at("publisher");
  source.version = object.at("version");
  source.published = object.at("published");
  source.address = object.at("address");
  source.note = object.value("note", "");
  return source;
}

Foundation foundationFrom(const std::string& name) {
  if (name == "provision") return Foundation::Provision;
  return name == "participation" ? Foundation::Participation : Foundation::Protection;
}

std::vector<Condition> conditionsFrom(const nlohmann::json& list) {
  std::vector<Condition> conditions;
  for (const auto& entry : list) conditions.push_back({entry.at("fact"), entry.at("anyOf").get<TextList>()});
  return conditions;
}

std::optional<RedLine> redLineFrom(const nlohmann::json& question) {
  const auto found = question.find("redLine");
  if (found == question.end()) return std::nullopt;
  return RedLine{found->at("from"), found->at("because"), found->at("partlyMeans")};
}

void readApplicability(const nlohmann::json& object, Question& question) {
  question.about = object.at("about") == "organisation" ? About::Organisation : About::Project;
  question.depth = object.at("depth") == "essential" ? Depth::Essential : Depth::Full;
  question.kinds = object.value("kinds", TextList{});
  question.roles = object.value("roles", TextList{});
  question.stages = object.value("stages", TextList{});
  question.appliesWhen = conditionsFrom(object.value("appliesWhen", nlohmann::json::array()));
  question.weight = object.value("weight", 1);
  question.weightReason = object.value("weightReason", "");
  question.redLine = redLineFrom(object);
}

Question questionFrom(const nlohmann::json& object, const std::string& requirement) {
  Question question;
  question.id = object.at("id");
  question.requirement = requirement;
  question.text = object.at("text");
  question.inPlaceMeans = object.at("inPlaceMeans");
  question.whyItMatters = object.at("whyItMatters");
  question.whatGoodLooksLike = object.at("whatGoodLooksLike").get<TextList>();
  question.evidenceUsuallyKept = object.at("evidenceUsuallyKept").get<TextList>();
  question.whoKnows = object.at("whoKnows");
  question.crc = object.at("crc").get<TextList>();
  question.foundation = foundationFrom(object.at("foundation"));
  readApplicability(object, question);
  const auto& source = object.at("source");
  question.source = {source.at("publication"), source.at("requirement"), source.value("note", "")};
  question.wording = object.at("wording");
  question.follows = object.value("follows", "");
  return question;
}

OriginInstrument originInstrumentFrom(const nlohmann::json& object) {
  OriginInstrument after{object.at("id"),    object.at("version"),   object.at("edition"),
                         object.at("title"), object.at("publisher"), {}};
  for (const auto& entry : object.at("questions")) {
    after.questions.push_back(
        {entry.at("id"), entry.at("requirement"), entry.at("text"), entry.value("safeguard", false)});
  }
  return after;
}

std::optional<Origin> originFrom(const nlohmann::json& document) {
  const auto found = document.find("origin");
  if (found == document.end()) return std::nullopt;
  Origin origin{found->at("organisation"), std::nullopt};
  if (const auto after = found->find("after"); after != found->end()) origin.after = originInstrumentFrom(*after);
  return origin;
}

}  // namespace

Requirement requirementFrom(const nlohmann::json& object) {
  Requirement requirement;
  requirement.id = object.at("id");
  requirement.title = object.at("title");
  requirement.shortTitle = object.at("shortTitle");
  requirement.intro = object.at("intro");
  requirement.crc = object.at("crc").get<TextList>();
  for (const auto& entry : object.at("questions")) requirement.questions.push_back(questionFrom(entry, requirement.id));
  return requirement;
}

Instrument instrumentFrom(const nlohmann::json& document) {
  Instrument instrument;
  instrument.id = document.at("id");
  instrument.version = document.at("version");
  instrument.edition = document.at("edition");
  instrument.language = document.at("language");
  instrument.prefix = document.at("prefix");
  instrument.title = document.at("title");
  instrument.shortTitle = document.at("shortTitle");
  instrument.publisher = document.at("publisher");
  instrument.published = document.at("published");
  instrument.about = document.at("about");
  instrument.notice = document.value("notice", "");
  instrument.provisional = document.value("provisional", false);
  instrument.frame = document.value("frame", false);
  instrument.origin = originFrom(document);
  instrument.disclaimer = document.at("disclaimer");
  for (const auto& source : document.at("sources")) instrument.sources.push_back(sourceFrom(source));
  for (const auto& entry : document.at("requirements")) instrument.requirements.push_back(requirementFrom(entry));
  return instrument;
}

}  // namespace playfair::instrument
