// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/web_address.h"

#include <algorithm>
#include <array>

namespace playfair::workspace {

bool isWebAddress(std::string_view url) {
  std::string_view rest = url;
  for (const std::string_view scheme : {"http://", "https://"}) {
    const bool begins = url.size() > scheme.size() &&
                        std::equal(scheme.begin(), scheme.end(), url.begin(), [](char expected, char letter) {
                          return expected == (letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
                        });
    if (begins) rest = url.substr(scheme.size());
  }
  if (rest.size() == url.size() || rest.front() == '/') return false;
  constexpr std::array<std::string_view, 3> kUnicodeSpaces = {"\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\xA9"};
  return std::none_of(url.begin(), url.end(),
                      [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; }) &&
         std::none_of(kUnicodeSpaces.begin(), kUnicodeSpaces.end(),
                      [&](std::string_view space) { return url.find(space) != std::string_view::npos; });
}

}  // namespace playfair::workspace
