// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/result.h"

// How an organisation brings its own questionnaire. Pure rules: a draft is an Instrument whose texts may still be
// missing. Nothing is assessed with a draft; publishing makes an instrument of it that is never changed again.
namespace playfair::instrument {

/// Who makes a questionnaire its own, and of what.
struct OwnIdentity {
  std::string id;            ///< as proposedId gives it, or another of that form
  std::string organisation;  ///< "Example City"
  std::string name;          ///< "Data charter"
  std::string address;       ///< web address of the charter or of the organisation; a check asks for one
  std::string published;     ///< year and month, e.g. "2026-11"
  std::string language = "en";
};

/// "own-example-city-data-charter": small letters, digits and hyphens, at most 40.
[[nodiscard]] std::string proposedId(std::string_view organisation, std::string_view name);

/// An own questionnaire with nothing in it.
[[nodiscard]] Instrument newOwn(const OwnIdentity& identity);

/// An own questionnaire with everything that `origin` asks. It has another id and title: the published name is lost,
/// and what is changed from here on is the organisation's. Every question gets an id of its own and remembers the one
/// it follows. The sources stay, and the organisation's own stands before them.
[[nodiscard]] Instrument ownCopy(const Instrument& origin, const OwnIdentity& identity);

/// Id of the organisation's own source, which what it adds comes from.
inline constexpr const char* kOwnSource = "own";

/// Adds an empty requirement or question before the place `at` (at the end where there are fewer); returns its id.
std::string addRequirement(Instrument& draft, std::size_t at);
/// Empty where there is no such requirement. `published` are ids that earlier editions used: an id never gets another
/// meaning.
std::string addQuestion(Instrument& draft, std::string_view requirement, std::size_t at,
                        const std::set<std::string>& published = {});

/// False where there is none of that id. A requirement takes its questions with it.
bool removeRequirement(Instrument& draft, std::string_view id);
bool removeQuestion(Instrument& draft, std::string_view id);

enum class Direction { Up, Down };

/// One place up or down; a question goes on into the requirement before or after. False where it stands at the end.
bool moveRequirement(Instrument& draft, std::string_view id, Direction direction);
bool moveQuestion(Instrument& draft, std::string_view id, Direction direction);

/// Puts `changed` in the place of the question or requirement of the same id. False where there is none. The questions
/// of a requirement stay as they are.
bool replaceQuestion(Instrument& draft, const Question& changed);
bool replaceRequirement(Instrument& draft, const Requirement& changed);

/// What an own questionnaire no longer asks, or no longer holds for a minimum safeguard.
struct Missing {
  std::string question;  ///< its id in the origin
  std::string requirement;
  std::string text;
  bool safeguard = false;   ///< it was a minimum safeguard in the origin
  bool stillAsked = false;  ///< it is asked, but is no minimum safeguard any more
};

/// Compared with the origin: safeguards first, then in the order of the origin. Empty where there is no origin.
[[nodiscard]] std::vector<Missing> missingFromOrigin(const Instrument& own);

/// The draft as canonical JSON, in the form of `schemas/instrument.schema.json` but for texts that are still missing.
/// Error: Invalid for text that is not UTF-8.
[[nodiscard]] Result<std::string> toJson(const Instrument& draft);

/// The draft as what is published: checked by the same rules as every questionnaire, with its canonical bytes.
/// `edition` is one more than the highest published so far. Error: Invalid with the first problem.
[[nodiscard]] Result<Instrument> published(const Instrument& draft, const std::string& version, int edition);

/// Error: Invalid, in a sentence that says what to do, where nothing can be assessed with it because it asks nothing.
[[nodiscard]] Result<void> checkCanBeAssessedWith(const Instrument& instrument);

}  // namespace playfair::instrument
