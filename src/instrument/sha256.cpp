// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/sha256.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace playfair::instrument {

std::string sha256(std::string_view bytes) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, 32> digest{};
  unsigned int length = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1) {
    throw std::runtime_error("SHA-256 is not available");
  }
  std::string hex;
  for (const unsigned char byte : digest) {
    hex += kDigits[byte >> 4U];
    hex += kDigits[byte & 0x0FU];
  }
  return hex;
}

}  // namespace playfair::instrument
