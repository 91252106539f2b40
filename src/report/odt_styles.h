// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace playfair::report {

/// styles.xml of a text document: the named styles that the content uses, A4 with a footer. `language` is a BCP 47 tag,
/// `footer` plain text.
[[nodiscard]] std::string odtStyles(const std::string& language, const std::string& footer);

/// The styles of tables, their rows and cells, for the automatic styles of content.xml. `width` is that of a table.
[[nodiscard]] std::string odtTableStyles(const std::string& width);

/// The namespaces of OpenDocument, as attributes of a root element.
[[nodiscard]] std::string odtNamespaces();

}  // namespace playfair::report
