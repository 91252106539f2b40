// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace playfair::assessment {

/// Somebody said that it is not known yet. (A fact that is absent was never spoken of.)
struct NotKnown {
  auto operator<=>(const NotKnown&) const = default;
};

/// Text or one choice; several choices; a whole number.
using FactValue = std::variant<NotKnown, std::string, std::vector<std::string>, std::int64_t>;

/// What is said about a project, by key of `schemas/project.schema.json`.
using Facts = std::map<std::string, FactValue>;

/// The values a fact holds, for rules: one for a choice, several for choices, none where it is not known.
[[nodiscard]] std::vector<std::string> factValues(const Facts& facts, std::string_view key);

/// Text or choice, or empty where it is not known.
[[nodiscard]] std::string factText(const Facts& facts, std::string_view key);

}  // namespace playfair::assessment
