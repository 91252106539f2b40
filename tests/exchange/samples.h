// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/exchange/answers_file.h"
#include "support/temporary_folder.h"

namespace playfair::exchange::tests {

/// An instrument with the questions q-1 to q-4 in R1.
[[nodiscard]] instrument::Instrument fourQuestions();

/// Writes bytes to a file of that name and reads answers from it.
[[nodiscard]] Result<std::vector<FileAnswer>> readBytes(std::string_view bytes, const std::string& name,
                                                        const std::string& encoding = {});

/// The error of reading; fails the test where there is none.
[[nodiscard]] Error errorOf(std::string_view bytes, const std::string& name, const std::string& encoding = {});

void writeBytes(const std::filesystem::path& file, std::string_view bytes);
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

}  // namespace playfair::exchange::tests
