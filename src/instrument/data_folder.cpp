// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/data_folder.h"

#include <cstdlib>
#include <system_error>

namespace playfair::instrument {

std::filesystem::path dataFolder() {
  if (const char* chosen = std::getenv("PLAYFAIR_DATA"); chosen != nullptr && *chosen != '\0') return chosen;
  std::error_code ignored;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", ignored);
  return (program.parent_path() / ".." / "share" / "playfair").lexically_normal();
}

}  // namespace playfair::instrument
