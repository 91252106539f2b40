// SPDX-License-Identifier: EUPL-1.2
#include "blob_source.h"

#include <algorithm>

namespace playfair::workspace {

Result<std::unique_ptr<BlobSource>> FileSource::open(const std::filesystem::path& file) {
  auto opened = ReadableFile::open(file);
  if (!opened) return tl::make_unexpected(opened.error());
  const auto size = opened->size();
  if (!size) return tl::make_unexpected(size.error());
  if (*size == 0) return failure(ErrorCode::Invalid, "the file is empty", file.string());
  return std::make_unique<FileSource>(file, std::move(*opened), *size);
}

Result<void> FileSource::read(std::int64_t at, char* bytes, std::size_t count) const {
  return m_file.read(at, bytes, count);
}

Result<void> FileSource::checkUnchanged() const {
  const auto size = m_file.size();
  if (!size) return tl::make_unexpected(size.error());
  if (*size == m_size) return {};
  return failure(ErrorCode::Changed, "the file changed while it was read", m_name.string());
}

Result<void> MemorySource::read(std::int64_t at, char* bytes, std::size_t count) const {
  m_bytes.copy(bytes, count, static_cast<std::size_t>(at));
  return {};
}

CutSource::CutSource(const BlobSource& whole, std::vector<Stretch> stretches)
    : m_whole(whole), m_stretches(std::move(stretches)) {
  for (const auto& stretch : m_stretches) {
    m_begins.push_back(m_size);
    m_size += stretch.size;
  }
}

Result<void> CutSource::read(std::int64_t at, char* bytes, std::size_t count) const {
  const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), at);
  auto which = static_cast<std::size_t>(after - m_begins.begin()) - 1;
  for (; count > 0; ++which) {
    const Stretch& stretch = m_stretches.at(which);
    const std::int64_t within = at - m_begins.at(which);
    const std::size_t some = std::min(count, static_cast<std::size_t>(stretch.size - within));
    if (!stretch.own.empty()) {
      stretch.own.copy(bytes, some, static_cast<std::size_t>(within));
    } else if (auto read = m_whole.read(stretch.at + within, bytes, some); !read) {
      return read;
    }
    at += static_cast<std::int64_t>(some);
    bytes += some;
    count -= some;
  }
  return {};
}

}  // namespace playfair::workspace
