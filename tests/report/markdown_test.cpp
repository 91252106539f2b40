// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/markdown.h"

#include <chrono>
#include <cstdlib>

#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::parseMarkdown;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

template <class Kind>
const Kind& only(const std::vector<report::Block>& blocks) {
  REQUIRE(blocks.size() == 1);
  REQUIRE(std::holds_alternative<Kind>(blocks[0]));
  return std::get<Kind>(blocks[0]);
}

std::string wordsOfBlocks(const std::vector<report::Block>& blocks) {
  report::Report holder;
  holder.blocks = blocks;
  return wordsOf(holder);
}

int depthOf(const report::List& list) {
  int deepest = 0;
  for (const report::ListItem& item : list.items) {
    for (const report::List& child : item.children) deepest = std::max(deepest, depthOf(child));
  }
  return deepest + 1;
}

std::string repeated(const std::string& part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

}  // namespace

TEST_CASE("emphasis, strikethrough and code are looks of spans") {
  const auto blocks = parseMarkdown("plain **bold _both_** ~~gone~~ `a < b`", 3);
  const auto& spans = only<report::Paragraph>(blocks).spans;
  REQUIRE(spans.size() == 7);
  CHECK((spans[0].text == "plain " && !spans[0].bold));
  CHECK((spans[1].text == "bold " && spans[1].bold && !spans[1].italic));
  CHECK((spans[2].text == "both" && spans[2].bold && spans[2].italic));
  CHECK((spans[4].text == "gone" && spans[4].struck && !spans[4].bold));
  CHECK((spans[6].text == "a < b" && spans[6].code));
}

TEST_CASE("headings start where they are told to and never skip a level") {
  const auto blocks = parseMarkdown("### a\n\n# b\n\n###### c\n\n## d\n\n# e **f**", 3);
  std::vector<int> levels;
  for (const report::Block& block : blocks) levels.push_back(std::get<report::Heading>(block).level);
  CHECK(levels == std::vector<int>{3, 3, 4, 4, 3});
  CHECK(std::get<report::Heading>(blocks.back()).text == "e f");
  const auto deep = parseMarkdown("# a\n## b\n### c\n#### d", 5);
  CHECK(std::get<report::Heading>(deep.back()).level == 6);
}

TEST_CASE("line breaks are kept where they are meant and lines are joined where they are not") {
  CHECK(wordsOf(only<report::Paragraph>(parseMarkdown("one\ntwo", 3)).spans) == "one two");
  CHECK(wordsOf(only<report::Paragraph>(parseMarkdown("one  \ntwo\\\nthree", 3)).spans) == "one\ntwo\nthree");
}

TEST_CASE("links go to http, https and mailto only") {
  const auto linkOf = [](const std::string& text) {
    const auto blocks = parseMarkdown(text, 3);
    std::string link;
    for (const report::Span& span : only<report::Paragraph>(blocks).spans) {
      if (!span.link.empty()) link = span.link;
    }
    return link;
  };
  CHECK(linkOf("[a](https://example.org/x?a=1&amp;b=2)") == "https://example.org/x?a=1&b=2");
  CHECK(linkOf("[a](HTTP://example.org)") == "HTTP://example.org");
  CHECK(linkOf("<mailto:office@example.org>") == "mailto:office@example.org");
  CHECK(linkOf("[a][1]\n\n[1]: https://example.org") == "https://example.org");
  for (const char* unsafe : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd",
                             "vbscript:x", "//example.org", "report.pdf", "&#106;avascript:alert(1)",
                             "java\tscript:alert(1)", "https:/\x01/x", "ftp://example.org"}) {
    const auto blocks = parseMarkdown(std::string("see [the label](<") + unsafe + ">) here", 3);
    INFO(unsafe);
    CHECK(contains(wordsOfBlocks(blocks), "the label"));
    for (const report::Span& span : only<report::Paragraph>(blocks).spans) CHECK(span.link.empty());
  }
}

