// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/answers_file.h"

#include <cstddef>
#include <utility>

#include "answer_entries.h"
#include "playfair/instrument/json.h"
#include "playfair/workspace/register.h"
#include "text_encoding.h"

namespace playfair::exchange {

using assessment::Answer;

namespace {

constexpr std::size_t kLargestFile = 16U * 1024U * 1024U;

// The answer that takes the place of `old`.
Answer replacing(const Answer& old, const FileAnswer& given) {
  Answer answer = given.answer;
  const bool sameWords = answer.justification == old.justification && !old.conflicting;
  answer.publish = given.publish.value_or(old.publish && sameWords);
  // The file speaks neither of meetings nor of where an answer was taken over from: one that stays as it is was still
  // given in its meeting, and a template filled with it confirms nothing.
  if (sameWords && answer.kind == old.kind && answer.level == old.level) {
    answer.meeting = old.meeting;
    answer.from = old.from;
  }
  answer.conflicting = false;
  return answer;
}

Answer answerIn(const assessment::Dossier& dossier, const std::string& question) {
  const auto found = dossier.answers.find(question);
  return found == dossier.answers.end() ? Answer{} : found->second;
}

}  // namespace

Result<std::vector<FileAnswer>> readAnswersFile(const std::filesystem::path& file,
                                                const instrument::Instrument& instrument, const std::string& encoding) {
  const std::string ending = file.extension().string();
  if (ending != ".json" && ending != ".csv") {
    return failure(ErrorCode::Invalid, "an answers file must end in .json or .csv", file.string());
  }
  Result<std::string> bytes = instrument::readFile(file, kLargestFile);
  if (!bytes) {
    return tl::make_unexpected(bytes.error());
  }
  const Result<std::string> text = toUtf8(std::move(*bytes), encoding, file.string());
  if (!text) {
    return tl::make_unexpected(text.error());
  }
  Result<std::vector<AnswerEntry>> entries =
      ending == ".json" ? entriesFromJson(*text, file.string()) : entriesFromCsv(*text, file.string());
  if (!entries) {
    return tl::make_unexpected(entries.error());
  }
  return answersOf(std::move(*entries), instrument);
}

bool AnswerChange::replaces() const {
  return before.conflicting || before.kind != assessment::AnswerKind::NotAsked || !before.justification.empty();
}

Result<std::vector<AnswerChange>> answersToChange(const assessment::Dossier& dossier,
                                                  const std::vector<FileAnswer>& answers) {
  std::vector<AnswerChange> changes;
  for (const FileAnswer& given : answers) {
    const Answer before = answerIn(dossier, given.question);
    const Answer after = replacing(before, given);
    if (const auto checked = workspace::checkAnswer(*dossier.instrument, given.question, after); !checked) {
      return tl::make_unexpected(checked.error());
    }
    if (after != before) {
      changes.push_back({given.question, before, after});
    }
  }
  return changes;
}

Result<int> importAnswers(workspace::Workspace& workspace, const assessment::AssessmentId& assessment,
                          const std::vector<FileAnswer>& answers, const assessment::PersonId& author) {
  const Result<assessment::Dossier> dossier = workspace::loadDossier(workspace, assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  const Result<std::vector<AnswerChange>> changes = answersToChange(*dossier, answers);
  if (!changes) {
    return tl::make_unexpected(changes.error());
  }
  if (changes->empty()) {
    return 0;
  }
  std::vector<workspace::Change> writes;
  for (const AnswerChange& change : *changes) {
    const std::string subject = workspace::answerSubject(assessment, change.question);
    writes.push_back({subject, workspace::toJson(change.after), workspace.heads(subject)});
  }
  const Result<std::vector<workspace::RevisionId>> written = workspace.append(writes, author);
  if (!written) {
    return tl::make_unexpected(written.error());
  }
  return static_cast<int>(writes.size());
}

}  // namespace playfair::exchange
