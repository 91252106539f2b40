// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <vector>

#include "pages/activity_model.h"
#include "pages/projects_model.h"

// What Print… makes of pages, as Markdown.
namespace playfair::ui {

/// Typed text on one line, with everything that Markdown would read as a sign of its own made plain.
[[nodiscard]] QString plainInMarkdown(const QString& text);

[[nodiscard]] QString projectsMarkdown(const std::vector<ProjectRow>& rows);
[[nodiscard]] QString overviewMarkdown(const assessment::Dossier& dossier, const assessment::Counts& counts);
[[nodiscard]] QString factsMarkdown(const workspace::ProjectEntry& entry);
[[nodiscard]] QString activityMarkdown(const std::vector<ActivityRow>& rows);

}  // namespace playfair::ui
