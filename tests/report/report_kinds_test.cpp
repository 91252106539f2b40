// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/report_kinds.h"

#include <set>

#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using report::ReportKind;

TEST_CASE("Every kind of report has a definition, a title in each language, formats and a builder") {
  std::set<std::string> ids;
  for (const ReportKind& kind : report::reportKinds()) {
    CAPTURE(kind.id);
    CHECK(ids.insert(kind.id).second);
    CHECK(report::shippedDefinition(kind.id).has_value());
    CHECK(report::findReportKind(kind.id) == &kind);
    for (const char* language : {"en", "sv", "fr"}) CHECK(kind.title.contains(language));
    CHECK(std::set<report::Format>(kind.formats.begin(), kind.formats.end()).size() == kind.formats.size());
    CHECK_FALSE(kind.formats.empty());
    CHECK(kind.build != nullptr);
  }
  CHECK(report::findReportKind("poem") == nullptr);
}

TEST_CASE("A kind builds from its material what its builder does") {
  const auto dossier = report::tests::sampleDossier();
  for (const std::string id : {"case-study", "record"}) {
    const ReportKind* kind = report::findReportKind(id);
    REQUIRE(kind != nullptr);
    const report::Report made = kind->build({{dossier}}, report::tests::definitionOf(id), {});
    CHECK(made.kind == id);
    CHECK(made.title == dossier.project.title);
    CHECK((kind->gaps != nullptr) == (id == "case-study"));
  }
}

TEST_CASE("The words of the formats are read back, and no others") {
  for (const ReportKind& kind : report::reportKinds()) {
    for (const report::Format format : kind.formats) CHECK(report::formatFrom(report::toText(format)) == format);
  }
  CHECK_FALSE(report::formatFrom("docx").has_value());
  CHECK_FALSE(report::formatFrom("").has_value());
}
