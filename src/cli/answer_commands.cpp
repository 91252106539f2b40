// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <map>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/exchange/answers_file.h"
#include "playfair/workspace/register.h"
#include "shown_language.h"

namespace playfair::cli {

using assessment::Answer;
using assessment::AnswerKind;

namespace {

struct AnswerOptions {
  std::string workspace;
  std::string assessment;
  std::string question;
  std::string level;
  std::string because;
  bool publish = false;
};

struct AnswersFileOptions {
  std::string workspace;
  std::string assessment;
  std::string file;
  std::string encoding;
  std::string language;
};

Result<Answer> answerFrom(const AnswerOptions& options) {
  static const std::map<std::string, AnswerKind> kWords = {{"na", AnswerKind::NotApplicable},
                                                           {"unknown", AnswerKind::AskedUnknown}};
  Answer answer;
  answer.justification = options.because;
  if (const auto word = kWords.find(options.level); word != kWords.end()) {
    answer.kind = word->second;
    return answer;
  }
  if (options.level.size() != 1 || options.level[0] < '0' || options.level[0] > '4') {
    return failure(ErrorCode::Invalid, "the level must be 0, 1, 2, 3, 4, na or unknown", options.question);
  }
  answer.kind = AnswerKind::Level;
  answer.level = options.level[0] - '0';
  return answer;
}

// Writes answers that are checked already; says how many changed something.
Result<int> writeAnswers(workspace::Workspace& workspace, const assessment::AssessmentId& assessment,
                         const std::vector<exchange::FileAnswer>& answers, const CommandLine& line) {
  const auto author = authorOf(workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  return exchange::importAnswers(workspace, assessment, answers, *author);
}

Outcome giveAnswer(const AnswerOptions& options, const CommandLine& line) {
  const Result<Answer> answer = answerFrom(options);
  if (!answer) {
    return tl::make_unexpected(answer.error());
  }
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto dossier = dossierOf(*workspace, options.assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  if (const auto checked = workspace::checkAnswer(*dossier->instrument, options.question, *answer); !checked) {
    return tl::make_unexpected(checked.error());
  }
  const std::optional<bool> publish = options.publish ? std::optional<bool>(true) : std::nullopt;
  const auto changed = writeAnswers(*workspace, dossier->assessment.id, {{options.question, *answer, publish}}, line);
  if (!changed) {
    return tl::make_unexpected(changed.error());
  }
  say(options.question + ": " + options.level + (*changed == 0 ? " (as before)" : ""));
  return 0;
}

Outcome importAnswersFile(const AnswersFileOptions& options, const CommandLine& line) {
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto dossier = dossierOf(*workspace, options.assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  const auto answers = exchange::readAnswersFile(options.file, *dossier->instrument, options.encoding);
  if (!answers) {
    return tl::make_unexpected(answers.error());
  }
  const auto changed = writeAnswers(*workspace, dossier->assessment.id, *answers, line);
  if (!changed) {
    return tl::make_unexpected(changed.error());
  }
  say(std::to_string(answers->size()) + " answers read, " + std::to_string(*changed) + " changed something.");
  return 0;
}

Outcome makeAnswersTemplate(const AnswersFileOptions& options, const CommandLine&) {
  if (const auto place = checkOutputPlace(options.file); !place) {
    return tl::make_unexpected(place.error());
  }
  std::error_code missing;
  const auto size = std::filesystem::file_size(options.file, missing);
  if (!missing && size > 0) {
    // Somebody may have filled it in.
    return failure(ErrorCode::AlreadyExists, {}, options.file);
  }
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  auto dossier = dossierOf(*workspace, options.assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  auto shown = offeredIn(dossier->instrument, options.language);
  if (!shown) {
    return tl::make_unexpected(shown.error());
  }
  dossier->instrument = std::move(*shown);
  if (const auto written = exchange::writeAnswersTemplate(options.file, *dossier); !written) {
    return tl::make_unexpected(written.error());
  }
  say("Wrote " + options.file);
  return 0;
}

void describeAnswersFile(CLI::App& command, AnswersFileOptions& options) {
  command.add_option("WORKSPACE", options.workspace, "The file")->required();
  command.add_option("ASSESSMENT", options.assessment, "Id, beginning of one, or title of its project")->required();
  command.add_option("FILE", options.file, "Ends in .json or .csv")->required();
}

}  // namespace

void addAnswerCommands(CLI::App& app, CommandLine& line) {
  const auto one = std::make_shared<AnswerOptions>();
  CLI::App* answer =
      addCommand(app, "answer", "Answer one question, in place of what was answered", line, one, giveAnswer);
  answer->add_option("WORKSPACE", one->workspace, "The file")->required();
  answer->add_option("ASSESSMENT", one->assessment, "Id, beginning of one, or title of its project")->required();
  answer->add_option("QUESTION", one->question, "Id of the question")->required();
  answer->add_option("LEVEL", one->level, "0, 1, 2, 3, 4, na or unknown")->required();
  answer->add_option("--because", one->because, "Why this level; na needs it")->check(utf8Text());
  answer->add_flag("--publish", one->publish, "The justification may be published");

  CLI::App* answers = app.add_subcommand("answers", "Answers in a file");
  answers->require_subcommand(1);
  const auto incoming = std::make_shared<AnswersFileOptions>();
  CLI::App* import =
      addCommand(*answers, "import", "Take in a file of answers, all or none", line, incoming, importAnswersFile);
  describeAnswersFile(*import, *incoming);
  import->add_option("--encoding", incoming->encoding, "utf-8 (as it is without this) or windows-1252");
  const auto outgoing = std::make_shared<AnswersFileOptions>();
  CLI::App* blank = addCommand(*answers, "template", "Write a file with every question asked, to fill in", line,
                               outgoing, makeAnswersTemplate);
  describeAnswersFile(*blank, *outgoing);
  blank->add_option("--language", outgoing->language, "Language of the questions (as the questionnaire has them)");
}

}  // namespace playfair::cli
