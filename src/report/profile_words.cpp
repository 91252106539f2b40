// SPDX-License-Identifier: EUPL-1.2
#include "profile_words.h"

#include <map>

#include "playfair/report/report_definition.h"

namespace playfair::report {

std::string profileWord(ProfileWord word, const std::string& language) {
  static const std::map<ProfileWord, Texts> words = {
      {ProfileWord::Title, {{"en", "Answers by level, per requirement taken up"}}},
      {ProfileWord::TableCaption, {{"en", "Number of questions at each level"}}},
      {ProfileWord::Requirement, {{"en", "Requirement"}}},
      {ProfileWord::Description, {{"en", "One bar per requirement, divided by the level of the answers."}}},
      {ProfileWord::NothingToCount, {{"en", "nothing to count"}}}};
  return textIn(words.at(word), language);
}

std::string segmentName(SegmentKind kind, const std::string& language) {
  static const std::map<SegmentKind, Texts> names = {
      {SegmentKind::KeptUp, {{"en", "kept up"}}},       {SegmentKind::InPlace, {{"en", "in place"}}},
      {SegmentKind::Claimed, {{"en", "claimed only"}}}, {SegmentKind::Partly, {{"en", "partly"}}},
      {SegmentKind::Planned, {{"en", "planned"}}},      {SegmentKind::NotAddressed, {{"en", "not addressed"}}},
      {SegmentKind::NotKnown, {{"en", "not known"}}}};
  return textIn(names.at(kind), language);
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
  return text;
}

}  // namespace playfair::report
