// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace playfair::instrument {

/// One thing wrong in a JSON file.
struct Problem {
  std::string file;
  std::string pointer;   ///< JSON pointer, e.g. "/requirements/0/questions/3/weight"
  std::string expected;  ///< what was expected, and what stands there

  [[nodiscard]] std::string text() const;  ///< "file#pointer: expected …"
};

}  // namespace playfair::instrument
