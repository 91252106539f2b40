// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "playfair/assessment/evidence.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/progress.h"
#include "playfair/workspace/workspace.h"

// The files behind evidence. Each lies in the workspace once, whatever evidence names it. Storing and saving open the
// workspace for themselves, so that they can run on any thread while another answers questions; no lock is held longer
// than it takes to write 8 MiB.
namespace playfair::workspace {

/// How a picture is stored.
enum class Metadata {
  Keep,     ///< byte for byte
  LeaveOut  ///< JPEG and PNG without what is written beside the picture (position, camera, author), but for the colour
            ///< profile and which side is up; not encoded anew. Other files are stored byte for byte
};

/// Copies a file into the workspace: hashed first, then copied in pieces and hashed again. It is kept once a revision
/// of evidence names it (Workspace::append). Until then this process holds it; where no revision names it before the
/// process ends, it goes when the workspace is next opened for writing. Storing what is already there copies nothing.
/// Errors: those of Workspace::open; of the source NotFound, IsDirectory, Invalid (a device, an empty file, a picture
/// too damaged to leave its metadata out, the workspace itself), NotReadable, Changed (it changed while it was read);
/// ReadOnly, DiskFull, InUse, Cancelled. After an error nothing of it remains.
[[nodiscard]] Result<assessment::StoredFile> storeFile(const std::filesystem::path& workspace,
                                                       const std::filesystem::path& source, Metadata metadata,
                                                       const Progress& progress);

/// Stores bytes that were never a file (a pasted picture), under a name.
[[nodiscard]] Result<assessment::StoredFile> storeBytes(const std::filesystem::path& workspace, std::string_view bytes,
                                                        const std::string& name);

/// Lets go of a file that this process stored and no evidence came to name, because the person gave up. What cannot be
/// removed just now goes when the workspace is next opened for writing. A file that is kept stays. Errors: those of
/// Workspace::open; DiskFull.
[[nodiscard]] Result<void> dropStoredFile(const std::filesystem::path& workspace, const std::string& sha256);

/// Writes a stored file beside its hash check: the target appears whole or not at all, and never over another file.
/// Errors: NotFound (no such file in the workspace, or erased), Damaged, AlreadyExists, NotWritable, DiskFull,
/// Cancelled.
[[nodiscard]] Result<void> saveStoredFile(const std::filesystem::path& workspace, const std::string& sha256,
                                          const std::filesystem::path& target, const Progress& progress);

/// The whole of a stored file, checked against its hash; TooLarge where it has more than `most` bytes.
[[nodiscard]] Result<std::string> readStoredFile(const Workspace& workspace, const std::string& sha256,
                                                 std::int64_t most);

/// A name that does no harm as a file's name anywhere: without folders, control characters, line ends, direction marks,
/// leading dots and dashes, what Windows does not allow, and bytes that are not UTF-8; at most 200 bytes of whole
/// characters, with its ending kept; "file" where nothing is left.
[[nodiscard]] std::string harmlessFileName(const std::string& name);

/// What a file is by its first bytes and its name, e.g. "application/pdf".
[[nodiscard]] std::string mediaTypeOf(std::string_view firstBytes, const std::string& name);

/// True where a JPEG or PNG says where it was taken (a position in EXIF or XMP). `bytes` may be only the beginning of
/// the file.
[[nodiscard]] bool hasPosition(std::string_view bytes);

}  // namespace playfair::workspace
