// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/result.h"
#include "readable_file.h"

namespace playfair::workspace {

/// Bytes to be stored, read as often as needed.
class BlobSource {
 public:
  BlobSource() = default;
  virtual ~BlobSource() = default;
  BlobSource(const BlobSource&) = delete;
  BlobSource& operator=(const BlobSource&) = delete;

  /// The length when reading began.
  [[nodiscard]] virtual std::int64_t size() const = 0;
  /// Reads `count` bytes at `at`, all within size(). Errors: Changed, NotReadable.
  [[nodiscard]] virtual Result<void> read(std::int64_t at, char* bytes, std::size_t count) const = 0;
  /// Changed where it is not as it was when reading began, as far as can be told without reading all of it.
  [[nodiscard]] virtual Result<void> checkUnchanged() const = 0;
};

/// A file that was chosen by somebody. Errors of open: those of ReadableFile::open; Invalid where it is empty.
class FileSource : public BlobSource {
 public:
  [[nodiscard]] static Result<std::unique_ptr<BlobSource>> open(const std::filesystem::path& file);

  FileSource(std::filesystem::path name, ReadableFile file, std::int64_t size)
      : m_name(std::move(name)), m_file(std::move(file)), m_size(size) {}
  [[nodiscard]] std::int64_t size() const override { return m_size; }
  [[nodiscard]] Result<void> read(std::int64_t at, char* bytes, std::size_t count) const override;
  [[nodiscard]] Result<void> checkUnchanged() const override;

 private:
  std::filesystem::path m_name;
  ReadableFile m_file;
  std::int64_t m_size;
};

/// Bytes in memory, which must outlive this.
class MemorySource : public BlobSource {
 public:
  explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}
  [[nodiscard]] std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes.size()); }
  [[nodiscard]] Result<void> read(std::int64_t at, char* bytes, std::size_t count) const override;
  [[nodiscard]] Result<void> checkUnchanged() const override { return {}; }

 private:
  std::string_view m_bytes;
};

/// A part of what is stored: bytes of the source as they stand there, or bytes of our own.
struct Stretch {
  std::int64_t at = 0;    ///< in the source
  std::int64_t size = 0;  ///< bytes of the source, or the length of `own`
  std::string own;
  bool operator==(const Stretch&) const = default;
};

/// Parts of another source, which must outlive this, one after the other.
class CutSource : public BlobSource {
 public:
  CutSource(const BlobSource& whole, std::vector<Stretch> stretches);
  [[nodiscard]] std::int64_t size() const override { return m_size; }
  [[nodiscard]] Result<void> read(std::int64_t at, char* bytes, std::size_t count) const override;
  [[nodiscard]] Result<void> checkUnchanged() const override { return m_whole.checkUnchanged(); }

 private:
  const BlobSource& m_whole;
  std::vector<Stretch> m_stretches;
  std::vector<std::int64_t> m_begins;  ///< where each stretch begins in the result
  std::int64_t m_size = 0;
};

}  // namespace playfair::workspace
