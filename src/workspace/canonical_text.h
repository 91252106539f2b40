// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/workspace/revision.h"

// The few pieces of canonical JSON that the log writes and reads without building a tree.
namespace playfair::workspace {

/// Adds a JSON string as RFC 8785 writes it.
void appendQuoted(std::string& out, std::string_view text);

/// Ids as a canonical JSON array, in the order given.
[[nodiscard]] std::string idsToJson(const std::vector<RevisionId>& ids);

/// The reverse of idsToJson; nothing where the text is anything else, byte for byte.
[[nodiscard]] std::optional<std::vector<RevisionId>> idsFromJson(std::string_view text);

/// The value inside the canonical bytes of a body; nothing where the bytes have another form.
[[nodiscard]] std::optional<std::string> valueInBody(std::string_view body);

/// 64 lower-case hex digits.
[[nodiscard]] bool isHash(std::string_view text);

}  // namespace playfair::workspace
