// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/report/case_study.h"
#include "playfair/report/markdown.h"
#include "report/discussed_dossier.h"
#include "report/odt_reader.h"
#include "report/tag_scan.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::report::tests;
using playfair::tests::contains;

namespace {

report::Report caseStudy() {
  return report::buildCaseStudy(discussedDossier(), definitionOf("case-study"), everythingIncluded());
}

report::Report of(std::vector<report::Block> blocks) {
  report::Report made;
  made.language = "en";
  made.title = "A title";
  made.blocks = std::move(blocks);
  return made;
}

std::string contentOf(const report::Report& made) {
  return packedFile(odtOf(made), "content.xml");
}

report::Block paragraph(const std::string& text) {
  return report::Paragraph{{report::Span{text}}, report::ParagraphRole::Body};
}

std::vector<Tag> tagsNamed(const std::string& xml, const std::string& name) {
  std::vector<Tag> named;
  for (Tag& tag : scanTags(xml.substr(xml.find("<office:document")))) {
    if (tag.name == name && !tag.closing) named.push_back(std::move(tag));
  }
  return named;
}

std::size_t countIn(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("a text document says in its first bytes what it is") {
  const std::string package = odtOf(caseStudy());
  const std::vector<PackedFile> files = unpacked(package);
  REQUIRE_FALSE(files.empty());
  CHECK(files.front().name == "mimetype");
  CHECK(files.front().bytes == "application/vnd.oasis.opendocument.text");
  CHECK_FALSE(files.front().compressed);
  // A plain local header without extra fields: name at 30, content right behind it.
  CHECK(package.substr(30, 8) == "mimetype");
  CHECK(package.substr(38, 39) == "application/vnd.oasis.opendocument.text");
}

TEST_CASE("a text document lists what it holds, and all of it is well formed") {
  for (const report::Report& made : {caseStudy(), recordOf(discussedDossier()),
                                     minutesOf(sampleMeeting(), {discussedDossier()}), report::Report{}}) {
    const std::string package = odtOf(made);
    std::vector<std::string> names;
    for (const PackedFile& file : unpacked(package)) {
      CAPTURE(file.name);
      if (file.name.ends_with(".xml")) requireWellFormed(file.bytes);
      if (file.name != "mimetype" && file.name != "META-INF/manifest.xml") names.push_back(file.name);
    }
    std::vector<std::string> listed;
    for (const Tag& tag : tagsNamed("<office:document>" + packedFile(package, "META-INF/manifest.xml").substr(39),
                                    "manifest:file-entry")) {
      listed.push_back(tag.attributes.at("manifest:full-path"));
    }
    REQUIRE_FALSE(listed.empty());
    CHECK(listed.front() == "/");
    listed.erase(listed.begin());
    CHECK(listed == names);
  }
}

TEST_CASE("every text of a report is in its text document, once and in order") {
  for (const report::Report& made :
       {caseStudy(), recordOf(discussedDossier()), minutesOf(sampleMeeting(), {discussedDossier()})}) {
    const std::vector<std::string> expected = paragraphsOf(made);
    REQUIRE(expected.size() > 10);
    CHECK(paragraphsIn(contentOf(made)) == expected);
  }
}

TEST_CASE("headings of a text document are headings, with their levels and one bookmark each") {
  const std::string xml = contentOf(of({report::Heading{1, "One", "a"}, report::Heading{3, "Three", "b"},
                                        report::Heading{3, "Again", "b"}, report::Heading{9, "Deep", ""}}));
  const std::vector<Tag> headings = tagsNamed(xml, "text:h");
  REQUIRE(headings.size() == 4);
  CHECK(headings[0].attributes.at("text:outline-level") == "1");
  CHECK(headings[1].attributes.at("text:outline-level") == "3");
  CHECK(headings[1].attributes.at("text:style-name") == "Heading_20_3");
  CHECK(headings[3].attributes.at("text:outline-level") == "6");
  const std::vector<Tag> bookmarks = tagsNamed(xml, "text:bookmark");
  REQUIRE(bookmarks.size() == 2);
  CHECK(bookmarks[1].attributes.at("text:name") == "b");
}

TEST_CASE("what names the next part is kept with it in a text document, and so is the small line below it") {
  const report::Span bold{"Label", true};
  const std::string xml = contentOf(
      of({report::Heading{2, "Heading", ""}, report::Paragraph{{report::Span{"Mark"}}, report::ParagraphRole::Small},
          report::Paragraph{{report::Span{"Small"}}, report::ParagraphRole::Small}, report::Paragraph{{bold}},
          report::Paragraph{{report::Span{"Level"}}, report::ParagraphRole::Small},
          report::Paragraph{{bold, report::Span{" and text"}}}}));
  std::vector<std::string> styles;
  for (const Tag& tag : tagsNamed(xml, "text:p")) styles.push_back(tag.attributes.at("text:style-name"));
  CHECK(styles == std::vector<std::string>{"SmallLabel", "Small", "StandardLabel", "SmallLabel", "Standard"});
}

TEST_CASE("every style that a text document uses is defined in it") {
  const std::string package = odtOf(recordOf(discussedDossier()));
  const std::string content = packedFile(package, "content.xml");
  std::string defined;
  for (const std::string& xml : {content, packedFile(package, "styles.xml")}) {
    for (const char* element : {"style:style", "text:list-style"}) {
      for (const Tag& tag : tagsNamed(xml, element)) defined += "|" + tag.attributes.at("style:name") + "|";
    }
  }
  std::string missing;
  for (const Tag& tag : scanTags(content.substr(content.find("<office:body>")))) {
    for (const auto& [name, value] : tag.attributes) {
      if (name.ends_with(":style-name") && !contains(defined, "|" + value + "|")) missing += " " + value;
    }
  }
  CHECK(missing.empty());
}

TEST_CASE("a table has header rows, a header column, and cells in every column") {
  report::Table table;
  table.caption = "Two of them";
  table.header = {"Name", "Number"};
  table.firstColumnIsHeader = true;
  table.widths = {1, 3};
  table.rows = {{{report::Span{"a"}}, {report::Span{"1"}}}, {{report::Span{"b"}}}};
  const std::string xml = contentOf(of({table}));
  const std::size_t head = xml.find("<table:table-header-rows>");
  const std::size_t headEnd = xml.find("</table:table-header-rows>");
  REQUIRE(head < headEnd);
  CHECK(countIn(xml.substr(head, headEnd - head), "<table:table-cell ") == 2);
  CHECK(contains(xml.substr(head, headEnd - head), ">Number<"));
  CHECK(countIn(xml.substr(headEnd), "<table:table-cell ") == 4);
  CHECK(countIn(xml, "<table:table-header-columns>") == 1);
  CHECK(contains(xml, "\"Row_20_Heading\">b<"));
  CHECK(contains(xml, "style:column-width=\"4.25cm\""));
  CHECK(contains(xml, "style:column-width=\"12.75cm\""));
}

TEST_CASE("a table without rows or columns does not spoil a text document") {
  const std::string xml = contentOf(of({report::Table{}, paragraph("after")}));
  CHECK_FALSE(contains(xml, "<table:table "));
  CHECK(paragraphsIn(xml) == std::vector<std::string>{"after"});
}

TEST_CASE("lists are nested as they were written, and numbers begin where they should") {
  const std::string xml = contentOf(of(report::parseMarkdown("3. three\n   - deep\n     - deeper\n4. four", 2)));
  CHECK(paragraphsIn(xml) == std::vector<std::string>{"three", "deep", "deeper", "four"});
  std::string shape;
  for (const Tag& tag : scanTags(xml.substr(xml.find("<office:text>")))) {
    if (tag.name == "text:list") shape += tag.closing ? ")" : "(";
    if (tag.name == "text:list-item" && !tag.closing) shape += "-";
  }
  CHECK(shape == "(-(-(-))-)");
  CHECK(tagsNamed(xml, "text:list-item").front().attributes.at("text:start-value") == "3");
  CHECK(tagsNamed(xml, "text:list").front().attributes.at("text:style-name") == "Numbers");
}

TEST_CASE("a figure has its title, what says the same in words, and its figures") {
  const report::Report made = caseStudy();
  const auto block = std::find_if(made.blocks.begin(), made.blocks.end(), [](const report::Block& each) {
    return std::holds_alternative<report::Figure>(each);
  });
  REQUIRE(block != made.blocks.end());
  const auto& figure = std::get<report::Figure>(*block);
  const std::string package = odtOf(made);
  const std::string xml = packedFile(package, "content.xml");
  const auto between = [&](const std::string& element) {
    const std::size_t start = xml.find("<" + element + ">") + element.size() + 2;
    return textBetweenTags(xml.substr(start, xml.find("</" + element + ">") - start));
  };
  CHECK(between("svg:title") == figure.title);
  CHECK(between("svg:desc") == figure.description);
  const std::string name = tagsNamed(xml, "draw:image").front().attributes.at("xlink:href");
  CHECK(packedFile(package, name) == figure.svg);
}

TEST_CASE("emphasis, links and breaks of typed text last in a text document") {
  const std::string xml = contentOf(of(report::parseMarkdown(
      "**b** _i_ ~~s~~ `c` [l](https://example.org/?a=1&b=2)\\\nx [bad](javascript:alert(1))", 2)));
  for (const char* style : {"Bold", "Italic", "Struck", "Code"}) {
    CAPTURE(style);
    CHECK(contains(xml, "<text:span text:style-name=\"" + std::string(style) + "\">"));
  }
  REQUIRE(tagsNamed(xml, "text:a").size() == 1);
  CHECK(contains(xml, "xlink:href=\"https://example.org/?a=1&amp;b=2\" text:style-name=\"Link\""));
  CHECK_FALSE(contains(xml, "javascript"));
  CHECK(paragraphsIn(xml) == std::vector<std::string>{"b i s c l\nx bad"});
}

TEST_CASE("white space lasts in a text document as it was typed") {
  for (const std::string text :
       {"  two before", "two after  ", "a  b   c", "\ttab\t\ttabs\t", " ", "", " \t ", "a\nb\n\n  c", "one after "}) {
    CAPTURE(text);
    CHECK(paragraphsIn(contentOf(of({paragraph(text)}))) == std::vector<std::string>{text});
    const report::Report several = of({report::Paragraph{{report::Span{text, true}, report::Span{text}}}});
    CHECK(paragraphsIn(contentOf(several)) == std::vector<std::string>{text + text});
  }
}

TEST_CASE("hostile text stays text in a text document") {
  for (const std::string text :
       {"</text:p><office:evil/>", "]]>", "<![CDATA[ x ]]>", "&amp; &#x0; <!-- -->", "\" office:x=\"1", "' a='",
        "\xE2\x80\xAEgnirts\xE2\x80\xAC \xE2\x81\xA6x\xE2\x81\xA9 \xE2\x80\x8Fy",
        "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 \xF0\x9F\x98\x80", "\xE2\x80\xA8line\xE2\x80\xA9", "{date} %s"}) {
    CAPTURE(text);
    report::Figure figure;
    figure.svg = "<svg></svg>";
    figure.title = figure.description = text;
    report::Report made =
        of({report::Heading{2, text, text}, paragraph(text), report::Callout{{}, {report::Span{text}}},
            report::List{false, 1, {{{report::Span{text}}, {}}}}, figure,
            report::Table{text, {text}, true, {{{report::Span{text}}}}, {}}});
    made.title = made.subject = made.author = made.footer = made.language = made.date = text;
    const std::string package = odtOf(made);
    for (const PackedFile& file : unpacked(package)) {
      CAPTURE(file.name);
      if (file.name.ends_with(".xml")) requireWellFormed(file.bytes);
    }
    CHECK(paragraphsIn(packedFile(package, "content.xml")) == paragraphsOf(made));
    CHECK(contains(textBetweenTags(packedFile(package, "meta.xml")), text));
    CHECK(contains(textBetweenTags(packedFile(package, "styles.xml")), text));
  }
}

TEST_CASE("control characters are shown as U+FFFD in a text document") {
  using namespace std::string_literals;
  const std::string package = odtOf(of({paragraph("a\0b\x1B[31m\x7F\xC2\x9B\xEF\xBF\xBF\xFF z\r\ny"s)}));
  requireWellFormed(packedFile(package, "content.xml"));
  const std::string gone = "\xEF\xBF\xBD";
  CHECK(paragraphsIn(packedFile(package, "content.xml")) ==
        std::vector<std::string>{"a" + gone + "b" + gone + "[31m" + gone + gone + gone + gone + " z\ny"});
}

TEST_CASE("one megabyte is written whole into a text document") {
  std::string text;
  for (int index = 0; text.size() < 1024U * 1024U; ++index) text += "w" + std::to_string(index) + " <i>& ";
  text += "theveryend";
  const report::Report made = of({paragraph(text), report::Heading{2, "After", ""}});
  CHECK(paragraphsIn(contentOf(made)) == std::vector<std::string>{text, "After"});
}

TEST_CASE("the same report gives the same text document") {
  CHECK(odtOf(recordOf(discussedDossier())) == odtOf(recordOf(discussedDossier())));
  CHECK(odtOf(caseStudy()) != odtOf(recordOf(discussedDossier())));
}

TEST_CASE("a text document does not say when it was written") {
  const std::string package = odtOf(caseStudy());
  const std::string begins = "PK\x03\x04";
  std::size_t files = 0;
  for (std::size_t at = package.find(begins); at != std::string::npos; at = package.find(begins, at + 1)) {
    // Time and day of the local header: midnight on the first day that there is.
    CHECK(package.substr(at + 10, 4) == std::string("\0\0\x21\0", 4));
    ++files;
  }
  CHECK(files == unpacked(package).size());
}

TEST_CASE("a text document says its language, title, author and date") {
  report::Report made = of({paragraph("x")});
  made.language = "sv-SE";
  made.author = "Example City";
  made.date = "2026-11-23";
  const std::string package = odtOf(made);
  const std::string meta = packedFile(package, "meta.xml");
  CHECK(contains(meta, "<dc:title>A title</dc:title>"));
  CHECK(contains(meta, "<dc:creator>Example City</dc:creator>"));
  CHECK(contains(meta, "<dc:date>2026-11-23T00:00:00</dc:date>"));
  CHECK(contains(meta, "<dc:language>sv-SE</dc:language>"));
  CHECK(contains(packedFile(package, "styles.xml"), "fo:language=\"sv\" fo:country=\"SE\""));
  made.language = "zh-Hant-TW";
  CHECK(contains(packedFile(odtOf(made), "styles.xml"), "fo:language=\"zh\" fo:country=\"TW\""));
  made.language = "en";
  CHECK(contains(packedFile(odtOf(made), "styles.xml"), "fo:language=\"en\" fo:country=\"none\""));
}
