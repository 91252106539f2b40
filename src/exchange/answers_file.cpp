// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/answers_file.h"

#include <algorithm>
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

Result<int> importAnswers(workspace::Workspace& workspace, const assessment::AssessmentId& assessment,
                          const std::vector<FileAnswer>& answers, const assessment::PersonId& author) {
  const Result<assessment::Dossier> dossier = workspace::loadDossier(workspace, assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  std::vector<workspace::Change> changes;
  for (const FileAnswer& given : answers) {
    const Answer answer = replacing(answerIn(*dossier, given.question), given);
    if (const auto checked = workspace::checkAnswer(*dossier->instrument, given.question, answer); !checked) {
      return tl::make_unexpected(checked.error());
    }
    const std::string subject = workspace::answerSubject(assessment, given.question);
    changes.push_back({subject, workspace::toJson(answer), workspace.heads(subject)});
  }
  if (changes.empty()) {
    return 0;
  }
  const Result<std::vector<workspace::RevisionId>> written = workspace.append(changes, author);
  if (!written) {
    return tl::make_unexpected(written.error());
  }
  int changed = 0;
  for (std::size_t i = 0; i < changes.size() && i < written->size(); ++i) {
    const auto& before = changes[i].parents;
    changed += std::find(before.begin(), before.end(), (*written)[i]) == before.end() ? 1 : 0;
  }
  return changed;
}

}  // namespace playfair::exchange
