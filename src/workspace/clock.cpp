// SPDX-License-Identifier: EUPL-1.2
#include "clock.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <string_view>

namespace playfair::workspace {

std::string utcText(std::chrono::system_clock::time_point time) {
  using std::chrono::floor;
  const auto whole = floor<std::chrono::seconds>(time);
  const auto milliseconds = floor<std::chrono::milliseconds>(time) - whole;
  const std::time_t seconds = std::chrono::system_clock::to_time_t(whole);
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  std::array<char, 32> date{};
  const std::size_t length = std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  const std::string count = std::to_string(milliseconds.count());
  return std::string(date.data(), length) + '.' + std::string(3 - count.size(), '0') + count + 'Z';
}

std::string utcNow() {
  return utcText(std::chrono::system_clock::now());
}

bool isUtcText(const std::string& text) {
  constexpr std::string_view kForm = "0000-00-00T00:00:00.000Z";
  if (text.size() != kForm.size()) return false;
  for (std::size_t i = 0; i < kForm.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (kForm[i] == '0' ? !digit : text[i] != kForm[i]) return false;
  }
  return true;
}

std::optional<std::chrono::system_clock::time_point> timeFromUtc(const std::string& text) {
  if (!isUtcText(text)) return std::nullopt;
  std::tm parts{};
  if (::strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &parts) == nullptr) return std::nullopt;
  const std::time_t seconds = ::timegm(&parts);
  constexpr std::size_t kMilliseconds = 20;
  return std::chrono::system_clock::from_time_t(seconds) +
         std::chrono::milliseconds(std::stoi(text.substr(kMilliseconds, 3)));
}

}  // namespace playfair::workspace
