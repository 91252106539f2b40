// SPDX-License-Identifier: EUPL-1.2
#include "authoring_hints.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include "playfair/instrument/authoring.h"

namespace playfair::instrument {

namespace {

constexpr std::size_t kMostWords = 25;

std::string smallLetters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

std::size_t wordsIn(const std::string& text) {
  std::istringstream words(text);
  std::size_t count = 0;
  for (std::string word; words >> word;) ++count;
  return count;
}

/// Sentence ends with something after them.
bool hasSecondSentence(const std::string& text) {
  for (const std::string_view end : {". ", "! ", "? ", ".\n"}) {
    const std::size_t found = text.find(end);
    if (found != std::string::npos && text.find_first_not_of(" \n", found + 1) != std::string::npos) return true;
  }
  return false;
}

/// The first of the words that stands in a text by itself; empty where none does.
template <std::size_t Count>
std::string_view wordFound(const std::string& text, const std::array<std::string_view, Count>& words) {
  const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; };
  const std::string small = smallLetters(text);
  for (const std::string_view word : words) {
    for (std::size_t at = small.find(word); at != std::string::npos; at = small.find(word, at + 1)) {
      const bool begins = at == 0 || !isLetter(small[at - 1]);
      const bool ends = at + word.size() >= small.size() || !isLetter(small[at + word.size()]);
      if (begins && ends) return word;
    }
  }
  return {};
}

constexpr std::array<std::string_view, 4> kSecondThing = {"and", "including", "especially", "such as"};
constexpr std::array<std::string_view, 7> kChildData = {
    "names of children", "children's names", "consent forms",       "photos",
    "photographs",       "recordings",       "pictures of children"};
constexpr std::array<std::string_view, 4> kVague = {"appropriate", "adequate", "sufficient", "as needed"};

class Hints {
 public:
  explicit Hints(const Instrument& draft)
      : m_draft(draft), m_english(draft.language == "en" || draft.language.starts_with("en-")) {}

  std::vector<Remark> run() {
    if (!m_draft.requirements.empty()) lookAtWhole();
    for (const Requirement& requirement : m_draft.requirements) {
      for (const Question& question : requirement.questions) lookAt(question, requirement.id);
    }
    return std::move(m_hints);
  }

 private:
  void lookAtWhole() {
    bool safeguard = false;
    bool essential = false;
    for (const Requirement& requirement : m_draft.requirements) {
      for (const Question& question : requirement.questions) {
        safeguard = safeguard || question.redLine.has_value();
        essential = essential || question.depth == Depth::Essential;
      }
    }
    if (!safeguard) say({}, {}, "No question is a minimum safeguard. Is there nothing here that nothing else offsets?");
    if (!essential) say({}, {}, "No question is essential, so a short assessment would ask next to nothing.");
    const auto missing = missingFromOrigin(m_draft);
    const auto lost = std::count_if(missing.begin(), missing.end(), [](const Missing& one) { return one.safeguard; });
    if (lost > 0) {
      say({}, {},
          "Minimum safeguards of the origin that are missing here: " + std::to_string(lost) +
              ". Every report will name them first.");
    }
  }

  void lookAt(const Question& question, const std::string& requirement) {
    if (wordsIn(question.text) > kMostWords) {
      say(requirement, question.id, "The question is long: keep it to 25 words.");
    }
    if (!question.text.empty() && question.text.find('?') == std::string::npos) {
      say(requirement, question.id, "A question usually ends with a question mark.");
    }
    if (hasSecondSentence(question.inPlaceMeans)) {
      say(requirement, question.id, "\"In place means\" is easiest to check where it is one sentence.");
    }
    if (m_english) lookAtWords(question, requirement);
  }

  void lookAtWords(const Question& question, const std::string& requirement) {
    if (const auto word = wordFound(question.text, kSecondThing); !word.empty()) {
      say(requirement, question.id,
          "The question says \"" + std::string(word) + "\": does it ask two things? Then make two questions.");
    }
    if (const auto word = wordFound(question.inPlaceMeans, kVague); !word.empty()) {
      say(requirement, question.id,
          "\"" + std::string(word) + "\" is hard to check: what would one see where it is in place?");
    }
    for (const std::string& kept : question.evidenceUsuallyKept) {
      if (wordFound(kept, kChildData).empty()) continue;
      say(requirement, question.id,
          "Evidence should not hold names, consent forms, pictures or recordings of children.");
      return;
    }
  }

  void say(std::string requirement, std::string question, std::string text) {
    m_hints.push_back({std::move(requirement), std::move(question), std::move(text)});
  }

  const Instrument& m_draft;
  bool m_english;
  std::vector<Remark> m_hints;
};

}  // namespace

std::vector<Remark> hintsFor(const Instrument& draft) {
  return Hints(draft).run();
}

}  // namespace playfair::instrument
