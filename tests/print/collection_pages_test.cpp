// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "playfair/print/report_output.h"
#include "playfair/report/collection.h"
#include "print/pdf_reader.h"
#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

report::ReportMaterial threeCases() {
  report::ReportMaterial material;
  for (const char* title : {"Cedar", "Birch", "Alder"}) {
    assessment::Dossier dossier = report::tests::sampleDossier();
    dossier.project.id.value = title;
    dossier.project.title = title;
    dossier.facts["collectionLeave"] = std::string("given");
    material.dossiers.push_back(std::move(dossier));
  }
  material.frame = report::CollectionFrame{{}, report::tests::definitionOf("case-study")};
  return material;
}

Result<report::Report> bookOf(const report::ReportMaterial& material) {
  return print::buildToFit(*report::findReportKind("collection"), material, report::tests::definitionOf("collection"),
                           {}, [](double) { return true; });
}

/// Object ids of pages and their numbers, from 0.
std::map<int, std::size_t> pageNumbers(QPDF& pdf) {
  std::map<int, std::size_t> numbers;
  for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
    const std::size_t number = numbers.size();
    numbers[page.getObjectHandle().getObjectID()] = number;
  }
  return numbers;
}

}  // namespace

TEST_CASE("Links within a collection lead to the page of the case, whose number stands beside them") {
  const auto book = bookOf(threeCases());
  REQUIRE(book.has_value());
  const std::string bytes = pdfOf(*book);
  const auto pdf = openPdf(bytes);
  const std::vector<std::string> texts = pageTexts(bytes);
  const std::map<int, std::size_t> numbers = pageNumbers(*pdf);
  std::size_t links = 0;
  for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*pdf).getAllPages()) {
    QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
    if (!annotations.isArray()) continue;
    std::vector<std::string> beside;
    for (QPDFObjectHandle& annotation : annotations.getArrayAsVector()) {
      QPDFObjectHandle action = annotation.getKey("/A");
      if (!action.getKey("/S").isNameAndEquals("/GoTo")) continue;
      ++links;
      const std::string words = annotation.getKey("/Contents").getUTF8Value();
      const std::size_t to = numbers.at(action.getKey("/D").getArrayItem(0).getObjectID());
      CAPTURE(words, to);
      CHECK(contains(texts.at(to), words));
      beside.push_back(std::to_string(to + 1));
    }
    const std::size_t from = numbers.at(page.getObjectHandle().getObjectID());
    CHECK(holdsInOrder(wordsOf(texts.at(from)), beside));
  }
  // Contents: three cases, method, overview, index. Index: field not known, country, two requirements.
  CHECK(links == 6 + 3 + 3 + 3 + 3);
}

TEST_CASE("Each case of a collection begins a page and stands in the outline, in order") {
  const auto book = bookOf(threeCases());
  REQUIRE(book.has_value());
  const std::string bytes = pdfOf(*book);
  const auto pdf = openPdf(bytes);
  auto top = QPDFOutlineDocumentHelper(*pdf).getTopLevelOutlines();
  REQUIRE(top.size() == 1);
  std::vector<std::string> titles;
  for (auto& entry : top[0].getKids()) titles.push_back(entry.getTitle());
  CHECK(titles == std::vector<std::string>{"Contents", "1. Cedar · Example City", "2. Birch · Example City",
                                           "3. Alder · Example City", "Method and limits", "The cases in numbers",
                                           "Index"});
  const std::vector<std::string> texts = pageTexts(bytes);
  for (const char* name : {"1. Cedar · Example City", "2. Birch · Example City", "3. Alder · Example City"}) {
    CHECK(std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return text.starts_with(name); }));
  }
}

TEST_CASE("A collection is refused where a case has no leave, and stops when told to") {
  report::ReportMaterial material = threeCases();
  const auto book = bookOf(material);
  REQUIRE(book.has_value());
  int told = 0;
  const auto stopped = print::writeReport(*book, report::Format::Pdf, [&told](double) { return ++told < 20; });
  REQUIRE_FALSE(stopped.has_value());
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  CHECK(told == 20);
  material.dossiers[1].facts.erase("collectionLeave");
  const auto refused = bookOf(material);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().subject == "Birch");
}
