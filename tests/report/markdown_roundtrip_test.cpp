// SPDX-License-Identifier: EUPL-1.2
#include <random>
#include <tuple>

#include "playfair/report/markdown.h"
#include "playfair/report/writers.h"
#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;

namespace {

const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = {
      "word", "two words", " ", "a.",   "(b)", "\"c\"", "*", "_", "~~",  "`",     "[x]",    "<b>",   "&amp;", "\\",
      "#",    "1.",        "ä", "שלום", "!",   "|",     "-", "…", "“d”", " lead", "trail ", "x_y_z", "**",    "😀"};
  return all;
}

/// Character by character: what it is and how it looks. White space is compared without looks, since blank emphasis
/// cannot be seen.
using Seen = std::vector<std::tuple<char, bool, bool, bool, bool, std::string>>;

Seen seenOf(const report::Spans& spans) {
  Seen seen;
  for (const report::Span& span : spans) {
    if (span.lineBreakBefore) seen.emplace_back('\n', false, false, false, false, "");
    for (const char byte : span.text) {
      if (byte == ' ') {
        seen.emplace_back(byte, false, false, false, false, "");
      } else {
        seen.emplace_back(byte, span.bold, span.italic, span.struck, span.code, span.link);
      }
    }
  }
  return seen;
}

void trim(report::Spans& spans) {
  while (!spans.empty() && spans.front().text.find_first_not_of(' ') == std::string::npos) spans.erase(spans.begin());
  while (!spans.empty() && spans.back().text.find_first_not_of(' ') == std::string::npos) spans.pop_back();
  if (spans.empty()) return;
  spans.front().text.erase(0, spans.front().text.find_first_not_of(' '));
  spans.back().text.erase(spans.back().text.find_last_not_of(' ') + 1);
}

report::Spans randomSpans(std::mt19937& random) {
  report::Spans spans;
  for (auto count = 1 + random() % 6; count > 0; --count) {
    report::Span span;
    for (auto part = 1 + random() % 3; part > 0; --part) span.text += pieces()[random() % pieces().size()];
    span.bold = random() % 3 == 0;
    span.italic = random() % 3 == 0;
    span.struck = random() % 5 == 0;
    if (random() % 8 == 0) span.link = "https://example.org/" + std::to_string(random() % 3);
    spans.push_back(std::move(span));
  }
  trim(spans);
  return spans;
}

}  // namespace

TEST_CASE("spans written as Markdown and read again look the same") {
  std::mt19937 random(7);
  int compared = 0;
  for (int round = 0; round < 4000; ++round) {
    const report::Spans spans = randomSpans(random);
    if (spans.empty()) continue;
    report::Report made;
    made.blocks = {report::Paragraph{spans, report::ParagraphRole::Body}};
    const std::string written = report::writeMarkdown(made);
    INFO("round " << round << ": " << written);
    const auto blocks = report::parseMarkdown(written, 2);
    REQUIRE(blocks.size() == 1);
    REQUIRE(std::holds_alternative<report::Paragraph>(blocks[0]));
    REQUIRE(seenOf(std::get<report::Paragraph>(blocks[0]).spans) == seenOf(spans));
    ++compared;
  }
  CHECK(compared > 3000);
}

TEST_CASE("a text in the dialect says the same after one round") {
  const std::string typed =
      "Some **bold**, _italic_ and ~~struck~~ text with `code` and [a link](https://example.org).\n\n"
      "## A heading\n\n- one\n- two\n  1. inner\n  2. inner **two**\n\n> A quotation.\n>\n> Its second paragraph.\n\n"
      "| A | B |\n|---|---|\n| 1 | x \\| y |\n\nLine\\\nbreak\n\n---\n\nLast.";
  report::Report made;
  made.blocks = report::parseMarkdown(typed, 2);
  const std::string once = report::writeMarkdown(made);
  report::Report again;
  again.blocks = report::parseMarkdown(once, 2);
  CHECK(report::writeMarkdown(again) == once);
  CHECK(report::writeJson(again) == report::writeJson(made));
  CHECK(made.blocks.size() == 8);
}
