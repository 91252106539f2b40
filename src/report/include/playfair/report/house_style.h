// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "playfair/instrument/result.h"

namespace playfair::report {

/// A picture over the title of a report.
struct Logo {
  std::string png;  ///< its bytes
  int width = 0;    ///< pixels
  int height = 0;
  std::string alternative;  ///< what it says
};

/// How an organisation's reports look. What is empty stays as Playfair has it; no word of a report changes.
struct HouseStyle {
  std::string accent{};  ///< "#rrggbb", at least 4.5:1 on white
  std::string font{};    ///< name of a font family
  std::string footer{};  ///< at the foot of each page, before the report's own
  std::optional<Logo> logo{};
};

/// A house style from a JSON file (`schemas/house-style.schema.json`); its logo lies beside it. Errors: Invalid with
/// file and pointer, also for a colour that is too light, a picture that is no PNG or too large; those of reading.
[[nodiscard]] Result<HouseStyle> loadHouseStyle(const std::filesystem::path& file);

/// The logo's bytes as an address that stands in a page itself ("data:image/png;base64,…").
[[nodiscard]] std::string dataAddress(const Logo& logo);

}  // namespace playfair::report
