// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "picture_metadata.h"
#include "picture_metadata_reader.h"

// A PNG is eight bytes and a row of chunks: a length, four letters, content, a check sum.
namespace playfair::workspace {
namespace {

constexpr std::int64_t kPngMagicSize = 8;
constexpr std::int64_t kChunkFrame = 12;
constexpr std::int64_t kLongestText = 1024LL * 1024;

/// What is needed to show the picture, also an animated one.
bool showsPicture(const std::string& type) {
  static constexpr std::array<std::string_view, 20> kTypes = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA",
                                                              "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
                                                              "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"};
  return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

std::string bigEndian(std::uint32_t number) {
  std::string bytes;
  for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>((number >> shift) & 0xFFU);
  return bytes;
}

/// The check sum of a chunk: CRC-32 of type and content.
std::uint32_t checkSum(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~sum;
}

struct PngChunk {
  std::int64_t at = 0;
  std::int64_t size = -1;  ///< of all of it; -1 = there is no whole one any more
  std::string type;
};

PngChunk chunkFrom(PictureReader& reader, std::int64_t at) {
  const std::int64_t length = reader.numberAt(at, 4);
  if (length < 0) return {at, -1, {}};
  const std::string type = reader.textAt(at + 4, 4);
  const std::int64_t size = kChunkFrame + length;
  return {at, size <= reader.size() - at ? size : -1, type};
}

std::string contentOf(PictureReader& reader, const PngChunk& chunk) {
  return reader.textAt(chunk.at + 8, std::min(kLongestText, chunk.size - kChunkFrame));
}

void addOrientation(PictureReader& reader, const PngChunk& chunk, PictureParts& parts) {
  const int orientation = orientationIn(contentOf(reader, chunk));
  if (orientation == 1) return;
  const std::string exif = exifWithOrientation(orientation);
  const std::string content = "eXIf" + exif;
  parts.add(bigEndian(static_cast<std::uint32_t>(exif.size())) + content + bigEndian(checkSum(content)));
}

}  // namespace

Result<std::vector<Stretch>> pngWithoutMetadata(const BlobSource& source, const GoOn& goOn) {
  PictureReader reader(source, goOn);
  PictureParts parts;
  parts.keep(0, kPngMagicSize);
  PngChunk chunk = chunkFrom(reader, kPngMagicSize);
  for (; chunk.size >= 0 && parts.plausible(); chunk = chunkFrom(reader, chunk.at + chunk.size)) {
    if (showsPicture(chunk.type)) parts.keep(chunk.at, chunk.size);
    if (chunk.type == "eXIf") addOrientation(reader, chunk, parts);
    if (chunk.type == "IEND") return parts.take();
  }
  if (auto state = reader.state(); !state) return tl::make_unexpected(state.error());
  return damagedPicture();
}

bool pngHasPosition(const BlobSource& source) {
  const GoOn always;
  PictureReader reader(source, always);
  PngChunk chunk = chunkFrom(reader, kPngMagicSize);
  for (; chunk.size >= 0 && chunk.type != "IEND"; chunk = chunkFrom(reader, chunk.at + chunk.size)) {
    if (chunk.type == "eXIf" && positionIn(contentOf(reader, chunk))) return true;
    if (chunk.type == "iTXt" && positionInXmp(contentOf(reader, chunk))) return true;
  }
  return false;
}

}  // namespace playfair::workspace
