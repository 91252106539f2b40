// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "blob_source.h"
#include "playfair/instrument/result.h"

// What cameras and programs write into pictures beside the picture: where, when, with what and by whom it was made. The
// picture itself is never encoded anew; what is known to matter for how it looks stays, everything else goes.
namespace playfair::workspace {

/// True while the work is still wanted.
using GoOn = std::function<bool()>;

/// What a JPEG or PNG consists of without its metadata; nothing for any other file. The colour profile stays, and so
/// does which side is up. Errors: Invalid (a damaged picture), Cancelled, those of reading.
[[nodiscard]] Result<std::optional<std::vector<Stretch>>> withoutMetadata(const BlobSource& source, const GoOn& goOn);

[[nodiscard]] bool isJpeg(std::string_view firstBytes);
[[nodiscard]] bool isPng(std::string_view firstBytes);

/// The parts of withoutMetadata.
[[nodiscard]] Result<std::vector<Stretch>> jpegWithoutMetadata(const BlobSource& source, const GoOn& goOn);
[[nodiscard]] Result<std::vector<Stretch>> pngWithoutMetadata(const BlobSource& source, const GoOn& goOn);

/// The parts of hasPosition.
[[nodiscard]] bool jpegHasPosition(const BlobSource& source);
[[nodiscard]] bool pngHasPosition(const BlobSource& source);

/// The orientation that a block of EXIF (a TIFF structure) gives, 1 to 8; 1 where it gives none.
[[nodiscard]] int orientationIn(std::string_view exif);
/// True where a block of EXIF holds a latitude or longitude.
[[nodiscard]] bool positionIn(std::string_view exif);
/// A block of EXIF that says nothing but the orientation.
[[nodiscard]] std::string exifWithOrientation(int orientation);
/// True where XMP, a text about the picture, names a position.
[[nodiscard]] bool positionInXmp(std::string_view text);

}  // namespace playfair::workspace
