// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/workspace/revision.h"

namespace playfair::workspace {

/// "answer/<assessment>/<question>" → {"answer", assessment, question}
[[nodiscard]] std::vector<std::string> splitSubject(const std::string& subject);

/// True for a kind of this release with as many parts as it has, all of printable ASCII.
[[nodiscard]] bool isSubject(const std::string& subject);

inline constexpr std::string_view kErasurePrefix = "erasure/";

/// The subject that says that a revision's text was erased.
[[nodiscard]] std::string erasureSubject(const RevisionId& revision);

/// What stands after the first "/".
[[nodiscard]] std::string idInSubject(const std::string& subject);

}  // namespace playfair::workspace
