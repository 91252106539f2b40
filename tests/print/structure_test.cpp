// SPDX-License-Identifier: EUPL-1.2
#include <cmath>
#include <map>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <set>

#include "playfair/print/pdf.h"
#include "print/pdf_reader.h"
#include "print/sample_reports.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

/// Follows marked content through a page and notes what is painted outside of any.
class MarkChecker : public QPDFObjectHandle::ParserCallbacks {
 public:
  void handleObject(QPDFObjectHandle object) override {
    if (!object.isOperator()) {
      m_beforeLast = m_last;
      m_last = object;
      return;
    }
    const std::string name = object.getOperatorValue();
    static const std::set<std::string> kPainting = {"Tj", "TJ", "'",  "\"", "f",  "F",  "f*", "S",
                                                    "s",  "B",  "B*", "b",  "b*", "Do", "sh", "EI"};
    if (name == "BDC" || name == "BMC") open(name);
    if (name == "EMC") --depth;
    if (m_inPath && (name == "BDC" || name == "BMC" || name == "EMC")) ++insidePath;
    if (name == "m" || name == "re") m_inPath = true;
    if (name == "n" || kPainting.contains(name)) m_inPath = false;
    if (kPainting.contains(name)) ++painted;
    if (kPainting.contains(name) && depth == 0) ++unmarked;
  }
  void handleEOF() override {}

  int depth = 0;
  int painted = 0;
  int unmarked = 0;
  int artifacts = 0;
  int insidePath = 0;  ///< marks between a path and its painting, where none may stand
  std::set<int> numbers;
  std::vector<int> figures;  ///< the numbers of figures in the order of painting

 private:
  void open(const std::string& name) {
    ++depth;
    if (name == "BMC") ++artifacts;
    if (!m_last.isDictionary() || !m_last.hasKey("/MCID")) return;
    const int number = m_last.getKey("/MCID").getIntValueAsInt();
    numbers.insert(number);
    if (m_beforeLast.isNameAndEquals("/Figure")) figures.push_back(number);
  }

  bool m_inPath = false;
  QPDFObjectHandle m_beforeLast;
  QPDFObjectHandle m_last;
};

/// The marked-content numbers that the structure tree claims, by page object.
std::map<int, std::set<int>> numbersInTree(QPDF& pdf) {
  std::map<int, std::set<int>> numbers;
  for (QPDFObjectHandle& element : elementsOf(pdf)) {
    for (QPDFObjectHandle& kid : kidsOf(element)) {
      if (!kid.hasKey("/MCID")) continue;
      const bool added = numbers[kid.getKey("/Pg").getObjectID()].insert(kid.getKey("/MCID").getIntValueAsInt()).second;
      CHECK(added);
    }
  }
  return numbers;
}

}  // namespace

TEST_CASE("the structure tree holds every block in reading order") {
  const auto pdf = openPdf(pdfOf(fullReport()));
  const std::string factRow = "TR TH TD ";
  const std::string expected =
      "Document P H1 Table " + factRow + factRow + factRow + factRow + factRow +
      "H2 P H2 Figure Table TR TH TH TH TR TH TD TD TR TH TD TD P H2 P P Link H3 P BlockQuote P P "
      "H2 L LI Lbl LBody P L LI Lbl LBody P LI Lbl LBody P LI Lbl LBody P "
      "Table TR TH TH TH TR TD TD TD TR TD TD TD P";
  CHECK(typesOf(*pdf) == expected);
}

TEST_CASE("every mark on a page belongs to one element or is an artifact") {
  const auto pdf = openPdf(pdfOf(fullReport()));
  std::map<int, std::set<int>> claimed = numbersInTree(*pdf);
  auto parents = pdf->getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
  for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*pdf).getAllPages()) {
    MarkChecker checker;
    page.parseContents(&checker);
    CHECK(checker.painted > 10);
    CHECK(checker.unmarked == 0);
    CHECK(checker.insidePath == 0);
    CHECK(checker.depth == 0);
    CHECK(checker.artifacts > 0);
    CHECK(checker.numbers == claimed[page.getObjectHandle().getObjectID()]);
    const auto key = static_cast<std::size_t>(page.getObjectHandle().getKey("/StructParents").getIntValue());
    QPDFObjectHandle owners = parents[2 * key + 1];
    for (const int number : checker.numbers) {
      bool found = false;
      for (QPDFObjectHandle& kid : kidsOf(owners.getArrayItem(number))) {
        found = found || (kid.hasKey("/MCID") && kid.getKey("/MCID").getIntValueAsInt() == number);
      }
      CHECK(found);
    }
  }
}

