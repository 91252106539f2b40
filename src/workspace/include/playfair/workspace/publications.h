// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/publication.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

// What was published of an assessment, and whether it still says what the file says.
namespace playfair::workspace {

using assessment::PublicationId;

[[nodiscard]] std::string publicationSubject(const assessment::AssessmentId& assessment, const PublicationId& id);

/// Value as it stands in revisions. The assessment and the id are not part of it.
[[nodiscard]] std::string toJson(const assessment::Publication& publication);

/// Invalid, with the field in `subject`, where the day is no date, the address is no http or https address, or the
/// hash has another form.
[[nodiscard]] Result<void> checkPublication(const assessment::Publication& publication);

/// By day, then id. Errors: those of reading.
[[nodiscard]] Result<std::vector<assessment::Publication>> listPublications(const Workspace& workspace,
                                                                            const assessment::AssessmentId& assessment);

/// SHA-256 of the sorted head ids of an assessment, its project, facts, answers, case-study texts, links and linked
/// evidence: the same as long as nothing changed that a report for readers outside can rest on. Comments, differing
/// views and people are not among them. Errors: NotFound, those of reading.
[[nodiscard]] Result<std::string> contentDigest(const Workspace& workspace, const assessment::AssessmentId& assessment);

}  // namespace playfair::workspace
