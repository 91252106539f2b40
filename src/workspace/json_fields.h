// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "playfair/assessment/answer.h"
#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// Collects the fields of an object; remembers where one has another type than it should.
class Fields {
 public:
  explicit Fields(const nlohmann::json& object) : m_object(object), m_good(object.is_object()) {}

  std::string text(const char* key) {
    const nlohmann::json* value = find(key);
    if (value == nullptr || !value->is_string()) return fail<std::string>();
    return value->get<std::string>();
  }
  /// Empty where there is no such field.
  std::string textWhereSet(const char* key) { return find(key) == nullptr ? std::string() : text(key); }
  bool flag(const char* key) {
    const nlohmann::json* value = find(key);
    if (value == nullptr || !value->is_boolean()) return fail<bool>();
    return value->get<bool>();
  }
  std::int64_t number(const char* key) {
    const nlohmann::json* value = find(key);
    if (value == nullptr || !value->is_number_integer()) return fail<std::int64_t>();
    return value->get<std::int64_t>();
  }
  std::vector<std::string> texts(const char* key) {
    const nlohmann::json* value = find(key);
    if (value == nullptr || !value->is_array()) return fail<std::vector<std::string>>();
    std::vector<std::string> all;
    for (const auto& entry : *value) {
      if (!entry.is_string()) return fail<std::vector<std::string>>();
      all.push_back(entry.get<std::string>());
    }
    return all;
  }
  /// One of the words that `from` knows.
  template <class T>
  T word(const char* key, std::optional<T> (*from)(std::string_view)) {
    const auto found = from(text(key));
    return found ? *found : fail<T>();
  }
  /// nullptr where there is no such field.
  [[nodiscard]] const nlohmann::json* find(const char* key) const {
    if (!m_object.is_object()) return nullptr;
    const auto entry = m_object.find(key);
    return entry == m_object.end() ? nullptr : &*entry;
  }
  template <class T>
  T fail() {
    m_good = false;
    return T();
  }
  [[nodiscard]] bool good() const { return m_good; }
  template <class T>
  Result<T> result(T value, const char* what) const {
    if (!m_good) return failure(ErrorCode::Invalid, std::string("the value is not ") + what);
    return value;
  }

 private:
  const nlohmann::json& m_object;
  bool m_good;
};

/// A level as answers and differing views store it: 0–4, "na", "unknown", or null where nothing was chosen.
struct StoredLevel {
  assessment::AnswerKind kind = assessment::AnswerKind::NotAsked;
  int level = 0;
};
[[nodiscard]] StoredLevel readLevel(Fields& fields);
[[nodiscard]] nlohmann::json levelJson(assessment::AnswerKind kind, int level);

/// Canonical JSON. Nothing may be bent into shape silently: for text that is not UTF-8 this gives a byte that append
/// refuses as such.
[[nodiscard]] std::string canonicalText(const nlohmann::json& value);

}  // namespace playfair::workspace
