// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "playfair/instrument/result.h"

namespace playfair::exchange {

/// A word as our files know it: in lower case (ASCII), without blanks and tabs around it.
[[nodiscard]] std::string plainWord(std::string_view text);

/// The bytes of a file as UTF-8, without a byte order mark. `encoding` is empty or "utf-8" (bytes are not checked here:
/// parsers do, and know the place), or "windows-1252". Invalid for another name (says which are known) and for a byte
/// that windows-1252 gives no character.
[[nodiscard]] Result<std::string> toUtf8(std::string bytes, const std::string& encoding, const std::string& file);

}  // namespace playfair::exchange
