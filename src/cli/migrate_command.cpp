// SPDX-License-Identifier: EUPL-1.2
#include <cstddef>
#include <string>
#include <vector>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/moving.h"

namespace playfair::cli {

namespace {

struct MigrateOptions {
  std::string workspace;
  std::string assessment;
  std::string to;
  bool dryRun = false;
};

struct PlannedMove {
  assessment::Dossier dossier;
  instrument::Instrument target;
  assessment::MovePlan plan;
};

std::string questionnairesReachedFrom(const std::vector<instrument::Crosswalk>& crosswalks, const std::string& from) {
  std::string names;
  for (const instrument::Crosswalk& crosswalk : crosswalks) {
    if (crosswalk.from != from && crosswalk.to != from) continue;
    names += (names.empty() ? "" : ", ") + (crosswalk.from == from ? crosswalk.to : crosswalk.from);
  }
  return names.empty() ? "none" : names;
}

Result<PlannedMove> planFor(const workspace::Workspace& workspace, const MigrateOptions& options) {
  auto target = instrument::findShippedInstrument(options.to);
  if (!target) return tl::make_unexpected(target.error());
  auto dossier = dossierOf(workspace, options.assessment);
  if (!dossier) return tl::make_unexpected(dossier.error());
  const std::string from = instrument::reference(*dossier->instrument);
  const std::string to = instrument::reference(*target);
  if (from == to) return failure(ErrorCode::Invalid, "the assessment is answered against this version already", to);
  const auto crosswalks = instrument::shippedCrosswalks();
  if (!crosswalks) return tl::make_unexpected(crosswalks.error());
  const auto crosswalk = instrument::crosswalkBetween(*crosswalks, from, to);
  if (!crosswalk) {
    return failure(ErrorCode::Invalid,
                   "no shared questions lead to it from " + from +
                       "; they lead to: " + questionnairesReachedFrom(*crosswalks, from),
                   to);
  }
  auto plan = assessment::planMove(*dossier, *target, *crosswalk);
  if (!plan) return tl::make_unexpected(plan.error());
  return PlannedMove{std::move(*dossier), std::move(*target), std::move(*plan)};
}

std::string heading(const std::string& name, std::size_t count, int answered) {
  return name + ": " + std::to_string(count) + (count == 1 ? " question, " : " questions, ") +
         std::to_string(answered) + " answered";
}

std::string questionTextIn(const instrument::Instrument& instrument, const std::string& question) {
  const instrument::Question* found = instrument.findQuestion(question);
  return found == nullptr ? std::string() : found->text;
}

/// What the new question asks, beside the one whose answer it takes over.
std::string relationInWords(instrument::Relation relation) {
  switch (relation) {
    case instrument::Relation::Subset:
      return "asks for more";
    case instrument::Relation::Superset:
      return "asks for less";
    case instrument::Relation::Equal:
      return "the same question";
    case instrument::Relation::Intersects:
      break;
  }
  return "asks for something in common";
}

void sayMoved(const std::string& name, const std::vector<assessment::MovedQuestion>& questions,
              const instrument::Instrument& target) {
  say(heading(name, questions.size(), assessment::answeredAmong(questions)));
  for (const assessment::MovedQuestion& moved : questions) {
    std::string line = "  " + moved.from + " -> " + moved.to + "  " + questionTextIn(target, moved.to);
    if (moved.relation != instrument::Relation::Equal) line += " (" + relationInWords(moved.relation) + ")";
    if (moved.answered && !moved.confirmed && moved.relation == instrument::Relation::Equal)
      line += " (to be confirmed)";
    say(line);
  }
}

void sayDropped(const PlannedMove& move) {
  const auto& dropped = move.plan.dropped;
  say(heading("Dropped, kept in the earlier assessment only", dropped.size(), assessment::answeredAmong(dropped)));
  for (const assessment::DroppedQuestion& each : dropped) {
    std::string line = "  " + each.question + "  " + questionTextIn(*move.dossier.instrument, each.question);
    if (!each.taken.empty()) line += " (" + each.taken + " takes another answer)";
    if (!each.because.empty()) line += " (" + each.because + ")";
    say(line);
  }
}

void sayPlan(const PlannedMove& move) {
  say(instrument::reference(*move.dossier.instrument) + " -> " + move.plan.target);
  sayMoved("Kept", move.plan.kept, move.target);
  sayMoved("To read again and confirm", move.plan.toRead, move.target);
  sayDropped(move);
  const auto& added = move.plan.added;
  say("New: " + std::to_string(added.size()) + (added.size() == 1 ? " question" : " questions"));
  for (const std::string& question : added) say("  " + question + "  " + questionTextIn(move.target, question));
}

Outcome showMove(const MigrateOptions& options) {
  const auto workspace = openToRead(options.workspace);
  if (!workspace) return tl::make_unexpected(workspace.error());
  const auto move = planFor(*workspace, options);
  if (!move) return tl::make_unexpected(move.error());
  sayPlan(*move);
  return 0;
}

Outcome migrate(const MigrateOptions& options, const CommandLine& line) {
  if (options.dryRun) return showMove(options);
  auto workspace = openToWrite(options.workspace);
  if (!workspace) return tl::make_unexpected(workspace.error());
  const auto move = planFor(*workspace, options);
  if (!move) return tl::make_unexpected(move.error());
  const auto author = authorOf(*workspace, line);
  if (!author) return tl::make_unexpected(author.error());
  const auto moved = workspace::moveAssessment(*workspace, move->dossier, move->target, move->plan, *author);
  if (!moved) return tl::make_unexpected(moved.error());
  sayPlan(*move);
  if (!move->target.notice.empty()) say(move->target.notice);
  say(moved->value);
  return 0;
}

}  // namespace

void addMigrateCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<MigrateOptions>();
  CLI::App* command = addCommand(app, "migrate",
                                 "Take the answers of an assessment over to another version of its questionnaire, in a "
                                 "new assessment; prints its id",
                                 line, options, migrate);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("ASSESSMENT", options->assessment, "Id, beginning of one, or title of its project")->required();
  command->add_option("--to", options->to, "Questionnaire: ID@VERSION")->required();
  command->add_flag("--dry-run", options->dryRun, "Only say what would be kept, read again, dropped and new");
}

}  // namespace playfair::cli
