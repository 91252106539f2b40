// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Catch2 2 (Debian 12) and Catch2 3 (Debian 13) through one header. Use what both have: TEST_CASE, SECTION, REQUIRE,
// CHECK, INFO, CAPTURE, GENERATE; for text `contains` below instead of matchers, whose names differ.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <string>
#include <string_view>

namespace playfair::tests {

inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace playfair::tests
