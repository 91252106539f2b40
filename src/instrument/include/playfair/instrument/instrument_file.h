// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/problem.h"
#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// Everything wrong with the text of an instrument; empty = valid. Checks the schema first, then ids used twice,
/// references to nothing, empty text, rules that name an unknown fact or value, weights outside 1–5. What is no JSON at
/// all is one problem without a pointer.
[[nodiscard]] std::vector<Problem> validateInstrument(std::string_view text, const std::string& file);

/// Reads an instrument from JSON text. Errors: those of parseJson; Invalid with the first problem.
[[nodiscard]] Result<Instrument> readInstrument(std::string_view text, const std::string& file);

/// Reads an instrument from a file of at most 16 MiB.
[[nodiscard]] Result<Instrument> loadInstrument(const std::filesystem::path& file);

/// Validates a file: Problems, or an Error where it cannot be read or parsed at all.
[[nodiscard]] Result<std::vector<Problem>> validateInstrumentFile(const std::filesystem::path& file);

}  // namespace playfair::instrument
