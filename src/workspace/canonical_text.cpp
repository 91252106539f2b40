// SPDX-License-Identifier: EUPL-1.2
#include "canonical_text.h"

#include <algorithm>

namespace playfair::workspace {
namespace {

bool isHex(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

char shortEscape(char c) {
  switch (c) {
    case '\b':
      return 'b';
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\f':
      return 'f';
    case '\r':
      return 'r';
    case '"':
      return '"';
    case '\\':
      return '\\';
    default:
      return 0;
  }
}

}  // namespace

void appendQuoted(std::string& out, std::string_view text) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (const char letter = shortEscape(c); letter != 0) {
      out += '\\';
      out += letter;
    } else if (byte < 0x20) {
      out += "\\u00";
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 0x0FU];
    } else {
      out += c;
    }
  }
  out += '"';
}

std::string idsToJson(const std::vector<RevisionId>& ids) {
  std::string text = "[";
  for (const auto& id : ids) {
    if (text.size() > 1) text += ',';
    appendQuoted(text, id.value);
  }
  return text + ']';
}

std::optional<std::vector<RevisionId>> idsFromJson(std::string_view text) {
  constexpr std::size_t kEach = 67;  // quote, 64 digits, quote, comma or bracket
  if (text == "[]") return std::vector<RevisionId>{};
  if (text.size() < 2 || (text.size() - 1) % kEach != 0) return std::nullopt;
  std::vector<RevisionId> ids;
  for (std::size_t at = 1; at < text.size(); at += kEach)
    ids.push_back(RevisionId{std::string(text.substr(at + 1, 64))});
  const bool hashes = std::all_of(ids.begin(), ids.end(), [](const RevisionId& id) { return isHash(id.value); });
  if (!hashes || idsToJson(ids) != text) return std::nullopt;
  return ids;
}

std::optional<std::string> valueInBody(std::string_view body) {
  constexpr std::string_view kStart = R"({"salt":")";
  constexpr std::string_view kMiddle = R"(","value":)";
  constexpr std::size_t kSalt = 32;
  constexpr std::size_t kValue = kStart.size() + kSalt + kMiddle.size();
  if (body.size() <= kValue + 1 || body.back() != '}' || body.substr(0, kStart.size()) != kStart) return std::nullopt;
  if (!isHex(body.substr(kStart.size(), kSalt))) return std::nullopt;
  if (body.substr(kStart.size() + kSalt, kMiddle.size()) != kMiddle) return std::nullopt;
  return std::string(body.substr(kValue, body.size() - kValue - 1));
}

bool isHash(std::string_view text) {
  return text.size() == 64 && isHex(text);
}

}  // namespace playfair::workspace
