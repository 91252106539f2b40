// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/counting.h"
#include "playfair/report/case_study.h"
#include "wording.h"

namespace playfair::report {

/// What every builder of one report looks at. Refers to the dossier, definition and options it was made from.
struct BuildContext {
  BuildContext(const assessment::Dossier& forDossier, const ReportDefinition& forDefinition,
               const ReportOptions& withOptions);

  const assessment::Dossier dossier;  ///< with its questionnaire in the language of the report, as far as there is one
  const ReportDefinition& definition;
  const ReportOptions& options;
  const instrument::Instrument& instrument;  ///< an empty one where the dossier has none
  Wording wording;
  assessment::Counts counts;

  [[nodiscard]] const assessment::Answer* answerTo(const std::string& question) const;
  /// Text of a question, or its id where the instrument has none of that id.
  [[nodiscard]] std::string questionText(const std::string& question) const;
  /// An empty report with language, title, author, subject, date and footer.
  [[nodiscard]] Report emptyReport() const;
};

/// Account text in a language; empty where nobody wrote one. No language stands in for another.
[[nodiscard]] std::string accountText(const assessment::Dossier& dossier, const std::string& section,
                                      const std::string& language);

/// "R2-done"
[[nodiscard]] std::string accountSection(const std::string& requirement, const std::string& part);

/// The four texts of a requirement taken up, in order: "aim", "done", "worked", "not-worked".
[[nodiscard]] const std::vector<std::string>& requirementParts();

/// Value of a fact as read by people: titles of choices, several joined by commas; empty where not known.
[[nodiscard]] std::string factInWords(const assessment::Facts& facts, const std::string& key,
                                      const std::string& language = "en");

/// Title of one value of a choice fact.
[[nodiscard]] std::string factValueTitle(const std::string& key, const std::string& value,
                                         const std::string& language = "en");

/// The values a fact may have, in the order of the catalogue; none where it is no choice.
[[nodiscard]] std::vector<std::string> factOptionValues(const std::string& key);

/// Title of a fact, or its key.
[[nodiscard]] std::string factTitle(const std::string& key, const std::string& language = "en");

/// "Playfair's own questions after …", or the title of a questionnaire that is Playfair's own.
[[nodiscard]] std::string questionnaireInWords(const BuildContext& context);

/// Whether working text may enter a report other than the record: only where it is ticked, and only where nobody else
/// changed it at the same time; else it is not clear what the tick was for.
[[nodiscard]] bool mayEnterReport(const assessment::Answer* answer);

void appendBlocks(std::vector<Block>& blocks, std::vector<Block> more);

[[nodiscard]] Paragraph plainParagraph(std::string text, ParagraphRole role = ParagraphRole::Body);

}  // namespace playfair::report
