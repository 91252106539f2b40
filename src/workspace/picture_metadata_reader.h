// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "picture_metadata.h"

namespace playfair::workspace {

/// The bytes of a picture one by one, read in blocks. Past the end, and after an error, there are none.
class PictureReader {
 public:
  PictureReader(const BlobSource& source, const GoOn& goOn) : m_source(source), m_goOn(goOn) {}

  [[nodiscard]] std::int64_t size() const { return m_source.size(); }
  /// -1 where there is no byte.
  [[nodiscard]] int byteAt(std::int64_t at) {
    if (at < m_begin || at >= m_begin + static_cast<std::int64_t>(m_block.size())) load(at);
    if (at < m_begin || at >= m_begin + static_cast<std::int64_t>(m_block.size())) return -1;
    return static_cast<unsigned char>(m_block[static_cast<std::size_t>(at - m_begin)]);
  }
  /// Big-endian; -1 where not all of it is there.
  [[nodiscard]] std::int64_t numberAt(std::int64_t at, int bytes);
  /// At most `count` bytes.
  [[nodiscard]] std::string textAt(std::int64_t at, std::int64_t count);
  /// The error that ended reading, where one did.
  [[nodiscard]] const Result<void>& state() const { return m_state; }

 private:
  void load(std::int64_t at);

  const BlobSource& m_source;
  const GoOn& m_goOn;
  std::int64_t m_begin = 0;
  std::string m_block;
  Result<void> m_state;
};

/// Collects what stays of a picture.
class PictureParts {
 public:
  void keep(std::int64_t at, std::int64_t size);
  void add(std::string own);
  /// False where a picture has more parts than any honest one.
  [[nodiscard]] bool plausible() const;
  [[nodiscard]] std::vector<Stretch> take() { return std::move(m_stretches); }

 private:
  std::vector<Stretch> m_stretches;
};

/// What is said where a picture cannot be taken apart.
[[nodiscard]] tl::unexpected<Error> damagedPicture();

}  // namespace playfair::workspace
