// SPDX-License-Identifier: EUPL-1.2
#include "answer_entries.h"

#include <algorithm>
#include <set>
#include <utility>

#include "playfair/instrument/blank.h"

#include "text_encoding.h"

namespace playfair::exchange {

using assessment::Answer;
using assessment::AnswerKind;

namespace {

constexpr std::size_t kLongestIdShown = 80;

// An id may be shown in a message; what stands in its place by mistake may be the text of an answer.
std::string shownId(const std::string& id) {
  const bool looksLikeId = !id.empty() && id.size() <= kLongestIdShown && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_';
  });
  return looksLikeId ? " \"" + id + "\"" : "";
}

Result<Answer> answerOf(const AnswerEntry& entry) {
  const std::string level = plainWord(entry.level);
  Answer answer;
  answer.justification = entry.because;
  if (level.size() == 1 && level[0] >= '0' && level[0] <= '4') {
    answer.kind = AnswerKind::Level;
    answer.level = level[0] - '0';
  } else if (level == "unknown") {
    answer.kind = AnswerKind::AskedUnknown;
  } else if (level == "na") {
    answer.kind = AnswerKind::NotApplicable;
    if (instrument::isBlank(entry.because)) {
      return failure(ErrorCode::Invalid, "na (not applicable) needs a reason in because", entry.becausePlace);
    }
  } else if (!level.empty()) {
    return failure(ErrorCode::Invalid, "the level must be 0, 1, 2, 3, 4, na or unknown", entry.levelPlace);
  }
  return answer;
}

}  // namespace

Result<std::vector<FileAnswer>> answersOf(std::vector<AnswerEntry> entries, const instrument::Instrument& instrument) {
  std::vector<FileAnswer> answers;
  std::set<std::string> seen;
  for (AnswerEntry& entry : entries) {
    if (instrument.findQuestion(entry.question) == nullptr) {
      return failure(ErrorCode::Invalid, "there is no question" + shownId(entry.question) + " in this questionnaire",
                     entry.questionPlace);
    }
    if (!seen.insert(entry.question).second) {
      return failure(ErrorCode::Invalid, "the question" + shownId(entry.question) + " is answered twice",
                     entry.questionPlace);
    }
    Result<Answer> answer = answerOf(entry);
    if (!answer) {
      return tl::make_unexpected(answer.error());
    }
    if (answer->kind == AnswerKind::NotAsked && answer->justification.empty()) {
      continue;
    }
    answers.push_back({std::move(entry.question), std::move(*answer), entry.publish});
  }
  return answers;
}

std::string levelWord(const Answer& answer) {
  switch (answer.kind) {
    case AnswerKind::Level:
      return std::to_string(answer.level);
    case AnswerKind::NotApplicable:
      return "na";
    case AnswerKind::AskedUnknown:
      return "unknown";
    case AnswerKind::NotAsked:
      break;
  }
  return {};
}

}  // namespace playfair::exchange
