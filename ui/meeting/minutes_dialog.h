// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "window/page.h"

namespace playfair::ui {

/// Asks where the minutes of a meeting go, as a web page, a PDF or a text document, and writes them off the GUI thread.
/// `said` gets a sentence on what came of it.
void exportMinutes(const PageContext& context, QWidget* window, const assessment::EvidenceId& meeting,
                   std::function<void(const QString&)> said);

}  // namespace playfair::ui
