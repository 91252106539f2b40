// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "playfair/assessment/dossier.h"
#include "playfair/assessment/publication.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/erasure.h"

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

[[nodiscard]] Result<assessment::Evidence> readEvidence(const nlohmann::json& json);
[[nodiscard]] Result<assessment::Comment> readComment(const nlohmann::json& json);
[[nodiscard]] Result<assessment::DifferingView> readDifferingView(const nlohmann::json& json);
/// The assessment and the id are not part of the value.
[[nodiscard]] Result<assessment::Publication> readPublication(const nlohmann::json& json);
/// A link says nothing beyond its subject: `{}`.
[[nodiscard]] Result<void> readLink(const nlohmann::json& json);

/// What an erasure says beside its subject, the revision that lost its text.
struct Tombstone {
  Ground ground = Ground::NoLongerNeeded;
  std::string note;
  std::string within;  ///< project of erased evidence, assessment of an erased comment or differing view; else empty
};
[[nodiscard]] Result<Tombstone> readTombstone(const nlohmann::json& json);
[[nodiscard]] std::string toJson(const Tombstone& tombstone);

[[nodiscard]] nlohmann::json factJson(const assessment::FactValue& fact);

/// Parses a stored value. Errors: those of instrument::parseJson.
[[nodiscard]] Result<nlohmann::json> parseValue(const std::string& text, const std::string& subject);

}  // namespace playfair::workspace
