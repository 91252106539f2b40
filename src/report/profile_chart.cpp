// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/profile_chart.h"

#include <algorithm>
#include <array>

#include "playfair/report/report_definition.h"
#include "profile_drawing.h"
#include "profile_words.h"

namespace playfair::report {

namespace {

constexpr std::array<SegmentKind, 7> kSegmentOrder = {
    SegmentKind::KeptUp,  SegmentKind::InPlace,      SegmentKind::Claimed, SegmentKind::Partly,
    SegmentKind::Planned, SegmentKind::NotAddressed, SegmentKind::NotKnown};

int countIn(const std::vector<Segment>& segments, SegmentKind kind) {
  const auto found =
      std::find_if(segments.begin(), segments.end(), [kind](const Segment& segment) { return segment.kind == kind; });
  return found == segments.end() ? 0 : found->count;
}

Table profileTable(const std::vector<ProfileRow>& rows, const std::string& language) {
  Table table;
  table.caption = profileWord(ProfileWord::TableCaption, language);
  table.firstColumnIsHeader = true;
  table.header.push_back(profileWord(ProfileWord::Requirement, language));
  // Broad enough for the longest word of each.
  table.widths = {24, 9, 9, 14, 10, 11, 13, 10};
  for (const SegmentKind kind : kSegmentOrder) {
    table.header.push_back(capitalised(segmentName(kind, language)));
  }
  for (const ProfileRow& row : rows) {
    std::vector<Spans> cells = {{Span{row.title}}};
    for (const SegmentKind kind : kSegmentOrder) cells.push_back({Span{std::to_string(countIn(row.segments, kind))}});
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

std::string profileDescription(const std::vector<ProfileRow>& rows, const std::string& language) {
  std::string description = profileWord(ProfileWord::Description, language);
  for (const ProfileRow& row : rows) {
    description += " " + row.title + ": " + segmentsInWords(row.segments, language) + ".";
  }
  return description;
}

std::vector<Segment> segmentsOf(const assessment::RequirementCounts& counts) {
  const std::vector<Segment> all = {{SegmentKind::KeptUp, counts.levels[4] - counts.claimed[4]},
                                    {SegmentKind::InPlace, counts.levels[3] - counts.claimed[3]},
                                    {SegmentKind::Claimed, counts.claimed[3] + counts.claimed[4]},
                                    {SegmentKind::Partly, counts.levels[2]},
                                    {SegmentKind::Planned, counts.levels[1]},
                                    {SegmentKind::NotAddressed, counts.levels[0]},
                                    {SegmentKind::NotKnown, counts.notAnswered}};
  std::vector<Segment> segments;
  std::copy_if(all.begin(), all.end(), std::back_inserter(segments),
               [](const Segment& part) { return part.count > 0; });
  return segments;
}

std::string segmentsInWords(const std::vector<Segment>& segments, const std::string& language) {
  if (segments.empty()) return profileWord(ProfileWord::NothingToCount, language);
  std::string words;
  for (const Segment& segment : segments) {
    words += (words.empty() ? "" : " · ") + std::to_string(segment.count) + " " + segmentName(segment.kind, language);
  }
  return words;
}

Figure profileFigure(const assessment::Counts& counts, const std::vector<std::string>& shortTitles,
                     const std::string& language) {
  std::vector<ProfileRow> rows;
  for (std::size_t index = 0; index < counts.requirements.size(); ++index) {
    const assessment::RequirementCounts& requirement = counts.requirements[index];
    if (!requirement.inScope) continue;
    const bool named = index < shortTitles.size() && !shortTitles[index].empty();
    rows.push_back({named ? shortTitles[index] : requirement.title, segmentsOf(requirement)});
  }
  Figure figure;
  figure.title = profileWord(ProfileWord::Title, language);
  figure.description = profileDescription(rows, language);
  figure.table = profileTable(rows, language);
  drawProfile(figure, rows, language);
  return figure;
}

}  // namespace playfair::report
