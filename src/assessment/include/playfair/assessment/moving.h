// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/crosswalk.h"
#include "playfair/instrument/result.h"

// Taking the answers of an assessment over to another questionnaire.
namespace playfair::assessment {

/// A question of the target, and the question whose answer it takes over.
struct MovedQuestion {
  std::string from;                                                  ///< id in the assessment's own questionnaire
  std::string to;                                                    ///< id in the target
  instrument::Relation relation = instrument::Relation::Intersects;  ///< of `from` to `to`
  std::string because;
  bool answered = false;   ///< there is a level, text or evidence to take over
  bool confirmed = false;  ///< the answer holds as it is; else it has to be read again and confirmed
};

/// A question whose answer finds no place in the target; it stays in the earlier assessment.
struct DroppedQuestion {
  std::string question;  ///< id in the assessment's own questionnaire
  std::string because;   ///< why nothing corresponds; may be empty
  std::string taken;     ///< the question of the target that takes another answer; empty where nothing corresponds
  bool answered = false;
};

/// What moving would do. Every question of the target stands in one of `kept`, `toRead` and `added`; every question of
/// the assessment's own questionnaire that gives its answer to none stands in `dropped`.
struct MovePlan {
  std::string target;                 ///< "ID@VERSION"
  std::vector<MovedQuestion> kept;    ///< the same question: in the target's order
  std::vector<MovedQuestion> toRead;  ///< asks for less, for more, or for something else as well
  std::vector<DroppedQuestion> dropped;
  std::vector<std::string> added;  ///< questions of the target that nothing corresponds to
};

/// Where several questions lead to one, the one that is the same comes first, then one that asks for more, for less,
/// for something in common; answered ones before those not answered. Invalid where the target is the questionnaire the
/// assessment is answered against, or the crosswalk does not lead there.
[[nodiscard]] Result<MovePlan> planMove(const Dossier& dossier, const instrument::Instrument& target,
                                        const instrument::Crosswalk& crosswalk);

/// What the answer to one question becomes where it is taken over to another assessment: level and text, and where they
/// come from. It waits to be confirmed.
[[nodiscard]] Answer takenOver(const Dossier& dossier, const std::string& question);

/// What the new assessment begins with: answers by question id of the target.
[[nodiscard]] std::map<std::string, Answer> movedAnswers(const Dossier& dossier, const MovePlan& plan);

/// Evidence behind the questions of the new assessment.
[[nodiscard]] std::vector<EvidenceLink> movedLinks(const Dossier& dossier, const MovePlan& plan);

/// Of the questions, those with something to take over.
[[nodiscard]] int answeredAmong(const std::vector<MovedQuestion>& questions);
[[nodiscard]] int answeredAmong(const std::vector<DroppedQuestion>& questions);

}  // namespace playfair::assessment
