// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/comparison.h"

#include <algorithm>

#include "assessment/sample_dossier.h"
#include "support/catch.h"

using namespace playfair::assessment;
using namespace playfair::assessment::tests;
namespace instrument = playfair::instrument;
using playfair::ErrorCode;

namespace {

Compared asCompared(Dossier dossier, const std::string& id, const std::string& title = "A project") {
  dossier.assessment.id = AssessmentId{id};
  dossier.project.id = ProjectId{"project of " + id};
  dossier.project.title = title;
  return {std::make_shared<const Dossier>(std::move(dossier)), {}};
}

Comparison comparisonOf(const std::vector<Compared>& chosen) {
  auto comparison = compare(chosen);
  INFO((comparison ? std::string() : comparison.error().detail));
  REQUIRE(comparison);
  return *comparison;
}

const QuestionRow& rowOf(const Comparison& comparison, const std::string& id) {
  const QuestionRow* row = findRow(comparison, id);
  INFO(id);
  REQUIRE(row != nullptr);
  return *row;
}

Answer other(AnswerKind kind) {
  Answer answer;
  answer.kind = kind;
  answer.justification = "Because.";
  return answer;
}

std::string detailOf(const std::vector<Compared>& chosen) {
  const auto comparison = compare(chosen);
  REQUIRE_FALSE(comparison);
  CHECK(comparison.error().code == ErrorCode::Invalid);
  return comparison.error().detail;
}

/// Every state there is, one a question, beside a dossier with nothing answered.
Dossier everyState() {
  Dossier dossier = smallDossier();
  instrument::Instrument& questionnaire = editInstrument(dossier);
  auto& first = questionnaire.requirements[0].questions;
  first.push_back(plainQuestion("rule", "R1"));
  first.back().stages = {"retired"};
  first.push_back(plainQuestion("clash", "R1"));
  dossier.facts["stage"] = std::string("pilot");
  dossier.answers["a"] = levelAnswer(0, "Nothing is done.");
  dossier.answers["b"] = other(AnswerKind::AskedUnknown);
  dossier.answers["c"] = other(AnswerKind::NotApplicable);
  dossier.answers["s"] = levelAnswer(3);
  dossier.answers["clash"] = levelAnswer(2);
  dossier.answers["clash"].conflicting = true;
  dossier.assessment.leftOut = {{"R3", "A colleague looks at it."}};
  return dossier;
}

}  // namespace

TEST_CASE("each way a question can stand is told apart") {
  Dossier plain = everyState();
  plain.answers.clear();
  plain.assessment.leftOut.clear();
  plain.assessment.depth = instrument::Depth::Essential;
  const Comparison comparison = comparisonOf({asCompared(everyState(), "one"), asCompared(plain, "two")});
  const auto state = [&](const std::string& id, std::size_t column) {
    return rowOf(comparison, id).cells[column].state;
  };
  CHECK(state("a", 0) == CellState::Level);
  CHECK(rowOf(comparison, "a").cells[0].level == 0);
  CHECK(state("b", 0) == CellState::AskedUnknown);
  CHECK(state("c", 0) == CellState::NotApplicable);
  CHECK(state("d", 0) == CellState::NotAsked);
  CHECK(state("clash", 0) == CellState::Conflicting);
  CHECK(state("rule", 0) == CellState::NotByRule);
  CHECK(state("f", 0) == CellState::OutOfScope);
  CHECK(state("d", 1) == CellState::NotInDepth);
  CHECK(state("s", 1) == CellState::NotAsked);
  CHECK(rowOf(comparison, "s").cells[0].claimed);
  CHECK_FALSE(rowOf(comparison, "a").cells[0].claimed);
  CHECK(rowOf(comparison, "s").cells[0].safeguard->state == SafeguardState::Met);
  CHECK(rowOf(comparison, "s").label == "R1.4");
}

TEST_CASE("the parts of a bar are all questions that are asked") {
  const Comparison comparison = comparisonOf({asCompared(everyState(), "one"), asCompared(smallDossier(), "two")});
  const RequirementCell& cell = comparison.requirements[0].cells[0];
  CHECK(partsOf(cell) == std::vector<PartCount>{{BarPart::Claimed, 1},
                                                {BarPart::NotAddressed, 1},
                                                {BarPart::AskedUnknown, 1},
                                                {BarPart::SaidNotToApply, 1},
                                                {BarPart::TwoAnswers, 1}});
  CHECK_FALSE(comparison.requirements[2].cells[0].counts.inScope);
  CHECK(comparison.requirements[2].cells[0].leftOutBecause == "A colleague looks at it.");
}

