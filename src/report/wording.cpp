// SPDX-License-Identifier: EUPL-1.2
#include "wording.h"

#include <algorithm>
#include <array>
#include <map>

#include "playfair/instrument/date.h"
#include "playfair/instrument/filled_text.h"

namespace playfair::report {

Wording::Wording(const ReportDefinition& definition, std::string language)
    : m_definition(definition), m_language(std::move(language)) {}

std::string Wording::text(const std::string& key) const {
  const auto found = m_definition.fixedTexts.find(key);
  return found == m_definition.fixedTexts.end() ? std::string{} : textIn(found->second, m_language);
}

std::string Wording::text(const std::string& key, const Fillings& fillings) const {
  return instrument::filledIn(text(key), fillings);
}

std::string levelWord(int level, const std::string& language) {
  static const std::array<Texts, 5> words = {{{{"en", "Not addressed"}, {"sv", "Inte påbörjat"}, {"fr", "Non traité"}},
                                              {{"en", "Planned"}, {"sv", "Planerat"}, {"fr", "Prévu"}},
                                              {{"en", "Partly"}, {"sv", "Delvis"}, {"fr", "En partie"}},
                                              {{"en", "In place"}, {"sv", "På plats"}, {"fr", "En place"}},
                                              {{"en", "Kept up"}, {"sv", "Följs upp"}, {"fr", "Suivi"}}}};
  return textIn(words.at(static_cast<std::size_t>(std::clamp(level, 0, 4))), language);
}

std::string dayInWords(const std::string& day, const std::string& language) {
  static const std::map<std::string, std::array<const char*, 12>> months = {
      {"sv",
       {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december"}},
      {"fr",
       {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre"}}};
  const auto names = months.find(language);
  if (names == months.end() || !instrument::isDate(day)) return day;
  const auto number = [&day](std::size_t at, std::size_t length) { return std::stoul(day.substr(at, length)); };
  const unsigned long date = number(8, 2);
  const std::string first = language == "fr" && date == 1 ? "1er" : std::to_string(date);
  return first + " " + names->second.at(number(5, 2) - 1) + " " + std::to_string(number(0, 4));
}

}  // namespace playfair::report
