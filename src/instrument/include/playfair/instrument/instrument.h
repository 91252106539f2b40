// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace playfair::instrument {

/// A publication that questions follow.
struct Source {
  std::string id;
  std::string title;
  std::string publisher;
  std::string version;
  std::string published;  ///< year and month, e.g. "2021-11"
  std::string address;
  std::string note;
};

/// Where one question comes from; requirement level only.
struct SourceReference {
  std::string publication;  ///< id of a Source
  std::string requirement;
  std::string note;
};

/// Holds when the fact has one of the values, or is not known.
struct Condition {
  std::string fact;
  std::vector<std::string> anyOf;
};

enum class Foundation { Protection, Provision, Participation };
enum class About { Project, Organisation };
enum class Depth { Essential, Full };

/// Makes a question a minimum safeguard: nothing offsets its failure.
struct RedLine {
  std::string from;         ///< stage from which it must be met
  std::string because;      ///< why it is one, and why from that stage
  std::string partlyMeans;  ///< what level 2 means here
};

struct Question {
  std::string id;           ///< own prefix, e.g. "pf-unicef2-r4-03"
  std::string requirement;  ///< id of the requirement it stands in
  std::string text;
  std::string inPlaceMeans;
  std::string whyItMatters;
  std::vector<std::string> whatGoodLooksLike;
  std::vector<std::string> evidenceUsuallyKept;
  std::string whoKnows;
  std::vector<std::string> crc;  ///< articles of the Convention on the Rights of the Child
  Foundation foundation = Foundation::Protection;
  About about = About::Project;
  Depth depth = Depth::Full;
  std::vector<std::string> kinds;   ///< empty = all
  std::vector<std::string> roles;   ///< empty = all
  std::vector<std::string> stages;  ///< empty = all
  std::vector<Condition> appliesWhen;
  int weight = 1;  ///< 1 to 5
  std::string weightReason;
  std::optional<RedLine> redLine;
  SourceReference source;
  std::string wording;  ///< "own"
  std::string follows;  ///< id of the question of the origin that an own questionnaire took this one from; may be empty
};

struct Requirement {
  std::string id;     ///< "R4"
  std::string title;  ///< exactly as published
  std::string shortTitle;
  std::string intro;
  std::vector<std::string> crc;
  std::vector<Question> questions;
};

/// A question as the origin of an own questionnaire asked it.
struct OriginQuestion {
  std::string id;
  std::string requirement;  ///< id of the requirement it stood in
  std::string text;
  bool safeguard = false;
};

/// The questionnaire that an own one was made after, as it was then.
struct OriginInstrument {
  std::string id;
  std::string version;
  int edition = 1;
  std::string title;
  std::string publisher;
  std::vector<OriginQuestion> questions;  ///< all it asked, and what its own origin had asked before
};

/// Says that an organisation made a questionnaire its own.
struct Origin {
  std::string organisation;
  std::optional<OriginInstrument> after;  ///< nothing where it was written from the beginning
};

/// A versioned set of questions after a publication.
struct Instrument {
  std::string id;
  std::string version;  ///< the publication's
  int edition = 1;      ///< ours; grows with every change of our words
  std::string language;
  std::string prefix;  ///< what every question id begins with, before a hyphen
  std::string title;
  std::string shortTitle;
  std::string publisher;
  std::string published;
  std::string about;
  std::string notice;            ///< shown wherever it is chosen or printed
  bool provisional = false;      ///< its titles are still to be checked: chosen only by its version
  bool frame = false;            ///< asks nothing yet: made to be copied and filled; nothing is assessed with it
  std::optional<Origin> origin;  ///< where an organisation made the questionnaire its own
  std::string disclaimer;        ///< stands on every profile that leaves the program
  std::vector<Source> sources;
  std::vector<Requirement> requirements;
  std::string canonical;  ///< canonical bytes of the file; their SHA-256 is the instrument's identity
  /// Where the texts are a translation (translation.h): what they were translated from.
  std::shared_ptr<const Instrument> translatedFrom;
  /// Where the texts are a translation: ids of the requirements and questions whose texts stayed as they were, "" for
  /// the title and the other texts of the whole. Sorted.
  std::vector<std::string> stayed;

  /// nullptr where there is none of that id.
  [[nodiscard]] const Question* findQuestion(std::string_view questionId) const;
  [[nodiscard]] const Requirement* findRequirement(std::string_view requirementId) const;
};

/// True where titles and questions are Playfair's own, and no publication's titles are quoted.
[[nodiscard]] bool isOwn(const Instrument& instrument);

/// "ID@VERSION"
[[nodiscard]] std::string reference(const Instrument& instrument);

}  // namespace playfair::instrument
