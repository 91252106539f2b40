// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "picture_metadata.h"
#include "playfair/instrument/utf8.h"
#include "playfair/workspace/evidence_files.h"

namespace playfair::workspace {
namespace {

constexpr std::size_t kLongestName = 200;

/// Text without the bytes that are not UTF-8.
std::string wellFormed(std::string_view text) {
  std::string good;
  while (const auto bad = instrument::firstInvalidUtf8(text)) {
    good += text.substr(0, *bad);
    text.remove_prefix(*bad + 1);
  }
  return good.append(text);
}

std::string lastPartOf(const std::string& name) {
  const std::size_t end = name.find_last_not_of("/\\");
  if (end == std::string::npos) return {};
  const std::size_t separator = name.find_last_of("/\\", end);
  return name.substr(separator == std::string::npos ? 0 : separator + 1, end - (separator + 1) + 1);
}

/// Characters that cannot be seen, and those that turn the direction of what follows.
bool isHiddenCharacter(std::string_view character) {
  static constexpr std::array<std::string_view, 15> kMarks = {"\u061C", "\u200B", "\u200E", "\u200F", "\u2028",
                                                              "\u2029", "\u202A", "\u202B", "\u202C", "\u202D",
                                                              "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"};
  if (character.size() == 1) return static_cast<unsigned char>(character[0]) < 0x20 || character[0] == 0x7F;
  // U+0080 to U+009F: further control characters. U+FEFF: the byte order mark.
  if (character.size() == 2 && character[0] == '\xC2') return static_cast<unsigned char>(character[1]) < 0xA0;
  return character == "\uFEFF" || std::find(kMarks.begin(), kMarks.end(), character) != kMarks.end();
}

std::size_t nameCharacterLength(std::string_view text, std::size_t at) {
  std::size_t length = 1;
  while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80) ++length;
  return length;
}

std::string plainCharacters(const std::string& name) {
  std::string plain;
  for (std::size_t at = 0; at < name.size();) {
    const std::string_view character = std::string_view(name).substr(at, nameCharacterLength(name, at));
    at += character.size();
    if (character == "\n" || character == "\r" || character == "\t") {
      plain += ' ';
    } else if (character.find_first_of("<>:\"|?*") != std::string_view::npos) {
      plain += '_';  // not allowed in names on Windows
    } else if (!isHiddenCharacter(character)) {
      plain += character;
    }
  }
  return plain;
}

std::string trimmedName(const std::string& name) {
  const std::size_t begin = name.find_first_not_of(" .-");
  if (begin == std::string::npos) return {};
  return name.substr(begin, name.find_last_not_of(" .") + 1 - begin);
}

std::string shortenedName(const std::string& name) {
  if (name.size() <= kLongestName) return name;
  constexpr std::size_t kLongestEnding = 20;
  const std::size_t dot = name.rfind('.');
  const bool hasEnding = dot != std::string::npos && name.size() - dot <= kLongestEnding;
  const std::string ending = hasEnding ? name.substr(dot) : std::string();
  std::size_t length = kLongestName - ending.size();
  while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80) --length;
  return name.substr(0, length) + ending;
}

