// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// Texts by their place in the entry they belong to, as a JSON pointer: "/text", "/whatGoodLooksLike/0".
using TextsByPlace = std::map<std::string, std::string>;

/// What is translated of one question, one requirement, or the questionnaire as a whole.
struct TranslatedEntry {
  std::string of;  ///< SHA-256 of the canonical JSON of the texts it was translated from
  TextsByPlace texts;
};

/// The texts of a questionnaire in another language: `assessments/instruments/<id>/<version>/<language>.json`.
struct Translation {
  std::string instrument;                               ///< "ID@VERSION"
  int edition = 1;                                      ///< of the words it was made from
  std::string language;                                 ///< as the file is named: "sv"
  bool working = true;                                  ///< not yet reviewed by people who use it at work
  TranslatedEntry texts;                                ///< title, notice and the like
  std::map<std::string, TranslatedEntry> requirements;  ///< by id
  std::map<std::string, TranslatedEntry> questions;     ///< by id
};

/// Reads a translation of `source`. Errors, each with file and JSON pointer: what does not hold to
/// `instrument-translation.schema.json`, another questionnaire, another language than the file is named after, a
/// requirement or question that `source` does not have, one that stands twice, a text with HTML, a text that is
/// missing or has nothing to stand for where the entry fits the source. That an entry is missing or out of date is no
/// error: its texts stay as they are.
[[nodiscard]] Result<Translation> readTranslation(std::string_view text, const std::string& file,
                                                  const Instrument& source);

/// The same from a file of at most 16 MiB.
[[nodiscard]] Result<Translation> loadTranslation(const std::filesystem::path& file, const Instrument& source);

/// For display: the texts of `source` in the language of the translation, where the translation has an entry that was
/// made from the very words of `source`. Id, version, edition, rules and canonical bytes stay those of the source, and
/// `translatedFrom` is the source. `stayed` names what was not translated.
[[nodiscard]] std::shared_ptr<const Instrument> translate(std::shared_ptr<const Instrument> source,
                                                          const Translation& translation);

/// The questionnaire itself: what a translated one was translated from, any other one as it is.
[[nodiscard]] std::shared_ptr<const Instrument> sourceOf(std::shared_ptr<const Instrument> instrument);

/// The questionnaire for display in a language: translated where the program ships a translation, else as its file has
/// it. Gives the source where it is asked for its own language. nullptr stays nullptr. Any thread.
[[nodiscard]] std::shared_ptr<const Instrument> shownIn(std::shared_ptr<const Instrument> instrument,
                                                        const std::string& language);

/// The language in which a question or requirement is written here; "" asks for the title and the other texts of the
/// whole.
[[nodiscard]] const std::string& languageOf(const Instrument& instrument, std::string_view id);

/// The translation that ships with the program; loaded once. nullptr where there is none, or where it cannot be used
/// (then the log says why). Any thread.
[[nodiscard]] std::shared_ptr<const Translation> shippedTranslation(const std::string& id, const std::string& version,
                                                                    const std::string& language);

/// The languages in which an instrument is offered: its own, then those of shipped translations, sorted.
[[nodiscard]] std::vector<std::string> languagesOffered(const Instrument& instrument);

}  // namespace playfair::instrument
