// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Small pictures as cameras write them, made byte by byte.
namespace playfair::tests {

inline std::string bigEndian(std::uint32_t number, int bytes) {
  std::string text;
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) text += static_cast<char>((number >> shift) & 0xFFU);
  return text;
}

/// EXIF of a telephone: orientation, maker, and a position where `position` is set.
class Exif {
 public:
  explicit Exif(bool littleEndian, int orientation, bool position) : m_littleEndian(littleEndian) {
    m_bytes = littleEndian ? std::string("II*\0", 4) : std::string("MM\0*", 4);
    number(8, 4);
    number(position ? 3 : 2, 2);
    entry(0x010F, 2, 6, 70);  // maker
    entry(0x0112, 3, 1, littleEndian ? static_cast<unsigned>(orientation) : static_cast<unsigned>(orientation) << 16U);
    if (position) entry(0x8825, 4, 1, 80);
    number(0, 4);
    m_bytes.resize(70, '\0');
    m_bytes += "Maker";
    m_bytes.resize(80, '\0');
    if (!position) return;
    number(3, 2);
    entry(0, 1, 4, 0x02030000);  // the version of what follows
    entry(2, 5, 3, 130);         // latitude
    entry(4, 5, 3, 154);         // longitude
    number(0, 4);
    m_bytes.resize(130, '\0');
    for (const unsigned part : {57U, 1U, 42U, 1U, 0U, 1U, 11U, 1U, 58U, 1U, 0U, 1U}) number(part, 4);
  }
  [[nodiscard]] const std::string& bytes() const { return m_bytes; }

 private:
  void number(std::uint32_t value, int bytes) {
    std::string text = bigEndian(value, bytes);
    if (m_littleEndian) text = std::string(text.rbegin(), text.rend());
    m_bytes += text;
  }
  void entry(std::uint32_t tag, std::uint32_t type, std::uint32_t count, std::uint32_t value) {
    number(tag, 2);
    number(type, 2);
    number(count, 4);
    number(value, 4);
  }

  bool m_littleEndian;
  std::string m_bytes;
};

inline std::string jpegSegment(int marker, const std::string& content) {
  return std::string("\xFF", 1) + static_cast<char>(marker) +
         bigEndian(static_cast<std::uint32_t>(content.size() + 2), 2) + content;
}

/// Frame, tables, and two scans with escaped and restart bytes: what must come out as it went in.
inline std::string jpegPicture() {
  return jpegSegment(0xDB, std::string(65, 'q')) + jpegSegment(0xC0, "frame frame fra") +
         jpegSegment(0xC4, std::string(30, 'h')) + jpegSegment(0xDA, "scan one") +
         std::string("data \xFF\x00 escaped \xFF\xD0 restart \xFF\xD7\xFF\x00", 31) + jpegSegment(0xDA, "scan two") +
         std::string("more \xFF\x00", 7);
}

inline std::string exifSegment(const Exif& exif) {
  return jpegSegment(0xE1, std::string("Exif\0\0", 6) + exif.bytes());
}

inline std::string pngChunk(const std::string& type, const std::string& content) {
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : type + content) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return bigEndian(static_cast<std::uint32_t>(content.size()), 4) + type + content + bigEndian(~sum, 4);
}

}  // namespace playfair::tests
