// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"

// The entry of a project in a city's register of algorithms, with the field names of the Algorithmic Transparency
// Standard (Eurocities), version 0.3.1.
namespace playfair::exchange {

struct RegisterField {
  std::string name;
  bool required = false;  ///< by the standard
};

/// The 49 fields of the standard, in its order.
[[nodiscard]] const std::vector<RegisterField>& registerFields();

/// Why a person still has to look at a field.
enum class RegisterGap {
  NotSaid,       ///< the facts do not speak of it
  SaidNotKnown,  ///< the facts say that it is not known yet
  NotKept,       ///< Playfair has no place for it: somebody has to write or check it
  DoesNotFit     ///< what the facts say cannot stand in this field
};

struct ToComplete {
  std::string field;
  bool required = false;
  RegisterGap gap = RegisterGap::NotKept;
  std::string because;  ///< plain English: what to do, or whom to ask
};

struct RegisterEntry {
  std::vector<std::pair<std::string, std::string>> values;  ///< field and text, in the standard's order; none is empty
  std::vector<ToComplete> toComplete;                       ///< in the standard's order
};

/// "not-said", "said-not-known", "not-kept", "does-not-fit"
[[nodiscard]] std::string toText(RegisterGap gap);

/// What the facts, the case study text in `language` and public evidence tell of the fields. Nothing is guessed: what
/// they do not tell is left out and listed. A risk category, a lawful basis and other judgements are never derived. No
/// justification, comment or evidence that is not public enters.
[[nodiscard]] RegisterEntry registerEntry(const assessment::Dossier& dossier, const std::string& language);

/// `schemas/register-entry.schema.json`: the entry, and what is still to be completed. Same entry, same bytes.
/// Errors: Internal.
[[nodiscard]] Result<std::string> registerJson(const RegisterEntry& entry);

/// One row under the 49 field names (RFC 4180, UTF-8 with a byte order mark). Fields to complete are empty cells.
[[nodiscard]] std::string registerCsv(const RegisterEntry& entry);

}  // namespace playfair::exchange
