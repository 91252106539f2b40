// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/instrument/json.h"
#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "report/odt_reader.h"
#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using nlohmann::json;
using playfair::report::tests::definitionOf;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

/// Places of texts in a definition that lack a language.
void findLacking(const json& node, const std::string& place, std::vector<std::string>& lacking) {
  if (node.is_object() && node.contains("en") && node.at("en").is_string()) {
    for (const char* language : {"sv", "fr"}) {
      if (node.value(language, "").empty()) lacking.push_back(place + " " + language);
    }
    return;
  }
  if (!node.is_structured()) return;
  for (const auto& [key, inside] : node.items()) findLacking(inside, place + "/" + key, lacking);
}

/// What is filled in: "{questionnaire}".
std::multiset<std::string> fillingsIn(const std::string& text) {
  std::multiset<std::string> names;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    names.insert(text.substr(at, text.find('}', at) - at + 1));
  }
  return names;
}

assessment::Dossier unicefDossier() {
  assessment::Dossier dossier = sampleDossier();
  auto instrument = instrument::findShippedInstrument("unicef-ai-children@2.0");
  REQUIRE(instrument);
  dossier.instrument = std::make_shared<const instrument::Instrument>(std::move(*instrument));
  return dossier;
}

report::Report inSwedish(const assessment::Dossier& dossier) {
  report::ReportOptions options = everythingIncluded();
  options.language = "sv";
  options.date = "2026-11-23";
  return report::buildCaseStudy(dossier, definitionOf("case-study"), options);
}

}  // namespace

TEST_CASE("every text of a definition that ships is there in Swedish and French") {
  for (const auto& entry : std::filesystem::directory_iterator(instrument::dataFolder() / "assessments" / "reports")) {
    const auto definition = instrument::readJsonFile(entry.path());
    REQUIRE(definition.has_value());
    std::vector<std::string> lacking;
    findLacking(*definition, entry.path().filename().string(), lacking);
    CHECK(lacking == std::vector<std::string>{});
  }
}

TEST_CASE("what is filled in stands in every language") {
  for (const std::string kind : {"case-study", "record", "minutes", "comparison"}) {
    for (const auto& [key, texts] : definitionOf(kind).fixedTexts) {
      CAPTURE(kind, key);
      for (const char* language : {"sv", "fr"}) {
        CHECK(fillingsIn(report::textIn(texts, language)) == fillingsIn(report::textIn(texts, "en")));
      }
    }
  }
}

TEST_CASE("a Swedish case study is Swedish from the headings to the names of levels and facts") {
  const assessment::Dossier dossier = unicefDossier();
  const report::Report told = inSwedish(dossier);
  const std::string words = wordsOf(told);
  CHECK(contains(words, "Fallstudie · utkast"));
  CHECK(contains(words, "Satsningens namn"));
  CHECK(contains(words, "23 november 2026"));
  CHECK(contains(words, "Krav som tas med"));
  CHECK(contains(words, "Metod och begränsningar"));
  CHECK(contains(words, "AI-system eller produkt"));
  CHECK_FALSE(contains(words, dossier.instrument->requirements.front().title));
  CHECK_FALSE(contains(words, dossier.instrument->disclaimer));
  CHECK(contains(report::writeHtml(told), "<span lang=\"en\">Convention on the Rights of the Child</span>"));
  CHECK_FALSE(contains(report::writeHtml(told), " lang=\"en\" dir"));
  CHECK(dossier.instrument->language == "en");
}

TEST_CASE("a French record is French, and its days are") {
  report::ReportOptions options;
  options.language = "fr";
  options.date = "2026-08-01";
  const std::string words = wordsOf(report::buildRecord(unicefDossier(), definitionOf("record"), options));
  CHECK(contains(words, "Dossier de l’évaluation"));
  CHECK(contains(words, "Comment les enfants sont concernés"));
  CHECK_FALSE(contains(words, "Who knows"));
}

TEST_CASE("where a questionnaire is not translated its texts stay, and say in which language they are") {
  assessment::Dossier dossier = sampleDossier();
  report::tests::editInstrument(dossier).language = "en";
  const report::Report told = inSwedish(dossier);
  const std::string title = dossier.instrument->requirements.front().title;
  const std::string html = report::writeHtml(told);
  CHECK(contains(html, "<html lang=\"sv\">"));
  CHECK(contains(html, "<span lang=\"en\">✓ " + title + "</span>"));
  CHECK(contains(html, " lang=\"en\" dir=\"auto\">" + title + "</h3>"));
  CHECK_FALSE(contains(html, "lang=\"en\" dir=\"auto\">Metod"));
  const json tree = json::parse(report::writeJson(told));
  CHECK(contains(tree.dump(), "\"language\":\"en\""));
  const std::string content = report::tests::packedFile(report::tests::odtOf(told), "content.xml");
  report::tests::requireWellFormed(content);
  CHECK(contains(content, "fo:language=\"en\""));
  CHECK(contains(content, "<text:span text:style-name=\"Language_20_en\">"));
}

TEST_CASE("nothing says a language where all is in one") {
  assessment::Dossier dossier = sampleDossier();
  report::tests::editInstrument(dossier).language = "en";
  const std::string html =
      report::writeHtml(report::buildCaseStudy(dossier, definitionOf("case-study"), everythingIncluded()));
  CHECK(contains(html, "<html lang=\"en\">"));
  CHECK_FALSE(contains(html, "<span lang="));
}
