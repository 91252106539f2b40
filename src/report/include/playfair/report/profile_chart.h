// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/counting.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

enum class SegmentKind { KeptUp, InPlace, Claimed, Partly, Planned, NotAddressed, NotKnown };

/// One part of a requirement's bar.
struct Segment {
  SegmentKind kind = SegmentKind::NotKnown;
  int count = 0;
  bool operator==(const Segment&) const = default;
};

/// The parts of a requirement's bar from kept up to not known; none is empty. The same for screen and paper.
[[nodiscard]] std::vector<Segment> segmentsOf(const assessment::RequirementCounts& counts);

/// "5 in place · 1 partly · 2 not known" in a language of the reports.
[[nodiscard]] std::string segmentsInWords(const std::vector<Segment>& segments, const std::string& language);

/// The profile: one bar of segments per requirement taken up, with the numbers in them, and the same as a table.
[[nodiscard]] Figure profileFigure(const assessment::Counts& counts, const std::vector<std::string>& shortTitles,
                                   const std::string& language);

}  // namespace playfair::report
