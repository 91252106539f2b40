// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log_view.h"
#include "playfair/assessment/dossier.h"
#include "playfair/workspace/evidence_register.h"

namespace playfair::workspace {

/// Fills evidence, links, comments and differing views of a dossier whose project and assessment are known.
[[nodiscard]] Result<void> readDiscussion(const LogView& view, assessment::Dossier& dossier);

/// A comment with its author and time, where it is present.
[[nodiscard]] Result<std::optional<assessment::Comment>> findComment(const LogView& view, const std::string& subject);
[[nodiscard]] Result<std::optional<assessment::DifferingView>> findDifferingView(const LogView& view,
                                                                                 const std::string& subject);

/// Brings views into the order in which they are shown: by question, then holder.
void sortViews(std::vector<assessment::DifferingView>& views);

}  // namespace playfair::workspace
