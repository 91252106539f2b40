// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/told_step.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "playfair/instrument/json.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"
#include "subject.h"

namespace playfair::workspace {

namespace {

std::string answerTold(const assessment::Answer& answer) {
  std::string told;
  if (answer.kind == assessment::AnswerKind::Level) told = std::to_string(answer.level);
  if (answer.kind == assessment::AnswerKind::NotApplicable) told = "na";
  if (answer.kind == assessment::AnswerKind::AskedUnknown) told = "unknown";
  if (!answer.justification.empty()) told += (told.empty() ? "" : "\n") + answer.justification;
  return told;
}

std::string factTold(const assessment::FactValue& fact) {
  std::string told;
  for (const std::string& value : assessment::factValues({{"fact", fact}}, "fact")) {
    told += (told.empty() ? "" : ", ") + value;
  }
  return std::holds_alternative<assessment::NotKnown>(fact) ? "?" : told;
}

/// Fields one a line, those within others after a point.
void addFields(std::string& told, const nlohmann::json& value, const std::string& name) {
  if (value.is_object()) {
    for (const auto& [key, inside] : value.items()) addFields(told, inside, name.empty() ? key : name + "." + key);
    return;
  }
  const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
  if (!text.empty()) told += (told.empty() ? "" : "\n") + (name.empty() ? text : name + ": " + text);
}

std::string fieldsTold(const std::string& text) {
  const auto value = instrument::parseJson(text, {});
  std::string told;
  if (value) addFields(told, *value, {});
  return value ? told : text;
}

std::string valueTold(const std::string& kind, const std::string& value) {
  if (value == "null" || value.empty()) return {};
  if (kind == "answer") {
    if (const auto answer = answerFromJson(value)) return answerTold(*answer);
  } else if (kind == "fact") {
    if (const auto fact = factFromJson(value)) return factTold(*fact);
  } else if (kind == "account") {
    if (const auto text = accountFromJson(value)) return *text;
  }
  return fieldsTold(value);
}

std::string evidenceTitleIn(const std::string& value) {
  const auto evidence = evidenceFromJson(value);
  return evidence ? evidence->title : std::string();
}

std::string placeTold(const HistoryStep& step, const std::vector<std::string>& parts) {
  const std::string& kind = parts.front();
  if ((kind == "fact" || kind == "account") && parts.size() > 2) return parts[2];
  if (kind != "evidence") return step.question;
  const std::string now = evidenceTitleIn(step.value);
  return now.empty() ? evidenceTitleIn(step.before) : now;
}

}  // namespace

ToldStep tell(const HistoryStep& step) {
  const std::vector<std::string> parts = splitSubject(step.subject);
  ToldStep told;
  told.kind = parts.front();
  told.place = placeTold(step, parts);
  if (!step.beforeErased) told.before = valueTold(told.kind, step.before);
  if (!step.erased) told.after = valueTold(told.kind, step.value);
  return told;
}

}  // namespace playfair::workspace
