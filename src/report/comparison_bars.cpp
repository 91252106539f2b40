// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include "build_context.h"
#include "comparison_sections.h"
#include "playfair/report/profile_chart.h"
#include "profile_drawing.h"
#include "profile_words.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::BarPart;
using assessment::PartCount;
using assessment::RequirementCell;
using assessment::RequirementRow;

SegmentKind drawnAs(BarPart part) {
  switch (part) {
    case BarPart::KeptUp:
      return SegmentKind::KeptUp;
    case BarPart::InPlace:
      return SegmentKind::InPlace;
    case BarPart::Claimed:
      return SegmentKind::Claimed;
    case BarPart::Partly:
      return SegmentKind::Partly;
    case BarPart::Planned:
      return SegmentKind::Planned;
    case BarPart::NotAddressed:
      return SegmentKind::NotAddressed;
    default:
      return SegmentKind::NotKnown;
  }
}

/// All that is not known is one hatched part of the drawing; the table under it tells the kinds apart.
std::vector<Segment> drawnSegments(const RequirementCell& cell) {
  std::vector<Segment> segments;
  for (const PartCount& part : assessment::partsOf(cell)) {
    const SegmentKind kind = drawnAs(part.part);
    if (!segments.empty() && segments.back().kind == kind) {
      segments.back().count += part.count;
    } else {
      segments.push_back({kind, part.count});
    }
  }
  return segments;
}

bool hasBar(const RequirementCell& cell) {
  return cell.there && cell.counts.inScope && cell.counts.applicable > 0;
}

int countOf(const std::vector<PartCount>& parts, BarPart wanted) {
  const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.part == wanted; });
  return found == parts.end() ? 0 : found->count;
}

Table barTable(const ComparisonContext& context, const RequirementRow& row) {
  std::set<BarPart> used;
  for (const RequirementCell& cell : row.cells) {
    if (!hasBar(cell)) continue;
    for (const PartCount& part : assessment::partsOf(cell)) used.insert(part.part);
  }
  Table table;
  table.caption =
      context.teller.text("counts-of", {{"requirement", assessment::ComparisonTeller::requirementName(row)}});
  table.firstColumnIsHeader = true;
  table.header = {context.teller.text("assessment")};
  for (const BarPart part : used) table.header.push_back(capitalised(context.teller.partName(part)));
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (!hasBar(row.cells[i])) continue;
    const std::vector<PartCount> parts = assessment::partsOf(row.cells[i]);
    std::vector<Spans> cells = {plainSpans(onOneLine(context.teller.column(context.comparison.columns[i])))};
    for (const BarPart part : used) cells.push_back({Span{std::to_string(countOf(parts, part))}});
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

void appendBars(std::vector<Block>& blocks, const ComparisonContext& context, const RequirementRow& row) {
  std::vector<ProfileRow> bars;
  List others;
  Figure figure;
  figure.description = context.teller.text("bars-description");
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string name = onOneLine(context.teller.column(context.comparison.columns[i]));
    const std::string counts = onOneLine(context.teller.counts(row.cells[i]));
    if (hasBar(row.cells[i])) {
      bars.push_back({name, drawnSegments(row.cells[i])});
      figure.description += " " + name + ": " + counts + ".";
    } else {
      others.items.push_back({{boldSpan(name + ": "), Span{counts}}, {}});
    }
  }
  if (!bars.empty()) {
    figure.title =
        context.teller.text("bars-of", {{"requirement", assessment::ComparisonTeller::requirementName(row)}});
    figure.table = barTable(context, row);
    drawProfile(figure, bars, context.options.language);
    blocks.emplace_back(std::move(figure));
  }
  if (!others.items.empty()) blocks.emplace_back(std::move(others));
}

}  // namespace playfair::report