TEST_CASE("figures without words, and empty ones, are marked as themselves between decoration") {
  const auto figure = [](const std::string& shapes, const std::string& description) {
    report::Figure drawn;
    drawn.width = 100;
    drawn.height = 50;
    drawn.svg = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'>" + shapes + "</svg>";
    drawn.description = description;
    return drawn;
  };
  report::Report report = emptyReport();
  report.blocks = {
      report::Rule{}, figure("", "nothing"), figure("<rect width='60' height='20'/>", "a bar"), report::Rule{},
      figure("<g opacity='0.5'><rect width='9' height='9'/><rect x='5' width='9' height='9'/></g>", "two")};
  const auto pdf = openPdf(pdfOf(report));
  const auto pages = QPDFPageDocumentHelper(*pdf).getAllPages();
  REQUIRE(pages.size() == 1);
  QPDFPageObjectHelper page = pages[0];
  MarkChecker checker;
  page.parseContents(&checker);
  CHECK(checker.unmarked == 0);
  CHECK(checker.depth == 0);
  CHECK(checker.artifacts >= 3);  // two rules and the footer
  std::string descriptions;
  std::vector<int> numbers;
  for (QPDFObjectHandle& element : elementsOf(*pdf, "/Figure")) {
    descriptions += element.getKey("/Alt").getUTF8Value() + ". ";
    for (QPDFObjectHandle& kid : kidsOf(element)) numbers.push_back(kid.getKey("/MCID").getIntValueAsInt());
  }
  CHECK(descriptions == "nothing. a bar. two. ");
  CHECK(numbers.size() == 3);
  CHECK(numbers == checker.figures);
}

TEST_CASE("language, title and marking are in the catalogue") {
  const auto pdf = openPdf(pdfOf(fullReport()));
  QPDFObjectHandle root = pdf->getRoot();
  CHECK(root.getKey("/Lang").getUTF8Value() == "en");
  CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
  CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
  QPDFObjectHandle information = pdf->getTrailer().getKey("/Info");
  CHECK(information.getKey("/Title").getUTF8Value() == "An AI assistant for preschools");
  CHECK(information.getKey("/Author").getUTF8Value() == "Example City");
  CHECK(information.getKey("/Subject").getUTF8Value() == "Case study");
  CHECK(information.getKey("/CreationDate").getUTF8Value() == "D:20260302000000Z");
}

TEST_CASE("what is in another language says so in its element") {
  report::Report mixed = emptyReport();
  mixed.language = "sv";
  report::Heading title = heading(2, "Ensure safety for children");
  title.language = "en";
  report::Paragraph text = paragraph("Minimiskydd: ");
  text.spans.push_back(plain("Can a child be heard?"));
  text.spans.back().language = "en";
  text.spans.push_back(plain(" Ja."));
  mixed.blocks = {title, text};
  const std::string bytes = pdfOf(mixed);
  const auto pdf = openPdf(bytes);
  CHECK(pdf->getRoot().getKey("/Lang").getUTF8Value() == "sv");
  auto headings = elementsOf(*pdf, "/H2");
  REQUIRE(headings.size() == 1);
  CHECK(headings.front().getKey("/Lang").getUTF8Value() == "en");
  auto parts = elementsOf(*pdf, "/Span");
  REQUIRE(parts.size() == 1);
  CHECK(parts.front().getKey("/Lang").getUTF8Value() == "en");
  auto paragraphs = elementsOf(*pdf, "/P");
  REQUIRE(paragraphs.size() == 1);
  CHECK_FALSE(paragraphs.front().hasKey("/Lang"));
  CHECK(holdsInOrder(wordsOf(pageTexts(bytes)), {"Minimiskydd:", "Can", "a", "child", "be", "heard?", "Ja."}));
}

