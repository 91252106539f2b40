// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/assessment/counting.h"
#include "playfair/assessment/screening.h"

namespace playfair::cli {

using assessment::RequirementCounts;
using assessment::Safeguard;
using assessment::SafeguardState;
using nlohmann::ordered_json;

namespace {

struct ScoreOptions {
  std::string workspace;
  std::string assessment;
  bool json = false;
};

std::string_view stateKey(SafeguardState state) {
  return state == SafeguardState::Met ? "met" : state == SafeguardState::NotMet ? "not-met" : "not-known";
}

ordered_json numberOrNull(const std::optional<double>& number) {
  return number ? ordered_json(*number) : ordered_json(nullptr);
}

ordered_json countsAsJson(const RequirementCounts& counts) {
  ordered_json safeguards = ordered_json::array();
  for (const Safeguard& safeguard : counts.safeguards) {
    safeguards.push_back({{"question", safeguard.question},
                          {"state", stateKey(safeguard.state)},
                          {"due", safeguard.due},
                          {"dueAt", safeguard.dueAt}});
  }
  return {{"id", counts.id},
          {"title", counts.title},
          {"inScope", counts.inScope},
          {"low", numberOrNull(counts.low)},
          {"high", numberOrNull(counts.high)},
          {"answered", counts.answered},
          {"notAnswered", counts.notAnswered},
          {"applicable", counts.applicable},
          {"levels", counts.levels},
          {"claimed", counts.claimedTotal()},
          {"askedUnknown", counts.askedUnknown},
          {"notApplicable", counts.notApplicable},
          {"notApplicableByRule", counts.notApplicableByRule},
          {"redLinesOpen", counts.redLinesOpen()},
          {"safeguards", safeguards}};
}

ordered_json scoreAsJson(const assessment::Counts& counts) {
  ordered_json requirements = ordered_json::array();
  for (const RequirementCounts& each : counts.requirements) {
    requirements.push_back(countsAsJson(each));
  }
  return {{"requirements", requirements},
          {"weakest", counts.weakest ? ordered_json(*counts.weakest) : ordered_json(nullptr)}};
}

ordered_json suggestionAsJson(const assessment::ScreeningSuggestion& suggestion) {
  ordered_json questionnaires = ordered_json::array();
  for (const assessment::SuggestedQuestionnaire& each : suggestion.questionnaires) {
    questionnaires.push_back(each.instrument);
  }
  return {{"end", assessment::toText(suggestion.end)},
          {"facts", suggestion.facts},
          {"notSettled", suggestion.notSettled},
          {"questionnaires", questionnaires},
          {"depth", suggestion.depth == instrument::Depth::Full ? "full" : "essential"}};
}

std::string endInWords(assessment::ScreeningEnd end) {
  switch (end) {
    case assessment::ScreeningEnd::Assess:
      return "an assessment is suggested";
    case assessment::ScreeningEnd::FindOutFirst:
      return "find out first what is not settled or not known";
    case assessment::ScreeningEnd::PutOnRecord:
      return "no assessment seems to be needed, but the choice or the date for looking again is not on record";
    case assessment::ScreeningEnd::NoneNeeded:
      break;
  }
  return "no assessment needed, for the reasons under the first questions";
}

void saySuggestion(const assessment::ScreeningSuggestion& suggestion) {
  say("Suggestion: " + endInWords(suggestion.end));
  const bool full = suggestion.depth == instrument::Depth::Full;
  for (const assessment::SuggestedQuestionnaire& each : suggestion.questionnaires) {
    say("  " + each.instrument + (full ? ", full" : ", essential"));
  }
  for (const std::string& question : suggestion.notSettled) {
    say("  not settled: " + question);
  }
}

// "2 in place, 1 claimed in place only, 3 not asked yet"
std::string countsInWords(const RequirementCounts& counts) {
  const int open = counts.notAnswered - counts.askedUnknown - counts.notApplicable;
  const std::pair<int, std::string_view> parts[] = {{counts.levels[4] - counts.claimed[4], "kept up"},
                                                    {counts.levels[3] - counts.claimed[3], "in place"},
                                                    {counts.claimed[4], "claimed kept up only"},
                                                    {counts.claimed[3], "claimed in place only"},
                                                    {counts.levels[2], "partly"},
                                                    {counts.levels[1], "planned"},
                                                    {counts.levels[0], "not addressed"},
                                                    {counts.askedUnknown, "asked but nobody knows"},
                                                    {counts.notApplicable, "said not to apply"},
                                                    {open, "not asked yet"}};
  std::string words;
  for (const auto& [number, word] : parts) {
    if (number > 0) {
      words += (words.empty() ? "" : ", ") + std::to_string(number) + " " + std::string(word);
    }
  }
  return words.empty() ? "nothing applies" : words;
}

std::string nameOf(const instrument::Instrument& questionnaire, const RequirementCounts& counts) {
  const instrument::Requirement* requirement = questionnaire.findRequirement(counts.id);
  const bool hasShort = requirement != nullptr && !requirement->shortTitle.empty();
  return counts.id + " " + (hasShort ? requirement->shortTitle : counts.title);
}

std::string whyLeftOut(const assessment::Assessment& assessment, const std::string& requirement) {
  const auto found = std::find_if(assessment.leftOut.begin(), assessment.leftOut.end(),
                                  [&](const assessment::LeftOut& left) { return left.requirement == requirement; });
  return found == assessment.leftOut.end() ? std::string{} : found->because;
}

void sayRequirements(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  for (const RequirementCounts& each : counts.requirements) {
    const std::string name = nameOf(*dossier.instrument, each);
    if (!each.inScope) {
      say(name + ": left out (" + whyLeftOut(dossier.assessment, each.id) + ")");
      continue;
    }
    say(name + ": " + countsInWords(each) +
        (each.notApplicableByRule > 0 ? "; " + std::to_string(each.notApplicableByRule) + " do not apply here" : ""));
  }
}

std::string safeguardInWords(const Safeguard& safeguard) {
  const std::string state = safeguard.state == SafeguardState::Met      ? "met"
                            : safeguard.state == SafeguardState::NotMet ? "not met"
                                                                        : "not known";
  return safeguard.due ? state : state + ", due at " + safeguard.dueAt;
}

void saySafeguards(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  say("Minimum safeguards:");
  bool none = true;
  for (const RequirementCounts& each : counts.requirements) {
    for (const Safeguard& safeguard : each.safeguards) {
      const instrument::Question* question = dossier.instrument->findQuestion(safeguard.question);
      say("  " + safeguard.question + ": " + safeguardInWords(safeguard) +
          (question == nullptr ? "" : " (" + question->text + ")"));
      none = false;
    }
  }
  if (none) {
    say("  none applies");
  }
}

Outcome sayScore(const ScoreOptions& options, const CommandLine&) {
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto dossier = dossierOf(*workspace, options.assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  const assessment::Counts counts = assessment::count(*dossier);
  const auto suggestion = assessment::screeningSuggestion(*dossier);
  if (options.json) {
    ordered_json score = scoreAsJson(counts);
    if (suggestion) {
      score["suggestion"] = suggestionAsJson(*suggestion);
    }
    sayJson(score);
    return 0;
  }
  sayRequirements(*dossier, counts);
  saySafeguards(*dossier, counts);
  if (suggestion) {
    saySuggestion(*suggestion);
  }
  say(dossier->instrument->disclaimer);
  return 0;
}

}  // namespace

void addScoreCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<ScoreOptions>();
  CLI::App* command = addCommand(app, "score", "Counts per requirement", line, options, sayScore);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("ASSESSMENT", options->assessment, "Id, beginning of one, or title of its project")->required();
  command->add_flag("--json", options->json, "As JSON (schemas/score.schema.json)");
}

}  // namespace playfair::cli
