// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/json.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "playfair/instrument/utf8.h"
#include "quoting.h"

namespace playfair::instrument {

namespace {

/// "line 3, column 7" of a byte offset; columns count code points.
std::string placeOf(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t lastBreak = before.rfind('\n');
  const std::string_view row = lastBreak == std::string_view::npos ? before : before.substr(lastBreak + 1);
  const auto column = 1 + std::count_if(row.begin(), row.end(), [](char character) {
                        return (static_cast<unsigned char>(character) & 0xC0U) != 0x80U;
                      });
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Walks the text and leaves a note of how far the parser has read: its callbacks do not say where they are.
class TrackedIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  TrackedIterator(const char* at, const char*& reached) : m_at(at), m_reached(&reached) {}

  reference operator*() const { return *m_at; }
  TrackedIterator& operator++() {
    *m_reached = ++m_at;
    return *this;
  }
  friend bool operator==(const TrackedIterator& one, const TrackedIterator& other) { return one.m_at == other.m_at; }

 private:
  const char* m_at;
  const char** m_reached;
};

/// What the parser says is wrong, without the piece of text it quotes: that could be somebody's answer.
std::string plainReason(const nlohmann::detail::exception& fault) {
  constexpr int kNumberOverflow = 406;
  if (fault.id == kNumberOverflow) return "a number is too large";
  std::string reason = fault.what();
  if (const std::size_t start = reason.find(" - "); start != std::string::npos) reason.erase(0, start + 3);
  if (const std::size_t quote = reason.find("; last read:"); quote != std::string::npos) reason.erase(quote);
  return "this is not JSON: " + reason;
}

/// Builds the tree while the text is parsed and stops at the first key used twice and at the first level too deep.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string_view text, std::string subject, std::size_t depth)
      : m_text(text), m_subject(std::move(subject)), m_depth(depth), m_reached(text.data()) {}

  Result<nlohmann::json> parse() {
    const TrackedIterator begin(m_text.data(), m_reached);
    const TrackedIterator end(m_text.data() + m_text.size(), m_reached);
    if (!nlohmann::json::sax_parse(begin, end, this)) return tl::make_unexpected(*m_error);
    return std::move(m_root);
  }

  bool null() override { return place(nullptr) != nullptr; }
  bool boolean(bool value) override { return place(value) != nullptr; }
  bool number_integer(number_integer_t value) override { return place(value) != nullptr; }
  bool number_unsigned(number_unsigned_t value) override { return place(value) != nullptr; }
  bool number_float(number_float_t value, const string_t&) override { return place(value) != nullptr; }
  bool string(string_t& value) override { return place(std::move(value)) != nullptr; }
  bool binary(binary_t&) override { return stop(ErrorCode::Invalid, readSoFar(), "JSON holds no binary values"); }
  bool start_object(std::size_t) override { return open(nlohmann::json::object()); }
  bool start_array(std::size_t) override { return open(nlohmann::json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    nlohmann::json& object = *m_open.back();
    if (object.contains(name)) {
      return stop(ErrorCode::Invalid, readSoFar(), "the key " + inQuotes(name) + " stands twice in one object");
    }
    m_member = &object[name];
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& fault) override {
    return stop(ErrorCode::Invalid, position == 0 ? 0 : position - 1, plainReason(fault));
  }

 private:
  std::size_t readSoFar() const {
    const auto count = static_cast<std::size_t>(m_reached - m_text.data());
    return count == 0 ? 0 : count - 1;
  }

  bool stop(ErrorCode code, std::size_t offset, const std::string& reason) {
    m_error = Error{code, placeOf(m_text, offset) + ": " + reason, m_subject};
    return false;
  }

  nlohmann::json* place(nlohmann::json value) {
    if (m_open.empty()) {
      m_root = std::move(value);
      return &m_root;
    }
    nlohmann::json& container = *m_open.back();
    if (container.is_array()) {
      container.push_back(std::move(value));
      return &container.back();
    }
    *m_member = std::move(value);
    return m_member;
  }

  bool open(nlohmann::json container) {
    if (m_open.size() == m_depth) {
      return stop(ErrorCode::TooDeep, readSoFar(), "nested deeper than " + std::to_string(m_depth) + " levels");
    }
    m_open.push_back(place(std::move(container)));
    return true;
  }

  bool close() {
    m_open.pop_back();
    return true;
  }

  std::string_view m_text;
  std::string m_subject;
  std::size_t m_depth;
  const char* m_reached;
  nlohmann::json m_root;
  std::vector<nlohmann::json*> m_open;
  nlohmann::json* m_member = nullptr;
  std::optional<Error> m_error;
};

}  // namespace

Result<nlohmann::json> parseJson(std::string_view text, const std::string& subject, const JsonLimits& limits) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.size() > limits.bytes) {
    return failure(ErrorCode::TooLarge, "larger than " + std::to_string(limits.bytes) + " bytes", subject);
  }
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (const auto wrong = firstInvalidUtf8(text)) {
    return failure(ErrorCode::NotUtf8, placeOf(text, *wrong) + ": this is not UTF-8", subject);
  }
  return TreeBuilder(text, subject, limits.depth).parse();
}

Result<nlohmann::json> readJsonFile(const std::filesystem::path& file, const JsonLimits& limits) {
  const auto text = readFile(file, limits.bytes);
  if (!text) return tl::make_unexpected(text.error());
  return parseJson(*text, file.string(), limits);
}

}  // namespace playfair::instrument
