// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace playfair::workspace {

/// True for the f_type of statfs(2) that stands for a file system shared over a network, or for one run by a program
/// of which we cannot tell (FUSE): there the write-ahead log is not trusted.
[[nodiscard]] bool isNetworkType(std::uint32_t type);

}  // namespace playfair::workspace
