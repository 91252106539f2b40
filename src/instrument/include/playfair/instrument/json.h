// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// Limits for JSON that comes from outside. A tree nested deeper than `depth` is refused while parsing, because
/// walking or destroying a very deep tree overflows the stack.
struct JsonLimits {
  std::size_t bytes = 16U * 1024U * 1024U;
  std::size_t depth = 64;
};

/// Parses UTF-8 JSON; a byte order mark in front is passed over. Refuses duplicate keys, text that is not UTF-8, and
/// what exceeds the limits. `subject` names the source in errors. Errors: TooLarge, TooDeep, NotUtf8, Invalid (with
/// line and column).
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text, const std::string& subject,
                                               const JsonLimits& limits = {});

/// Reads a whole file, at most `limits.bytes`, then parses it. Errors as parseJson, and NotFound, IsDirectory,
/// NotReadable.
[[nodiscard]] Result<nlohmann::json> readJsonFile(const std::filesystem::path& file, const JsonLimits& limits = {});

/// Reads a whole file of at most `maximum` bytes. Errors: NotFound, IsDirectory, NotReadable, TooLarge.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file, std::size_t maximum);

/// The canonical bytes of RFC 8785, narrowed as the workspace needs them: integers only, ASCII keys, text as it is.
/// Errors: Invalid, with a JSON pointer as subject, for a number with a decimal point or exponent (1.0 too) or beyond
/// 2^53 - 1, a key outside ASCII, or text that is not UTF-8.
[[nodiscard]] Result<std::string> canonicalJson(const nlohmann::json& value);

}  // namespace playfair::instrument
