// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/sha256.h"

#include <sys/random.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include "playfair/instrument/sha256.h"

namespace playfair::workspace {
namespace {

std::string toHex(const unsigned char* bytes, std::size_t count) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(count * 2);
  for (std::size_t i = 0; i < count; ++i) {
    hex += kDigits[bytes[i] >> 4U];
    hex += kDigits[bytes[i] & 0x0FU];
  }
  return hex;
}

void fillRandom(unsigned char* bytes, std::size_t count) {
  std::size_t filled = 0;
  while (filled < count) {
    const ssize_t got = ::getrandom(bytes + filled, count - filled, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw std::runtime_error("the system gives no random bytes");
    filled += static_cast<std::size_t>(got);
  }
}

}  // namespace

std::string sha256(std::string_view bytes) {
  return instrument::sha256(bytes);
}

std::string randomHex(int bytes) {
  std::vector<unsigned char> random(static_cast<std::size_t>(bytes));
  fillRandom(random.data(), random.size());
  return toHex(random.data(), random.size());
}

std::string newUuid() {
  std::array<unsigned char, 16> random{};
  fillRandom(random.data(), random.size());
  random[6] = static_cast<unsigned char>((random[6] & 0x0FU) | 0x40U);  // version 4: random
  random[8] = static_cast<unsigned char>((random[8] & 0x3FU) | 0x80U);  // the variant of RFC 9562
  std::string uuid = toHex(random.data(), random.size());
  for (const std::size_t place : {20U, 16U, 12U, 8U}) uuid.insert(place, 1, '-');
  return uuid;
}

}  // namespace playfair::workspace
