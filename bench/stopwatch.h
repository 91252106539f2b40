// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace playfair::bench {

/// Milliseconds of the wall clock that some work takes.
[[nodiscard]] double millisecondsOf(const std::function<void()>& work);

/// Milliseconds of one processor that some work takes in this program, all its threads together.
[[nodiscard]] double processorMillisecondsOf(const std::function<void()>& work);

/// The median of several runs of a measurement, after one that is thrown away.
[[nodiscard]] double medianOf(int runs, const std::function<double()>& measure);

}  // namespace playfair::bench
