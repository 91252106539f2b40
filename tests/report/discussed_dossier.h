// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/workspace/evidence_register.h"
#include "report/report_dossier.h"

namespace playfair::report::tests {

/// The sample dossier with evidence of several kinds, comments and differing views. The meeting "m-1" answered q-2-1
/// and q-2-2; q-2-2 was changed afterwards.
[[nodiscard]] assessment::Dossier discussedDossier();

/// What that meeting dealt with: q-2-1 and q-2-2 answered, q-5-1 and q-5-2 spoken of.
[[nodiscard]] workspace::MeetingContent sampleMeeting();

[[nodiscard]] Report recordOf(const assessment::Dossier& dossier);
[[nodiscard]] Report minutesOf(const workspace::MeetingContent& content,
                               const std::vector<assessment::Dossier>& dossiers);

}  // namespace playfair::report::tests
