// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <chrono>

#include "blob_store.h"

namespace playfair::workspace {

/// How many pieces the next transaction takes, so that nobody waits long for the lock on a slow disk either.
class BlobPace {
 public:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] int pieces() const { return m_pieces; }

  /// Takes the time from when a transaction has the lock to its end.
  class Lap {
   public:
    explicit Lap(BlobPace& pace) : m_pace(pace), m_begin(Clock::now()) {}
    ~Lap() { m_pace.took(Clock::now() - m_begin); }
    Lap(const Lap&) = delete;
    Lap& operator=(const Lap&) = delete;

   private:
    BlobPace& m_pace;
    Clock::time_point m_begin;
  };

 private:
  void took(Clock::duration time) {
    constexpr std::chrono::milliseconds kLong{80};
    constexpr std::chrono::milliseconds kShort{30};
    if (time > kLong) m_pieces = std::max(1, m_pieces / 2);
    if (time < kShort) m_pieces = std::min(kMostPieces, m_pieces * 2);
  }

  int m_pieces = 1;
};

}  // namespace playfair::workspace
