// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

// What many assessments leave unanswered, claim, or do not meet, question by question. There is no figure of one
// assessment, no mean, and nothing to order assessments by. An overview: it rests on the read model; what it leads to,
// the comparison, is read through the log.
namespace playfair::workspace {

enum class PortfolioGrouping { None, Type, Stage, Country };

/// The words of files: "type", "stage", "country"; empty for None.
[[nodiscard]] std::string toText(PortfolioGrouping grouping);
/// The fact that assessments are grouped by; empty for None.
[[nodiscard]] std::string factKeyOf(PortfolioGrouping grouping);

/// What is looked at.
enum class PortfolioMatter {
  NotAnswered,     ///< asked, and there is no level
  Claimed,         ///< level 3 or 4 with neither reason nor evidence
  SafeguardNotMet  ///< a minimum safeguard that is due, at level 0 to 2
};

/// How many assessments of a group.
struct PortfolioFigure {
  int asked = 0;            ///< ask the question
  int notAnswered = 0;      ///< of those, without a level
  int askedUnknown = 0;     ///< of those without a level: asked, nobody knows
  int claimed = 0;          ///< of those with a level
  int safeguardDue = 0;     ///< of those that ask it, where it is a minimum safeguard and due
  int safeguardNotMet = 0;  ///< of those
  [[nodiscard]] int of(PortfolioMatter matter) const;
  /// What `of` is a part of.
  [[nodiscard]] int outOf(PortfolioMatter matter) const;
  bool operator==(const PortfolioFigure&) const = default;
};

struct PortfolioQuestion {
  std::string id;
  std::string label;  ///< "R2.3"
  std::string text;
  std::string requirement;
  bool safeguard = false;
  PortfolioFigure all;
  std::vector<PortfolioFigure> groups;  ///< one a group of the portfolio
};

/// One questionnaire, whatever its versions and editions: questions are matched by their ids.
struct PortfolioQuestionnaire {
  std::string id;
  std::string title;
  std::string disclaimer;  ///< what the questionnaire says about itself wherever figures of it are shown
  int assessments = 0;
  std::vector<PortfolioQuestion> questions;  ///< in the order of the newest version, then what only others have
};

struct PortfolioGroup {
  std::string value;  ///< of the fact; empty = not known
  int assessments = 0;
};

struct Portfolio {
  PortfolioGrouping grouping = PortfolioGrouping::None;
  std::vector<PortfolioGroup> groups;  ///< in the order of the catalogue, or of the alphabet; what is not known last
  std::vector<PortfolioQuestionnaire> questionnaires;  ///< by id
};

/// An assessment behind a figure: title and organisation always stand together.
struct PortfolioMember {
  assessment::AssessmentId id;
  std::string title;
  std::string organisation;
};

/// The assessments of a file at one moment, archived ones too, and what is asked of them together.
class PortfolioReader {
 public:
  /// Errors: Damaged where a questionnaire cannot be read; those of reading.
  [[nodiscard]] static Result<PortfolioReader> open(const Workspace& workspace, PortfolioGrouping grouping);
  PortfolioReader(PortfolioReader&&) noexcept;
  PortfolioReader& operator=(PortfolioReader&&) noexcept;
  ~PortfolioReader();

  [[nodiscard]] Result<Portfolio> figures() const;
  /// Who is behind a figure of a question, by title, then organisation. `group`: a place in Portfolio::groups.
  [[nodiscard]] Result<std::vector<PortfolioMember>> members(const std::string& question, PortfolioMatter matter,
                                                             std::optional<std::size_t> group) const;

 private:
  struct Parts;
  explicit PortfolioReader(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

}  // namespace playfair::workspace
