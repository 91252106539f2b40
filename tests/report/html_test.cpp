// SPDX-License-Identifier: EUPL-1.2
#include <set>

#include "playfair/report/profile_chart.h"
#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "report/report_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::definitionOf;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::scanTags;
using playfair::report::tests::Tag;
using playfair::tests::contains;

namespace {

std::string caseStudyHtml(const report::ReportOptions& options) {
  return report::writeHtml(report::buildCaseStudy(sampleDossier(), definitionOf("case-study"), options));
}

int countOf(const std::vector<Tag>& tags, const std::string& name) {
  int count = 0;
  for (const Tag& tag : tags) count += tag.name == name && !tag.closing ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("the page is one self-contained, well-formed document") {
  const std::string html = caseStudyHtml(everythingIncluded());
  CHECK(html.rfind("<!doctype html>\n<html lang=\"en\">", 0) == 0);
  const std::vector<Tag> tags = scanTags(html);
  report::tests::requireWellNested(tags);
  for (const char* once : {"html", "head", "body", "main", "header", "footer", "title", "h1", "style"}) {
    INFO(once);
    // The drawing has a title of its own.
    CHECK(countOf(tags, once) == (std::string(once) == "title" ? 2 : 1));
  }
  CHECK(contains(html, "<meta name=\"viewport\""));
  CHECK(contains(html, "default-src &#39;none&#39;") + contains(html, "default-src 'none'") == 1);
}

TEST_CASE("nothing runs and nothing is fetched") {
  for (const std::string& html :
       {caseStudyHtml(everythingIncluded()),
        report::writeHtml(report::buildRecord(sampleDossier(), definitionOf("record"), everythingIncluded()))}) {
    for (const Tag& tag : scanTags(html)) {
      for (const char* forbidden :
           {"script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use"}) {
        CHECK(tag.name != forbidden);
      }
      for (const auto& [name, value] : tag.attributes) {
        CHECK(name.rfind("on", 0) != 0);
        CHECK(name != "src");
        if (name == "href") CHECK(value.rfind("https://example.org/", 0) == 0);
      }
    }
    CHECK_FALSE(contains(html, "url("));
    CHECK_FALSE(contains(html, "@import"));
  }
}

TEST_CASE("ids are used once and every label finds its text") {
  std::set<std::string> ids;
  std::string labels;
  for (const Tag& tag : scanTags(caseStudyHtml(everythingIncluded()))) {
    if (const auto id = tag.attributes.find("id"); id != tag.attributes.end()) CHECK(ids.insert(id->second).second);
    if (const auto label = tag.attributes.find("aria-labelledby"); label != tag.attributes.end())
      labels = label->second;
  }
  const std::size_t space = labels.find(' ');
  REQUIRE(space != std::string::npos);
  CHECK(ids.count(labels.substr(0, space)) == 1);
  CHECK(ids.count(labels.substr(space + 1)) == 1);
}

TEST_CASE("two figures and two equal anchors in one report get ids of their own") {
  report::Report made;
  made.title = "x";
  const report::Figure figure = report::profileFigure({}, {}, "en");
  made.blocks = {figure, figure, report::Heading{2, "a", "same"}, report::Heading{2, "b", "same"},
                 report::Heading{2, "c", "figure-1"}};
  std::set<std::string> ids;
  int count = 0;
  for (const Tag& tag : scanTags(report::writeHtml(made))) {
    if (tag.attributes.count("id") == 0) continue;
    ids.insert(tag.attributes.at("id"));
    ++count;
  }
  CHECK(count == 9);
  CHECK(ids.size() == 9);
}

TEST_CASE("tables have captions and header cells with a scope") {
  const std::string html = caseStudyHtml(everythingIncluded());
  CHECK(contains(html, "<caption dir=\"auto\">The initiative at a glance</caption>"));
  CHECK(contains(html, "<th scope=\"row\" dir=\"auto\">Name of initiative</th>"));
  CHECK(contains(html, "<th scope=\"col\" dir=\"auto\">Claimed only</th>"));
  for (const Tag& tag : scanTags(html)) {
    if (tag.name == "th" && !tag.closing) CHECK(tag.attributes.count("scope") == 1);
  }
}

TEST_CASE("a wide table scrolls by itself, with the keyboard too, and a narrow one does not") {
  report::Report made;
  const auto row = [](std::size_t columns) { return std::vector<report::Spans>(columns, {report::Span{"x"}}); };
  made.blocks = {report::Table{"Narrow", {"a", "b", "c"}, false, {row(3)}, {}},
                 report::Table{"Wide", {"a", "b", "c", "d"}, false, {row(4)}, {}},
                 report::Table{"", {"", "b", "c", "d"}, false, {row(4)}, {}}};
  const std::string html = report::writeHtml(made);
  const std::string opens = "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=";
  CHECK(contains(html, opens + "\"Wide\">\n<table>"));
  CHECK(contains(html, opens + "\"b, c, d\">\n<table>"));
  CHECK_FALSE(contains(html, opens + "\"Narrow\""));
  CHECK(contains(html, "<tr><td></td><th scope=\"col\" dir=\"auto\">b</th>"));
}

TEST_CASE("headings leave out no level, and equal ones stay equal") {
  report::Report made;
  for (const int level : {1, 3, 6, 6, 3, 2, 3, 4}) made.blocks.emplace_back(report::Heading{level, "x", ""});
  std::string levels;
  for (const Tag& tag : scanTags(report::writeHtml(made))) {
    if (tag.name.size() == 2 && tag.name.front() == 'h' && tag.name != "hr" && !tag.closing) levels += tag.name.back();
  }
  CHECK(levels == "12332234");
}

TEST_CASE("the drawing has a name and a description for those who do not see it") {
  const std::string html = caseStudyHtml(everythingIncluded());
  const std::size_t svg = html.find("<svg role=\"img\" aria-labelledby=");
  REQUIRE(svg != std::string::npos);
  CHECK(html.find("<title id=", svg) < html.find("<desc id=", svg));
  CHECK(html.find("<desc id=", svg) < html.find("<rect", svg));
  CHECK(contains(html, "Inclusion of and for children: 1 in place"));
}

TEST_CASE("marks of direction are kept within their own text") {
  report::Report made;
  made.blocks = {report::Paragraph{{report::Span{"a \xE2\x80\xAE b"}, report::Span{" c"}}, {}}};
  const std::string html = report::writeHtml(made);
  CHECK(contains(html, "<p dir=\"auto\"><bdi>a \xE2\x80\xAE b</bdi> c</p>"));
}
