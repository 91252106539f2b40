// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/report/report_tree.h"

namespace playfair::report::tests {

/// A file in a package.
struct PackedFile {
  std::string name;
  std::string bytes;
  bool compressed = false;
};

/// All files of a package, in order; the test fails where it cannot be opened.
[[nodiscard]] std::vector<PackedFile> unpacked(std::string_view package);

/// One of them; the test fails where it is missing.
[[nodiscard]] std::string packedFile(std::string_view package, const std::string& name);

/// The document as it was written; the test fails where a report cannot be written.
[[nodiscard]] std::string odtOf(const Report& report);

/// Fails where this is not one well-formed document with known namespaces.
void requireWellFormed(std::string_view xml);

/// The text of each paragraph and heading of content.xml, in order, as a reader of the document sees it: white space
/// collapsed and then tabs, spaces and line feeds put in where elements stand for them.
[[nodiscard]] std::vector<std::string> paragraphsIn(std::string_view contentXml);

/// What paragraphsIn must find for a report.
[[nodiscard]] std::vector<std::string> paragraphsOf(const Report& report);

}  // namespace playfair::report::tests