TEST_CASE("metadata escapes what was typed") {
  report::Report typed = emptyReport();
  typed.title = "A < B & \"C\" \x01 Å";
  typed.date = "some day";
  const auto pdf = openPdf(pdfOf(typed));
  QPDFObjectHandle metadata = pdf->getRoot().getKey("/Metadata");
  const auto data = metadata.getStreamData();
  const std::string xmp(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  CHECK(contains(xmp, "A &lt; B &amp; \"C\"  Å</rdf:li>"));
  CHECK(contains(xmp, "<rdf:li>en</rdf:li>"));
  CHECK_FALSE(contains(xmp, "CreateDate"));
  CHECK_FALSE(pdf->getTrailer().getKey("/Info").hasKey("/CreationDate"));
}

TEST_CASE("figures have alternative text and a place, header cells a scope") {
  const auto pdf = openPdf(pdfOf(fullReport()));
  auto figures = elementsOf(*pdf, "/Figure");
  REQUIRE(figures.size() == 1);
  QPDFObjectHandle figure = figures[0];
  CHECK(figure.getKey("/Alt").getUTF8Value() == "Inclusion: 1 in place, 4 not known. Well-being: 2 in place.");
  auto box = figure.getKey("/A").getKey("/BBox").getArrayAsVector();
  REQUIRE(box.size() == 4);
  CHECK(std::abs(box[3].getNumericValue() - box[1].getNumericValue() - 60) < 0.1);
  std::string scopes;
  for (QPDFObjectHandle& cell : elementsOf(*pdf, "/TH")) scopes += cell.getKey("/A").getKey("/Scope").getName();
  CHECK(scopes == "/Row/Row/Row/Row/Row/Column/Column/Column/Row/Row/Column/Column/Column");
}

TEST_CASE("a link is text, an annotation and an address that a typed quote cannot break") {
  const auto pdf = openPdf(pdfOf(fullReport()));
  auto links = elementsOf(*pdf, "/Link");
  REQUIRE(links.size() == 1);
  QPDFObjectHandle annotation;
  for (QPDFObjectHandle& kid : kidsOf(links[0])) {
    if (kid.hasKey("/Obj")) annotation = kid.getKey("/Obj");
  }
  REQUIRE(annotation.isDictionary());
  CHECK(annotation.getKey("/A").getKey("/URI").getStringValue() == "https://example.org/a?b=(c)&d=\\e'f'");
  CHECK(annotation.getKey("/Contents").getUTF8Value() == "the city's own page");
  CHECK(annotation.hasKey("/StructParent"));
  // It goes over a line's end, so that it can be clicked in two places.
  CHECK(annotation.getKey("/QuadPoints").getArrayNItems() == 16);
  // Words, link, words.
  auto around = kidsOf(links[0].getKey("/P"));
  REQUIRE(around.size() == 3);
  CHECK(around[0].hasKey("/MCID"));
  CHECK(around[1].getObjectID() == links[0].getObjectID());
  CHECK(around[2].hasKey("/MCID"));
}

TEST_CASE("only web and mail addresses become links, and they are ASCII") {
  report::Report report = emptyReport();
  report::Paragraph text;
  text.spans = {linked("script", "javascript:alert(1)"), linked("file", "file:///etc/passwd"),
                linked("mail", "mailto:info@example.org"), linked("city", "https://example.org/Växjö å")};
  report.blocks = {text};
  const auto pdf = openPdf(pdfOf(report));
  std::vector<std::string> addresses;
  for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*pdf).getAllPages()) {
    for (QPDFObjectHandle& annotation : page.getObjectHandle().getKey("/Annots").getArrayAsVector()) {
      addresses.push_back(annotation.getKey("/A").getKey("/URI").getStringValue());
    }
  }
  CHECK(addresses ==
        std::vector<std::string>{"mailto:info@example.org", "https://example.org/V%C3%A4xj%C3%B6%20%C3%A5"});
}

TEST_CASE("the outline has the headings, each below its own") {
  const auto pdf = openPdf(pdfOf(fullReport()));
  auto top = QPDFOutlineDocumentHelper(*pdf).getTopLevelOutlines();
  REQUIRE(top.size() == 1);
  CHECK(top[0].getTitle() == "An AI assistant for preschools");
  auto sections = top[0].getKids();
  REQUIRE(sections.size() == 4);
  CHECK(sections[2].getTitle() == "Inclusion of and for children");
  REQUIRE(sections[2].getKids().size() == 1);
  CHECK(sections[2].getKids()[0].getTitle() == "What did not work");
  CHECK(sections[3].getDestPage().isPageObject());
}

TEST_CASE("a paragraph over several pages stays one element") {
  report::Report report = emptyReport();
  report.blocks = {paragraph(numberedWords("word", 1500))};
  const auto pdf = openPdf(pdfOf(report));
  auto paragraphs = elementsOf(*pdf, "/P");
  REQUIRE(paragraphs.size() == 1);
  std::set<int> pages;
  for (QPDFObjectHandle& kid : kidsOf(paragraphs[0])) pages.insert(kid.getKey("/Pg").getObjectID());
  CHECK(pages.size() == QPDFPageDocumentHelper(*pdf).getAllPages().size());
  CHECK(pages.size() > 2);
}

TEST_CASE("capitals of a kicker are read as they were typed") {
  const auto pdf = openPdf(pdfOf(fullReport()));
  CHECK(elementsOf(*pdf, "/P")[0].getKey("/ActualText").getUTF8Value() == "Case study · draft");
}

TEST_CASE("a drawing that is no SVG is told in words") {
  report::Report report = emptyReport();
  report::Figure figure;
  figure.svg = "not a drawing";
  figure.width = 100;
  figure.height = 50;
  figure.description = "What the drawing would say";
  report.blocks = {figure};
  const std::string bytes = pdfOf(report);
  CHECK(typesOf(*openPdf(bytes)) == "Document P");
  CHECK(contains(pageTexts(bytes)[0], "What the drawing would say"));
}
