// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/markdown.h"
#include "playfair/report/writers.h"
#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::tests::contains;

namespace {

std::string markdownOf(std::vector<report::Block> blocks) {
  report::Report made;
  made.blocks = std::move(blocks);
  return report::writeMarkdown(made);
}

report::Paragraph paragraphOf(const std::string& text) {
  return {{report::Span{text}}, report::ParagraphRole::Body};
}

}  // namespace

TEST_CASE("blocks are written in the one dialect") {
  report::Span bold{"bold"};
  bold.bold = true;
  report::Span link{"page"};
  link.link = "https://example.org/a b";
  CHECK(markdownOf({report::Heading{2, "A heading", {}}}) == "## A heading\n\n");
  CHECK(markdownOf({report::Paragraph{{report::Span{"x "}, bold, report::Span{" y"}}, {}}}) == "x **bold** y\n\n");
  link.link = "https://example.org/a";
  CHECK(markdownOf({report::Paragraph{{link}, {}}}) == "[page](<https://example.org/a>)\n\n");
  CHECK(markdownOf({report::Rule{}}) == "---\n\n");
  report::Table table;
  table.header = {"A", "B"};
  table.rows = {{{report::Span{"x|y"}}, {report::Span{"z"}}}};
  CHECK(markdownOf({table}) == "| A | B |\n| --- | --- |\n| x\\|y | z |\n\n");
  report::List inner;
  inner.numbered = true;
  inner.start = 9;
  inner.items = {{{report::Span{"nine"}}, {}}, {{report::Span{"ten"}}, {}}};
  report::List outer;
  outer.items = {{{report::Span{"one"}}, {inner}}};
  CHECK(markdownOf({outer}) == "- one\n  9. nine\n  10. ten\n\n");
  CHECK(markdownOf({report::Callout{report::CalloutTone::Bad, {bold}}}) == "> **bold**\n\n");
}

TEST_CASE("two lists in a row stay two") {
  report::List list;
  list.items = {{{report::Span{"a"}}, {}}};
  const std::string written = markdownOf({list, list});
  CHECK(report::parseMarkdown(written, 2).size() == 2);
}

TEST_CASE("text that looks like structure is written as text") {
  for (const std::string text : {"# no heading",
                                 "- no item",
                                 "+ no item",
                                 "* no item",
                                 "1. no item",
                                 "1) no item",
                                 "> no quote",
                                 "---",
                                 "===",
                                 "```",
                                 "~~~",
                                 "| a | b |",
                                 "[a](https://example.org)",
                                 "![a](x)",
                                 "<b>x</b>",
                                 "<script>alert(1)</script>",
                                 "&lt;",
                                 "\\*",
                                 "*a*",
                                 "_a_",
                                 "~~a~~",
                                 "`a`",
                                 "[a]: https://example.org",
                                 "    code",
                                 "a  ",
                                 ":-",
                                 "2020. A year",
                                 "a!",
                                 "<https://example.org>",
                                 "#",
                                 "-",
                                 "a #"}) {
    INFO(text);
    const auto blocks = report::parseMarkdown(markdownOf({paragraphOf(text)}), 2);
    REQUIRE(blocks.size() == 1);
    REQUIRE(std::holds_alternative<report::Paragraph>(blocks[0]));
    const auto& spans = std::get<report::Paragraph>(blocks[0]).spans;
    REQUIRE(spans.size() == 1);
    CHECK(spans[0].link.empty());
    CHECK_FALSE((spans[0].bold || spans[0].italic || spans[0].struck || spans[0].code));
    const std::size_t first = text.find_first_not_of(' ');
    CHECK(spans[0].text == text.substr(first, text.find_last_not_of(' ') + 1 - first));
  }
}

TEST_CASE("a heading keeps signs at its end and stays on one line") {
  const auto blocks = report::parseMarkdown(markdownOf({report::Heading{1, "C# and\n# more ##", {}}}), 2);
  REQUIRE(blocks.size() == 1);
  CHECK(std::get<report::Heading>(blocks[0]).text == "C# and # more ##");
}

TEST_CASE("an exclamation mark before a link does not make it a picture") {
  report::Span link{"there"};
  link.link = "https://example.org";
  CHECK(contains(markdownOf({report::Paragraph{{report::Span{"Look!"}, link}, {}}}), "Look\\![there]"));
}

TEST_CASE("a link keeps its address, whatever is in it") {
  report::Span link{"x"};
  link.link = "https://example.org/?a=1&copy;=2(<>)|\\\"'[]`*_";
  const auto blocks = report::parseMarkdown(markdownOf({report::Paragraph{{link}, {}}}), 2);
  CHECK(std::get<report::Paragraph>(blocks.at(0)).spans.at(0).link ==
        "https://example.org/?a=1&copy;=2(%3C%3E)%7C%5C\"'[]`*_");
  report::Span unsafe{"x"};
  unsafe.link = "javascript:alert(1)";
  CHECK(markdownOf({report::Paragraph{{unsafe}, {}}}) == "x\n\n");
}
