// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/report/case_study.h"
#include "playfair/report/report_definition.h"
#include "playfair/report/report_options.h"
#include "playfair/report/report_tree.h"
#include "playfair/workspace/workspace.h"

// The collection: many case studies in one book, in the order its coordinator chose.
namespace playfair::report {

/// What the coordinator writes around the cases, in the language of the report. All but title and publisher is
/// Markdown; an empty text is not printed.
struct CollectionTexts {
  std::string title;
  std::string publisher;
  std::string preface;
  std::string closing;
  std::map<std::string, std::string> introductions;  ///< by value of the fact applicationTypes
};

/// From a file (`schemas/collection-texts.schema.json`). Errors: Invalid with file and pointer; those of reading.
[[nodiscard]] Result<CollectionTexts> loadCollectionTexts(const std::filesystem::path& file);

/// What a collection is made of beside its cases.
struct CollectionFrame {
  CollectionTexts texts;
  ReportDefinition caseStudy;  ///< how each case is told
};

/// A case by the name a person gives it: an assessment by id, beginning of one or title of its project, or a project
/// without assessment, which joins with its facts. Errors: NotFound; Ambiguous where a project has several
/// assessments; reading.
[[nodiscard]] Result<assessment::Dossier> collectionCase(const workspace::Workspace& workspace,
                                                         const std::string& named);

/// May these cases be printed together? Each needs leave (fact collectionLeave: given, or made from published
/// information only). Errors: Invalid, naming every case without leave, or one that stands there twice.
[[nodiscard]] Result<void> checkCollection(const std::vector<assessment::Dossier>& cases);

/// The book. Cases keep their order; nothing in it is ranked, and no level is printed, whatever the options say.
[[nodiscard]] Report buildCollection(const std::vector<assessment::Dossier>& cases, const CollectionFrame& frame,
                                     const ReportDefinition& definition, const ReportOptions& options);

/// Texts that nobody wrote and that are therefore left out: those of the coordinator, and the account of whole cases.
[[nodiscard]] std::vector<Gap> collectionGaps(const std::vector<assessment::Dossier>& cases,
                                              const CollectionFrame& frame, const ReportDefinition& definition,
                                              const ReportOptions& options);

}  // namespace playfair::report
