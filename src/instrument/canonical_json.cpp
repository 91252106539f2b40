// SPDX-License-Identifier: EUPL-1.2
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "playfair/instrument/json.h"
#include "playfair/instrument/utf8.h"

namespace playfair::instrument {

namespace {

using Written = tl::expected<void, Error>;

/// An error met further down, with one more step in front of its JSON pointer.
tl::unexpected<Error> under(const std::string& step, Error error) {
  error.subject = "/" + step + error.subject;
  return tl::make_unexpected(std::move(error));
}

/// RFC 8785, 3.2.2.2: the short escapes, \u00xx for other control characters, everything else as it is.
void writeEscaped(unsigned char byte, std::string& out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (byte) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  if (byte < 0x20) {
    out += "\\u00";
    out += kHex[byte >> 4U];
    out += kHex[byte & 0x0FU];
  } else {
    out += static_cast<char>(byte);
  }
}

Written writeText(const std::string& text, std::string& out) {
  if (firstInvalidUtf8(text)) return failure(ErrorCode::Invalid, "text that is not UTF-8 has no canonical form");
  out += '"';
  for (const char character : text) writeEscaped(static_cast<unsigned char>(character), out);
  out += '"';
  return {};
}

/// Beyond 2^53 - 1 programs that hold every number as a double would write other digits (RFC 7493, 2.2).
constexpr std::int64_t kLargestExact = 9007199254740991;

Written writeNumber(const nlohmann::json& value, std::string& out) {
  if (value.is_number_float()) {
    return failure(ErrorCode::Invalid, "only whole numbers have a canonical form, without a decimal point or exponent");
  }
  const bool exact = value.is_number_unsigned()
                         ? value.get<std::uint64_t>() <= static_cast<std::uint64_t>(kLargestExact)
                         : value.get<std::int64_t>() >= -kLargestExact && value.get<std::int64_t>() <= kLargestExact;
  if (!exact) return failure(ErrorCode::Invalid, "a number is larger than 9007199254740991");
  out += value.dump();
  return {};
}

Written writeValue(const nlohmann::json& value, std::string& out);

Written writeArray(const nlohmann::json& array, std::string& out) {
  out += '[';
  for (std::size_t index = 0; index < array.size(); ++index) {
    if (index > 0) out += ',';
    if (auto written = writeValue(array[index], out); !written) return under(std::to_string(index), written.error());
  }
  out += ']';
  return {};
}

/// nlohmann keeps the members of an object sorted by byte; for ASCII keys that is the order RFC 8785 asks for.
Written writeObject(const nlohmann::json& object, std::string& out) {
  out += '{';
  bool first = true;
  for (const auto& [key, value] : object.items()) {
    for (const char character : key) {
      if (static_cast<unsigned char>(character) >= 0x80) return failure(ErrorCode::Invalid, "a key is not ASCII");
    }
    if (!first) out += ',';
    first = false;
    if (auto written = writeText(key, out); !written) return written;
    out += ':';
    if (auto written = writeValue(value, out); !written) return under(key, written.error());
  }
  out += '}';
  return {};
}

Written writeValue(const nlohmann::json& value, std::string& out) {
  switch (value.type()) {
    case nlohmann::json::value_t::null:
      out += "null";
      return {};
    case nlohmann::json::value_t::boolean:
      out += value.get<bool>() ? "true" : "false";
      return {};
    case nlohmann::json::value_t::string:
      return writeText(value.get_ref<const std::string&>(), out);
    case nlohmann::json::value_t::array:
      return writeArray(value, out);
    case nlohmann::json::value_t::object:
      return writeObject(value, out);
    case nlohmann::json::value_t::number_integer:
    case nlohmann::json::value_t::number_unsigned:
    case nlohmann::json::value_t::number_float:
      return writeNumber(value, out);
    case nlohmann::json::value_t::binary:
    case nlohmann::json::value_t::discarded:
      break;
  }
  return failure(ErrorCode::Invalid, "a value that JSON does not know has no canonical form");
}

}  // namespace

Result<std::string> canonicalJson(const nlohmann::json& value) {
  std::string out;
  if (auto written = writeValue(value, out); !written) return tl::make_unexpected(written.error());
  return out;
}

}  // namespace playfair::instrument
