// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace playfair::exchange {

/// The words of a file in one language, by key: the fixed texts of a report definition.
class FileWords {
 public:
  using Texts = std::map<std::string, std::string>;
  /// What stands for `{name}` in a text.
  using Fillings = std::vector<std::pair<std::string, std::string>>;

  explicit FileWords(Texts texts) : m_texts(std::move(texts)) {}

  /// The text of a key; empty where there is none.
  [[nodiscard]] std::string text(const std::string& key) const;
  /// The same with `{name}` filled in, in one pass: what is filled in is never looked at again.
  [[nodiscard]] std::string text(const std::string& key, const Fillings& fillings) const;

 private:
  Texts m_texts;
};

}  // namespace playfair::exchange
