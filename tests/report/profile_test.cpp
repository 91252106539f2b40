// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/profile_chart.h"

#include <cmath>
#include <set>

#include "report/report_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"

using namespace playfair;
using playfair::tests::contains;
using report::Segment;
using report::SegmentKind;
using report::tests::scanTags;
using report::tests::Tag;

namespace {

assessment::RequirementCounts countsOf(const std::string& title, std::array<int, 5> levels, std::array<int, 5> claimed,
                                       int notAnswered) {
  assessment::RequirementCounts counts;
  counts.id = title;
  counts.title = title;
  counts.levels = levels;
  counts.claimed = claimed;
  counts.notAnswered = notAnswered;
  for (const int level : levels) counts.answered += level;
  counts.applicable = counts.answered + notAnswered;
  return counts;
}

assessment::Counts manyCounts() {
  assessment::Counts counts;
  counts.requirements = {countsOf("One", {1, 2, 3, 4, 5}, {0, 0, 0, 1, 2}, 6),
                         countsOf("Two <&> \"x\"", {0, 0, 0, 100, 1}, {0, 0, 0, 0, 0}, 1),
                         countsOf("A title that goes on for so long that it takes several lines to write", {}, {}, 7),
                         countsOf("Left out", {9, 9, 9, 9, 9}, {}, 9), countsOf("Nothing", {}, {}, 0)};
  counts.requirements[3].inScope = false;
  return counts;
}

}  // namespace

TEST_CASE("parts of a bar go from kept up to not known and none is empty") {
  const auto segments = report::segmentsOf(countsOf("x", {1, 0, 3, 4, 5}, {0, 0, 0, 1, 2}, 6));
  const std::vector<Segment> expected = {{SegmentKind::KeptUp, 3},       {SegmentKind::InPlace, 3},
                                         {SegmentKind::Claimed, 3},      {SegmentKind::Partly, 3},
                                         {SegmentKind::NotAddressed, 1}, {SegmentKind::NotKnown, 6}};
  CHECK(segments == expected);
  CHECK(report::segmentsOf(countsOf("x", {}, {}, 0)).empty());
}

TEST_CASE("parts of a bar are told in words") {
  const std::vector<Segment> segments = {
      {SegmentKind::InPlace, 5}, {SegmentKind::Partly, 1}, {SegmentKind::NotKnown, 2}};
  CHECK(report::segmentsInWords(segments, "en") == "5 in place · 1 partly · 2 not known");
  CHECK(report::segmentsInWords(segments, "xx") == "5 in place · 1 partly · 2 not known");
  CHECK(report::segmentsInWords({}, "en") == "nothing to count");
}

TEST_CASE("the drawing has shapes, paths, text and groups only, and attributes that refer to nothing") {
  const report::Figure figure = report::profileFigure(manyCounts(), {"First"}, "en");
  const std::set<std::string> elements = {"svg", "g", "rect", "path", "text"};
  const std::vector<Tag> tags = scanTags(figure.svg);
  report::tests::requireWellNested(tags);
  for (const Tag& tag : tags) {
    CHECK(elements.count(tag.name) == 1);
    for (const auto& [name, value] : tag.attributes) {
      CHECK(name != "style");
      CHECK(name != "class");
      CHECK_FALSE(contains(value, "url("));
      CHECK((name == "xmlns" || !contains(value, "http")));
    }
  }
  CHECK(figure.width == 480);
  CHECK(figure.height > 100);
}

TEST_CASE("every part's number stands in the drawing, in the table and in the description") {
  const assessment::Counts counts = manyCounts();
  const report::Figure figure = report::profileFigure(counts, {"First", "", "", "", ""}, "en");
  REQUIRE(figure.table.rows.size() == 4);
  CHECK(figure.table.header.size() == 8);
  const std::vector<std::string> first = {"First", "3", "3", "3", "3", "2", "1", "6"};
  for (std::size_t column = 0; column < first.size(); ++column) {
    CHECK(report::tests::wordsOf(figure.table.rows[0][column]) == first[column]);
  }
  CHECK(report::tests::wordsOf(figure.table.rows[1][0]) == "Two <&> \"x\"");
  CHECK(contains(figure.svg, ">100</text>"));
  CHECK(contains(figure.svg, "Two &lt;&amp;&gt; &quot;x&quot;</text>"));
  CHECK(contains(figure.svg, ">nothing to count</text>"));
  CHECK_FALSE(contains(figure.svg, "Left out"));
  CHECK(contains(figure.description, "First: 3 kept up · 3 in place · 3 claimed only"));
  for (const char* name : {"kept up", "in place", "claimed only", "partly", "planned", "not addressed", "not known"}) {
    CHECK(contains(figure.svg, std::string(">") + name + "</text>"));
  }
}

TEST_CASE("parts do not overlap, keep to the drawing and are wide enough for their number") {
  const report::Figure figure = report::profileFigure(manyCounts(), {}, "en");
  double end = 0;
  double row = -1;
  int parts = 0;
  for (const Tag& tag : scanTags(figure.svg)) {
    if (tag.name != "rect" || tag.attributes.count("rx") == 0) continue;
    const double outline = std::stod(tag.attributes.at("stroke-width"));
    const double width = std::stod(tag.attributes.at("width")) + outline;
    const double left = std::stod(tag.attributes.at("x")) - outline / 2;
    const double top = std::stod(tag.attributes.at("y")) - outline / 2;
    if (top == row) CHECK(left >= end + 2);
    const bool inLegend = std::stod(tag.attributes.at("height")) + outline < 20;
    CHECK((inLegend || width >= 18));
    CHECK(left + width <= figure.width);
    row = top;
    end = left + width;
    ++parts;
  }
  CHECK(parts >= 7 + 3 + 1);
}

TEST_CASE("parts that are wide enough keep the proportion of their counts") {
  assessment::Counts counts;
  counts.requirements = {countsOf("One", {0, 0, 1, 3, 0}, {}, 0)};
  const report::Figure figure = report::profileFigure(counts, {}, "en");
  std::vector<double> widths;
  for (const Tag& tag : scanTags(figure.svg)) {
    if (tag.name == "rect" && tag.attributes.count("rx") == 1) {
      widths.push_back(std::stod(tag.attributes.at("width")) + std::stod(tag.attributes.at("stroke-width")));
    }
  }
  REQUIRE(widths.size() >= 2);
  CHECK(std::abs(widths[0] / widths[1] - 3.0) < 0.05);
}