TEST_CASE("the parts of a bar agree with the counts, whatever was answered") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const Dossier dossier = randomDossier(random);
    const auto made = compare({asCompared(dossier, "one"), asCompared(dossier, "two")});
    if (!made) continue;  // a questionnaire without a question
    for (const RequirementRow& row : made->requirements) {
      int all = 0;
      int questions = 0;
      for (const PartCount& part : partsOf(row.cells[0])) all += part.count;
      for (const QuestionRow& question : row.questions) {
        const CellState state = question.cells[0].state;
        questions += state == CellState::Level || isNotKnown(state) ? 1 : 0;
      }
      CHECK(all == row.cells[0].counts.applicable);
      CHECK(questions == row.cells[0].counts.applicable);
    }
  }
}

TEST_CASE("kinds of support are a set, in the order they are offered") {
  Dossier dossier = smallDossier();
  const auto add = [&](const char* id, Support support) {
    Evidence evidence;
    evidence.id = EvidenceId{id};
    evidence.support = support;
    dossier.evidence.push_back(evidence);
    dossier.links.push_back({"a", evidence.id});
  };
  add("1", Support::ConfirmedByChildren);
  add("2", Support::InternalDocument);
  add("3", Support::InternalDocument);
  dossier.differingViews = {{DifferingViewId{"v"}, {}, "a", AnswerKind::Level, 1, "No.", "school nurse", {}}};
  dossier.answers["a"] = levelAnswer(4);
  const Comparison comparison = comparisonOf({asCompared(dossier, "one"), asCompared(smallDossier(), "two")});
  const QuestionCell& cell = rowOf(comparison, "a").cells[0];
  CHECK(cell.supports == std::vector<Support>{Support::InternalDocument, Support::ConfirmedByChildren});
  CHECK(cell.evidence == 3);
  CHECK(cell.differingViews == 1);
  CHECK_FALSE(cell.claimed);
}

TEST_CASE("what differs in the context is named, what does not is not") {
  Dossier one = smallDossier();
  one.facts = {{"stage", std::string("pilot")},
               {"kind", std::string("policy")},
               {"roles", std::vector<std::string>{"developer", "deployer"}}};
  one.lastChanged = "2026-03-14T09:41:00.000Z";
  Dossier two = one;
  two.facts["stage"] = std::string("operational");
  two.facts["roles"] = std::vector<std::string>{"deployer", "developer"};
  CHECK(comparisonOf({asCompared(one, "1"), asCompared(two, "2")}).different == std::vector{ContextKey::Stage});
  two = one;
  two.assessment.leftOut = {{"R2", "Later."}};
  two.assessment.depth = instrument::Depth::Essential;
  two.lastChanged = "2026-03-15T09:41:00.000Z";
  two.answers["a"] = levelAnswer(1);
  const Comparison comparison = comparisonOf({asCompared(one, "1"), asCompared(two, "2")});
  CHECK(comparison.different == std::vector{ContextKey::Scope, ContextKey::Depth, ContextKey::Date, ContextKey::State});
  CHECK(comparison.columns[1].takenUp == 2);
  CHECK(comparison.columns[1].requirements == 3);
  CHECK(comparison.columns[0].date == "2026-03-14");
  CHECK(comparison.columns[1].state == AssessmentState::InPreparation);
}

TEST_CASE("two to twelve are compared, each once") {
  std::vector<Compared> chosen;
  CHECK(playfair::tests::contains(detailOf(chosen), "0 were chosen"));
  chosen.push_back(asCompared(smallDossier(), "0"));
  CHECK(playfair::tests::contains(detailOf(chosen), "1 was chosen"));
  chosen.push_back(chosen.front());
  CHECK(playfair::tests::contains(detailOf(chosen), "chosen twice"));
  chosen.back().asOf = "2026-01-01";
  CHECK(comparisonOf(chosen).columns.size() == 2);
  for (int more = 1; more <= 10; ++more) chosen.push_back(asCompared(smallDossier(), std::to_string(more)));
  CHECK(comparisonOf(chosen).columns.size() == kMostCompared);
  chosen.push_back(asCompared(smallDossier(), "one too many"));
  CHECK(playfair::tests::contains(detailOf(chosen), "13 were chosen"));
}

