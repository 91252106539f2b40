// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/report/report_kinds.h"
#include "playfair/workspace/workspace.h"

namespace playfair::cli {

/// "assessment", "meeting": what a kind takes, as a person names it.
[[nodiscard]] std::string takenInWords(report::Takes takes);

/// What a report of a kind is built from, as ASSESSMENT names it: assessments by id, beginning of one or title of their
/// project, in a collection also projects without one; a meeting by id or exact title. Errors: Invalid where the kind
/// takes another number; NotFound; reading.
[[nodiscard]] Result<report::ReportMaterial> reportMaterial(const workspace::Workspace& workspace,
                                                            const report::ReportKind& kind,
                                                            const std::vector<std::string>& named);

/// What goes around the cases of a collection: the coordinator's texts, none where no file is named, and the case study
/// that ships. Errors: those of reading.
[[nodiscard]] Result<report::CollectionFrame> collectionFrame(const std::string& textsFile);

}  // namespace playfair::cli
