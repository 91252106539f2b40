// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>
#include <vector>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/workspace/search.h"

namespace playfair::cli {

using nlohmann::ordered_json;

namespace {

constexpr int kMostHits = 10000;

struct SearchOptions {
  std::string workspace;
  std::vector<std::string> words;
  bool json = false;
};

ordered_json hitsAsJson(const std::vector<workspace::SearchHit>& hits) {
  ordered_json list = ordered_json::array();
  for (const workspace::SearchHit& hit : hits) {
    list.push_back({{"subject", hit.subject},
                    {"project", hit.project.value},
                    {"assessment", hit.assessment.empty() ? ordered_json(nullptr) : ordered_json(hit.assessment.value)},
                    {"question", hit.question.empty() ? ordered_json(nullptr) : ordered_json(hit.question)},
                    {"snippet", hit.snippet}});
  }
  return list;
}

Outcome searchWorkspace(const SearchOptions& options, const CommandLine&) {
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  std::string text;
  for (const std::string& word : options.words) {
    text += (text.empty() ? "" : " ") + word;
  }
  const auto hits = workspace::search(*workspace, text, kMostHits);
  if (!hits) {
    return tl::make_unexpected(hits.error());
  }
  if (options.json) {
    sayJson(hitsAsJson(*hits));
    return 0;
  }
  if (hits->empty()) {
    say("Nothing found.");
  }
  for (const workspace::SearchHit& hit : *hits) {
    say(hit.subject + "  " + hit.snippet);
  }
  return 0;
}

}  // namespace

void addSearchCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<SearchOptions>();
  CLI::App* command =
      addCommand(app, "search", "Find words in titles, facts, answers, evidence, comments and case-study texts", line,
                 options, searchWorkspace);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("WORDS", options->words, "Words that must all be there")->required()->check(utf8Text());
  command->add_flag("--json", options->json, "As JSON (schemas/search.schema.json)");
}

}  // namespace playfair::cli
