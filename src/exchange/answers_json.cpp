// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "answer_entries.h"
#include "playfair/instrument/json.h"

namespace playfair::exchange {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 5> kKeys = {"question", "level", "because", "publish", "text"};

tl::unexpected<Error> invalidAt(std::string detail, const std::string& place) {
  return failure(ErrorCode::Invalid, std::move(detail), place);
}

Result<std::string> levelOf(const json& item, const std::string& place) {
  const auto level = item.find("level");
  if (level == item.end() || level->is_null()) {
    return std::string{};
  }
  if (level->is_string()) {
    return level->get<std::string>();
  }
  if (level->is_number_integer()) {
    return level->dump();
  }
  return invalidAt("the level must be 0, 1, 2, 3, 4, \"na\" or \"unknown\"", place);
}

Result<std::string> textOf(const json& item, const char* key, const std::string& place) {
  const auto text = item.find(key);
  if (text == item.end() || text->is_null()) {
    return std::string{};
  }
  return text->is_string() ? Result<std::string>(text->get<std::string>()) : invalidAt("a text was expected", place);
}

Result<std::optional<bool>> tickOf(const json& item, const std::string& place) {
  const auto tick = item.find("publish");
  if (tick == item.end() || tick->is_null()) {
    return std::optional<bool>{};
  }
  return tick->is_boolean() ? Result<std::optional<bool>>(tick->get<bool>())
                            : invalidAt("publish must be true or false", place);
}

Result<AnswerEntry> entryOfItem(const json& item, const std::string& place) {
  if (!item.is_object()) {
    return invalidAt("an object with question, level and because was expected", place);
  }
  for (const auto& [key, value] : item.items()) {
    // A key that is misspelt would lose what it holds without a word.
    if (std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end()) {
      return invalidAt("only question, level, because, publish and text can stand here", place);
    }
  }
  Result<std::string> question = textOf(item, "question", place + "/question");
  Result<std::string> level = levelOf(item, place + "/level");
  Result<std::string> because = textOf(item, "because", place + "/because");
  Result<std::optional<bool>> publish = tickOf(item, place + "/publish");
  for (const auto* part : {&question, &level, &because}) {
    if (!*part) {
      return tl::make_unexpected(part->error());
    }
  }
  if (!publish) {
    return tl::make_unexpected(publish.error());
  }
  return AnswerEntry{std::move(*question), std::move(*level), std::move(*because), *publish,
                     place + "/question",  place + "/level",  place + "/because"};
}

}  // namespace

Result<std::vector<AnswerEntry>> entriesFromJson(const std::string& text, const std::string& file) {
  const Result<json> tree = instrument::parseJson(text, file);
  if (!tree) {
    return tl::make_unexpected(tree.error());
  }
  const auto answers = tree->is_object() ? tree->find("answers") : tree->end();
  if (answers == tree->end() || !answers->is_array()) {
    return invalidAt("an object with a list \"answers\" was expected", file + "#/answers");
  }
  std::vector<AnswerEntry> entries;
  for (std::size_t i = 0; i < answers->size(); ++i) {
    Result<AnswerEntry> entry = entryOfItem((*answers)[i], file + "#/answers/" + std::to_string(i));
    if (!entry) {
      return tl::make_unexpected(entry.error());
    }
    entries.push_back(std::move(*entry));
  }
  return entries;
}

}  // namespace playfair::exchange
