// SPDX-License-Identifier: EUPL-1.2
#include <cstdint>
#include <optional>

#include "picture_metadata.h"

// EXIF is a TIFF structure: a header, then directories of entries that point at one another by offsets. Every offset
// comes from outside; nothing is read that does not lie inside the block, and no pointer is followed twice.
namespace playfair::workspace {
namespace {

constexpr std::uint32_t kOrientationTag = 0x0112;
constexpr std::uint32_t kPositionTag = 0x8825;
constexpr std::uint32_t kLatitudeTag = 2;
constexpr std::uint32_t kLongitudeTag = 4;
constexpr std::size_t kEntrySize = 12;

struct ExifEntry {
  std::uint32_t tag = 0;
  std::uint32_t type = 0;
  std::uint32_t count = 0;
  std::size_t value = 0;  ///< where its four bytes stand
};

class ExifBlock {
 public:
  explicit ExifBlock(std::string_view bytes) : m_bytes(bytes) {
    m_littleEndian = bytes.starts_with(std::string_view("II*\0", 4));
    m_good = m_littleEndian || bytes.starts_with(std::string_view("MM\0*", 4));
  }

  /// Nothing where it does not lie inside the block.
  [[nodiscard]] std::optional<std::uint32_t> number(std::size_t at, std::size_t bytes) const {
    if (!m_good || at > m_bytes.size() || m_bytes.size() - at < bytes) return std::nullopt;
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
      const std::size_t place = m_littleEndian ? at + bytes - 1 - i : at + i;
      number = (number << 8U) | static_cast<unsigned char>(m_bytes[place]);
    }
    return number;
  }

  /// Where the main directory begins.
  [[nodiscard]] std::optional<std::uint32_t> main() const { return number(4, 4); }

  /// The first entry with this tag in the directory at `at`.
  [[nodiscard]] std::optional<ExifEntry> find(std::size_t at, std::uint32_t tag) const {
    const auto entries = number(at, 2);
    for (std::uint32_t i = 0; entries && i < *entries; ++i) {
      const std::size_t place = at + 2 + i * kEntrySize;
      const auto found = number(place, 2);
      const auto type = number(place + 2, 2);
      const auto count = number(place + 4, 4);
      if (!found || !type || !count || !number(place + 8, 4)) return std::nullopt;
      if (*found == tag) return ExifEntry{*found, *type, *count, place + 8};
    }
    return std::nullopt;
  }

 private:
  std::string_view m_bytes;
  bool m_littleEndian = false;
  bool m_good = false;
};

}  // namespace

int orientationIn(std::string_view exif) {
  constexpr std::uint32_t kShort = 3;
  const ExifBlock block(exif);
  const auto main = block.main();
  const auto entry = main ? block.find(*main, kOrientationTag) : std::nullopt;
  if (!entry || entry->type != kShort) return 1;
  const auto value = block.number(entry->value, 2).value_or(1);
  return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

bool positionIn(std::string_view exif) {
  const ExifBlock block(exif);
  const auto main = block.main();
  const auto entry = main ? block.find(*main, kPositionTag) : std::nullopt;
  const auto directory = entry ? block.number(entry->value, 4) : std::nullopt;
  if (!directory) return false;
  const auto latitude = block.find(*directory, kLatitudeTag);
  const auto longitude = block.find(*directory, kLongitudeTag);
  return (latitude && latitude->count > 0) || (longitude && longitude->count > 0);
}

std::string exifWithOrientation(int orientation) {
  std::string exif("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0?\0\0\0\0\0\0\0", 26);
  exif[18] = static_cast<char>(orientation);
  return exif;
}

bool positionInXmp(std::string_view text) {
  return text.find("GPSLatitude") != std::string_view::npos || text.find("GPSLongitude") != std::string_view::npos;
}

}  // namespace playfair::workspace