std::string lowerAscii(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

/// Names that stand for devices on Windows, whatever ending they have.
bool isDeviceName(const std::string& name) {
  static constexpr std::array<std::string_view, 6> kNames = {"con", "prn", "aux", "nul", "conin$", "conout$"};
  const std::string stem = lowerAscii(name.substr(0, name.find('.')));
  if (std::find(kNames.begin(), kNames.end(), stem) != kNames.end()) return true;
  return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
}

struct KnownType {
  std::string_view mark;  ///< an ending, or the bytes a file begins with
  std::string_view type;
};

template <std::size_t Count>
std::string_view typeFor(const std::array<KnownType, Count>& known, std::string_view ending,
                         std::string_view otherwise) {
  const auto found =
      std::find_if(known.begin(), known.end(), [&](const KnownType& entry) { return entry.mark == ending; });
  return found == known.end() ? otherwise : found->type;
}

constexpr std::array<KnownType, 14> kBeginnings = {{{"%PDF-", "application/pdf"},
                                                    {"\x89PNG\r\n\x1A\n", "image/png"},
                                                    {"\xFF\xD8\xFF", "image/jpeg"},
                                                    {"GIF87a", "image/gif"},
                                                    {"GIF89a", "image/gif"},
                                                    {std::string_view("II*\0", 4), "image/tiff"},
                                                    {std::string_view("MM\0*", 4), "image/tiff"},
                                                    {"{\\rtf", "application/rtf"},
                                                    {"ID3", "audio/mpeg"},
                                                    {"\xFF\xFB", "audio/mpeg"},
                                                    {"7z\xBC\xAF\x27\x1C", "application/x-7z-compressed"},
                                                    {"\x1F\x8B", "application/gzip"},
                                                    {"SQLite format 3", "application/vnd.sqlite3"},
                                                    {"wOF2", "font/woff2"}}};

constexpr std::array<KnownType, 7> kZipped = {
    {{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
     {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
     {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
     {"odt", "application/vnd.oasis.opendocument.text"},
     {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
     {"odp", "application/vnd.oasis.opendocument.presentation"},
     {"epub", "application/epub+zip"}}};

constexpr std::array<KnownType, 4> kOlderOffice = {{{"doc", "application/msword"},
                                                    {"xls", "application/vnd.ms-excel"},
                                                    {"ppt", "application/vnd.ms-powerpoint"},
                                                    {"msg", "application/vnd.ms-outlook"}}};

constexpr std::array<KnownType, 10> kTexts = {{{"csv", "text/csv"},
                                               {"md", "text/markdown"},
                                               {"html", "text/html"},
                                               {"htm", "text/html"},
                                               {"json", "application/json"},
                                               {"xml", "application/xml"},
                                               {"svg", "image/svg+xml"},
                                               {"eml", "message/rfc822"},
                                               {"ics", "text/calendar"},
                                               {"txt", "text/plain"}}};

constexpr std::array<KnownType, 9> kBoxed = {{{"heic", "image/heic"},
                                              {"heix", "image/heic"},
                                              {"mif1", "image/heif"},
                                              {"msf1", "image/heif"},
                                              {"avif", "image/avif"},
                                              {"qt  ", "video/quicktime"},
                                              {"M4A ", "audio/mp4"},
                                              {"3gp4", "video/3gpp"},
                                              {"3gp5", "video/3gpp"}}};

constexpr std::array<KnownType, 3> kRiff = {
    {{"WEBP", "image/webp"}, {"WAVE", "audio/wav"}, {"AVI ", "video/x-msvideo"}}};

constexpr std::string_view kUnknown = "application/octet-stream";

/// Empty where the first bytes tell nothing.
std::string_view typeOfBytes(std::string_view bytes, std::string_view ending) {
  for (const auto& known : kBeginnings) {
    if (bytes.starts_with(known.mark)) return known.type;
  }
  if (bytes.starts_with("PK\x03\x04")) return typeFor(kZipped, ending, "application/zip");
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return typeFor(kOlderOffice, ending, kUnknown);
  if (bytes.starts_with("RIFF") && bytes.size() >= 12) return typeFor(kRiff, bytes.substr(8, 4), kUnknown);
  if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") return typeFor(kBoxed, bytes.substr(8, 4), "video/mp4");
  if (bytes.starts_with("OggS")) return ending == "ogv" ? "video/ogg" : "audio/ogg";
  if (bytes.starts_with("\x1A\x45\xDF\xA3")) return ending == "mkv" ? "video/x-matroska" : "video/webm";
  return {};
}

/// The beginning of a text may end within a character.
bool looksLikeText(std::string_view bytes) {
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x09 || c == 0x7F; };
  if (bytes.empty() || std::any_of(bytes.begin(), bytes.end(), control)) return false;
  const auto bad = instrument::firstInvalidUtf8(bytes);
  return !bad || *bad + 4 > bytes.size();
}

}  // namespace

std::string harmlessFileName(const std::string& name) {
  std::string harmless = trimmedName(plainCharacters(lastPartOf(wellFormed(name))));
  if (isDeviceName(harmless)) harmless.insert(0, "_");
  harmless = shortenedName(harmless);
  return harmless.empty() ? "file" : harmless;
}

std::string mediaTypeOf(std::string_view firstBytes, const std::string& name) {
  const std::size_t dot = name.rfind('.');
  const std::string ending = dot == std::string::npos ? std::string() : lowerAscii(name.substr(dot + 1));
  if (const auto type = typeOfBytes(firstBytes, ending); !type.empty()) return std::string(type);
  // A text may be in an older encoding; then its ending has to say that it is one.
  const bool noZero = firstBytes.find('\0') == std::string_view::npos;
  const std::string_view byEnding = noZero && !firstBytes.empty() ? typeFor(kTexts, ending, "") : "";
  if (!byEnding.empty()) return std::string(byEnding);
  return std::string(looksLikeText(firstBytes) ? "text/plain" : kUnknown);
}

}  // namespace playfair::workspace
