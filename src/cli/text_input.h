// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/instrument/result.h"

namespace playfair::cli {

/// All of standard input, at most 16 MiB. Errors: TooLarge, NotUtf8.
[[nodiscard]] Result<std::string> standardInput();

/// The text of a file, or of standard input where `file` is "-". Errors: those of reading, TooLarge, NotUtf8.
[[nodiscard]] Result<std::string> textOf(const std::string& file);

}  // namespace playfair::cli
