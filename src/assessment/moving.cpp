// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/moving.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

#include "playfair/instrument/blank.h"
#include "playfair/instrument/translation.h"

namespace playfair::assessment {

namespace {

using instrument::Crosswalk;
using instrument::Instrument;
using instrument::Question;
using instrument::Relation;
using instrument::SharedQuestion;

const Answer* answerIn(const Dossier& dossier, const std::string& question) {
  const auto found = dossier.answers.find(question);
  return found == dossier.answers.end() ? nullptr : &found->second;
}

bool saysSomething(const Answer* answer) {
  return answer != nullptr &&
         (answer->conflicting || answer->kind != AnswerKind::NotAsked || !instrument::isBlank(answer->justification));
}

bool hasSomething(const Dossier& dossier, const std::string& question) {
  return saysSomething(answerIn(dossier, question)) || dossier.hasEvidence(question);
}

bool sameWords(const Question& one, const Question& other) {
  return one.text == other.text && one.inPlaceMeans == other.inPlaceMeans;
}

/// The crosswalk compares the newest editions; an assessment may be pinned to words that were others.
Relation relationOf(const SharedQuestion& shared, const Question& from, const Question& to) {
  const bool changed = shared.relation == Relation::Equal && !sameWords(from, to);
  return changed ? Relation::Intersects : shared.relation;
}

int preference(Relation relation) {
  switch (relation) {
    case Relation::Equal:
      return 0;
    case Relation::Superset:
      return 1;
    case Relation::Subset:
      return 2;
    case Relation::Intersects:
      break;
  }
  return 3;
}

bool holdsAsItIs(const Dossier& dossier, const MovedQuestion& moved) {
  const Answer* answer = answerIn(dossier, moved.from);
  const bool doubtful = answer != nullptr && (answer->conflicting || answer->awaitsConfirmation());
  return moved.relation == Relation::Equal && !doubtful;
}

/// Words are compared as they are stored, whatever language they are shown in.
const Instrument& storedInstrument(const Dossier& dossier) {
  return *instrument::sourceOf(dossier.instrument);
}

/// The question whose answer a question of the target takes over; nothing where nothing corresponds to it.
std::optional<MovedQuestion> sourceOf(const Question& to, const Dossier& dossier, const Crosswalk& back) {
  std::optional<MovedQuestion> best;
  const auto rank = [](const MovedQuestion& each) { return std::tuple(!each.answered, preference(each.relation)); };
  for (const SharedQuestion& shared : back.relationsOf(to.id)) {
    const Question* from = storedInstrument(dossier).findQuestion(shared.to);
    if (from == nullptr) continue;
    MovedQuestion moved{from->id,
                        to.id,
                        relationOf({from->id, to.id, readBackwards(shared.relation), {}}, *from, to),
                        shared.because,
                        hasSomething(dossier, from->id),
                        false};
    moved.confirmed = holdsAsItIs(dossier, moved);
    if (!best || rank(moved) < rank(*best)) best = std::move(moved);
  }
  return best;
}

/// Why the answer to a question finds no place.
DroppedQuestion droppedQuestion(const Question& question, const Dossier& dossier, const Instrument& target,
                                const Crosswalk& crosswalk) {
  DroppedQuestion dropped{question.id, {}, {}, hasSomething(dossier, question.id)};
  for (const SharedQuestion& shared : crosswalk.relationsOf(question.id)) {
    if (target.findQuestion(shared.to) == nullptr) continue;
    dropped.taken = shared.to;
    return dropped;
  }
  for (const instrument::LonelyQuestion& lonely : crosswalk.onlyFrom) {
    if (lonely.question == question.id) dropped.because = lonely.because;
  }
  return dropped;
}

template <class Visitor>
void forEachQuestion(const Instrument& instrument, const Visitor& visit) {
  for (const instrument::Requirement& requirement : instrument.requirements) {
    for (const Question& question : requirement.questions) visit(question);
  }
}

template <class Visitor>
void forEachMoved(const MovePlan& plan, const Visitor& visit) {
  for (const MovedQuestion& moved : plan.kept) visit(moved);
  for (const MovedQuestion& moved : plan.toRead) visit(moved);
}

}  // namespace

Result<MovePlan> planMove(const Dossier& dossier, const Instrument& target, const Crosswalk& crosswalk) {
  MovePlan plan;
  plan.target = reference(target);
  const std::string own = reference(*dossier.instrument);
  if (plan.target == own) return failure(ErrorCode::Invalid, "the assessment is answered against it already", own);
  if (crosswalk.from != own || crosswalk.to != plan.target) {
    return failure(ErrorCode::Invalid, "the shared questions are those of " + crosswalk.from + " and " + crosswalk.to,
                   plan.target);
  }
  const Crosswalk back = readBackwards(crosswalk);
  std::set<std::string> placed;
  forEachQuestion(target, [&](const Question& question) {
    auto moved = sourceOf(question, dossier, back);
    if (!moved) return plan.added.push_back(question.id);
    placed.insert(moved->from);
    auto& group = moved->relation == Relation::Equal ? plan.kept : plan.toRead;
    group.push_back(std::move(*moved));
  });
  forEachQuestion(*dossier.instrument, [&](const Question& question) {
    if (placed.count(question.id) > 0) return;
    plan.dropped.push_back(droppedQuestion(question, dossier, target, crosswalk));
  });
  return plan;
}

Answer takenOver(const Dossier& dossier, const std::string& question) {
  const Answer* answer = answerIn(dossier, question);
  Answer taken = answer == nullptr ? Answer{} : *answer;
  // The tick was for the words of another question, and nothing was said here in that meeting.
  taken.publish = false;
  taken.meeting = {};
  taken.conflicting = false;
  taken.from = TakenOver{dossier.assessment.id, dossier.assessment.instrument, question, true};
  return taken;
}

std::map<std::string, Answer> movedAnswers(const Dossier& dossier, const MovePlan& plan) {
  std::map<std::string, Answer> answers;
  forEachMoved(plan, [&](const MovedQuestion& moved) {
    const Answer* answer = answerIn(dossier, moved.from);
    if (!saysSomething(answer)) return;
    Answer taken = takenOver(dossier, moved.from);
    if (moved.confirmed) {
      taken.confirm();
      taken.publish = answer->publish;
    }
    answers.emplace(moved.to, std::move(taken));
  });
  return answers;
}

std::vector<EvidenceLink> movedLinks(const Dossier& dossier, const MovePlan& plan) {
  std::vector<EvidenceLink> links;
  forEachMoved(plan, [&](const MovedQuestion& moved) {
    for (const EvidenceLink& link : dossier.links) {
      if (link.question == moved.from) links.push_back({moved.to, link.evidence});
    }
  });
  return links;
}

int answeredAmong(const std::vector<MovedQuestion>& questions) {
  return static_cast<int>(
      std::count_if(questions.begin(), questions.end(), [](const auto& each) { return each.answered; }));
}

int answeredAmong(const std::vector<DroppedQuestion>& questions) {
  return static_cast<int>(
      std::count_if(questions.begin(), questions.end(), [](const auto& each) { return each.answered; }));
}

}  // namespace playfair::assessment
