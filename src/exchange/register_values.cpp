// SPDX-License-Identifier: EUPL-1.2
#include "register_values.h"

#include <algorithm>
#include <array>

#include "playfair/instrument/date.h"
#include "playfair/instrument/fact_translation.h"

namespace playfair::exchange {

namespace {

constexpr std::size_t kDayLength = 10;

bool isSpaceOrControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F;
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && isSpaceOrControl(text.front())) text.remove_prefix(1);
  while (!text.empty() && isSpaceOrControl(text.back())) text.remove_suffix(1);
  return std::string(text);
}

std::string lowerCase(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return text;
}

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// As a word of its own, not within another.
bool hasWord(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !isLetter(text[at - 1]);
    const std::size_t end = at + word.size();
    if (begins && (end == text.size() || !isLetter(text[end]))) return true;
  }
  return false;
}

/// The one sentence of an entry that nobody typed.
std::string assessedWith(const instrument::Instrument& instrument, const std::string& language) {
  const bool namesVersion = instrument.title.find(instrument.version) != std::string::npos;
  const std::string which = instrument.title + (namesVersion ? "" : " (" + instrument.version + ")");
  const bool own = instrument::isOwn(instrument);
  if (language == "sv") {
    return (own ? "Egen bedömning med Playfairs eget frågeformulär: "
                : "Egen bedömning med Playfairs egna frågor efter ") +
           which;
  }
  if (language == "fr") {
    return (own ? "Auto-évaluation avec le questionnaire propre à Playfair : "
                : "Auto-évaluation avec les questions propres à Playfair, d'après ") +
           which;
  }
  return (own ? "Self-assessment with Playfair's own questionnaire: "
              : "Self-assessment with Playfair's own questions after ") +
         which;
}

bool namesDataProtectionAssessment(const std::string& title) {
  static constexpr std::array<const char*, 4> kNames = {"dpia", "data protection impact assessment",
                                                        "konsekvensbedömning avseende dataskydd", "aipd"};
  const std::string words = lowerCase(title);
  return std::any_of(kNames.begin(), kNames.end(), [&](const char* name) { return hasWord(words, name); });
}

}  // namespace

RegisterSource::RegisterSource(const assessment::Dossier& dossier, std::string language)
    : m_dossier(dossier), m_language(std::move(language)) {}

std::string RegisterSource::projectTitle() const {
  return trimmed(m_dossier.project.title);
}

std::string RegisterSource::lastChangedDay() const {
  const std::string day = m_dossier.lastChanged.substr(0, kDayLength);
  return instrument::isDate(day) ? day : std::string();
}

std::string RegisterSource::fact(const std::string& key) const {
  const instrument::FactDefinition* definition = instrument::factsIn(m_language).find(key);
  std::string words;
  for (const std::string& value : values(key)) {
    words +=
        (words.empty() ? "" : ", ") + (definition == nullptr ? value : instrument::optionTitle(*definition, value));
  }
  return trimmed(words);
}

std::string RegisterSource::raw(const std::string& key) const {
  return assessment::factText(m_dossier.facts, key);
}

std::vector<std::string> RegisterSource::values(const std::string& key) const {
  return assessment::factValues(m_dossier.facts, key);
}

bool RegisterSource::isNotKnown(const std::string& key) const {
  const auto found = m_dossier.facts.find(key);
  return found != m_dossier.facts.end() && std::holds_alternative<assessment::NotKnown>(found->second);
}

std::string RegisterSource::title(const std::string& key) const {
  const instrument::FactDefinition* definition = instrument::factsIn(m_language).find(key);
  return definition == nullptr ? key : definition->title;
}

std::string RegisterSource::whoKnows(const std::string& key) const {
  const instrument::FactDefinition* definition = instrument::factsIn(m_language).find(key);
  return definition == nullptr ? std::string("ask the project lead") : "ask: " + definition->whoKnows;
}

std::string RegisterSource::account(const std::string& section) const {
  const auto found = m_dossier.account.find({section, m_language});
  return found == m_dossier.account.end() ? std::string() : trimmed(found->second);
}

std::string RegisterSource::keywords() const {
  std::string words = fact("applicationTypes");
  for (const std::string& tag : m_dossier.project.tags) {
    const std::string word = trimmed(tag);
    if (!word.empty()) words += (words.empty() ? "" : ", ") + word;
  }
  return words;
}

std::string RegisterSource::assessmentInWords() const {
  if (!m_dossier.instrument) return account("overview");
  const instrument::Instrument& instrument = *m_dossier.instrument;
  return joinedParagraphs(
      {assessedWith(instrument, m_language), account("overview"), instrument.notice, instrument.disclaimer});
}

const assessment::Evidence* RegisterSource::publicAssessmentOfDataProtection() const {
  const auto found =
      std::find_if(m_dossier.evidence.begin(), m_dossier.evidence.end(), [](const assessment::Evidence& evidence) {
        return evidence.confidentiality == assessment::Confidentiality::Public &&
               namesDataProtectionAssessment(evidence.title);
      });
  return found == m_dossier.evidence.end() ? nullptr : &*found;
}

std::size_t characterCount(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string firstSentence(std::string_view text) {
  for (std::size_t at = text.find_first_of(".?!"); at != std::string_view::npos;
       at = text.find_first_of(".?!", at + 1)) {
    if (at + 1 < text.size() && isSpaceOrControl(text[at + 1])) return trimmed(text.substr(0, at + 1));
  }
  return {};
}

std::string joinedParagraphs(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) {
    if (!text.empty()) all += (all.empty() ? "" : "\n\n") + text;
  }
  return all;
}

bool isWebAddress(std::string_view text) {
  const bool known = text.substr(0, 7) == "http://" || text.substr(0, 8) == "https://";
  return known && std::none_of(text.begin(), text.end(), isSpaceOrControl);
}

bool isMailAddress(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos) return false;
  const std::string_view domain = text.substr(at + 1);
  const std::size_t dot = domain.rfind('.');
  const bool hasDomain = dot != std::string_view::npos && dot > 0 && dot + 1 < domain.size();
  return hasDomain && std::none_of(text.begin(), text.end(), [](char c) {
           return isSpaceOrControl(c) || std::string_view("<>()[],;:\"").find(c) != std::string_view::npos;
         });
}

}  // namespace playfair::exchange
