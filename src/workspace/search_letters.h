// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Single letters, as search compares them.
namespace playfair::workspace {

/// The UTF-8 character that begins at a place, at most to the end of the text; a byte that begins none stands alone.
[[nodiscard]] std::string_view characterAt(std::string_view text, std::size_t at);

[[nodiscard]] char32_t codeOf(std::string_view character);

/// Lower case without accents, control characters as spaces; empty for accents and hyphens that are not seen.
[[nodiscard]] std::string foldCharacter(std::string_view character);

/// Letters and digits; everything else separates words.
[[nodiscard]] bool isWordCharacter(char32_t code);

/// Han, kana, Thai and others that are written without spaces between words: each character counts as a word.
[[nodiscard]] bool isWrittenWithoutSpaces(char32_t code);

}  // namespace playfair::workspace
