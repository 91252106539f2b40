// SPDX-License-Identifier: EUPL-1.2
#include "definition_rules.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "playfair/assessment/comparison_telling.h"

namespace playfair::report {

namespace {

using Names = std::vector<std::string_view>;

struct KindRules {
  std::string_view kind;
  Names builders;   ///< all it has
  Names mandatory;  ///< builders of which a section must be there
  Names texts;      ///< keys of the fixed texts it prints
};

const KindRules& caseStudyRules() {
  static const KindRules rules{
      "case-study",
      {"fact-box", "requirements-taken-up", "account", "profile", "requirements", "requirements-not-taken-up", "method",
       "sources"},
      // They carry the notice of the questionnaire, the safeguards and what the levels mean.
      {"fact-box", "requirements-taken-up", "requirements", "requirements-not-taken-up", "method"},
      {"draft",
       "subject",
       "fact-box",
       "fact-name",
       "fact-organisation",
       "fact-kind",
       "fact-place",
       "fact-launched",
       "fact-children",
       "fact-stage",
       "fact-questionnaire",
       "fact-edition",
       "fact-date",
       "fact-last-changed",
       "fact-register-number",
       "fact-website",
       "questionnaire",
       "questionnaire-own",
       "edition",
       "aimed",
       "aim",
       "aim-prompt",
       "done",
       "done-prompt",
       "worked",
       "worked-prompt",
       "not-worked",
       "not-worked-prompt",
       "counts",
       "safeguard-not-met",
       "safeguard-not-known",
       "from-the-answers",
       "level",
       "method",
       "method-own",
       "sources-followed"}};
  return rules;
}

const KindRules& recordRules() {
  static const KindRules rules{"record",
                               {"working-document", "facts", "counts", "how-counted", "answers", "evidence"},
                               {"working-document", "answers"},
                               {"subject",
                                "working-document",
                                "project",
                                "assessment",
                                "questionnaire-label",
                                "questionnaire",
                                "questionnaire-own",
                                "edition-label",
                                "edition",
                                "identity",
                                "depth",
                                "depth-essential",
                                "depth-full",
                                "date",
                                "last-changed",
                                "answered",
                                "answered-of",
                                "left-out",
                                "fact",
                                "said",
                                "not-known-yet",
                                "not-said",
                                "requirement",
                                "not-known",
                                "claimed",
                                "counted-apart",
                                "asked-unknown",
                                "not-applicable",
                                "not-applicable-by-rule",
                                "safeguards-only",
                                "how-counted",
                                "range-low",
                                "range-high",
                                "range-none",
                                "counted-questions",
                                "weights",
                                "weakest",
                                "minimum-safeguard",
                                "essential",
                                "weight",
                                "standing",
                                "standing-asked",
                                "standing-out-of-scope",
                                "standing-not-in-depth",
                                "standing-not-by-rule",
                                "rule-clause",
                                "or",
                                "and",
                                "safeguard",
                                "safeguard-met",
                                "safeguard-not-met",
                                "safeguard-not-known",
                                "safeguard-due-at",
                                "answer",
                                "answer-none",
                                "answer-unknown",
                                "answer-not-applicable",
                                "answer-kept",
                                "claimed-note",
                                "evidence",
                                "evidence-no",
                                "evidence-named",
                                "evidence-expired",
                                "differing-view",
                                "differing-view-nobody",
                                "comments",
                                "comment",
                                "comment-settled",
                                "comment-to-reviewer",
                                "somebody",
                                "evidence-date",
                                "evidence-kind",
                                "evidence-source",
                                "evidence-support",
                                "evidence-confidentiality",
                                "evidence-review-by",
                                "evidence-keep-until",
                                "evidence-url",
                                "evidence-file",
                                "evidence-file-named",
                                "evidence-sha256",
                                "evidence-behind",
                                "evidence-behind-nothing",
                                "evidence-id",
                                "evidence-nothing",
                                "kind-kept-elsewhere",
                                "kind-file",
                                "kind-link",
                                "kind-note",
                                "kind-interview",
                                "kind-test-result",
                                "kind-consultation",
                                "kind-meeting",
                                "support-said-by-us",
                                "support-internal-document",
                                "support-test-result",
                                "support-independent-reviewer",
                                "support-confirmed-by-children",
                                "confidentiality-public",
                                "confidentiality-internal",
                                "confidentiality-restricted",
                                "publish",
                                "publish-yes",
                                "publish-no",
                                "in-place-means",
                                "reason",
                                "reason-none",
                                "conflicting",
                                "other-answers"}};
  return rules;
}

const KindRules& minutesRules() {
  static const KindRules rules{"minutes",
                               {"meeting", "dealt-with", "left-open"},
                               {"meeting", "dealt-with"},
                               {"subject",
                                "working-document",
                                "project",
                                "organisation",
                                "meeting-date",
                                "began",
                                "ended",
                                "purpose",
                                "participants",
                                "agenda",
                                "answer",
                                "answer-none",
                                "answer-unknown",
                                "answer-not-applicable",
                                "changed-later",
                                "spoken-of-only",
                                "differing-view",
                                "differing-view-nobody",
                                "comments",
                                "comment",
                                "comment-settled",
                                "comment-to-reviewer",
                                "somebody",
                                "dealt-with-nothing",
                                "questions-left-open",
                                "left-open-nothing"}};
  return rules;
}

const KindRules& comparisonRules() {
  static const std::vector<std::string>& keys = assessment::comparisonTextKeys();
  // What has to be read with care and known of each side is in every comparison.
  static const KindRules rules{"comparison",
                               {"read-with-care", "context", "agreement", "side-by-side", "answers-side-by-side"},
                               {"read-with-care", "context", "side-by-side"},
                               Names(keys.begin(), keys.end())};
  return rules;
}

const KindRules& rulesFor(const std::string& kind) {
  if (kind == "record") return recordRules();
  if (kind == "comparison") return comparisonRules();
  return kind == "minutes" ? minutesRules() : caseStudyRules();
}

bool isAmong(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string listed(const Names& names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

std::optional<instrument::Problem> brokenSection(const ReportDefinition& definition, const KindRules& rules,
                                                 const std::string& file) {
  std::set<std::string> ids;
  for (std::size_t index = 0; index < definition.sections.size(); ++index) {
    const SectionDefinition& section = definition.sections[index];
    const std::string pointer = "/sections/" + std::to_string(index);
    if (!ids.insert(section.id).second) {
      return instrument::Problem{file, pointer + "/id",
                                 "an id used once, but \"" + section.id + "\" stands there again"};
    }
    if (!isAmong(rules.builders, section.builder)) {
      return instrument::Problem{file, pointer + "/builder",
                                 "one of " + listed(rules.builders) + ", but found \"" + section.builder + "\""};
    }
    if (section.builder == "account" && section.prompt.empty()) {
      return instrument::Problem{file, pointer + "/prompt", "what to write in this section, but there is nothing"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<instrument::Problem> firstBrokenRule(const ReportDefinition& definition, const std::string& file) {
  const KindRules& rules = rulesFor(definition.kind);
  if (auto problem = brokenSection(definition, rules, file)) return problem;
  for (const std::string_view builder : rules.mandatory) {
    const bool there = std::any_of(definition.sections.begin(), definition.sections.end(),
                                   [builder](const SectionDefinition& section) { return section.builder == builder; });
    if (!there) {
      return instrument::Problem{file, "/sections", "a section with the builder " + std::string(builder)};
    }
  }
  for (const std::string_view key : rules.texts) {
    if (definition.fixedTexts.count(std::string(key)) == 0) {
      return instrument::Problem{file, "/fixedTexts/" + std::string(key), "a text, but there is none"};
    }
  }
  return std::nullopt;
}

}  // namespace playfair::report
