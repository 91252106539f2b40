// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/location.h"

#include <sys/statfs.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <system_error>

#include "file_system.h"
#include "network_names.h"

namespace playfair::workspace {

bool isNetworkType(std::uint32_t type) {
  static constexpr std::array<std::uint32_t, 16> kTypes = {
      0x00006969,  // NFS
      0x0000517B,  // SMB
      0xFF534D42,  // CIFS
      0xFE534D42,  // SMB 2 and 3
      0x5346414F,  // AFS (OpenAFS)
      0x6B414653,  // AFS (in the kernel)
      0x73757245,  // Coda
      0x0000564C,  // NCP
      0x01021997,  // 9P
      0x65735546,  // FUSE: sshfs, gvfs, rclone, virtiofs
      0x00C36400,  // Ceph
      0x0BD00BD0,  // Lustre
      0x47504653,  // GPFS
      0x01161970,  // GFS2
      0x7461636F,  // OCFS2
      0x786F4256   // VirtualBox shared folders
  };
  return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

namespace {

constexpr std::string_view kEnding = ".playfair";
constexpr std::string_view kBackupMark = ".before-schema-";

/// The name of a workspace without its ending, short enough to be made longer.
std::string stemOf(const std::filesystem::path& file) {
  constexpr std::size_t kLongest = 200;
  std::string name = file.filename().string();
  if (name.size() > kEnding.size() && name.ends_with(kEnding)) name.resize(name.size() - kEnding.size());
  if (name.size() <= kLongest) return name;
  std::size_t length = kLongest;
  while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80) --length;
  return name.substr(0, length);
}

}  // namespace

std::filesystem::path backupName(const std::filesystem::path& file, int schemaVersion, int number) {
  std::string name = stemOf(file) + std::string(kBackupMark) + std::to_string(schemaVersion);
  if (number > 1) name += '-' + std::to_string(number);
  return folderOf(file) / (name + std::string(kEnding));
}

std::vector<std::filesystem::path> findBackups(const std::filesystem::path& file) {
  std::error_code error;
  const std::filesystem::path resolved = std::filesystem::weakly_canonical(file, error);
  const std::filesystem::path& real = error ? file : resolved;
  const std::string beginning = stemOf(real) + std::string(kBackupMark);
  std::vector<std::filesystem::path> found;
  for (std::filesystem::directory_iterator entry(folderOf(real), error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(beginning) || !name.ends_with(kEnding)) continue;
    const std::string number = name.substr(beginning.size(), name.size() - beginning.size() - kEnding.size());
    if (!number.empty() && number.find_first_not_of("0123456789-") == std::string::npos) found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool onNetworkFileSystem(const std::filesystem::path& file) {
  struct statfs information{};
  if (::statfs(file.c_str(), &information) != 0 && ::statfs(folderOf(file).c_str(), &information) != 0) return false;
  // The width of f_type differs between systems; the magic numbers have 32 bits.
  return isNetworkType(static_cast<std::uint32_t>(information.f_type));
}

bool looksLikeConflictCopy(const std::filesystem::path& file) {
  // Dropbox, Nextcloud, ownCloud, Seafile, Syncthing and Resilio, in the languages of their makers' European users.
  static constexpr std::array<std::string_view, 16> kMarks = {
      "conflicted copy",    "sync-conflict-",       "_conflict-",           "sfconflict",
      "konfliktkopie",      "in konflikt stehend",  "konfliktkopia",        "konflikterande kopia",
      "motstridig",         "konfliktkopi",         "copie en conflit",     "copia en conflicto",
      "copia in conflitto", "ristiriitainen kopio", "conflicterende kopie", ".conflict."};
  std::string name = file.filename().string();
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::any_of(kMarks.begin(), kMarks.end(),
                     [&](std::string_view mark) { return name.find(mark) != std::string::npos; });
}

}  // namespace playfair::workspace
