// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/location.h"

#include <sys/statfs.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

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
