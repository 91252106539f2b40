// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "playfair/assessment/comparison.h"

namespace playfair::assessment {

/// Puts a comparison in words that it is given: the fixed texts of a report definition in one language. Shared by all
/// formats, so that a cell reads the same in each.
class ComparisonTeller {
 public:
  using Texts = std::map<std::string, std::string>;
  /// What stands for `{name}` in a text.
  using Fillings = std::vector<std::pair<std::string, std::string>>;

  /// The titles of facts come in `language`, as the texts should be.
  explicit ComparisonTeller(Texts texts, std::string language = "en")
      : m_texts(std::move(texts)), m_language(std::move(language)) {}

  /// The text of a key; empty where there is none.
  [[nodiscard]] std::string text(const std::string& key) const;
  /// The same with `{name}` filled in, in one pass: what is filled in is never looked at again.
  [[nodiscard]] std::string text(const std::string& key, const Fillings& fillings) const;

  /// "Title, organisation", and the day where it is an earlier one.
  [[nodiscard]] std::string column(const ComparedColumn& column) const;
  [[nodiscard]] std::string contextName(ContextKey key) const;
  [[nodiscard]] std::string context(ContextKey key, const ComparedColumn& column) const;
  /// What follows where a key differs, one sentence a key; then the sentence that stands under every comparison.
  [[nodiscard]] std::vector<std::string> readWithCare(const Comparison& comparison) const;
  /// "R2 Inclusion of and for children"
  [[nodiscard]] static std::string requirementName(const RequirementRow& row);
  /// "5 in place · 1 partly · 2 not asked yet", or why there are no counts.
  [[nodiscard]] std::string counts(const RequirementCell& cell) const;
  /// "1 not met · 1 not known"; empty where none is asked.
  [[nodiscard]] std::string safeguards(const RequirementCell& cell) const;
  /// Both, on two lines.
  [[nodiscard]] std::string requirement(const RequirementCell& cell) const;
  [[nodiscard]] std::string partName(BarPart part) const;
  [[nodiscard]] std::string level(int level) const;
  /// "3 In place, claimed", "Asked, nobody knows", "Out of scope" …
  [[nodiscard]] std::string answer(const QuestionCell& cell) const;
  [[nodiscard]] std::string view(const DifferingView& view) const;
  /// "test result, confirmed by children", or that a level has no evidence behind it; empty where nothing is asked.
  [[nodiscard]] std::string supports(const QuestionCell& cell) const;
  [[nodiscard]] std::string safeguard(const Safeguard& safeguard) const;
  /// The answer, what kind of safeguard it is, what supports it: one line each.
  [[nodiscard]] std::string question(const QuestionCell& cell) const;
  /// "Same level on 41 of 62 questions that both answered, one apart on 15, further apart on 6."
  [[nodiscard]] std::string agreement(const Agreement& agreement) const;
  /// What the rows were chosen by; empty where all are shown.
  [[nodiscard]] std::string filter(const RowFilter& filter) const;
  /// What the questionnaires say about themselves wherever they are printed: notice and disclaimer, each once.
  [[nodiscard]] static std::vector<std::string> notices(const Comparison& comparison);

 private:
  [[nodiscard]] std::string factIn(const Facts& facts, const std::string& key) const;

  Texts m_texts;
  std::string m_language;
};

/// Every key of the texts that a comparison prints, in any format.
[[nodiscard]] const std::vector<std::string>& comparisonTextKeys();

}  // namespace playfair::assessment
