// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/assessment/dossier.h"

// What a register entry is told from, and the rules for its values.
namespace playfair::exchange {

/// A dossier as a register asks for it. Refers to the dossier.
class RegisterSource {
 public:
  RegisterSource(const assessment::Dossier& dossier, std::string language);

  [[nodiscard]] const std::string& language() const { return m_language; }
  [[nodiscard]] std::string projectTitle() const;
  [[nodiscard]] const std::string& projectId() const { return m_dossier.project.id.value; }
  /// ISO date; empty where nothing changed yet.
  [[nodiscard]] std::string lastChangedDay() const;

  /// A fact as people read it: titles of choices, several joined by commas; empty where nothing is said.
  [[nodiscard]] std::string fact(const std::string& key) const;
  /// The value of a choice as it is stored.
  [[nodiscard]] std::string raw(const std::string& key) const;
  [[nodiscard]] std::vector<std::string> values(const std::string& key) const;
  /// Somebody said that it is not known yet.
  [[nodiscard]] bool isNotKnown(const std::string& key) const;
  [[nodiscard]] std::string title(const std::string& key) const;
  /// "ask the project lead": who usually knows a fact.
  [[nodiscard]] std::string whoKnows(const std::string& key) const;

  /// Case study text of a section in the language of the entry; empty where nobody wrote one.
  [[nodiscard]] std::string account(const std::string& section) const;
  /// Kinds of application and the project's tags, joined by commas.
  [[nodiscard]] std::string keywords() const;
  /// With which questions it was assessed, what was told in the overview, and what the questionnaire says of itself.
  [[nodiscard]] std::string assessmentInWords() const;
  /// Public evidence that calls itself a data protection impact assessment; nullptr where there is none.
  [[nodiscard]] const assessment::Evidence* publicAssessmentOfDataProtection() const;

 private:
  const assessment::Dossier& m_dossier;
  std::string m_language;
};

/// Characters, not bytes.
[[nodiscard]] std::size_t characterCount(std::string_view text);
/// Up to the first full stop, question or exclamation mark that ends a sentence; empty where there is none.
[[nodiscard]] std::string firstSentence(std::string_view text);
/// The texts that are not empty, with an empty line between them.
[[nodiscard]] std::string joinedParagraphs(const std::vector<std::string>& texts);
/// http or https, without white space or control characters.
[[nodiscard]] bool isWebAddress(std::string_view text);
/// name@domain.tld, nothing around it.
[[nodiscard]] bool isMailAddress(std::string_view text);

}  // namespace playfair::exchange
