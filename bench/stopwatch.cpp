// SPDX-License-Identifier: EUPL-1.2
#include "stopwatch.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace playfair::bench {

double millisecondsOf(const std::function<void()>& work) {
  const auto begun = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

double processorMillisecondsOf(const std::function<void()>& work) {
  const std::clock_t begun = std::clock();
  work();
  return 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

double medianOf(int runs, const std::function<double()>& measure) {
  static_cast<void>(measure());
  std::vector<double> all;
  for (int i = 0; i < runs; ++i) all.push_back(measure());
  const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
  std::nth_element(all.begin(), middle, all.end());
  return *middle;
}

}  // namespace playfair::bench
