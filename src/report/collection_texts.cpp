// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>
#include <string_view>

#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"
#include "playfair/report/collection.h"

namespace playfair::report {

namespace {

constexpr std::string_view kIntroductionKey = "introduction-";

// Only for JSON that the schema has accepted.
CollectionTexts readCollectionTexts(const nlohmann::json& node) {
  CollectionTexts texts;
  const auto text = [&node](const char* key) { return node.value(key, std::string{}); };
  texts.title = text("title");
  texts.publisher = text("publisher");
  texts.preface = text("preface");
  texts.closing = text("closing");
  for (const auto& [key, value] : node.items()) {
    if (!key.starts_with(kIntroductionKey)) continue;
    texts.introductions[key.substr(kIntroductionKey.size())] = value.get<std::string>();
  }
  return texts;
}

}  // namespace

Result<CollectionTexts> loadCollectionTexts(const std::filesystem::path& file) {
  const auto node = instrument::readJsonFile(file);
  if (!node) return tl::make_unexpected(node.error());
  const auto problems = instrument::checkAgainstSchema(*node, "collection-texts.schema.json", file.string());
  if (!problems) return tl::make_unexpected(problems.error());
  if (!problems->empty()) {
    const instrument::Problem& first = problems->front();
    return failure(ErrorCode::Invalid, "expected " + first.expected, first.file + "#" + first.pointer);
  }
  return readCollectionTexts(*node);
}

}  // namespace playfair::report
