// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/instrument/result.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

/// One self-contained, accessible page: semantic elements, `lang`, charts as inline SVG with title, description and
/// table, no script, no remote reference. Same report, same bytes.
[[nodiscard]] std::string writeHtml(const Report& report);

/// Markdown in the one dialect used everywhere; typed text cannot break out.
[[nodiscard]] std::string writeMarkdown(const Report& report);

/// A text document (OpenDocument) with real headings, lists, tables with header rows, and alternative texts. Same
/// report, same bytes. Errors: Internal.
[[nodiscard]] Result<std::string> writeOdt(const Report& report);

/// The report tree as JSON (`schemas/report.schema.json`).
[[nodiscard]] std::string writeJson(const Report& report);

}  // namespace playfair::report
