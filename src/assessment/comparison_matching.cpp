// SPDX-License-Identifier: EUPL-1.2
#include "comparison_matching.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace playfair::assessment {

namespace {

using instrument::Instrument;
using instrument::Question;
using instrument::Requirement;

/// "2.10" is newer than "2.9".
std::vector<int> versionParts(const std::string& version) {
  std::vector<int> parts;
  for (std::size_t begin = 0; begin <= version.size();) {
    const std::size_t end = std::min(version.find('.', begin), version.size());
    parts.push_back(std::atoi(version.substr(begin, end - begin).c_str()));
    begin = end + 1;
  }
  return parts;
}

bool isNewer(const Instrument* one, const Instrument* other) {
  const auto age = [](const Instrument& instrument) {
    return std::pair(versionParts(instrument.version), instrument.edition);
  };
  return age(*one) > age(*other);
}

/// The questionnaires chosen, each once, newest first.
std::vector<const Instrument*> instrumentsOf(const std::vector<Compared>& chosen) {
  std::vector<const Instrument*> all;
  for (const Compared& each : chosen) {
    const Instrument* instrument = each.dossier->instrument.get();
    const bool known = std::any_of(all.begin(), all.end(), [&](const Instrument* other) {
      return other == instrument || (!instrument->canonical.empty() && other->canonical == instrument->canonical);
    });
    if (!known) all.push_back(instrument);
  }
  std::stable_sort(all.begin(), all.end(), isNewer);
  return all;
}

/// The question that stands in the same row; nullptr where there is none. Questions are the same where their ids are: a
/// crosswalk between questionnaires would be asked here.
const Question* sameQuestion(const Instrument& instrument, const Question& question) {
  return instrument.findQuestion(question.id);
}

bool sharesQuestions(const Instrument& one, const Instrument& other) {
  if (one.id != other.id) return false;
  return std::any_of(one.requirements.begin(), one.requirements.end(), [&](const Requirement& requirement) {
    return std::any_of(requirement.questions.begin(), requirement.questions.end(),
                       [&](const Question& question) { return sameQuestion(other, question) != nullptr; });
  });
}

RequirementRow& rowFor(std::vector<RequirementRow>& rows, const Requirement& requirement) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const RequirementRow& row) {
    return row.id == requirement.id && row.title == requirement.title;
  });
  if (found != rows.end()) return *found;
  const std::string& shortTitle = requirement.shortTitle.empty() ? requirement.title : requirement.shortTitle;
  rows.push_back({requirement.id, requirement.title, shortTitle, {}, {}});
  return rows.back();
}

bool hasQuestion(const std::vector<RequirementRow>& rows, const std::string& id) {
  return std::any_of(rows.begin(), rows.end(), [&](const RequirementRow& row) {
    return std::any_of(row.questions.begin(), row.questions.end(),
                       [&](const QuestionRow& question) { return question.id == id; });
  });
}

QuestionRow matchedRow(const Requirement& requirement, std::size_t index, const std::vector<Compared>& chosen) {
  const Question& question = requirement.questions[index];
  QuestionRow row;
  row.id = question.id;
  row.label = requirement.id + "." + std::to_string(index + 1);
  row.question = &question;
  for (const Compared& each : chosen) {
    const Question* own = sameQuestion(*each.dossier->instrument, question);
    row.cells.emplace_back().question = own == nullptr ? std::string() : own->id;
    row.wordingDiffers = row.wordingDiffers ||
                         (own != nullptr && (own->text != question.text || own->inPlaceMeans != question.inPlaceMeans));
  }
  return row;
}

}  // namespace

Result<void> checkMatching(const std::vector<Compared>& chosen) {
  const std::vector<const Instrument*> instruments = instrumentsOf(chosen);
  for (const Instrument* other : instruments) {
    if (other == instruments.front() || sharesQuestions(*instruments.front(), *other)) continue;
    return failure(ErrorCode::Invalid, reference(*instruments.front()) + " and " + reference(*other) +
                                           " have no question in common, so their answers cannot stand side by side");
  }
  return {};
}

std::vector<RequirementRow> matchedRows(const std::vector<Compared>& chosen) {
  std::vector<RequirementRow> rows;
  for (const Instrument* instrument : instrumentsOf(chosen)) {
    for (const Requirement& requirement : instrument->requirements) {
      for (std::size_t index = 0; index < requirement.questions.size(); ++index) {
        if (hasQuestion(rows, requirement.questions[index].id)) continue;
        rowFor(rows, requirement).questions.push_back(matchedRow(requirement, index, chosen));
      }
    }
  }
  return rows;
}

}  // namespace playfair::assessment
