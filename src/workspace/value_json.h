// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/revision.h"

// Typed values out of parsed JSON. Every reader gives Invalid where the JSON has another form.
namespace playfair::workspace {

[[nodiscard]] Result<assessment::Person> readPerson(const nlohmann::json& json);
[[nodiscard]] Result<assessment::Project> readProject(const nlohmann::json& json);
[[nodiscard]] Result<assessment::FactValue> readFact(const nlohmann::json& json);
[[nodiscard]] Result<assessment::Assessment> readAssessment(const nlohmann::json& json);
[[nodiscard]] Result<assessment::Answer> readAnswer(const nlohmann::json& json);
[[nodiscard]] Result<std::string> readAccount(const nlohmann::json& json);

/// What the read model shows of an instrument.
struct InstrumentTitle {
  std::string id;
  std::string version;
  int edition = 1;
  std::string title;
};
[[nodiscard]] Result<InstrumentTitle> readInstrumentTitle(const nlohmann::json& json);

/// Parses a stored value. Errors: those of instrument::parseJson.
[[nodiscard]] Result<nlohmann::json> parseValue(const std::string& text, const std::string& subject);

}  // namespace playfair::workspace
