// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include "fixture.h"
#include "playfair/workspace/evidence_files.h"

namespace playfair::tests {

using assessment::StoredFile;
using workspace::Metadata;

inline constexpr std::int64_t kMiB = 1024LL * 1024;

/// Bytes that no compression shortens and that differ with `seed`.
inline std::string someBytes(std::size_t count, unsigned seed) {
  std::mt19937_64 random(seed);
  std::string bytes(count, '\0');
  for (std::size_t at = 0; at < count; at += sizeof(std::uint64_t)) {
    const std::uint64_t word = random();
    bytes.replace(at, std::min(sizeof word, count - at), reinterpret_cast<const char*>(&word),
                  std::min(sizeof word, count - at));
  }
  return bytes;
}

/// A file of any length, written piece by piece.
inline void writeLarge(const std::filesystem::path& file, std::int64_t size, unsigned seed) {
  std::string piece = someBytes(static_cast<std::size_t>(kMiB), seed);
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  for (std::int64_t at = 0; at < size; at += kMiB) {
    piece.replace(0, sizeof at, reinterpret_cast<const char*>(&at), sizeof at);
    out.write(piece.data(), static_cast<std::streamsize>(std::min(kMiB, size - at)));
  }
  REQUIRE(out.flush().good());
}

inline std::int64_t numberIn(const std::filesystem::path& file, const std::string& sql) {
  const SQLite::Database database(file.string(), SQLite::OPEN_READWRITE, 5000);
  SQLite::Statement query(database, sql);
  REQUIRE(query.executeStep());
  return query.getColumn(0).getInt64();
}

/// Files kept or held in a workspace, and pieces of them.
inline std::int64_t blobsIn(const std::filesystem::path& file) {
  return numberIn(file, "SELECT count(*) FROM blob");
}
inline std::int64_t piecesIn(const std::filesystem::path& file) {
  return numberIn(file, "SELECT count(*) FROM chunk");
}

inline Result<StoredFile> storeFrom(const std::filesystem::path& workspace, const std::filesystem::path& source) {
  return workspace::storeFile(workspace, source, Metadata::Keep, {});
}

inline assessment::Evidence fileEvidence(const ProjectId& project, const StoredFile& file) {
  assessment::Evidence evidence;
  evidence.project = project;
  evidence.kind = assessment::EvidenceKind::File;
  evidence.title = file.name;
  evidence.file = file;
  return evidence;
}

/// Tests about large files and many repetitions are short unless this is set; then they also say what they measured.
inline bool largeTests() {
  return std::getenv("PLAYFAIR_LARGE_TESTS") != nullptr;
}

}  // namespace playfair::tests
