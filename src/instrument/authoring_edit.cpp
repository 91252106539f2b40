// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include "playfair/instrument/authoring.h"

namespace playfair::instrument {

namespace {

struct QuestionPlace {
  std::size_t requirement = 0;
  std::size_t question = 0;
  bool found = false;
};

std::size_t placeOfRequirement(const Instrument& draft, std::string_view id) {
  return static_cast<std::size_t>(std::find_if(draft.requirements.begin(), draft.requirements.end(),
                                               [id](const Requirement& one) { return one.id == id; }) -
                                  draft.requirements.begin());
}

QuestionPlace placeOfQuestion(const Instrument& draft, std::string_view id) {
  for (std::size_t r = 0; r < draft.requirements.size(); ++r) {
    const auto& questions = draft.requirements[r].questions;
    for (std::size_t q = 0; q < questions.size(); ++q) {
      if (questions[q].id == id) return {r, q, true};
    }
  }
  return {};
}

std::string newRequirementId(const Instrument& draft) {
  std::size_t number = draft.requirements.size();
  std::string id;
  do {
    id = "R" + std::to_string(++number);
  } while (draft.findRequirement(id) != nullptr);
  return id;
}

/// An id that no question of the draft has, and none that was published before.
std::string newQuestionId(const Instrument& draft, const Requirement& requirement,
                          const std::set<std::string>& published) {
  std::size_t number = requirement.questions.size();
  std::string id;
  do {
    const std::string digits = std::to_string(++number);
    id = draft.prefix + "-n" + std::to_string(placeOfRequirement(draft, requirement.id) + 1) + "-" +
         (digits.size() < 2 ? "0" : "") + digits;
  } while (draft.findQuestion(id) != nullptr || published.contains(id));
  return id;
}

/// Takes the entry at `from` out and puts it back before `to`, counted without it.
template <class Entry>
void moveEntry(std::vector<Entry>& entries, std::size_t from, std::size_t to) {
  Entry entry = std::move(entries[from]);
  entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(from));
  entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(to), std::move(entry));
}

/// Into the requirement before or after: at its end going up, at its beginning going down.
bool moveIntoNeighbour(Instrument& draft, const QuestionPlace& place, Direction direction) {
  const bool up = direction == Direction::Up;
  if (up ? place.requirement == 0 : place.requirement + 1 == draft.requirements.size()) return false;
  auto& from = draft.requirements[place.requirement].questions;
  Requirement& target = draft.requirements[up ? place.requirement - 1 : place.requirement + 1];
  Question question = std::move(from[place.question]);
  from.erase(from.begin() + static_cast<std::ptrdiff_t>(place.question));
  question.requirement = target.id;
  question.source.requirement = target.id;
  target.questions.insert(up ? target.questions.end() : target.questions.begin(), std::move(question));
  return true;
}

}  // namespace

std::string addRequirement(Instrument& draft, std::size_t at) {
  Requirement made;
  made.id = newRequirementId(draft);
  const std::string id = made.id;
  const auto place = static_cast<std::ptrdiff_t>(std::min(at, draft.requirements.size()));
  draft.requirements.insert(draft.requirements.begin() + place, std::move(made));
  return id;
}

std::string addQuestion(Instrument& draft, std::string_view requirement, std::size_t at,
                        const std::set<std::string>& published) {
  const std::size_t place = placeOfRequirement(draft, requirement);
  if (place == draft.requirements.size()) return {};
  Requirement& owner = draft.requirements[place];
  Question made;
  made.id = newQuestionId(draft, owner, published);
  made.requirement = owner.id;
  made.crc = owner.crc;
  made.depth = Depth::Essential;
  made.source = {kOwnSource, owner.id, {}};
  made.wording = "own";
  const std::string id = made.id;
  const auto before = static_cast<std::ptrdiff_t>(std::min(at, owner.questions.size()));
  owner.questions.insert(owner.questions.begin() + before, std::move(made));
  return id;
}

bool removeRequirement(Instrument& draft, std::string_view id) {
  const std::size_t place = placeOfRequirement(draft, id);
  if (place == draft.requirements.size()) return false;
  draft.requirements.erase(draft.requirements.begin() + static_cast<std::ptrdiff_t>(place));
  return true;
}

bool removeQuestion(Instrument& draft, std::string_view id) {
  const QuestionPlace place = placeOfQuestion(draft, id);
  if (!place.found) return false;
  auto& questions = draft.requirements[place.requirement].questions;
  questions.erase(questions.begin() + static_cast<std::ptrdiff_t>(place.question));
  return true;
}

bool moveRequirement(Instrument& draft, std::string_view id, Direction direction) {
  const std::size_t place = placeOfRequirement(draft, id);
  const std::size_t count = draft.requirements.size();
  if (place == count || (direction == Direction::Up ? place == 0 : place + 1 == count)) return false;
  moveEntry(draft.requirements, place, direction == Direction::Up ? place - 1 : place + 1);
  return true;
}

bool moveQuestion(Instrument& draft, std::string_view id, Direction direction) {
  const QuestionPlace place = placeOfQuestion(draft, id);
  if (!place.found) return false;
  auto& questions = draft.requirements[place.requirement].questions;
  const bool atEdge = direction == Direction::Up ? place.question == 0 : place.question + 1 == questions.size();
  if (atEdge) return moveIntoNeighbour(draft, place, direction);
  moveEntry(questions, place.question, direction == Direction::Up ? place.question - 1 : place.question + 1);
  return true;
}

bool replaceQuestion(Instrument& draft, const Question& changed) {
  const QuestionPlace place = placeOfQuestion(draft, changed.id);
  if (!place.found) return false;
  draft.requirements[place.requirement].questions[place.question] = changed;
  return true;
}

bool replaceRequirement(Instrument& draft, const Requirement& changed) {
  const std::size_t place = placeOfRequirement(draft, changed.id);
  if (place == draft.requirements.size()) return false;
  Requirement& present = draft.requirements[place];
  auto questions = std::move(present.questions);
  present = changed;
  present.questions = std::move(questions);
  return true;
}

std::vector<Missing> missingFromOrigin(const Instrument& own) {
  std::vector<Missing> missing;
  if (!own.origin || !own.origin->after) return missing;
  std::set<std::string> asked;
  std::set<std::string> safeguards;
  for (const Requirement& requirement : own.requirements) {
    for (const Question& question : requirement.questions) {
      asked.insert(question.follows);
      if (question.redLine) safeguards.insert(question.follows);
    }
  }
  for (const OriginQuestion& question : own.origin->after->questions) {
    const bool stillAsked = asked.contains(question.id);
    if (stillAsked && (!question.safeguard || safeguards.contains(question.id))) continue;
    missing.push_back({question.id, question.requirement, question.text, question.safeguard, stillAsked});
  }
  std::stable_partition(missing.begin(), missing.end(), [](const Missing& one) { return one.safeguard; });
  return missing;
}

}  // namespace playfair::instrument
