// SPDX-License-Identifier: EUPL-1.2
#include "log_index.h"

#include <algorithm>

namespace playfair::workspace {
namespace {

unsigned digitValue(char digit) {
  return digit <= '9' ? static_cast<unsigned>(digit - '0') : static_cast<unsigned>(digit - 'a') + 10U;
}

}  // namespace

void LogDigest::add(const RevisionId& id) {
  for (std::size_t i = 0; i < m_bytes.size(); ++i) {
    const unsigned byte = (digitValue(id.value[2 * i]) << 4U) | digitValue(id.value[2 * i + 1]);
    m_bytes[i] = static_cast<unsigned char>(m_bytes[i] ^ byte);
  }
}

std::string LogDigest::hex() const {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : m_bytes) {
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 0x0FU];
  }
  return text;
}

void LogIndex::add(LogRow row) {
  Revision& revision = row.revision;
  Subject& subject = m_subjects[revision.subject];
  if (subject.revisions.empty()) subject.firstSeq = row.seq;
  subject.revisions.push_back(m_revisions.size());
  subject.lastTime = std::max(subject.lastTime, revision.at);
  for (const auto& parent : revision.parents) {
    m_replaced.insert(parent.value);
    subject.heads.erase(parent);
  }
  if (!m_replaced.contains(revision.id.value)) subject.heads.insert(revision.id);
  m_byId.emplace(revision.id.value, m_revisions.size());
  m_digest.add(revision.id);
  m_lastSeq = std::max(m_lastSeq, row.seq);
  m_revisions.push_back(std::move(revision));
}

std::vector<Revision> LogIndex::revisionsOf(const std::string& subject) const {
  std::vector<Revision> found;
  const auto entry = m_subjects.find(subject);
  if (entry == m_subjects.end()) return found;
  for (const std::size_t place : entry->second.revisions) found.push_back(m_revisions[place]);
  return found;
}

const Revision* LogIndex::firstOf(const std::string& subject) const {
  const auto entry = m_subjects.find(subject);
  return entry == m_subjects.end() ? nullptr : &m_revisions[entry->second.revisions.front()];
}

const Revision* LogIndex::find(const RevisionId& id) const {
  const auto entry = m_byId.find(id.value);
  return entry == m_byId.end() ? nullptr : &m_revisions[entry->second];
}

std::vector<std::string> LogIndex::subjects(const std::string& prefix) const {
  std::vector<std::string> found;
  for (auto entry = m_subjects.lower_bound(prefix); entry != m_subjects.end(); ++entry) {
    if (!entry->first.starts_with(prefix)) break;
    found.push_back(entry->first);
  }
  return found;
}

std::vector<RevisionId> LogIndex::heads(const std::string& subject) const {
  const auto entry = m_subjects.find(subject);
  if (entry == m_subjects.end()) return {};
  return {entry->second.heads.begin(), entry->second.heads.end()};
}

std::vector<RevisionId> LogIndex::headsAfter(const Revision& revision) const {
  std::set<RevisionId> after;
  if (const auto entry = m_subjects.find(revision.subject); entry != m_subjects.end()) after = entry->second.heads;
  for (const auto& parent : revision.parents) after.erase(parent);
  after.insert(revision.id);
  return {after.begin(), after.end()};
}

std::string LogIndex::lastTime(const std::string& prefix) const {
  std::string last;
  for (auto entry = m_subjects.lower_bound(prefix); entry != m_subjects.end(); ++entry) {
    if (!entry->first.starts_with(prefix)) break;
    last = std::max(last, entry->second.lastTime);
  }
  return last;
}

std::optional<std::int64_t> LogIndex::firstSeq(const std::string& subject) const {
  const auto entry = m_subjects.find(subject);
  if (entry == m_subjects.end()) return std::nullopt;
  return entry->second.firstSeq;
}

}  // namespace playfair::workspace
