// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/counting.h"
#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"

// Assessments side by side: counts, levels and what stands behind them. There is no mean, no total, and nothing to
// order them by but their names and a person's hand.
namespace playfair::assessment {

inline constexpr std::size_t kFewestCompared = 2;
inline constexpr std::size_t kMostCompared = 12;

/// An assessment to put beside others.
struct Compared {
  std::shared_ptr<const Dossier> dossier;
  std::string asOf;  ///< ISO date: as it was at the end of that day; empty = as it is
  int erased = 0;    ///< texts of that day that were erased since: nothing is counted for them
};

/// Derived from what is there, never stored.
enum class AssessmentState { NotStarted, InPreparation, Archived };
[[nodiscard]] AssessmentState stateOf(const Dossier& dossier);

/// What has to be known before levels are compared; always shown, in this order.
enum class ContextKey { Questionnaire, Kind, Stage, Role, Children, Ages, Scope, Depth, Date, State };
[[nodiscard]] const std::vector<ContextKey>& allContextKeys();
/// The fact of the project a key shows ("stage"); empty where it is none.
[[nodiscard]] std::string factKeyOf(ContextKey key);

struct ComparedColumn {
  Compared compared;
  AssessmentState state = AssessmentState::NotStarted;
  int takenUp = 0;       ///< requirements in scope
  int requirements = 0;  ///< of the questionnaire
  std::string date;      ///< ISO date it stands for: of the last change, or `asOf`; may be empty

  [[nodiscard]] const Dossier& dossier() const { return *compared.dossier; }
};

/// How a question stands in one assessment. None of these may look or read like another.
enum class CellState {
  Level,
  AskedUnknown,       ///< asked, nobody knows
  NotAsked,           ///< not asked yet
  NotApplicable,      ///< by judgement; counts as not known until a reviewer accepts it
  Conflicting,        ///< two answers, of which none is chosen yet
  NotByRule,          ///< does not apply: a rule over facts says so
  OutOfScope,         ///< its requirement is left out
  NotInDepth,         ///< not among the essential questions
  NotInQuestionnaire  ///< this edition of the questionnaire does not have it
};
/// Asked, and there is no level.
[[nodiscard]] bool isNotKnown(CellState state);

struct QuestionCell {
  CellState state = CellState::NotInQuestionnaire;
  std::string question;  ///< its id in this assessment's own questionnaire; empty where that has none
  int level = 0;         ///< only where state is Level
  bool claimed = false;
  std::vector<Support> supports;  ///< of the evidence behind it, each once, in the order they are offered
  int evidence = 0;
  int differingViews = 0;
  std::optional<Safeguard> safeguard;  ///< where it is a minimum safeguard that is asked
};

struct QuestionRow {
  std::string id;
  std::string label;                               ///< "R2.3"
  const instrument::Question* question = nullptr;  ///< lives as long as the columns do
  bool wordingDiffers = false;                     ///< between the editions compared
  std::vector<QuestionCell> cells;                 ///< one a column
};

struct RequirementCell {
  bool there = false;          ///< this edition of the questionnaire has the requirement
  RequirementCounts counts;    ///< all zero where it is not there
  int conflicting = 0;         ///< two answers (part of counts.notAnswered)
  std::string leftOutBecause;  ///< where it is not taken up
};

struct RequirementRow {
  std::string id;
  std::string title;       ///< exactly as published
  std::string shortTitle;  ///< the title where there is none
  std::vector<RequirementCell> cells;
  std::vector<QuestionRow> questions;
};

/// A part of a requirement's bar.
enum class BarPart {
  KeptUp,
  InPlace,
  Claimed,
  Partly,
  Planned,
  NotAddressed,
  AskedUnknown,
  SaidNotToApply,
  TwoAnswers,
  NotAsked
};
struct PartCount {
  BarPart part = BarPart::NotAsked;
  int count = 0;
  bool operator==(const PartCount&) const = default;
};
[[nodiscard]] const std::vector<BarPart>& allBarParts();
/// The parts of a bar that are not empty, in order. Together they are all questions that are asked.
[[nodiscard]] std::vector<PartCount> partsOf(const RequirementCell& cell);

struct SafeguardTally {
  int met = 0;
  int notMet = 0;
  int notKnown = 0;
  int dueLater = 0;  ///< not met or not known, and not due yet
};
[[nodiscard]] SafeguardTally tallyOf(const RequirementCounts& counts);

/// How far two assessors of one project agree, over the questions that both answered with a level.
struct Agreement {
  int common = 0;
  int same = 0;
  int oneApart = 0;
  int furtherApart = 0;
  std::vector<QuestionRow> furthest;    ///< of the rows further apart the first kMostFurthest, furthest first
  std::optional<double> weightedKappa;  ///< linear weights, -1 to 1; none where it is not computed
};
/// Below this many common answers no kappa is computed.
inline constexpr int kFewestForKappa = 20;
/// What people can talk through in one sitting.
inline constexpr std::size_t kMostFurthest = 6;

/// Which question rows are wanted; those that fit all wishes are shown.
struct RowFilter {
  int apart = 0;            ///< levels at least this far apart; 0 = no matter
  bool notKnown = false;    ///< not known in any
  bool safeguards = false;  ///< minimum safeguards only
  bool claimed = false;     ///< claimed in any
  [[nodiscard]] bool any() const { return apart > 0 || notKnown || safeguards || claimed; }
  bool operator==(const RowFilter&) const = default;
};

struct Comparison {
  std::vector<ComparedColumn> columns;  ///< in the order given
  std::vector<ContextKey> different;    ///< in which at least two differ
  std::vector<RequirementRow> requirements;
  std::optional<Agreement> agreement;  ///< of exactly two assessments of one project with one questionnaire
  RowFilter filter;                    ///< what the rows were chosen by
};

/// How much of each answer an export tells.
enum class ComparisonDetail {
  Table,       ///< what the table shows
  WithAnswers  ///< also why, differing views and evidence: working text
};

/// The words of files and of report definitions: "asked-unknown", "kept-up", "stage" …
[[nodiscard]] std::string toText(ContextKey key);
[[nodiscard]] std::string toText(CellState state);
[[nodiscard]] std::string toText(BarPart part);
[[nodiscard]] std::string toText(SafeguardState state);
[[nodiscard]] std::string toText(AssessmentState state);

/// Puts assessments side by side, in the order given. Rows are matched by the ids of the questions, so that two
/// versions or editions of one questionnaire can stand together. Pure: same input, same output. Errors: Invalid where
/// there are fewer than two or more than twelve, one stands there twice, or their questions cannot be matched.
[[nodiscard]] Result<Comparison> compare(const std::vector<Compared>& chosen);

[[nodiscard]] bool fits(const QuestionRow& row, const RowFilter& filter);
/// Keeps the question rows that fit, and the requirements that have one. Without a wish everything stays.
[[nodiscard]] Comparison filtered(Comparison comparison, const RowFilter& filter);

/// nullptr where there is no row of that question.
[[nodiscard]] const QuestionRow* findRow(const Comparison& comparison, const std::string& question);

/// "Title, organisation": they always stand together.
[[nodiscard]] std::string nameOf(const ComparedColumn& column);
/// Before or behind another by title, then organisation, then date; never by result.
[[nodiscard]] bool precedesByName(const Compared& one, const Compared& other);

}  // namespace playfair::assessment
