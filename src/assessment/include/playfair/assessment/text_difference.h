// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace playfair::assessment {

/// A run of words that both texts have, only the later one, or only the earlier one.
struct TextPiece {
  enum class Kind { Same, Added, Removed };
  Kind kind = Kind::Same;
  std::string text;
  bool operator==(const TextPiece&) const = default;
};

/// What changed between two texts, word by word. The pieces that are not Added give `before` byte for byte; those that
/// are not Removed give `after`. Where two long texts differ
/// throughout (over four million pairs of words), the part between their common ends is told as wholly replaced.
[[nodiscard]] std::vector<TextPiece> textDifference(std::string_view before, std::string_view after);

}  // namespace playfair::assessment
