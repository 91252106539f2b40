// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/evidence_files.h"

#include <algorithm>
#include <system_error>

#include "blob_source.h"
#include "blob_staging.h"
#include "blob_store.h"
#include "draft_owner.h"
#include "parts.h"
#include "picture_metadata.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

/// Hashing a file reads it once, copying it reads it again and writes.
constexpr double kHashingShare = 0.3;

/// The part of a longer way from `from` to `to`.
Progress partOf(const Progress& progress, double from, double to) {
  if (!progress) return {};
  return [&progress, from, to](double share) { return progress(from + share * (to - from)); };
}

/// A picture without its metadata. What it consists of was found before the first reading.
class PictureSource : public CutSource {
 public:
  PictureSource(const BlobSource& whole, const std::vector<Stretch>& stretches)
      : CutSource(whole, stretches), m_whole(whole), m_stretches(stretches) {}

  [[nodiscard]] Result<void> checkUnchanged() const override {
    if (auto whole = m_whole.checkUnchanged(); !whole) return whole;
    const auto now = withoutMetadata(m_whole, {});
    if (now && now->has_value() && **now == m_stretches) return {};
    return failure(ErrorCode::Changed, "the file changed while it was read");
  }

 private:
  const BlobSource& m_whole;
  std::vector<Stretch> m_stretches;
};

Result<std::string> firstBytesOf(const BlobSource& source) {
  constexpr std::int64_t kEnough = 4096;
  std::string bytes(static_cast<std::size_t>(std::min(kEnough, source.size())), '\0');
  if (auto read = source.read(0, bytes.data(), bytes.size()); !read) return tl::make_unexpected(read.error());
  return bytes;
}

Result<assessment::StoredFile> store(Workspace::Parts& parts, const BlobSource& source, const std::string& name,
                                     const Progress& progress) {
  auto hash = hashOf(source, partOf(progress, 0, kHashingShare));
  if (!hash) return tl::make_unexpected(hash.error());
  const auto first = firstBytesOf(source);
  if (!first) return tl::make_unexpected(first.error());
  if (!isStored(parts, *hash)) {
    if (auto room = checkRoom(parts, source.size()); !room) return tl::make_unexpected(room.error());
    const auto copied = copyIn(parts, source, *hash, partOf(progress, kHashingShare, 1));
    if (!copied) return tl::make_unexpected(copied.error());
  }
  return assessment::StoredFile{std::move(*hash), source.size(), harmlessFileName(name), mediaTypeOf(*first, name)};
}

Result<assessment::StoredFile> storePicture(Workspace::Parts& parts, const BlobSource& source, const std::string& name,
                                            const Progress& progress) {
  const auto stretches = withoutMetadata(source, [&] { return !progress || progress(0); });
  if (!stretches) return tl::make_unexpected(stretches.error());
  if (!stretches->has_value()) return store(parts, source, name, progress);
  return store(parts, PictureSource(source, **stretches), name, progress);
}

/// Runs work on a workspace opened for writing; errors that name nothing get the name of what was to be stored.
template <class Work>
auto inWorkspace(const fs::path& workspace, const std::string& subject, Work&& work)
    -> std::invoke_result_t<Work, Workspace::Parts&> {
  auto parts = Workspace::Parts::open(workspace, Access::Write, {});
  if (!parts) return tl::make_unexpected(parts.error());
  auto outcome = guarded(&(*parts)->database(), workspace, [&] { return work(**parts); });
  if (!outcome && outcome.error().subject.empty()) outcome.error().subject = subject;
  return outcome;
}

}  // namespace

Result<assessment::StoredFile> storeFile(const fs::path& workspace, const fs::path& source, Metadata metadata,
                                         const Progress& progress) {
  const auto opened = FileSource::open(source);
  if (!opened) return tl::make_unexpected(opened.error());
  std::error_code ignored;
  if (fs::equivalent(workspace, source, ignored)) {
    return failure(ErrorCode::Invalid, "a workspace cannot hold itself; save a copy of it and store that",
                   source.string());
  }
  const std::string name = source.filename().string();
  return inWorkspace(workspace, source.string(), [&](Workspace::Parts& parts) {
    return metadata == Metadata::LeaveOut ? storePicture(parts, **opened, name, progress)
                                          : store(parts, **opened, name, progress);
  });
}

Result<assessment::StoredFile> storeBytes(const fs::path& workspace, std::string_view bytes, const std::string& name) {
  if (bytes.empty()) return failure(ErrorCode::Invalid, "the file is empty", name);
  return inWorkspace(workspace, name,
                     [&](Workspace::Parts& parts) { return store(parts, MemorySource(bytes), name, {}); });
}

Result<void> dropStoredFile(const fs::path& workspace, const std::string& sha256) {
  return inWorkspace(workspace, sha256, [&](Workspace::Parts& parts) -> Result<void> {
    auto held = parts.statements.use("SELECT id FROM blob WHERE sha256 = ? AND owner = ?");
    held->bind(1, sha256);
    held->bind(2, processMark());
    if (!held->executeStep()) return {};
    const std::int64_t id = held->getColumn(0).getInt64();
    held->reset();
    const auto removed = removeHeldBlob(parts, id);
    if (removed || removed.error().code == ErrorCode::InUse) return {};  // the next opening goes on
    return removed;
  });
}

}  // namespace playfair::workspace
