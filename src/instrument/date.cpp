// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/date.h"

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace playfair::instrument {
namespace {

int numberIn(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

bool areDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool isDate(std::string_view text) {
  constexpr std::size_t kLength = 10;
  if (text.size() != kLength || text[4] != '-' || text[7] != '-') return false;
  const std::string_view year = text.substr(0, 4);
  const std::string_view month = text.substr(5, 2);
  const std::string_view day = text.substr(8, 2);
  if (!areDigits(year) || !areDigits(month) || !areDigits(day)) return false;
  return std::chrono::year_month_day(std::chrono::year(numberIn(year)),
                                     std::chrono::month(static_cast<unsigned>(numberIn(month))),
                                     std::chrono::day(static_cast<unsigned>(numberIn(day))))
      .ok();
}

}  // namespace playfair::instrument
