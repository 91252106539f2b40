// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
};

struct Requirement {
  std::string id;     ///< "R4"
  std::string title;  ///< exactly as published
  std::string shortTitle;
  std::string intro;
  std::vector<std::string> crc;
  std::vector<Question> questions;
};

/// A versioned set of questions after a publication.
struct Instrument {
  std::string id;
  std::string version;  ///< the publication's
  int edition = 1;      ///< ours; grows with every change of our words
  std::string language;
  std::string title;
  std::string shortTitle;
  std::string publisher;
  std::string published;
  std::string about;
  std::string notice;        ///< shown wherever it is chosen or printed
  bool provisional = false;  ///< its titles are still to be checked: chosen only by its version
  std::string disclaimer;    ///< stands on every profile that leaves the program
  std::vector<Source> sources;
  std::vector<Requirement> requirements;
  std::string canonical;  ///< canonical bytes of the file; their SHA-256 is the instrument's identity

  /// nullptr where there is none of that id.
  [[nodiscard]] const Question* findQuestion(std::string_view questionId) const;
  [[nodiscard]] const Requirement* findRequirement(std::string_view requirementId) const;
};

/// True where titles and questions are Playfair's own, and no publication's titles are quoted.
[[nodiscard]] bool isOwn(const Instrument& instrument);

/// "ID@VERSION"
[[nodiscard]] std::string reference(const Instrument& instrument);

}  // namespace playfair::instrument
