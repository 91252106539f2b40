// SPDX-License-Identifier: EUPL-1.2
#include "profile_words.h"

#include <map>

#include "playfair/report/report_definition.h"

namespace playfair::report {

std::string profileWord(ProfileWord word, const std::string& language) {
  static const std::map<ProfileWord, Texts> words = {
      {ProfileWord::Title,
       {{"en", "Answers by level, per requirement taken up"},
        {"sv", "Svar per nivå, för varje krav som tas med"},
        {"fr", "Réponses par niveau, pour chaque exigence retenue"}}},
      {ProfileWord::TableCaption,
       {{"en", "Number of questions at each level"},
        {"sv", "Antal frågor på varje nivå"},
        {"fr", "Nombre de questions par niveau"}}},
      {ProfileWord::Requirement, {{"en", "Requirement"}, {"sv", "Krav"}, {"fr", "Exigence"}}},
      {ProfileWord::Description,
       {{"en", "One bar per requirement, divided by the level of the answers."},
        {"sv", "En stapel per krav, delad efter svarens nivå."},
        {"fr", "Une barre par exigence, divisée selon le niveau des réponses."}}},
      {ProfileWord::NothingToCount, {{"en", "nothing to count"}, {"sv", "inget att räkna"}, {"fr", "rien à compter"}}}};
  return textIn(words.at(word), language);
}

std::string segmentName(SegmentKind kind, const std::string& language) {
  static const std::map<SegmentKind, Texts> names = {
      {SegmentKind::KeptUp, {{"en", "kept up"}, {"sv", "följs upp"}, {"fr", "suivi"}}},
      {SegmentKind::InPlace, {{"en", "in place"}, {"sv", "på plats"}, {"fr", "en place"}}},
      {SegmentKind::Claimed, {{"en", "claimed only"}, {"sv", "endast påstått"}, {"fr", "déclaré seulement"}}},
      {SegmentKind::Partly, {{"en", "partly"}, {"sv", "delvis"}, {"fr", "en partie"}}},
      {SegmentKind::Planned, {{"en", "planned"}, {"sv", "planerat"}, {"fr", "prévu"}}},
      {SegmentKind::NotAddressed, {{"en", "not addressed"}, {"sv", "inte påbörjat"}, {"fr", "non traité"}}},
      {SegmentKind::NotKnown, {{"en", "not known"}, {"sv", "inte känt"}, {"fr", "non connu"}}}};
  return textIn(names.at(kind), language);
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
  return text;
}

}  // namespace playfair::report
