// SPDX-License-Identifier: EUPL-1.2
#include "print/sample_reports.h"

namespace playfair::tests {
namespace {

report::Table factBox() {
  report::Table table;
  table.caption = "Facts";
  table.firstColumnIsHeader = true;
  table.rows = {{{plain("Organisation")}, {plain("Example City")}},
                {{plain("Kind of initiative")}, {plain("AI system")}},
                {{plain("Location")}, {plain("Example country")}},
                {{plain("Launched")}, {plain("pilot, March")}},
                {{plain("Questionnaire")}, {plain("Playfair questions after UNICEF 2.0")}}};
  return table;
}

report::Figure profile() {
  report::Figure figure;
  figure.width = 470;
  figure.height = 60;
  figure.title = "Profile";
  figure.description = "Inclusion: 1 in place, 4 not known. Well-being: 2 in place.";
  figure.svg =
      "<svg xmlns='http://www.w3.org/2000/svg' width='470' height='60' viewBox='0 0 470 60'>"
      "<text x='0' y='20' font-family='Inter' font-size='10'>Inclusion</text>"
      "<rect x='220' y='6' width='60' height='20' rx='2' fill='#2a7a72'/>"
      "<text x='247' y='20' font-family='Inter' font-size='10' fill='#fff'>1</text>"
      "<rect x='284' y='6' width='180' height='20' rx='2' fill='none' stroke='#51606a'/>"
      "<path d='M290 26 L310 6 M310 26 L330 6' stroke='#51606a' fill='none'/>"
      "<text x='0' y='48' font-family='Inter' font-size='10'>Well-being</text>"
      "<rect x='220' y='34' width='244' height='20' rx='2' fill='#0b4a47'/>"
      "</svg>";
  figure.table.caption = "Profile in numbers";
  figure.table.firstColumnIsHeader = true;
  figure.table.header = {"Requirement", "In place", "Not known"};
  figure.table.rows = {{{plain("Inclusion")}, {plain("1")}, {plain("4")}},
                       {{plain("Well-being")}, {plain("2")}, {plain("0")}}};
  return figure;
}

report::List steps() {
  report::ListItem first;
  first.spans = {plain("Ask children in picture-supported sessions")};
  report::List inner;
  inner.items.push_back({{plain("with an interpreter where needed")}, {}});
  inner.items.push_back({{plain("with pictures")}, {}});
  first.children.push_back(inner);
  report::List list;
  list.numbered = true;
  list.start = 9;
  list.items.push_back(first);
  list.items.push_back({{plain("Tell them what came of it")}, {}});
  return list;
}

report::Table actions() {
  report::Table table;
  table.caption = "Next steps";
  table.header = {"Action", "Owner", "Due"};
  table.rows = {{{plain("Session with picture support")}, {plain("Preschools")}, {plain("15 Dec")}},
                {{plain("Explain the assistant in pictures")}, {plain("Preschools")}, {plain("10 Jan")}}};
  return table;
}

report::Paragraph mixedParagraph() {
  report::Span strong = plain("What was done.");
  strong.bold = true;
  report::Span italic = plain("everyday");
  italic.italic = true;
  report::Span code = plain("answer_id = 7");
  code.code = true;
  report::Span struck = plain("withdrawn");
  struck.struck = true;
  report::Span second = plain("A second line.");
  second.lineBreakBefore = true;
  report::Paragraph mixed;
  mixed.spans = {strong,
                 plain(" The assistant answers preschool children's "),
                 italic,
                 plain(" questions; see "),
                 linked("the city's own page", "https://example.org/a?b=(c)&d=\\e'f'"),
                 plain(" for more, "),
                 code,
                 plain(" and "),
                 struck,
                 plain(". "),
                 second};
  return mixed;
}

}  // namespace

report::Span plain(const std::string& text) {
  report::Span span;
  span.text = text;
  return span;
}

report::Span linked(const std::string& text, const std::string& address) {
  report::Span span = plain(text);
  span.link = address;
  return span;
}

report::Paragraph paragraph(const std::string& text) {
  report::Paragraph made;
  made.spans = {plain(text)};
  return made;
}

report::Heading heading(int level, const std::string& text) {
  return {level, text, {}};
}

std::string numberedWords(const std::string& stem, int count) {
  std::string words;
  for (int i = 1; i <= count; ++i) words += (i == 1 ? "" : " ") + stem + std::to_string(i);
  return words;
}

report::Report emptyReport() {
  report::Report made;
  made.kind = "case-study";
  made.language = "en";
  made.title = "An AI assistant for preschools";
  made.author = "Example City";
  made.subject = "Case study";
  made.date = "2026-03-02";
  made.footer = "An AI assistant for preschools · Example City · 2 March 2026";
  return made;
}

report::Report fullReport() {
  report::Report made = emptyReport();
  report::Paragraph kicker = paragraph("Case study · draft");
  kicker.role = report::ParagraphRole::Kicker;
  report::Paragraph small = paragraph(
      "Self-assessment with Playfair's own questions and levels. UNICEF's guidance contains no scoring; UNICEF has not "
      "reviewed this.");
  small.role = report::ParagraphRole::Small;
  report::Quote quote;
  quote.paragraphs = {paragraph("A quoted sentence about how the sessions went."), paragraph("And a second one.")};
  made.blocks = {kicker,
                 heading(1, "An AI assistant for preschools"),
                 factBox(),
                 report::Rule{},
                 heading(2, "Overview"),
                 paragraph("The assistant answers preschool children's questions. The city took up three requirements: "
                           "inclusion, transparency and well-being."),
                 heading(2, "Requirements taken up"),
                 profile(),
                 small,
                 heading(2, "Inclusion of and for children"),
                 report::Callout{report::CalloutTone::Bad, {plain("Safeguard not met")}},
                 mixedParagraph(),
                 heading(3, "What did not work"),
                 report::Callout{report::CalloutTone::Warning,
                                 {plain("No child with a disability took part; the sessions offered no support, and "
                                        "nobody had asked the families beforehand what would have helped them.")}},
                 quote,
                 heading(2, "Next steps"),
                 steps(),
                 actions(),
                 report::Callout{report::CalloutTone::Note, {plain("Not reviewed: marked as draft.")}}};
  return made;
}

}  // namespace playfair::tests
