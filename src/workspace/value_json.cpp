// SPDX-License-Identifier: EUPL-1.2
#include "value_json.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "json_fields.h"
#include "playfair/instrument/json.h"
#include "playfair/workspace/register.h"

namespace playfair::workspace {
namespace {

using nlohmann::json;

/// 1 MB of control characters is 6 MB of JSON, and an instrument may have 16 MiB.
constexpr instrument::JsonLimits kValueLimits{64ULL * 1024 * 1024, 64};

Result<assessment::TakenOver> readTakenOver(const json& value) {
  Fields fields(value);
  assessment::TakenOver from;
  from.assessment = AssessmentId{fields.text("assessment")};
  from.instrument = fields.text("instrument");
  from.question = fields.text("question");
  from.toConfirm = fields.find("toConfirm") != nullptr && fields.flag("toConfirm");
  return fields.result(std::move(from), "the origin of an answer");
}

json takenOverJson(const assessment::TakenOver& from) {
  json value = {{"assessment", from.assessment.value}, {"instrument", from.instrument}, {"question", from.question}};
  if (from.toConfirm) value["toConfirm"] = true;
  return value;
}

}  // namespace

StoredLevel readLevel(Fields& fields) {
  using assessment::AnswerKind;
  const json* level = fields.find("level");
  if (level == nullptr) return fields.fail<StoredLevel>();
  if (level->is_null()) return {};
  if (level->is_number_integer() && *level >= 0 && *level <= 4) return {AnswerKind::Level, level->get<int>()};
  if (*level == "na") return {AnswerKind::NotApplicable, 0};
  if (*level == "unknown") return {AnswerKind::AskedUnknown, 0};
  return fields.fail<StoredLevel>();
}

json levelJson(assessment::AnswerKind kind, int level) {
  using assessment::AnswerKind;
  if (kind == AnswerKind::Level) return level;
  if (kind == AnswerKind::NotApplicable) return "na";
  if (kind == AnswerKind::AskedUnknown) return "unknown";
  return nullptr;
}

std::string canonicalText(const json& value) {
  const auto text = instrument::canonicalJson(value);
  return text ? *text : "\xFF";
}

Result<json> parseValue(const std::string& text, const std::string& subject) {
  return instrument::parseJson(text, subject, kValueLimits);
}

Result<assessment::Person> readPerson(const json& value) {
  Fields fields(value);
  assessment::Person person;
  person.role = fields.text("role");
  person.organisation = fields.text("organisation");
  person.name = fields.text("name");
  return fields.result(std::move(person), "a person");
}

Result<assessment::Project> readProject(const json& value) {
  Fields fields(value);
  assessment::Project project;
  project.title = fields.text("title");
  project.tags = fields.texts("tags");
  project.archived = fields.flag("archived");
  return fields.result(std::move(project), "a project");
}

Result<assessment::FactValue> readFact(const json& value) {
  if (value == json{{"notKnown", true}}) return assessment::FactValue(assessment::NotKnown{});
  if (value.is_string()) return assessment::FactValue(value.get<std::string>());
  if (value.is_number_integer()) return assessment::FactValue(value.get<std::int64_t>());
  const json holder = {{"values", value}};
  Fields fields(holder);
  return fields.result(assessment::FactValue(fields.texts("values")), "a fact");
}

Result<assessment::Assessment> readAssessment(const json& value) {
  Fields fields(value);
  assessment::Assessment read;
  read.project = ProjectId{fields.text("project")};
  const json* pinned = fields.find("instrument");
  Fields instrumentFields(pinned != nullptr ? *pinned : value);
  read.instrument = instrumentFields.text("id") + '@' + instrumentFields.text("version");
  read.instrumentEdition = static_cast<int>(instrumentFields.number("edition"));
  read.instrumentSha256 = instrumentFields.text("sha256");
  if (!instrumentFields.good()) fields.fail<bool>();
  const std::string depth = fields.text("depth");
  if (depth != "essential" && depth != "full") fields.fail<bool>();
  read.depth = depth == "essential" ? instrument::Depth::Essential : instrument::Depth::Full;
  const json* leftOut = fields.find("leftOut");
  if (leftOut == nullptr || !leftOut->is_array())
    return fields.result(fields.fail<assessment::Assessment>(), "an assessment");
  for (const auto& entry : *leftOut) {
    Fields entryFields(entry);
    read.leftOut.push_back({entryFields.text("requirement"), entryFields.text("because")});
    if (!entryFields.good()) fields.fail<bool>();
  }
  read.archived = fields.flag("archived");
  return fields.result(std::move(read), "an assessment");
}

Result<assessment::Answer> readAnswer(const json& value) {
  Fields fields(value);
  assessment::Answer answer;
  const StoredLevel stored = readLevel(fields);
  answer.kind = stored.kind;
  answer.level = stored.level;
  answer.justification = fields.text("because");
  answer.publish = fields.flag("publish");
  answer.meeting = assessment::EvidenceId{fields.textWhereSet("meeting")};
  if (const json* origin = fields.find("from"); origin != nullptr) {
    auto from = readTakenOver(*origin);
    if (!from) return tl::make_unexpected(from.error());
    answer.from = std::move(*from);
  }
  return fields.result(std::move(answer), "an answer");
}

Result<std::string> readAccount(const json& value) {
  Fields fields(value);
  std::string text = fields.text("text");
  return fields.result(std::move(text), "a text of the case study");
}

Result<InstrumentTitle> readInstrumentTitle(const json& value) {
  Fields fields(value);
  InstrumentTitle title;
  title.id = fields.text("id");
  title.version = fields.text("version");
  title.edition = static_cast<int>(fields.number("edition"));
  title.title = fields.text("title");
  return fields.result(std::move(title), "a questionnaire");
}

std::string toJson(const assessment::Person& person) {
  return canonicalText({{"role", person.role}, {"organisation", person.organisation}, {"name", person.name}});
}

std::string toJson(const assessment::Project& project) {
  return canonicalText({{"title", project.title}, {"tags", project.tags}, {"archived", project.archived}});
}

json factJson(const assessment::FactValue& fact) {
  if (std::holds_alternative<assessment::NotKnown>(fact)) return {{"notKnown", true}};
  if (const auto* text = std::get_if<std::string>(&fact)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&fact)) return *number;
  return std::get<std::vector<std::string>>(fact);
}

