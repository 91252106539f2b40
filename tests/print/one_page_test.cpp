// SPDX-License-Identifier: EUPL-1.2
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "playfair/print/report_output.h"
#include "print/pdf_reader.h"
#include "report/discussed_dossier.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

const print::Progress kGoOn = [](double) { return true; };

std::string typed(const std::string& word, int count) {
  std::string text;
  for (int index = 0; index < count; ++index) text += (index > 0 ? " " : "") + word;
  return text;
}

/// Twelve requirements with ten safeguards each, none met; every text that a person types is `text`.
assessment::Dossier worstDossier(const std::string& text) {
  assessment::Dossier dossier = report::tests::discussedDossier();
  instrument::Instrument& instrument = report::tests::editInstrument(dossier);
  instrument.title = text;
  instrument.notice = text;
  const instrument::Requirement model = instrument.requirements[1];
  dossier.assessment.leftOut.clear();
  for (int row = 0; row < 12; ++row) {
    instrument::Requirement made = model;
    made.id = "X" + std::to_string(row);
    made.title = made.shortTitle = text;
    made.questions.assign(10, model.questions[0]);
    for (std::size_t index = 0; index < made.questions.size(); ++index) {
      instrument::Question& question = made.questions[index];
      question.id = made.id + "-" + std::to_string(index);
      question.text = text;
      dossier.answers[question.id] = assessment::levelAnswer(index % 3 == 0 ? 4 : 0);
      dossier.answers[question.id].publish = true;
      dossier.differingViews.push_back(
          {{question.id}, {}, question.id, assessment::AnswerKind::Level, 1, text, text, {}});
      if (index % 3 == 1) dossier.answers[question.id].kind = assessment::AnswerKind::AskedUnknown;
      if (index % 2 == 1) question.redLine.reset();
      if (index % 3 != 0) dossier.answers[question.id].justification = text;
    }
    instrument.requirements.push_back(made);
    dossier.assessment.leftOut.push_back({"gone" + std::to_string(row), text});
  }
  dossier.project.title = text;
  for (const char* key : {"organisation", "department", "place", "country", "purpose"}) dossier.facts[key] = text;
  for (int index = 0; index < 30; ++index) {
    assessment::Evidence voices;
    voices.id = {"voices-" + std::to_string(index)};
    voices.kind = assessment::EvidenceKind::Consultation;
    voices.confidentiality = assessment::Confidentiality::Public;
    voices.details["consultationWith"] = std::vector<std::string>{"children"};
    voices.details["consultationPrint"] = std::string("quoted");
    voices.details["consultationSaid"] = text;
    voices.details["consultationChanged"] = text;
    dossier.evidence.push_back(voices);
  }
  return dossier;
}

report::Report briefOn(const assessment::Dossier& dossier, const std::string& language,
                       const report::HouseStyle& style = {}) {
  const report::ReportKind* kind = report::findReportKind("brief");
  REQUIRE(kind != nullptr);
  report::ReportOptions options = report::tests::everythingIncluded();
  options.language = language;
  options.style = style;
  const auto made = print::buildToFit(*kind, {{dossier}}, report::tests::definitionOf("brief"), options, kGoOn);
  REQUIRE(made);
  return *made;
}

std::size_t pagesOf(const report::Report& report) {
  return pageTexts(pdfOf(report)).size();
}

}  // namespace

TEST_CASE("A brief is one page, whatever was typed and however much of it") {
  const std::string text = GENERATE(typed("ordinary words of a report", 1250), typed("WWWWWWWWWW", 5000),
                                    std::string(50000, 'W'), typed("\xE5\x84\xBF\xE7\xAB\xA5", 5000),
                                    typed("\xE2\x80\xA8\n\n# x", 5000), typed("a\xCC\x81\xCC\x80\xCC\xA3", 5000));
  for (const std::string language : {"en", "fr"}) {
    CAPTURE(text.substr(0, 40), language);
    CHECK(pagesOf(briefOn(worstDossier(text), language)) == 1);
  }
}

TEST_CASE("A brief is one page in a house style too") {
  report::HouseStyle style;
  style.font = "Noto Serif";
  style.footer = typed("City of Example", 18);
  style.logo = report::Logo{"no picture, but the room of one", 400, 400, "City of Example"};
  const report::Report brief = briefOn(worstDossier(typed("ordinary words of a report", 1250)), "en", style);
  CHECK(brief.style.font == "Noto Serif");
  CHECK(pagesOf(brief) == 1);
}

TEST_CASE("A brief is one page as a text document too") {
  if (std::system("command -v soffice > /dev/null 2>&1") != 0) {
    WARN("skipped: LibreOffice (soffice) is not installed here, so no text document was laid out");
    return;
  }
  const TemporaryFolder folder;
  const auto bytes = print::writeReport(briefOn(worstDossier(typed("ordinary words of a report", 1250)), "fr"),
                                        report::Format::Odt, kGoOn);
  REQUIRE(bytes);
  std::ofstream(folder / "brief.odt", std::ios::binary) << *bytes;
  const std::string command = "timeout 120 soffice --headless --norestore -env:UserInstallation=file://" +
                              (folder / "profile").string() + " --convert-to pdf --outdir '" + folder.path().string() +
                              "' '" + (folder / "brief.odt").string() + "' > /dev/null 2>&1";
  const int status = std::system(command.c_str());
  REQUIRE(WEXITSTATUS(status) == 0);
  std::ifstream in(folder / "brief.pdf", std::ios::binary);
  CHECK(pageTexts({std::istreambuf_iterator<char>(in), {}}).size() == 1);
}

TEST_CASE("A brief that fits is not shortened, and one that does not says what it leaves out") {
  const assessment::Dossier small = report::tests::discussedDossier();
  const report::Report whole = briefOn(small, "en");
  CHECK(pagesOf(whole) == 1);
  CHECK_FALSE(contains(pageTexts(pdfOf(whole)).front(), "The record has them whole."));
  const std::string page = pageTexts(pdfOf(briefOn(worstDossier(typed("plain words", 2500)), "en"))).front();
  CHECK(contains(page, "more, see the record"));
  CHECK(contains(page, "The record has them whole."));
}

TEST_CASE("Only kinds of limited length are laid out before they are written") {
  int asked = 0;
  const auto build = [&asked](const char* kind) {
    const auto made =
        print::buildToFit(*report::findReportKind(kind), {{report::tests::sampleDossier()}},
                          report::tests::definitionOf(kind), {}, [&asked](double) { return ++asked > 1000; });
    return made ? ErrorCode::NotFound : made.error().code;
  };
  CHECK(build("record") == ErrorCode::NotFound);
  CHECK(asked == 0);
  CHECK(build("brief") == ErrorCode::Cancelled);
  CHECK(asked == 1);
}

TEST_CASE("Reports for children are set larger than others, briefs closer") {
  report::Report report;
  report.language = "en";
  for (int index = 0; index < 60; ++index) {
    report.blocks.push_back(
        report::Paragraph{{report::Span{typed("words in a line", 20)}}, report::ParagraphRole::Body});
  }
  const std::size_t usual = pagesOf(report);
  report.setting = report::Setting::Large;
  CHECK(pagesOf(report) > usual);
  report.setting = report::Setting::Close;
  CHECK(pagesOf(report) < usual);
}
