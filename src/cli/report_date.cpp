// SPDX-License-Identifier: EUPL-1.2
#include "report_date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace playfair::cli {

namespace {

constexpr std::int64_t kLastSecond = 253402300799;  // the end of the year 9999

std::string isoDate(const std::tm& time) {
  std::array<char, 16> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &time)};
}

int numberAt(std::string_view text, std::size_t at, std::size_t length) {
  int number = -1;
  const std::string_view digits = text.substr(at, length);
  const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return wrong == std::errc{} && end == digits.data() + digits.size() ? number : -1;
}

bool isDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return false;
  }
  const int year = numberAt(text, 0, 4);
  const int month = numberAt(text, 5, 2);
  const int day = numberAt(text, 8, 2);
  return year > 0 && month > 0 && day > 0 &&
         std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
             .ok();
}

}  // namespace

Result<std::string> reportDate(const std::string& wanted) {
  if (!wanted.empty()) {
    return isDate(wanted) ? Result<std::string>(wanted)
                          : failure(ErrorCode::Invalid, "a date such as 2026-11-22 was expected", "--date");
  }
  std::tm parts{};
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch != nullptr && *epoch != '\0') {
    const std::string_view text(epoch);
    std::int64_t seconds = -1;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (wrong != std::errc{} || end != text.data() + text.size() || seconds < 0 || seconds > kLastSecond) {
      return failure(ErrorCode::Invalid, "seconds since 1970 were expected", "SOURCE_DATE_EPOCH");
    }
    const auto time = static_cast<std::time_t>(seconds);
    return isoDate(*::gmtime_r(&time, &parts));
  }
  const std::time_t now = std::time(nullptr);
  return isoDate(*::localtime_r(&now, &parts));
}

}  // namespace playfair::cli
