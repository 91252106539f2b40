// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/publishing_check.h"

#include <algorithm>
#include <cctype>

#include "playfair/assessment/name_check.h"
#include "printed_texts.h"

namespace playfair::report {
namespace {

using assessment::Evidence;
using assessment::NameHint;

// So many words in a row that stand in both texts are a quotation.
constexpr std::size_t kQuotedWords = 6;
constexpr std::size_t kShortestNamePart = 4;

/// Facts whose words are printed on purpose, and look like names to a simple search.
const std::vector<std::string> kNamingFacts = {"title", "organisation", "department", "place", "country", "supplier"};

ConcernKind kindOf(NameHint::Kind kind) {
  switch (kind) {
    case NameHint::Kind::EmailAddress:
      return ConcernKind::EmailAddress;
    case NameHint::Kind::PersonalNumber:
      return ConcernKind::PersonalNumber;
    case NameHint::Kind::PhoneNumber:
      return ConcernKind::PhoneNumber;
    case NameHint::Kind::Name:
      break;
  }
  return ConcernKind::PossibleName;
}

/// What is known not to be a person: the project, its organisation and place, the publications asked after.
std::vector<std::string> knownPhrases(const std::vector<assessment::Dossier>& dossiers) {
  std::vector<std::string> phrases;
  for (const auto& dossier : dossiers) {
    phrases.push_back(dossier.project.title);
    for (const std::string& key : kNamingFacts) {
      const auto fact = dossier.facts.find(key);
      if (fact == dossier.facts.end()) continue;
      if (const auto* text = std::get_if<std::string>(&fact->second)) phrases.push_back(*text);
    }
    if (!dossier.instrument) continue;
    phrases.push_back(dossier.instrument->title);
    for (const auto& source : dossier.instrument->sources) phrases.push_back(source.title + ' ' + source.publisher);
    for (const auto& requirement : dossier.instrument->requirements) phrases.push_back(requirement.title);
  }
  return phrases;
}

bool isKnown(const std::string& piece, const std::vector<std::string>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const std::string& phrase) { return phrase.find(piece) != std::string::npos; });
}

bool isWordByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || std::isalnum(byte) != 0;
}

bool standsAsWord(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end]))) return true;
  }
  return false;
}

