// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace playfair::exchange::tests {

/// Looks into a workbook. Fails the test where it is none.
class WorkbookReader {
 public:
  explicit WorkbookReader(const std::string& bytes);

  /// A file of the package; empty where there is none.
  [[nodiscard]] std::string part(const std::string& name) const;
  /// A cell of a sheet as XML, "<c r="B2" …>…</c>", or "<c r="B2" …/>" where nothing stands in it; empty where
  /// there is none.
  [[nodiscard]] std::string cell(const std::string& place, int sheet = 1) const;
  /// The text of a cell, without the escapes of XML.
  [[nodiscard]] std::string text(const std::string& place, int sheet = 1) const;
  /// All texts of the workbook, one a line.
  [[nodiscard]] std::string allTexts() const;

 private:
  std::string m_bytes;
  std::vector<std::string> m_strings;
};

}  // namespace playfair::exchange::tests