std::string toJson(const assessment::FactValue& fact) {
  return canonicalText(factJson(fact));
}

std::string toJson(const assessment::Assessment& assessment) {
  const std::size_t at = assessment.instrument.find('@');
  json leftOut = json::array();
  for (const auto& entry : assessment.leftOut) {
    leftOut.push_back({{"requirement", entry.requirement}, {"because", entry.because}});
  }
  const json pinned = {{"id", assessment.instrument.substr(0, at)},
                       {"version", at == std::string::npos ? "" : assessment.instrument.substr(at + 1)},
                       {"edition", assessment.instrumentEdition},
                       {"sha256", assessment.instrumentSha256}};
  return canonicalText({{"project", assessment.project.value},
                        {"instrument", pinned},
                        {"depth", assessment.depth == instrument::Depth::Essential ? "essential" : "full"},
                        {"leftOut", leftOut},
                        {"archived", assessment.archived}});
}

std::string toJson(const assessment::Answer& answer) {
  json value = {
      {"level", levelJson(answer.kind, answer.level)}, {"because", answer.justification}, {"publish", answer.publish}};
  // Only where it is set, so that answers from before there was such a field keep their bytes.
  if (!answer.meeting.empty()) value["meeting"] = answer.meeting.value;
  if (answer.from) value["from"] = takenOverJson(*answer.from);
  return canonicalText(value);
}

std::string accountJson(const std::string& text) {
  return canonicalText({{"text", text}});
}

}  // namespace playfair::workspace
