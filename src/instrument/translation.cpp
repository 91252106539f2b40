// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/translation.h"

#include <algorithm>
#include <mutex>
#include <system_error>
#include <utility>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/diagnostics.h"
#include "playfair/instrument/instrument_file.h"
#include "translation_texts.h"

namespace playfair::instrument {

namespace {

namespace fs = std::filesystem;

fs::path folderOf(const std::string& id, const std::string& version) {
  return dataFolder() / "assessments" / "instruments" / id / version;
}

/// Id, version and language become parts of a path: nothing but letters, digits, points and hyphens, no point first.
bool isPlainName(std::string_view name) {
  return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  });
}

/// Two or three letters, and a region where there is one: no other file of the folder is named like that.
bool isLanguageName(std::string_view name) {
  const std::string_view letters = name.substr(0, name.find('-'));
  return isPlainName(name) && letters.size() >= 2 && letters.size() <= 3;
}

std::shared_ptr<const Translation> loadShipped(const std::string& id, const std::string& version,
                                               const std::string& language) {
  if (!isPlainName(id) || !isPlainName(version) || !isLanguageName(language)) return nullptr;
  const fs::path file = folderOf(id, version) / (language + ".json");
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return nullptr;
  const auto source = loadInstrument(folderOf(id, version) / "instrument.json");
  if (!source) return nullptr;
  auto translation = loadTranslation(file, *source);
  if (!translation) {
    logWarning("translation not used: " + translation.error().subject + ": " + translation.error().detail);
    return nullptr;
  }
  return std::make_shared<const Translation>(std::move(*translation));
}

/// Puts the translated texts in the places of the source's. False where the entry does not belong to these words.
template <class VisitTexts>
bool take(const TranslatedEntry* entry, const TextsByPlace& source, const VisitTexts& visitTexts) {
  if (entry == nullptr || entry->of != identityOf(source)) return false;
  visitTexts([entry](const std::string& place, std::string& text) {
    if (const auto found = entry->texts.find(place); found != entry->texts.end()) text = found->second;
  });
  return true;
}

const TranslatedEntry* entryOf(const std::map<std::string, TranslatedEntry>& entries, const std::string& id) {
  const auto found = entries.find(id);
  return found == entries.end() ? nullptr : &found->second;
}

void takeRequirement(Instrument& shown, Requirement& requirement, const Translation& translation) {
  const TranslatedEntry* own = entryOf(translation.requirements, requirement.id);
  const bool taken =
      take(own, textsOf(requirement), [&requirement](const auto& visit) { visitRequirementTexts(requirement, visit); });
  if (!taken) shown.stayed.push_back(requirement.id);
  for (Question& question : requirement.questions) {
    const TranslatedEntry* entry = entryOf(translation.questions, question.id);
    if (!take(entry, textsOf(question), [&question](const auto& visit) { visitQuestionTexts(question, visit); })) {
      shown.stayed.push_back(question.id);
    }
  }
}

}  // namespace

std::shared_ptr<const Instrument> translate(std::shared_ptr<const Instrument> source, const Translation& translation) {
  auto shown = std::make_shared<Instrument>(*source);
  shown->language = translation.language;
  if (!take(&translation.texts, textsOf(*source), [&](const auto& visit) { visitInstrumentTexts(*shown, visit); })) {
    shown->stayed.emplace_back();
  }
  for (Requirement& requirement : shown->requirements) takeRequirement(*shown, requirement, translation);
  std::sort(shown->stayed.begin(), shown->stayed.end());
  shown->translatedFrom = std::move(source);
  return shown;
}

std::shared_ptr<const Instrument> sourceOf(std::shared_ptr<const Instrument> instrument) {
  return instrument && instrument->translatedFrom ? instrument->translatedFrom : std::move(instrument);
}

std::shared_ptr<const Instrument> shownIn(std::shared_ptr<const Instrument> instrument, const std::string& language) {
  if (!instrument || instrument->language == language) return instrument;
  std::shared_ptr<const Instrument> source = sourceOf(std::move(instrument));
  if (source->language == language) return source;
  const auto translation = shippedTranslation(source->id, source->version, language);
  return translation ? translate(std::move(source), *translation) : source;
}

const std::string& languageOf(const Instrument& instrument, std::string_view id) {
  const bool stayed = std::binary_search(instrument.stayed.begin(), instrument.stayed.end(), id);
  return stayed && instrument.translatedFrom ? instrument.translatedFrom->language : instrument.language;
}

std::shared_ptr<const Translation> shippedTranslation(const std::string& id, const std::string& version,
                                                      const std::string& language) {
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const Translation>> known;
  const std::string name = (folderOf(id, version) / language).string();
  const std::lock_guard<std::mutex> lock(mutex);
  const auto found = known.find(name);
  if (found != known.end()) return found->second;
  return known[name] = loadShipped(id, version, language);
}

std::vector<std::string> languagesOffered(const Instrument& instrument) {
  const std::string& own = instrument.translatedFrom ? instrument.translatedFrom->language : instrument.language;
  std::vector<std::string> others;
  std::error_code failed;
  for (fs::directory_iterator entry(folderOf(instrument.id, instrument.version), failed), end; !failed && entry != end;
       entry.increment(failed)) {
    const std::string name = entry->path().stem().string();
    const bool fits = entry->path().extension() == ".json" && isLanguageName(name) && name != own;
    if (fits && shippedTranslation(instrument.id, instrument.version, name)) others.push_back(name);
  }
  std::sort(others.begin(), others.end());
  others.insert(others.begin(), own);
  return others;
}

}  // namespace playfair::instrument
