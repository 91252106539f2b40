// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace playfair::assessment {

/// A piece of text that may tell who somebody is.
struct NameHint {
  enum class Kind { Name, EmailAddress, PersonalNumber, PhoneNumber };
  Kind kind = Kind::Name;
  std::string piece;      ///< as it was typed
  std::size_t begin = 0;  ///< in bytes
  bool operator==(const NameHint&) const = default;
};

/// The first piece that looks like a person's name (two or more capitalised words that are no place, organisation, role
/// or everyday word), an e-mail address of a person, a Swedish personal number, or a telephone number. A hint for the
/// writer, never a proof: it misses single first names, and may take an unknown place for a name.
[[nodiscard]] std::optional<NameHint> findNameHint(std::string_view text);

[[nodiscard]] inline bool looksLikeName(std::string_view text) {
  return findNameHint(text).has_value();
}

}  // namespace playfair::assessment
