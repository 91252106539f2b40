// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/result.h"

namespace playfair::instrument {

enum class FactType {
  Choice,
  Choices,
  Text,
  LongText,
  Integer,
  Date  ///< text in the form of isDate
};

struct FactOption {
  std::string value;  ///< as stored, e.g. "ai-system"
  std::string title;  ///< as shown
  std::string help;   ///< may be empty
};

/// One fact about a project, as `schemas/project.schema.json` names it, or one detail of evidence.
struct FactDefinition {
  std::string key;
  std::string title;
  std::string help;
  FactType type = FactType::Text;
  std::string box;                          ///< id of the box it stands in
  std::vector<FactOption> options;          ///< for Choice and Choices
  std::string whoKnows;                     ///< whom to ask
  std::vector<std::string> kinds;           ///< kinds of initiative it is asked for; empty = all
  std::vector<std::string> registerFields;  ///< fields of a city's AI register that it can feed
};

struct FactBox {
  std::string id;
  std::string title;
};

/// All facts in the order they are asked.
struct FactCatalogue {
  std::vector<FactBox> boxes;
  std::vector<FactDefinition> facts;

  /// nullptr where there is no such fact.
  [[nodiscard]] const FactDefinition* find(std::string_view key) const;
};

/// The catalogue that ships with the program, loaded once. A fault in it is Damaged.
[[nodiscard]] Result<FactCatalogue> loadFactCatalogue();

/// What each kind of evidence asks for (`schemas/evidence.schema.json`): the boxes are the kinds, in the order they are
/// offered; the facts are their details. Loaded once. A fault in it is Damaged.
[[nodiscard]] Result<FactCatalogue> loadEvidenceCatalogue();

/// Reads a catalogue from the text of such a schema. Error: Damaged, with the fact and the fault.
[[nodiscard]] Result<FactCatalogue> readFactCatalogue(std::string_view text, const std::string& file);

/// Title of an option of a choice fact, or the value itself where it is not known.
[[nodiscard]] std::string optionTitle(const FactDefinition& fact, const std::string& value);

}  // namespace playfair::instrument
