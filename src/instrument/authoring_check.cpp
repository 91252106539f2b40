// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/authoring_check.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>

#include "authoring_hints.h"
#include "playfair/instrument/authoring.h"
#include "playfair/instrument/blank.h"
#include "playfair/instrument/instrument_file.h"

namespace playfair::instrument {

namespace {

bool isMissing(const std::vector<std::string>& texts) {
  return std::all_of(texts.begin(), texts.end(), [](const std::string& text) { return isBlank(text); });
}

/// What still has to be written, and in which member of the file it stands.
struct Gap {
  const char* member;
  bool missing;
  const char* text;
};

std::vector<Gap> gapsOf(const Question& question) {
  return {{"text", isBlank(question.text), "Write the question."},
          {"inPlaceMeans", isBlank(question.inPlaceMeans), "Say what \"in place\" means, in a sentence to check."},
          {"whyItMatters", isBlank(question.whyItMatters), "Say why it matters for children."},
          {"whatGoodLooksLike", isMissing(question.whatGoodLooksLike), "Give an example of what good looks like."},
          {"evidenceUsuallyKept", isMissing(question.evidenceUsuallyKept), "Say what evidence is usually kept."},
          {"whoKnows", isBlank(question.whoKnows), "Say who knows the answer."},
          {"crc", question.crc.empty(), "Name at least one article of the Convention on the Rights of the Child."},
          {"redLine/because", question.redLine && isBlank(question.redLine->because),
           "Say why nothing offsets this minimum safeguard."},
          {"redLine/partlyMeans", question.redLine && isBlank(question.redLine->partlyMeans),
           "Say what \"partly\" means for this minimum safeguard."},
          {"redLine/from", question.redLine && isBlank(question.redLine->from),
           "Choose the stage from which this minimum safeguard must be met."}};
}

std::vector<Gap> gapsOf(const Requirement& requirement) {
  return {{"title", isBlank(requirement.title), "Give the requirement a title."},
          {"shortTitle", isBlank(requirement.shortTitle), "Give the requirement a short title."},
          {"intro", isBlank(requirement.intro), "Say in a sentence or two what the requirement is about."},
          {"crc", requirement.crc.empty(), "Name at least one article of the Convention on the Rights of the Child."},
          {"questions", requirement.questions.empty(), "Write a question for this requirement, or remove it."}};
}

std::vector<Gap> gapsOf(const Instrument& draft) {
  const Source* own = draft.sources.empty() ? nullptr : &draft.sources.front();
  return {{"title", isBlank(draft.title), "Give the questionnaire a title."},
          {"shortTitle", isBlank(draft.shortTitle), "Give the questionnaire a short name."},
          {"publisher", isBlank(draft.publisher), "Say whose questionnaire it is."},
          {"about", isBlank(draft.about), "Say in a sentence or two what the questionnaire is."},
          {"requirements", draft.requirements.empty(), "Add a requirement and a question: nothing is asked yet."},
          {"sources/0/address", own != nullptr && isBlank(own->address),
           "Give the web address of the charter or of the organisation."}};
}

class Checking {
 public:
  explicit Checking(const Instrument& draft) : m_draft(draft) {}

  DraftCheck run() {
    noteGaps(gapsOf(m_draft), "", {}, {});
    for (std::size_t r = 0; r < m_draft.requirements.size(); ++r) {
      const Requirement& requirement = m_draft.requirements[r];
      const std::string place = "/requirements/" + std::to_string(r);
      noteGaps(gapsOf(requirement), place, requirement.id, {});
      for (std::size_t q = 0; q < requirement.questions.size(); ++q) {
        const Question& question = requirement.questions[q];
        noteGaps(gapsOf(question), place + "/questions/" + std::to_string(q), requirement.id, question.id);
      }
    }
    noteProblems();
    m_check.toThink = hintsFor(m_draft);
    return std::move(m_check);
  }

 private:
  void noteGaps(const std::vector<Gap>& gaps, const std::string& place, const std::string& requirement,
                const std::string& question) {
    for (const Gap& gap : gaps) {
      if (!gap.missing) continue;
      m_said.push_back(place + "/" + gap.member);
      m_check.toMend.push_back({requirement, question, gap.text});
    }
  }

  /// What the rules of the loader find beyond what is said in plain words already.
  void noteProblems() {
    std::sort(m_said.begin(), m_said.end());
    const auto text = toJson(m_draft);
    if (!text) {
      m_check.toMend.push_back({{}, {}, text.error().detail});
      return;
    }
    for (const Problem& problem : validateInstrument(*text, m_draft.id)) {
      if (isSaid(problem.pointer)) continue;
      Remark remark{{}, {}, "Expected " + problem.expected + ". (" + lastStep(problem.pointer) + ")"};
      placeAt(problem.pointer, remark);
      m_check.toMend.push_back(std::move(remark));
    }
  }

  [[nodiscard]] bool isSaid(const std::string& pointer) const {
    // An entry of a list belongs to the list.
    const std::string list = pointer.substr(0, pointer.rfind('/'));
    return std::binary_search(m_said.begin(), m_said.end(), pointer) ||
           std::binary_search(m_said.begin(), m_said.end(), list);
  }

  static std::string lastStep(const std::string& pointer) {
    return pointer.empty() ? "the file" : pointer.substr(pointer.rfind('/') + 1);
  }

  /// The number after `prefix` in a pointer, which is then cut off.
  static bool takeNumber(std::string_view& pointer, std::string_view prefix, std::size_t& number) {
    if (!pointer.starts_with(prefix)) return false;
    pointer.remove_prefix(prefix.size());
    const auto [end, fault] = std::from_chars(pointer.data(), pointer.data() + pointer.size(), number);
    if (fault != std::errc()) return false;
    pointer.remove_prefix(static_cast<std::size_t>(end - pointer.data()));
    return true;
  }

  void placeAt(std::string_view pointer, Remark& remark) const {
    std::size_t at = 0;
    if (!takeNumber(pointer, "/requirements/", at) || at >= m_draft.requirements.size()) return;
    const Requirement& requirement = m_draft.requirements[at];
    remark.requirement = requirement.id;
    if (!takeNumber(pointer, "/questions/", at) || at >= requirement.questions.size()) return;
    remark.question = requirement.questions[at].id;
  }

  const Instrument& m_draft;
  DraftCheck m_check;
  std::vector<std::string> m_said;  ///< pointers, sorted before they are looked through
};

}  // namespace

DraftCheck checkDraft(const Instrument& draft) {
  return Checking(draft).run();
}

}  // namespace playfair::instrument
