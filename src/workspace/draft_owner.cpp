// SPDX-License-Identifier: EUPL-1.2
#include "draft_owner.h"

#include <unistd.h>

#include <array>
#include <climits>
#include <fstream>
#include <iterator>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>
#include <vector>

#include "playfair/workspace/sha256.h"

namespace playfair::workspace {
namespace {

constexpr std::size_t kShort = 16;

struct OpenOwners {
  std::mutex mutex;
  std::set<std::string> marks;
};

/// The owners of this process. A process that goes on after closing a workspace must not seem to own its drafts.
OpenOwners& openOwners() {
  static OpenOwners owners;
  return owners;
}

std::string readAll(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The host's name, and the process numbers' name space: the same number means another process in another container.
std::string machine() {
  std::array<char, HOST_NAME_MAX + 1> host{};
  static_cast<void>(::gethostname(host.data(), host.size() - 1));
  std::array<char, 64> space{};
  static_cast<void>(::readlink("/proc/self/ns/pid", space.data(), space.size() - 1));
  return sha256(std::string(host.data()) + '|' + space.data()).substr(0, kShort);
}

std::string boot() {
  return sha256(readAll("/proc/sys/kernel/random/boot_id")).substr(0, kShort);
}

/// Field 22 of /proc/<pid>/stat; empty where there is no such process. The name in field 2 may hold anything.
std::string startTime(const std::string& process) {
  const std::string stat = readAll("/proc/" + process + "/stat");
  const std::size_t name = stat.rfind(')');
  if (name == std::string::npos) return {};
  std::istringstream rest(stat.substr(name + 1));
  std::string field;
  for (int number = 3; number <= 22; ++number) rest >> field;
  return rest ? field : std::string();
}

std::vector<std::string> split(const std::string& mark) {
  std::vector<std::string> parts;
  std::istringstream in(mark);
  for (std::string part; std::getline(in, part, ':');) parts.push_back(part);
  return parts;
}

}  // namespace

DraftOwner::DraftOwner() {
  const std::string process = std::to_string(::getpid());
  m_mark = randomHex(8) + ':' + machine() + ':' + boot() + ':' + process + ':' + startTime(process);
  const std::lock_guard lock(openOwners().mutex);
  openOwners().marks.insert(m_mark);
}

DraftOwner::~DraftOwner() {
  const std::lock_guard lock(openOwners().mutex);
  openOwners().marks.erase(m_mark);
}

std::string processMark() {
  static_cast<void>(openOwners());  // made before the owner, so that it is still there when that goes
  static std::mutex mutex;
  static std::unique_ptr<DraftOwner> owner;
  static pid_t process = 0;
  const std::lock_guard lock(mutex);
  // A process that forked off is another one.
  if (process != ::getpid()) owner = std::make_unique<DraftOwner>();
  process = ::getpid();
  return owner->mark();
}

OwnerState stateOfOwner(const std::string& mark) {
  const auto parts = split(mark);
  if (parts.size() != 5 || parts[1] != machine()) return OwnerState::Unknown;
  if (parts[2] != boot()) return OwnerState::Gone;
  if (parts[3].empty() || parts[3].find_first_not_of("0123456789") != std::string::npos) return OwnerState::Unknown;
  if (parts[3] == std::to_string(::getpid())) {
    const std::lock_guard lock(openOwners().mutex);
    return openOwners().marks.contains(mark) ? OwnerState::Living : OwnerState::Gone;
  }
  return startTime(parts[3]) == parts[4] ? OwnerState::Living : OwnerState::Gone;
}

}  // namespace playfair::workspace
