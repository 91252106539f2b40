// SPDX-License-Identifier: EUPL-1.2
#include "picture_metadata.h"

#include <algorithm>

#include "picture_metadata_reader.h"
#include "playfair/workspace/evidence_files.h"

namespace playfair::workspace {

std::int64_t PictureReader::numberAt(std::int64_t at, int bytes) {
  std::int64_t number = 0;
  for (int i = 0; i < bytes; ++i) {
    const int byte = byteAt(at + i);
    if (byte < 0) return -1;
    number = number * 256 + byte;
  }
  return number;
}

std::string PictureReader::textAt(std::int64_t at, std::int64_t count) {
  std::string text;
  for (std::int64_t i = 0; i < count; ++i) {
    const int byte = byteAt(at + i);
    if (byte < 0) break;
    text += static_cast<char>(byte);
  }
  return text;
}

void PictureReader::load(std::int64_t at) {
  constexpr std::int64_t kBlock = 64LL * 1024;
  m_block.clear();
  if (!m_state || at < 0 || at >= m_source.size()) return;
  if (m_goOn && !m_goOn()) {
    m_state = failure(ErrorCode::Cancelled, "storing was stopped");
    return;
  }
  m_begin = at;
  m_block.resize(static_cast<std::size_t>(std::min(kBlock, m_source.size() - at)));
  m_state = m_source.read(at, m_block.data(), m_block.size());
  if (!m_state) m_block.clear();
}

void PictureParts::keep(std::int64_t at, std::int64_t size) {
  const bool follows =
      !m_stretches.empty() && m_stretches.back().own.empty() && m_stretches.back().at + m_stretches.back().size == at;
  if (follows) {
    m_stretches.back().size += size;
  } else if (size > 0) {
    m_stretches.push_back({at, size, {}});
  }
}

void PictureParts::add(std::string own) {
  const auto size = static_cast<std::int64_t>(own.size());
  m_stretches.push_back({0, size, std::move(own)});
}

bool PictureParts::plausible() const {
  constexpr std::size_t kMost = 100'000;
  return m_stretches.size() < kMost;
}

tl::unexpected<Error> damagedPicture() {
  return failure(ErrorCode::Invalid, "the picture is damaged, so what it says beside the picture cannot be left out");
}

bool isJpeg(std::string_view firstBytes) {
  return firstBytes.starts_with("\xFF\xD8\xFF");
}

bool isPng(std::string_view firstBytes) {
  return firstBytes.starts_with("\x89PNG\r\n\x1A\n");
}

Result<std::optional<std::vector<Stretch>>> withoutMetadata(const BlobSource& source, const GoOn& goOn) {
  constexpr std::int64_t kLongestMagic = 8;
  std::string first(static_cast<std::size_t>(std::min(kLongestMagic, source.size())), '\0');
  if (auto read = source.read(0, first.data(), first.size()); !read) return tl::make_unexpected(read.error());
  if (!isJpeg(first) && !isPng(first)) return std::nullopt;
  auto stretches = isJpeg(first) ? jpegWithoutMetadata(source, goOn) : pngWithoutMetadata(source, goOn);
  if (!stretches) return tl::make_unexpected(stretches.error());
  return std::move(*stretches);
}

bool hasPosition(std::string_view bytes) {
  const MemorySource source(bytes);
  if (isJpeg(bytes)) return jpegHasPosition(source);
  return isPng(bytes) && pngHasPosition(source);
}

}  // namespace playfair::workspace