TEST_CASE("an address that was not made a link stays plain text") {
  const auto blocks = parseMarkdown("see https://example.org and www.example.org", 3);
  const auto& spans = only<report::Paragraph>(blocks).spans;
  REQUIRE(spans.size() == 1);
  CHECK(spans[0].link.empty());
}

TEST_CASE("a picture becomes a link to it") {
  const auto blocks = parseMarkdown("![A drawing](https://example.org/a.png)", 3);
  const auto& spans = only<report::Paragraph>(blocks).spans;
  REQUIRE(spans.size() == 1);
  CHECK(spans[0].text == "A drawing");
  CHECK(spans[0].link == "https://example.org/a.png");
  CHECK(wordsOfBlocks(parseMarkdown("x ![](file:///secret.png) y", 3)) == "x file:///secret.png y\n");
  const auto linked = parseMarkdown("[![A](https://example.org/a.png)](https://example.org/page)", 3);
  CHECK(only<report::Paragraph>(linked).spans[0].link == "https://example.org/page");
}

TEST_CASE("HTML is text") {
  const std::string typed = "<script>alert(1)</script> <b onclick=\"x\">b</b> <!-- c -->";
  CHECK(wordsOfBlocks(parseMarkdown(typed, 3)) == typed + "\n");
  CHECK(wordsOfBlocks(parseMarkdown("<div>\n*a*\n</div>", 3)) == "<div> a </div>\n");
}

TEST_CASE("character references mean their character, unknown ones stay as typed") {
  CHECK(wordsOfBlocks(parseMarkdown("&lt;b&gt; &amp; &quot; &#228; &#xE4; &notathing; &#0; &#1; &#xD800; AT&T", 3)) ==
        "<b> & \" ä ä &notathing; \xEF\xBF\xBD \xEF\xBF\xBD &#xD800; AT&T\n");
}

TEST_CASE("control characters and broken UTF-8 are shown as U+FFFD, all else is kept") {
  const std::string kept =
      "\xE2\x80\xAE"
      "rtl \xE2\x80\x8F \xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xC2\xA0"
      "e\xCC\x81";
  CHECK(wordsOfBlocks(parseMarkdown(kept, 3)) == kept + "\n");
  using namespace std::string_literals;
  CHECK(wordsOfBlocks(parseMarkdown("a\x01"
                                    "b\0c\x7F"
                                    "d\xC2\x85"
                                    "e\xFF"
                                    "f"s,
                                    3)) ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD"
        "c\xEF\xBF\xBD"
        "d\xEF\xBF\xBD"
        "e\xEF\xBF\xBD"
        "f\n");
  CHECK(wordsOfBlocks(parseMarkdown("one\r\n\r\ntwo\r\n", 3)) == "one\ntwo\n");
}

TEST_CASE("lists nest, keep their numbers and their order of reading") {
  const auto blocks = parseMarkdown("3. three\n4. four\n   - inner\n     - innermost\n\n   after\n5. five", 3);
  const auto& list = only<report::List>(blocks);
  CHECK(list.numbered);
  CHECK(list.start == 3);
  REQUIRE(list.items.size() == 3);
  CHECK(wordsOf(list.items[0].spans) == "three");
  REQUIRE(list.items[1].children.size() == 1);
  CHECK(wordsOf(list.items[1].children[0].items[0].spans) == "inner");
  const std::string words = wordsOfBlocks(blocks);
  CHECK(words.find("innermost") < words.find("after"));
  CHECK(words.find("after") < words.find("five"));
}

TEST_CASE("whatever stands in a list item or a quotation is kept as lines") {
  const auto list = parseMarkdown(
      "- one\n\n  two\n\n  > quoted\n\n  ```\n  code\n  ```\n\n  # head\n\n  | a | b |\n  |---|---|\n  | c | d |", 3);
  CHECK(wordsOf(only<report::List>(list).items.at(0).spans) == "one\ntwo\nquoted\ncode\nhead\na · b\nc · d");
  const auto quote = parseMarkdown("> one\n>\n> - two\n> - three\n>\n> # four", 3);
  const auto& paragraphs = only<report::Quote>(quote).paragraphs;
  REQUIRE(paragraphs.size() == 4);
  CHECK(wordsOf(paragraphs[1].spans) == "• two");
  CHECK(wordsOf(paragraphs[3].spans) == "four");
}

