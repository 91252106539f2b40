// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/report/profile_chart.h"

namespace playfair::report {

enum class ProfileWord { Title, TableCaption, Requirement, Description, NothingToCount };

[[nodiscard]] std::string profileWord(ProfileWord word, const std::string& language);

/// "in place", "not known" …
[[nodiscard]] std::string segmentName(SegmentKind kind, const std::string& language);

/// With a capital first letter, where that is one of A–Z.
[[nodiscard]] std::string capitalised(std::string text);

}  // namespace playfair::report
