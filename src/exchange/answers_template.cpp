// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <nlohmann/json.hpp>

#include "answer_entries.h"
#include "csv.h"
#include "playfair/assessment/applicability.h"
#include "playfair/exchange/answers_file.h"
#include "playfair/workspace/whole_file.h"

namespace playfair::exchange {

using assessment::Answer;

namespace {

constexpr char kSeparator = ',';
constexpr std::string_view kLineEnd = "\r\n";

// What is answered so far. Where two people answered apart nothing is shown, so that importing decides nothing.
Answer answerToShow(const assessment::Dossier& dossier, const std::string& question) {
  const auto found = dossier.answers.find(question);
  return found == dossier.answers.end() || found->second.conflicting ? Answer{} : found->second;
}

std::string templateAsCsv(const assessment::Dossier& dossier) {
  std::string text = "question,text,level,because";
  text += kLineEnd;
  for (const instrument::Question* question : assessment::askedQuestions(dossier)) {
    const Answer answer = answerToShow(dossier, question->id);
    text += csvField(question->id, kSeparator) + kSeparator;
    text += csvField(protectFromFormulas(question->text), kSeparator) + kSeparator;
    text += levelWord(answer) + kSeparator;
    text += csvField(protectFromFormulas(answer.justification), kSeparator);
    text += kLineEnd;
  }
  // Spreadsheet programs take a file without the mark for the system's old encoding. Plain ASCII reads the same in
  // both.
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return (plain ? "" : "\xEF\xBB\xBF") + text;
}

nlohmann::ordered_json levelAsJson(const Answer& answer) {
  if (answer.kind == assessment::AnswerKind::Level) {
    return answer.level;
  }
  const std::string word = levelWord(answer);
  return word.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(word);
}

std::string templateAsJson(const assessment::Dossier& dossier) {
  nlohmann::ordered_json answers = nlohmann::ordered_json::array();
  for (const instrument::Question* question : assessment::askedQuestions(dossier)) {
    const Answer answer = answerToShow(dossier, question->id);
    answers.push_back({{"question", question->id},
                       {"text", question->text},
                       {"level", levelAsJson(answer)},
                       {"because", answer.justification}});
  }
  return nlohmann::ordered_json{{"answers", answers}}.dump(2) + "\n";
}

}  // namespace

Result<void> writeAnswersTemplate(const std::filesystem::path& file, const assessment::Dossier& dossier) {
  if (file.extension() == ".csv") {
    return workspace::writeWholeFile(file, templateAsCsv(dossier));
  }
  if (file.extension() != ".json") {
    return failure(ErrorCode::Invalid, "an answers file must end in .json or .csv", file.string());
  }
  try {
    return workspace::writeWholeFile(file, templateAsJson(dossier));
  } catch (const nlohmann::json::exception& exception) {
    return failure(ErrorCode::Internal, exception.what(), file.string());
  }
}

}  // namespace playfair::exchange