TEST_CASE("tables keep header, rows and looks") {
  const auto blocks = parseMarkdown("| A | B |\n|---|---|\n| **x** | [y](https://example.org) |\n| z |", 3);
  const auto& table = only<report::Table>(blocks);
  CHECK(table.header == std::vector<std::string>{"A", "B"});
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0][0][0].bold);
  CHECK(table.rows[0][1][0].link == "https://example.org");
  CHECK(table.rows[1].size() == 2);
}

TEST_CASE("code keeps its lines and its signs") {
  const auto blocks = parseMarkdown("```html\n<b>\n\n  *x*\n```", 3);
  const auto& spans = only<report::Paragraph>(blocks).spans;
  CHECK(wordsOf(spans) == "<b>\n\n  *x*");
  for (const report::Span& span : spans) CHECK(span.code);
}

TEST_CASE("lists nested deeper than anybody reads go on flat") {
  std::string typed;
  for (int depth = 0; depth < 30; ++depth)
    typed += std::string(static_cast<std::size_t>(2 * depth), ' ') + "- item" + std::to_string(depth) + "\n";
  const auto blocks = parseMarkdown(typed, 3);
  CHECK(depthOf(only<report::List>(blocks)) <= 6);
  for (int depth = 0; depth < 30; ++depth)
    CHECK(contains(wordsOfBlocks(blocks), "item" + std::to_string(depth) + "\n"));
}

TEST_CASE("a separator of many signs is a separator, a thousand quotations in one another are text") {
  CHECK(parseMarkdown("a\n\n" + repeated("* ", 400) + "\n\n**b**", 3).size() == 3);
  const std::string nested = repeated("> ", 2000) + "end";
  CHECK(contains(wordsOfBlocks(parseMarkdown(nested, 3)), nested));
}

TEST_CASE("one megabyte of anything is read in a moment and nothing of it is lost") {
  constexpr std::size_t kMegabyte = 1024U * 1024U;
  const auto pattern = GENERATE_COPY(values<std::string>(
      {"word ", "*a* ",       "**",     "_a",     "[",      "![", "[a](",  "](",  "`",     "`a``", "~~a",
       "<",     "&",          "&#",     "\\",     "\n",     "> ", "- a\n", "1. ", "|",     "| a ", "a\n\n",
       "#\n",   "[a]: b\n\n", "[a][b]", "![[]()", "***a* ", "\t", " ",     "(((", "<a@b ", "- \n"}));
  const std::string typed = "begin\n\n" + repeated(pattern, kMegabyte) + "\n\nend";
  INFO("pattern: " << pattern);
  const auto start = std::chrono::steady_clock::now();
  const auto blocks = parseMarkdown(typed, 3);
  // Far above what it takes; what grows with the square takes hours.
  const auto taken = std::chrono::steady_clock::now() - start;
  CHECK(std::chrono::duration_cast<std::chrono::seconds>(taken).count() < 60);
  const std::string words = wordsOfBlocks(blocks);
  CHECK(contains(words, "begin"));
  CHECK(contains(words, "end"));
}

TEST_CASE("text that would grow with its square is shown as it was typed") {
  const std::size_t many = 20000;
  std::string table =
      "|" + repeated("a|", 2 * many) + "\n|" + repeated("-|", 2 * many) + "\n" + repeated("b|\n", 3 * many);
  CHECK(contains(wordsOfBlocks(parseMarkdown(table, 3)), "|-|-|"));
  const std::string address = "https://example.org/" + repeated("x", 200000);
  const std::string references = repeated("[a] ", 200000) + "\n\n[a]: " + address;
  CHECK(contains(wordsOfBlocks(parseMarkdown(references, 3)), "[a] [a]"));
  CHECK(contains(wordsOfBlocks(parseMarkdown(references, 3)), address));
}
