// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include "playfair/instrument/result.h"

namespace playfair::bench {

/// One line of the result: what was measured, against what it should stay under.
struct BenchRow {
  std::string name;
  std::optional<double> ratio;  ///< in `unit`; none where it could not be measured
  double bar = 0;               ///< in `unit`
  std::string unit;             ///< "times the floor", "seconds of one core", "ms"
  std::string note;             ///< how it was measured, or why not
};

/// How much is measured.
struct BenchSizes {
  int answers = 200;       ///< answers saved for one median
  int columns = 12;        ///< assessments compared
  int assessments = 1000;  ///< in the portfolio
  int runs = 7;            ///< of which the median counts
};
inline constexpr BenchSizes kSmallSizes{5, 3, 12, 3};

/// The value of a Result; a measurement that cannot be made ends the program with its reason.
template <class T>
T taken(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().detail + " [" + result.error().subject + "]");
  return std::move(*result);
}

}  // namespace playfair::bench
