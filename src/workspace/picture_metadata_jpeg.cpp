// SPDX-License-Identifier: EUPL-1.2
#include <string>

#include "picture_metadata.h"
#include "picture_metadata_reader.h"

// A JPEG is a row of segments: 0xFF, a marker, a length, content. After the segment "start of scan" stands the picture
// itself, up to the next marker that is neither a restart nor an escaped 0xFF.
namespace playfair::workspace {
namespace {

constexpr int kFirstNeeded = 0xC0;  // to 0xDF: frames, tables, scans; 0xFE is a comment, the others are reserved
constexpr int kStartOfImage = 0xD8;
constexpr int kEndOfImage = 0xD9;
constexpr int kStartOfScan = 0xDA;
constexpr int kApplication0 = 0xE0;
constexpr int kApplication1 = 0xE1;
constexpr int kApplication2 = 0xE2;
constexpr int kApplication14 = 0xEE;
constexpr int kApplication15 = 0xEF;
constexpr std::int64_t kMarkerSize = 2;
constexpr std::int64_t kLongestSegment = 65535;

constexpr std::string_view kJfif("JFIF\0", 5);
constexpr std::string_view kExif("Exif\0\0", 6);
constexpr std::string_view kXmp("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr std::string_view kProfile("ICC_PROFILE\0", 12);
constexpr std::string_view kAdobe("Adobe");

bool standsAlone(int marker) {
  return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD7);
}

struct JpegSegment {
  int marker = -1;        ///< -1 = there is none any more
  std::int64_t at = 0;    ///< of its 0xFF
  std::int64_t size = 0;  ///< with marker and length; -1 = longer than the file
};

/// The next segment from `at` on; what stands between segments is passed over, as programs that show pictures do.
JpegSegment segmentFrom(PictureReader& reader, std::int64_t at) {
  for (;; ++at) {
    int byte = reader.byteAt(at);
    while (byte >= 0 && byte != 0xFF) byte = reader.byteAt(++at);
    if (byte < 0) return {};
    const int marker = reader.byteAt(at + 1);
    if (marker < 0) return {};
    if (marker == 0xFF || standsAlone(marker)) continue;
    if (marker == kStartOfImage || marker == kEndOfImage) return {marker, at, kMarkerSize};
    const std::int64_t length = reader.numberAt(at + kMarkerSize, 2);
    const bool fits = length >= 2 && at + kMarkerSize + length <= reader.size();
    return {marker, at, fits ? kMarkerSize + length : -1};
  }
}

/// Where the picture data that begin at `at` end.
std::int64_t endOfScan(PictureReader& reader, std::int64_t at) {
  for (int byte = 0; byte >= 0; ++at) {
    byte = reader.byteAt(at);
    if (byte != 0xFF) continue;
    const int next = reader.byteAt(at + 1);
    if (next >= 0 && next != 0xFF && !standsAlone(next)) return at;
  }
  return reader.size();
}

std::string contentOf(PictureReader& reader, const JpegSegment& segment) {
  constexpr std::int64_t kHead = 4;
  return reader.textAt(segment.at + kHead, segment.size - kHead);
}

/// A segment of type "application" without what is not needed to show the picture.
void addApplication(PictureReader& reader, const JpegSegment& segment, PictureParts& parts) {
  const std::string content = contentOf(reader, segment);
  if (segment.marker == kApplication0 && content.starts_with(kJfif) && content.size() >= 14) {
    // Without the small picture that it may bring along: that shows what was cut away later.
    std::string own("\xFF\xE0\0\x10", 4);
    own += content.substr(0, 12);
    parts.add(own + std::string(2, '\0'));
  }
  if (segment.marker == kApplication1 && content.starts_with(kExif)) {
    const int orientation = orientationIn(std::string_view(content).substr(kExif.size()));
    if (orientation == 1) return;
    parts.add(std::string("\xFF\xE1\0\x22", 4) + std::string(kExif) + exifWithOrientation(orientation));
  }
  // The colour profile, and the note that tells how the colours are stored.
  const bool needed = (segment.marker == kApplication2 && content.starts_with(kProfile)) ||
                      (segment.marker == kApplication14 && content.starts_with(kAdobe));
  if (needed) parts.keep(segment.at, segment.size);
}

}  // namespace

Result<std::vector<Stretch>> jpegWithoutMetadata(const BlobSource& source, const GoOn& goOn) {
  PictureReader reader(source, goOn);
  PictureParts parts;
  parts.keep(0, kMarkerSize);
  JpegSegment segment = segmentFrom(reader, kMarkerSize);
  for (; segment.marker >= 0 && segment.marker != kEndOfImage; segment = segmentFrom(reader, segment.at)) {
    if (segment.size < 0 || segment.marker == kStartOfImage || !parts.plausible()) break;
    if (segment.marker >= kApplication0 && segment.marker <= kApplication15) {
      addApplication(reader, segment, parts);
    } else if (segment.marker >= kFirstNeeded && segment.marker < kApplication0) {
      parts.keep(segment.at, segment.size);
    }
    segment.at += segment.size;
    if (segment.marker != kStartOfScan) continue;
    const std::int64_t end = endOfScan(reader, segment.at);
    parts.keep(segment.at, end - segment.at);
    segment.at = end;
  }
  if (auto state = reader.state(); !state) return tl::make_unexpected(state.error());
  // What follows the end (further pictures, a film) is metadata, too. A picture that breaks off is kept as far as it
  // is.
  if (segment.marker == kEndOfImage) parts.keep(segment.at, kMarkerSize);
  if (segment.marker >= 0 && segment.marker != kEndOfImage) return damagedPicture();
  return parts.take();
}

bool jpegHasPosition(const BlobSource& source) {
  const GoOn always;
  PictureReader reader(source, always);
  JpegSegment segment = segmentFrom(reader, kMarkerSize);
  while (segment.marker >= 0 && segment.marker != kStartOfScan && segment.marker != kEndOfImage) {
    if (segment.marker == kApplication1) {
      JpegSegment readable = segment;
      if (readable.size < 0) readable.size = kLongestSegment;
      const std::string content = contentOf(reader, readable);
      if (content.starts_with(kExif) && positionIn(std::string_view(content).substr(kExif.size()))) return true;
      if (content.starts_with(kXmp) && positionInXmp(content)) return true;
    }
    if (segment.size < 0) return false;
    segment = segmentFrom(reader, segment.at + segment.size);
  }
  return false;
}

}  // namespace playfair::workspace