TEST_CASE("editions of one questionnaire are matched by the ids of their questions") {
  Dossier older = smallDossier();
  Dossier newer = smallDossier();
  instrument::Instrument& edited = editInstrument(newer);
  edited.edition = 2;
  edited.canonical = "newer";
  edited.requirements[0].questions[1].text = "Is it really so?";
  edited.requirements[0].questions.erase(edited.requirements[0].questions.begin() + 2);  // c
  edited.requirements[1].questions.push_back(plainQuestion("new", "R2"));
  older.answers["c"] = levelAnswer(2);
  older.answers["b"] = levelAnswer(1);
  newer.answers["b"] = levelAnswer(3);
  const Comparison comparison = comparisonOf({asCompared(older, "old"), asCompared(newer, "new")});
  CHECK(comparison.different.front() == ContextKey::Questionnaire);
  CHECK(rowOf(comparison, "new").cells[0].state == CellState::NotInQuestionnaire);
  CHECK(rowOf(comparison, "new").cells[1].state == CellState::NotAsked);
  CHECK(rowOf(comparison, "c").cells[0].level == 2);
  CHECK(rowOf(comparison, "c").cells[1].state == CellState::NotInQuestionnaire);
  CHECK(rowOf(comparison, "b").wordingDiffers);
  CHECK(rowOf(comparison, "b").question->text == "Is it really so?");
  CHECK_FALSE(rowOf(comparison, "a").wordingDiffers);
  CHECK(comparison.requirements.size() == 3);
  // What only the older one asks stands behind what both ask.
  CHECK(comparison.requirements[0].questions.back().id == "c");
}

TEST_CASE("questionnaires that share no question are not compared, and it says which") {
  Dossier other = smallDossier();
  editInstrument(other).id = "another";
  CHECK(playfair::tests::contains(detailOf({asCompared(smallDossier(), "1"), asCompared(other, "2")}),
                                  "small@1.0 and another@1.0 have no question in common"));
  Dossier renumbered = smallDossier();
  instrument::Instrument& edited = editInstrument(renumbered);
  edited.version = "2.0";
  for (auto& requirement : edited.requirements) {
    for (auto& question : requirement.questions) question.id += "-2";
  }
  CHECK(playfair::tests::contains(detailOf({asCompared(smallDossier(), "1"), asCompared(renumbered, "2")}),
                                  "small@2.0 and small@1.0"));
}

TEST_CASE("rows are chosen by what they say, and a requirement without one goes") {
  Dossier one = smallDossier();
  Dossier two = smallDossier();
  one.answers = {{"a", levelAnswer(0)}, {"b", levelAnswer(3)}, {"d", levelAnswer(2, "Why.")}, {"e", levelAnswer(1)}};
  two.answers = {{"a", levelAnswer(2)}, {"b", levelAnswer(4, "Why.")}, {"d", levelAnswer(2, "Why.")}};
  for (const char* id : {"c", "s", "f"}) one.answers[id] = two.answers[id] = levelAnswer(1);
  const Comparison all = comparisonOf({asCompared(one, "1"), asCompared(two, "2")});
  const auto ids = [&](const RowFilter& filter) {
    std::string joined;
    for (const RequirementRow& requirement : filtered(all, filter).requirements) {
      for (const QuestionRow& row : requirement.questions) joined += row.id;
    }
    return joined;
  };
  CHECK(ids({}) == "abcsdef");
  CHECK(ids({1, false, false, false}) == "ab");
  CHECK(ids({2, false, false, false}) == "a");
  CHECK(ids({3, false, false, false}).empty());
  CHECK(ids({0, true, false, false}) == "e");
  CHECK(ids({0, false, true, false}) == "s");
  CHECK(ids({0, false, false, true}) == "b");
  CHECK(ids({2, false, false, true}).empty());
  CHECK(filtered(all, {1, false, false, false}).requirements.size() == 1);
  CHECK(filtered(all, {1, false, false, false}).filter.apart == 1);
}

TEST_CASE("order by name looks at names and dates only") {
  Dossier high = smallDossier();
  high.answers = {{"a", levelAnswer(4)}};
  Compared later = asCompared(high, "1", "Alpha");
  Compared earlier = later;
  earlier.asOf = "2026-01-01";
  const Compared beta = asCompared(smallDossier(), "2", "Beta");
  std::vector<Compared> chosen = {beta, later, earlier};
  std::sort(chosen.begin(), chosen.end(), precedesByName);
  CHECK(chosen[0].asOf == "2026-01-01");
  CHECK(chosen[1].asOf.empty());
  CHECK(chosen[2].dossier->project.title == "Beta");
}
