// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/report/report_tree.h"

namespace playfair::report {

/// styles.xml of a text document: the named styles that the content uses, A4 with a footer.
[[nodiscard]] std::string odtStyles(const Report& report);

/// The styles of tables, their rows and cells, for the automatic styles of content.xml. `width` is that of a table.
[[nodiscard]] std::string odtTableStyles(const std::string& width);

/// The style of a text in another language than the report's, for the automatic styles of content.xml, and its name.
[[nodiscard]] std::string odtLanguageStyle(const std::string& language);
[[nodiscard]] std::string odtLanguageStyleName(const std::string& language);

/// The namespaces of OpenDocument, as attributes of a root element.
[[nodiscard]] std::string odtNamespaces();

}  // namespace playfair::report
