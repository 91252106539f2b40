// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/problem.h"
#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// How a question relates to another.
enum class Relation {
  Equal,      ///< same words, same meaning of in place, asked of the same projects
  Subset,     ///< it asks for less: whoever has the other in place has it in place
  Superset,   ///< it asks for more: whoever has it in place has the other in place
  Intersects  ///< something in common; neither covers the other
};

/// The relation as the other question sees it: what is a subset one way is a superset the other way.
[[nodiscard]] Relation readBackwards(Relation relation);

/// Two questions that ask for the same or for something in common.
struct SharedQuestion {
  std::string from;                          ///< id in the questionnaire one comes from
  std::string to;                            ///< id in the questionnaire one goes to
  Relation relation = Relation::Intersects;  ///< of `from` to `to`
  std::string because;                       ///< the reason, in one sentence
  bool operator==(const SharedQuestion&) const = default;
};

/// A question that nothing on the other side corresponds to.
struct LonelyQuestion {
  std::string question;
  std::string because;
  bool operator==(const LonelyQuestion&) const = default;
};

/// How the questions of one questionnaire relate to those of another. Questions that it does not name have no
/// counterpart.
struct Crosswalk {
  std::string from;  ///< "ID@VERSION"
  std::string to;    ///< "ID@VERSION"
  int edition = 1;
  std::string language;  ///< of the reasons
  std::string about;
  std::vector<SharedQuestion> relations;
  std::vector<LonelyQuestion> onlyFrom;
  std::vector<LonelyQuestion> onlyTo;

  /// The relations of a question of `from`, in the order of the file.
  [[nodiscard]] std::vector<SharedQuestion> relationsOf(std::string_view question) const;
};

/// The same crosswalk seen from the other side.
[[nodiscard]] Crosswalk readBackwards(const Crosswalk& crosswalk);

/// Everything wrong with the text of a crosswalk; empty = valid. Checks the schema, then that both questionnaires are
/// among `instruments` and differ, that each question named is theirs, that each pair stands once, and that no question
/// stands among those without a counterpart that has one. What is no JSON at all is one problem without a pointer.
[[nodiscard]] std::vector<Problem> validateCrosswalk(std::string_view text, const std::string& file,
                                                     const std::vector<Instrument>& instruments);

/// Reads a crosswalk from JSON text. Errors: those of parseJson; Invalid with the first problem.
[[nodiscard]] Result<Crosswalk> readCrosswalk(std::string_view text, const std::string& file,
                                              const std::vector<Instrument>& instruments);

/// Every crosswalk that ships with the program, checked against the questionnaires that ship with it, ordered by file
/// name. Errors: Invalid with file and pointer.
[[nodiscard]] Result<std::vector<Crosswalk>> shippedCrosswalks();

/// The crosswalk that leads from one questionnaire to another ("ID@VERSION"), turned round where it is written the
/// other way. NotFound where nothing leads there.
[[nodiscard]] Result<Crosswalk> crosswalkBetween(const std::vector<Crosswalk>& crosswalks, std::string_view from,
                                                 std::string_view to);

}  // namespace playfair::instrument
