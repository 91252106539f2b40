// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/house_style.h"

#include <array>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base64.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"

namespace playfair::report {
namespace {

constexpr std::uintmax_t kLargestLogo = 1024 * 1024;  // bytes
constexpr int kLongestSide = 4000;                    // pixels
constexpr double kLeastContrast = 4.5;                // WCAG 2.1, 1.4.3
constexpr std::size_t kPngHeader = 24;

tl::unexpected<Error> broken(const std::filesystem::path& file, const char* pointer, const std::string& expected) {
  return failure(ErrorCode::Invalid, "expected " + expected, file.string() + "#" + pointer);
}

/// Relative luminance of a part of a colour, 0–255 (WCAG 2.1).
double linear(int part) {
  const double share = part / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double contrastOnWhite(const std::string& colour) {
  const auto part = [&colour](std::size_t at) { return std::stoi(colour.substr(at, 2), nullptr, 16); };
  const double luminance = 0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5));
  return 1.05 / (luminance + 0.05);
}

int numberAt(const std::string& bytes, std::size_t at) {
  int number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number * 256 + static_cast<unsigned char>(bytes[at + i]);
  return number;
}

bool isPng(const std::string& bytes) {
  constexpr std::array<char, 8> kMagic = {'\x89', 'P', 'N', 'G', '\r', '\n', '\x1a', '\n'};
  return bytes.size() >= kPngHeader && bytes.compare(0, kMagic.size(), kMagic.data(), kMagic.size()) == 0 &&
         bytes.compare(12, 4, "IHDR") == 0 && static_cast<unsigned char>(bytes[16]) < 0x80 &&
         static_cast<unsigned char>(bytes[20]) < 0x80;
}

Result<Logo> readLogo(const nlohmann::json& node, const std::filesystem::path& file) {
  const std::string name = node.at("file").get<std::string>();
  const auto picture = file.parent_path() / name;
  std::error_code wrong;
  const auto size = std::filesystem::file_size(picture, wrong);
  if (wrong) return broken(file, "/logo/file", "a picture beside this file; there is none called " + name);
  if (size > kLargestLogo) return broken(file, "/logo/file", "a picture of at most 1 MB");
  std::ifstream stream(picture, std::ios::binary);
  Logo logo;
  logo.png.assign(std::istreambuf_iterator<char>(stream), {});
  logo.alternative = node.at("alternative").get<std::string>();
  if (!isPng(logo.png)) return broken(file, "/logo/file", "a PNG picture");
  logo.width = numberAt(logo.png, 16);
  logo.height = numberAt(logo.png, 20);
  if (logo.width < 1 || logo.height < 1 || logo.width > kLongestSide || logo.height > kLongestSide) {
    return broken(file, "/logo/file", "a picture of at most 4,000 pixels to a side");
  }
  return logo;
}

}  // namespace

Result<HouseStyle> loadHouseStyle(const std::filesystem::path& file) {
  const auto node = instrument::readJsonFile(file);
  if (!node) return tl::make_unexpected(node.error());
  const auto problems = instrument::checkAgainstSchema(*node, "house-style.schema.json", file.string());
  if (!problems) return tl::make_unexpected(problems.error());
  if (!problems->empty()) return broken(file, problems->front().pointer.c_str(), problems->front().expected);
  HouseStyle style;
  style.accent = node->value("accent", std::string());
  style.font = node->value("font", std::string());
  style.footer = node->value("footer", std::string());
  if (!style.accent.empty() && contrastOnWhite(style.accent) < kLeastContrast) {
    return broken(file, "/accent", "a colour dark enough to be read on white (contrast at least 4.5:1)");
  }
  if (const auto logo = node->find("logo"); logo != node->end()) {
    auto read = readLogo(*logo, file);
    if (!read) return tl::make_unexpected(read.error());
    style.logo = std::move(*read);
  }
  return style;
}

std::string dataAddress(const Logo& logo) {
  return "data:image/png;base64," + base64(logo.png);
}

}  // namespace playfair::report
