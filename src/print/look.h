// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace playfair::print {

struct Colour {
  double red = 0;
  double green = 0;
  double blue = 0;
  bool operator==(const Colour&) const = default;
};

constexpr Colour colourOf(unsigned rgb) {
  return {((rgb >> 16U) & 0xFFU) / 255.0, ((rgb >> 8U) & 0xFFU) / 255.0, (rgb & 0xFFU) / 255.0};
}

// All text colours have a contrast of at least 4.5:1 on the ground they stand on.
constexpr Colour kInk = colourOf(0x14222a);
constexpr Colour kQuiet = colourOf(0x51606a);
constexpr Colour kTeal = colourOf(0x0b5f5c);
constexpr Colour kHairline = colourOf(0xd3dcde);
constexpr Colour kHeaderLine = colourOf(0xb5c2c5);
constexpr Colour kCodeGround = colourOf(0xeef2f3);

/// Lengths are in points (1/72 inch). A4, with margins of about 22 mm.
constexpr double kPageWidth = 595.276;
constexpr double kPageHeight = 841.89;
constexpr double kMargin = 62.4;
constexpr double kTextWidth = kPageWidth - 2 * kMargin;
/// At the end of a line that leads to another page.
constexpr double kRoomForPageNumber = 36;

struct TextStyle {
  double size = 10.5;
  double lineHeight = 1.45;  ///< times the size; higher where a script needs it
  bool bold = false;
  bool upperCase = false;
  Colour colour = kInk;
  Colour accent = kTeal;      ///< of links
  std::string_view family{};  ///< before the usual fonts, with a comma at its end
};

/// How much larger letters and spaces between blocks are than in a report set as usual.
struct Scale {
  double text = 1;
  double heading = 1;  ///< besides what all text is scaled by
  double space = 1;
};

constexpr Scale kClose{0.9, 0.85, 0.45};
constexpr Scale kLarge{1.5, 0.85, 1.4};

constexpr TextStyle kBody{};
constexpr TextStyle kSmall{9, 1.45, false, false, kQuiet};
constexpr TextStyle kKicker{9.5, 1.45, true, true, kTeal};
constexpr TextStyle kFooter{8.5, 1.4, false, false, kQuiet};

}  // namespace playfair::print
