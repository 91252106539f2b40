// SPDX-License-Identifier: EUPL-1.2
#include "value_json.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "playfair/instrument/json.h"
#include "playfair/workspace/register.h"

namespace playfair::workspace {
namespace {

using nlohmann::json;

/// 1 MB of control characters is 6 MB of JSON, and an instrument may have 16 MiB.
constexpr instrument::JsonLimits kValueLimits{64ULL * 1024 * 1024, 64};

/// Collects the fields of an object; remembers where one has another type than it should.
class Fields {
 public:
  explicit Fields(const json& object) : m_object(object), m_good(object.is_object()) {}

  std::string text(const char* key) {
    const json* value = find(key);
    if (value == nullptr || !value->is_string()) return fail<std::string>();
    return value->get<std::string>();
  }
  bool flag(const char* key) {
    const json* value = find(key);
    if (value == nullptr || !value->is_boolean()) return fail<bool>();
    return value->get<bool>();
  }
  int number(const char* key) {
    const json* value = find(key);
    if (value == nullptr || !value->is_number_integer()) return fail<int>();
    return value->get<int>();
  }
  std::vector<std::string> texts(const char* key) {
    const json* value = find(key);
    if (value == nullptr || !value->is_array()) return fail<std::vector<std::string>>();
    std::vector<std::string> all;
    for (const auto& entry : *value) {
      if (!entry.is_string()) return fail<std::vector<std::string>>();
      all.push_back(entry.get<std::string>());
    }
    return all;
  }
  /// nullptr where there is no such field.
  const json* find(const char* key) const {
    if (!m_object.is_object()) return nullptr;
    const auto entry = m_object.find(key);
    return entry == m_object.end() ? nullptr : &*entry;
  }
  template <class T>
  T fail() {
    m_good = false;
    return T();
  }
  template <class T>
  Result<T> result(T value, const char* what) const {
    if (!m_good) return failure(ErrorCode::Invalid, std::string("the value is not ") + what);
    return value;
  }

 private:
  const json& m_object;
  bool m_good;
};

void readLevel(const json* level, assessment::Answer& answer, Fields& fields) {
  using assessment::AnswerKind;
  if (level == nullptr) {
    fields.fail<bool>();
  } else if (level->is_null()) {
    answer.kind = AnswerKind::NotAsked;
  } else if (level->is_number_integer() && *level >= 0 && *level <= 4) {
    answer.kind = AnswerKind::Level;
    answer.level = level->get<int>();
  } else if (*level == "na") {
    answer.kind = AnswerKind::NotApplicable;
  } else if (*level == "unknown") {
    answer.kind = AnswerKind::AskedUnknown;
  } else {
    fields.fail<bool>();
  }
}

std::string write(const json& value) {
  const auto text = instrument::canonicalJson(value);
  // Nothing may be bent into shape silently: for text that is not UTF-8 this gives a byte that append refuses as such.
  return text ? *text : "\xFF";
}

}  // namespace

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
  read.instrumentEdition = instrumentFields.number("edition");
  read.instrumentSha256 = instrumentFields.text("sha256");
  if (!instrumentFields.result(true, "")) fields.fail<bool>();
  const std::string depth = fields.text("depth");
  if (depth != "essential" && depth != "full") fields.fail<bool>();
  read.depth = depth == "essential" ? instrument::Depth::Essential : instrument::Depth::Full;
  const json* leftOut = fields.find("leftOut");
  if (leftOut == nullptr || !leftOut->is_array())
    return fields.result(fields.fail<assessment::Assessment>(), "an assessment");
  for (const auto& entry : *leftOut) {
    Fields entryFields(entry);
    read.leftOut.push_back({entryFields.text("requirement"), entryFields.text("because")});
    if (!entryFields.result(true, "")) fields.fail<bool>();
  }
  read.archived = fields.flag("archived");
  return fields.result(std::move(read), "an assessment");
}

Result<assessment::Answer> readAnswer(const json& value) {
  Fields fields(value);
  assessment::Answer answer;
  readLevel(fields.find("level"), answer, fields);
  answer.justification = fields.text("because");
  answer.publish = fields.flag("publish");
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
  title.edition = fields.number("edition");
  title.title = fields.text("title");
  return fields.result(std::move(title), "a questionnaire");
}

std::string toJson(const assessment::Person& person) {
  return write({{"role", person.role}, {"organisation", person.organisation}, {"name", person.name}});
}

std::string toJson(const assessment::Project& project) {
  return write({{"title", project.title}, {"tags", project.tags}, {"archived", project.archived}});
}

std::string toJson(const assessment::FactValue& fact) {
  if (std::holds_alternative<assessment::NotKnown>(fact)) return write({{"notKnown", true}});
  if (const auto* text = std::get_if<std::string>(&fact)) return write(*text);
  if (const auto* number = std::get_if<std::int64_t>(&fact)) return write(*number);
  return write(std::get<std::vector<std::string>>(fact));
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
  return write({{"project", assessment.project.value},
                {"instrument", pinned},
                {"depth", assessment.depth == instrument::Depth::Essential ? "essential" : "full"},
                {"leftOut", leftOut},
                {"archived", assessment.archived}});
}

std::string toJson(const assessment::Answer& answer) {
  json level;
  if (answer.kind == assessment::AnswerKind::Level) level = answer.level;
  if (answer.kind == assessment::AnswerKind::NotApplicable) level = "na";
  if (answer.kind == assessment::AnswerKind::AskedUnknown) level = "unknown";
  return write({{"level", level}, {"because", answer.justification}, {"publish", answer.publish}});
}

std::string accountJson(const std::string& text) {
  return write({{"text", text}});
}

}  // namespace playfair::workspace
