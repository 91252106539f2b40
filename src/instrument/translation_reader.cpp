// SPDX-License-Identifier: EUPL-1.2
#include <cctype>
#include <nlohmann/json.hpp>
#include <optional>

#include "json_pointer.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"
#include "playfair/instrument/problem.h"
#include "playfair/instrument/translation.h"
#include "quoting.h"
#include "translation_texts.h"

namespace playfair::instrument {

namespace {

/// A tag, a comment or a character reference: texts are plain, and are shown as they stand.
bool looksLikeHtml(std::string_view text) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (next == '/' || next == '!' || std::isalpha(static_cast<unsigned char>(next)) != 0) return true;
  }
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    std::size_t end = at + 1;
    while (end < text.size() && (text[end] == '#' || std::isalnum(static_cast<unsigned char>(text[end])) != 0)) ++end;
    if (end > at + 1 && end < text.size() && text[end] == ';') return true;
  }
  return false;
}

/// Reads a document that holds to the schema, and collects what is wrong with it.
class TranslationReader {
 public:
  TranslationReader(const nlohmann::json& document, std::string file, const Instrument& source)
      : m_document(document), m_file(std::move(file)), m_source(source) {}

  Translation read() {
    Translation translation;
    translation.instrument = m_document.at("instrument");
    translation.edition = m_document.at("edition");
    translation.language = m_document.at("language");
    translation.working = m_document.at("status") == "working translation";
    checkHead(translation);
    translation.texts = entryFrom(m_document.at("texts"), "/texts", textsOf(m_source));
    readEntries("requirements", translation.requirements, [this](const std::string& id) -> std::optional<TextsByPlace> {
      const Requirement* found = m_source.findRequirement(id);
      return found == nullptr ? std::nullopt : std::optional(textsOf(*found));
    });
    readEntries("questions", translation.questions, [this](const std::string& id) -> std::optional<TextsByPlace> {
      const Question* found = m_source.findQuestion(id);
      return found == nullptr ? std::nullopt : std::optional(textsOf(*found));
    });
    return translation;
  }

  std::vector<Problem> problems;

 private:
  void report(const std::string& pointer, std::string expected) {
    problems.push_back({m_file, pointer, std::move(expected)});
  }

  void checkHead(const Translation& translation) {
    if (translation.instrument != reference(m_source)) {
      report("/instrument", "the questionnaire " + reference(m_source) + "; found " + inQuotes(translation.instrument));
    }
    const std::string named = std::filesystem::path(m_file).stem().string();
    if (translation.language != named) {
      report("/language", "the language that the file is named after, " + inQuotes(named) + "; found " +
                              inQuotes(translation.language));
    }
    if (translation.language == m_source.language) {
      report("/language", "another language than that of the questionnaire");
    }
  }

  template <class FindSource>
  void readEntries(const char* key, std::map<std::string, TranslatedEntry>& entries, const FindSource& findSource) {
    const nlohmann::json& list = m_document.at(key);
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::string place = below("/" + std::string(key), i);
      const std::string id = list[i].at("id");
      const std::optional<TextsByPlace> texts = findSource(id);
      if (!texts) report(place + "/id", "an id of " + reference(m_source) + "; found " + inQuotes(id));
      TranslatedEntry entry = entryFrom(list[i], place, texts.value_or(TextsByPlace{}));
      if (!entries.emplace(id, std::move(entry)).second) {
        report(place + "/id", "an id used once; " + inQuotes(id) + " stands there again");
      }
    }
  }

  TranslatedEntry entryFrom(nlohmann::json object, const std::string& place, const TextsByPlace& source) {
    TranslatedEntry entry;
    entry.of = object.at("of");
    object.erase("of");
    object.erase("id");
    const nlohmann::json flat = object.flatten();
    for (const auto& [key, text] : flat.items()) entry.texts[key] = text.get<std::string>();
    for (const auto& [key, text] : entry.texts) {
      if (looksLikeHtml(text)) report(place + key, "plain text without HTML; found " + inQuotes(text));
    }
    // One that is out of date may have other texts: it is not used.
    if (!source.empty() && entry.of == identityOf(source)) checkSamePlaces(entry.texts, source, place);
    return entry;
  }

  void checkSamePlaces(const TextsByPlace& texts, const TextsByPlace& source, const std::string& place) {
    for (const auto& [key, text] : source) {
      if (!texts.contains(key)) report(place + key, "a translation of " + inQuotes(text) + "; there is none");
    }
    for (const auto& [key, text] : texts) {
      if (!source.contains(key)) report(place + key, "nothing, as the questionnaire has no text there");
    }
  }

  const nlohmann::json& m_document;
  std::string m_file;
  const Instrument& m_source;
};

tl::unexpected<Error> firstOf(const std::vector<Problem>& problems) {
  const Problem& first = problems.front();
  std::string detail = "expected " + first.expected;
  if (problems.size() > 1) detail += " (and " + std::to_string(problems.size() - 1) + " more)";
  return failure(ErrorCode::Invalid, detail, first.file + "#" + first.pointer);
}

}  // namespace

Result<Translation> readTranslation(std::string_view text, const std::string& file, const Instrument& source) {
  const auto document = parseJson(text, file);
  if (!document) return tl::make_unexpected(document.error());
  const auto wrong = checkAgainstSchema(*document, "instrument-translation.schema.json", file);
  if (!wrong) return tl::make_unexpected(wrong.error());
  if (!wrong->empty()) return firstOf(*wrong);
  try {
    TranslationReader reader(*document, file, source);
    Translation translation = reader.read();
    if (!reader.problems.empty()) return firstOf(reader.problems);
    return translation;
  } catch (const nlohmann::json::exception& fault) {
    return failure(ErrorCode::Internal, std::string("the schema let a fault pass: ") + fault.what(), file);
  }
}

Result<Translation> loadTranslation(const std::filesystem::path& file, const Instrument& source) {
  const auto text = readFile(file, JsonLimits{}.bytes);
  if (!text) return tl::make_unexpected(text.error());
  return readTranslation(*text, file.string(), source);
}

}  // namespace playfair::instrument
