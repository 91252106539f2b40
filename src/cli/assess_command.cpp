// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstddef>
#include <vector>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/instrument/authoring.h"
#include "playfair/instrument/blank.h"
#include "playfair/workspace/questionnaires.h"
#include "playfair/workspace/register.h"

namespace playfair::cli {

namespace {

struct AssessOptions {
  std::string workspace;
  std::string project;
  std::string instrument;
  std::string depth = "full";
  std::vector<std::string> leaveOut;
  std::vector<std::string> because;
};

Result<std::vector<assessment::LeftOut>> leftOutOf(const AssessOptions& options,
                                                   const instrument::Instrument& questionnaire) {
  if (options.leaveOut.size() != options.because.size()) {
    return failure(ErrorCode::Invalid, "every --leave-out needs a --because after it, with the reason in one sentence",
                   "--leave-out");
  }
  std::vector<assessment::LeftOut> leftOut;
  for (std::size_t i = 0; i < options.leaveOut.size(); ++i) {
    if (questionnaire.findRequirement(options.leaveOut[i]) == nullptr) {
      return failure(ErrorCode::Invalid, "this questionnaire has no such requirement", options.leaveOut[i]);
    }
    if (instrument::isBlank(options.because[i])) {
      return failure(ErrorCode::Invalid, "leaving a requirement out needs a reason", options.leaveOut[i]);
    }
    if (std::count(options.leaveOut.begin(), options.leaveOut.end(), options.leaveOut[i]) > 1) {
      return failure(ErrorCode::Invalid, "this requirement is left out twice", options.leaveOut[i]);
    }
    leftOut.push_back({options.leaveOut[i], options.because[i]});
  }
  return leftOut;
}

Result<assessment::AssessmentId> addTo(workspace::Workspace& workspace, const AssessOptions& options,
                                       const instrument::Instrument& questionnaire,
                                       const std::vector<assessment::LeftOut>& leftOut, const CommandLine& line) {
  const auto project = workspace::findProject(workspace, options.project);
  if (!project) {
    return tl::make_unexpected(project.error());
  }
  const auto author = authorOf(workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  const auto depth = options.depth == "essential" ? instrument::Depth::Essential : instrument::Depth::Full;
  return workspace::addAssessment(workspace, *project, questionnaire, depth, leftOut, *author);
}

Outcome startAssessment(const AssessOptions& options, const CommandLine& line) {
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto questionnaire = workspace::findQuestionnaire(*workspace, options.instrument);
  if (!questionnaire) {
    return tl::make_unexpected(questionnaire.error());
  }
  if (auto usable = instrument::checkCanBeAssessedWith(*questionnaire); !usable) {
    return tl::make_unexpected(usable.error());
  }
  const auto leftOut = leftOutOf(options, *questionnaire);
  if (!leftOut) {
    return tl::make_unexpected(leftOut.error());
  }
  const auto assessment = addTo(*workspace, options, *questionnaire, *leftOut, line);
  if (!assessment) {
    return tl::make_unexpected(assessment.error());
  }
  if (!questionnaire->notice.empty()) {
    say(questionnaire->notice);
  }
  say(assessment->value);
  return 0;
}

}  // namespace

void addAssessCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<AssessOptions>();
  CLI::App* command =
      addCommand(app, "assess", "Start an assessment of a project; prints its id", line, options, startAssessment);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("PROJECT", options->project, "Id, beginning of one, or exact title")->required();
  command
      ->add_option("--instrument", options->instrument,
                   "Questionnaire: ID or ID@VERSION, of the program or published in the file")
      ->required();
  command->add_option("--depth", options->depth, "essential or full")->check(CLI::IsMember({"essential", "full"}));
  command->add_option("--leave-out", options->leaveOut, "A requirement not taken up; may be repeated")
      ->allow_extra_args(false);
  command->add_option("--because", options->because, "Why it is left out; one for each --leave-out")
      ->allow_extra_args(false)
      ->check(utf8Text());
}

}  // namespace playfair::cli