std::vector<std::string> wordsIn(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text + ' ') {
    if (isWordByte(c)) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

// In the languages of the program, in lower case where they are ASCII.
bool isSmallNumber(const std::string& word) {
  static const std::vector<std::string> kNumbers = {"2",    "3",     "4",      "5",    "6",    "7",     "8",     "9",
                                                    "two",  "three", "four",   "five", "six",  "seven", "eight", "nine",
                                                    "två",  "tre",   "fyra",   "fem",  "sex",  "sju",   "åtta",  "nio",
                                                    "deux", "trois", "quatre", "cinq", "sept", "huit",  "neuf"};
  return std::find(kNumbers.begin(), kNumbers.end(), word) != kNumbers.end();
}

bool isRangeWord(const std::string& word) {
  return word == "to" || word == "till" || word == "à" ||
         (!word.empty() && std::isdigit(static_cast<unsigned char>(word[0])) != 0);
}

bool isChildrenWord(const std::string& word) {
  static const std::vector<std::string> kChildren = {
      "children", "pupils", "girls",    "boys",    "toddlers", "teenagers", "barn",    "elever",
      "flickor",  "pojkar", "ungdomar", "enfants", "élèves",   "filles",    "garçons", "adolescents"};
  return std::find(kChildren.begin(), kChildren.end(), word) != kChildren.end();
}

/// A name and the parts of it that are long enough to tell somebody.
std::vector<std::string> partsOf(const std::string& name) {
  std::vector<std::string> parts = {name};
  std::string part;
  for (const char c : name + ' ') {
    if (c != ' ') {
      part += c;
    } else {
      if (part.size() >= kShortestNamePart && part != name) parts.push_back(part);
      part.clear();
    }
  }
  return parts;
}

class ConcernSearch {
 public:
  ConcernSearch(const PublishingCheck& check, std::vector<std::string> texts)
      : m_check(check), m_texts(std::move(texts)), m_phrases(knownPhrases(check.dossiers)) {}

  std::vector<Concern> all() {
    for (const std::string& text : m_texts) {
      lookForPeople(text);
      lookForHints(text);
      lookForSmallGroups(text);
    }
    for (const auto& dossier : m_check.dossiers) {
      for (const Evidence& evidence : dossier.evidence) lookForQuotations(evidence);
      lookForExpired(dossier);
    }
    return std::move(m_found);
  }

 private:
  void add(Concern concern) {
    const bool again = std::any_of(m_found.begin(), m_found.end(), [&](const Concern& one) {
      return one.piece == concern.piece && one.place == concern.place;
    });
    if (!again) m_found.push_back(std::move(concern));
  }

  void lookForPeople(const std::string& text) {
    for (const auto& person : m_check.people) {
      if (person.name.empty()) continue;
      for (const std::string& part : partsOf(person.name)) {
        if (standsAsWord(text, part)) {
          add({ConcernKind::KnownName, part, text, {}});
          break;
        }
      }
    }
  }

  void lookForHints(const std::string& text) {
    for (std::size_t from = 0; from < text.size();) {
      const auto hint = assessment::findNameHint(std::string_view(text).substr(from));
      if (!hint) return;
      if (!isKnown(hint->piece, m_phrases)) add({kindOf(hint->kind), hint->piece, text, {}});
      from += hint->begin + std::max<std::size_t>(hint->piece.size(), 1);
    }
  }

  /// "seven children", "7 young children"; not "3 to 5 children", which are ages as often as a group.
  void lookForSmallGroups(const std::string& text) {
    const std::vector<std::string> words = wordsIn(text);
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
      if (!isSmallNumber(words[at]) || (at > 0 && isRangeWord(words[at - 1]))) continue;
      const std::size_t last = std::min(at + 2, words.size() - 1);
      for (std::size_t next = at + 1; next <= last; ++next) {
        if (!isChildrenWord(words[next])) continue;
        std::string piece = words[at];
        for (std::size_t each = at + 1; each <= next; ++each) piece += ' ' + words[each];
        add({ConcernKind::SmallGroup, piece, text, {}});
        break;
      }
    }
  }

  [[nodiscard]] bool mayBeQuoted(const Evidence& evidence) const {
    const auto print = evidence.details.find("consultationPrint");
    const auto* leave = print == evidence.details.end() ? nullptr : std::get_if<std::string>(&print->second);
    if (leave == nullptr || (*leave != "quoted" && *leave != "both")) return false;
    const auto until = evidence.details.find("consultationPrintUntil");
    const auto* day = until == evidence.details.end() ? nullptr : std::get_if<std::string>(&until->second);
    return day == nullptr || *day >= m_check.today;
  }

  void lookForQuotations(const Evidence& evidence) {
    const auto said = evidence.details.find("consultationSaid");
    const auto* words = said == evidence.details.end() ? nullptr : std::get_if<std::string>(&said->second);
    if (words == nullptr || mayBeQuoted(evidence)) return;
    const std::vector<std::string> spoken = wordsIn(*words);
    const std::size_t run = std::min(kQuotedWords, spoken.size());
    if (run < 2) return;
    for (const std::string& text : m_texts) {
      const std::vector<std::string> printed = wordsIn(text);
      for (std::size_t at = 0; at + run <= spoken.size(); ++at) {
        const auto begin = spoken.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(run);
        if (std::search(printed.begin(), printed.end(), begin, end) == printed.end()) continue;
        add({ConcernKind::QuotedWithoutLeave, evidence.title, text, evidence.id.value});
        return;
      }
    }
  }

  void lookForExpired(const assessment::Dossier& dossier) {
    for (const Evidence& evidence : dossier.evidence) {
      const bool linked = std::any_of(dossier.links.begin(), dossier.links.end(),
                                      [&](const auto& link) { return link.evidence == evidence.id; });
      if (linked && assessment::isExpired(evidence, m_check.today))
        add({ConcernKind::ExpiredEvidence, evidence.title, {}, evidence.id.value});
    }
  }

  const PublishingCheck& m_check;
  std::vector<std::string> m_texts;
  std::vector<std::string> m_phrases;
  std::vector<Concern> m_found;
};

}  // namespace

std::vector<Concern> publishingConcerns(const Report& report, const PublishingCheck& check) {
  return ConcernSearch(check, printedTexts(report)).all();
}

}  // namespace playfair::report
