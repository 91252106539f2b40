// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Statement.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "blob_reading.h"
#include "canonical_text.h"
#include "verification.h"

namespace playfair::workspace {
namespace {

struct NamedFile {
  std::string sha256;
  std::int64_t size = 0;
};

/// The file that the stored body of evidence names; nothing where it names none, or the body cannot be read.
std::optional<NamedFile> fileNamedBy(const std::string& body) {
  const auto value = valueInBody(body);
  const auto parsed = value ? nlohmann::json::parse(*value, nullptr, false) : nlohmann::json();
  if (!parsed.is_object() || !parsed.contains("file") || !parsed.at("file").is_object()) return std::nullopt;
  const auto& file = parsed.at("file");
  const auto sha256 = file.find("sha256");
  const auto size = file.find("size");
  if (sha256 == file.end() || !sha256->is_string() || size == file.end() || !size->is_number_integer()) return {};
  return NamedFile{sha256->get<std::string>(), size->get<std::int64_t>()};
}

BlobsToCheck keptBlobs(const SQLite::Database& database, Checking& checking) {
  SQLite::Statement query(database,
                          "SELECT id, sha256, size, (SELECT count(*) FROM chunk WHERE blob_id = blob.id) FROM blob "
                          "WHERE owner IS NULL");
  BlobsToCheck blobs;
  while (query.executeStep()) {
    const KeptBlob blob{query.getColumn(0).getInt64(), query.getColumn(2).getInt64()};
    const std::string sha256 = query.getColumn(1).getString();
    if (query.getColumn(3).getInt64() != (blob.size + kPieceSize - 1) / kPieceSize) {
      checking.fault("The stored file " + sha256 + " has not as many pieces as it should have.");
    } else {
      blobs.emplace(sha256, blob);
    }
  }
  return blobs;
}

/// What all revisions of evidence name, present and past, whose text is still there.
std::set<std::string> compareWithEvidence(const SQLite::Database& database, Checking& checking) {
  SQLite::Statement query(database,
                          "SELECT subject, id, bytes FROM revision JOIN body ON revision_id = id "
                          "WHERE subject >= 'evidence/' AND subject < 'evidence0'");
  std::set<std::string> named;
  while (query.executeStep()) {
    const auto file = fileNamedBy(query.getColumn(2).getString());
    if (!file) continue;
    named.insert(file->sha256);
    const auto kept = findKeptBlob(database, file->sha256);
    if (kept && kept->size == file->size) continue;
    checking.fault("Revision " + query.getColumn(1).getString() + " of " + query.getColumn(0).getString() +
                   ": the file it names, " + file->sha256 + (kept ? ", has another length." : ", is missing."));
  }
  return named;
}

void noteOthers(const SQLite::Database& database, const std::set<std::string>& named, Checking& checking) {
  SQLite::Statement query(database, "SELECT sha256, size, owner IS NULL FROM blob ORDER BY sha256");
  while (query.executeStep()) {
    const std::string file = "The stored file " + query.getColumn(0).getString() + " (" +
                             std::to_string(query.getColumn(1).getInt64()) + " bytes) ";
    if (query.getColumn(2).getInt() == 0) {
      checking.note(file + "is being stored, or was given up; then it goes when the file is next opened for writing.");
    } else if (!named.contains(query.getColumn(0).getString())) {
      checking.note(file + "is not named by any evidence.");
    }
  }
}

}  // namespace

BlobsToCheck checkBlobList(const SQLite::Database& database, Checking& checking) {
  BlobsToCheck blobs = keptBlobs(database, checking);
  noteOthers(database, compareWithEvidence(database, checking), checking);
  return blobs;
}

void checkBlobs(const SQLite::Database& database, const BlobsToCheck& blobs, Checking& checking) {
  double all = 0;
  for (const auto& [sha256, blob] : blobs) all += static_cast<double>(blob.size);
  double done = 0;
  for (const auto& [sha256, blob] : blobs) {
    checking.attempt("The stored file " + sha256, [&] {
      const auto read = readBlob(database, blob, sha256, [&](std::string_view piece) -> Result<void> {
        checking.reached(done / all);
        done += static_cast<double>(piece.size());
        return {};
      });
      // Erased while the check went on: that is no fault.
      if (read || read.error().code == ErrorCode::NotFound) return;
      checking.fault("The stored file " + sha256 + ": " + read.error().detail + '.');
    });
  }
}

}  // namespace playfair::workspace
