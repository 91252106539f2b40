// SPDX-License-Identifier: EUPL-1.2
// Translated questionnaires, names of facts and report definitions call things by the words of the glossary.
#include <QRegularExpression>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/translation.h"
#include "session/text.h"
#include "support/catch.h"
#include "support/qt_test.h"

using namespace playfair;

namespace {

/// Terms of Playfair's own. The others are also plain words of the language, and a question may need another for them.
const std::set<std::string> kOwnTerms{"questionnaire", "minimum safeguard", "case study", "self-assessment"};

struct OwnTerm {
  QRegularExpression english;
  QStringList beginnings;
};

std::vector<OwnTerm> ownTerms(const std::string& language) {
  const auto glossary =
      instrument::readJsonFile(instrument::dataFolder() / "assessments" / "glossary" / (language + ".json"));
  REQUIRE(glossary.has_value());
  std::vector<OwnTerm> terms;
  for (const auto& each : glossary->at("terms")) {
    const std::string name = each.at("term");
    if (kOwnTerms.count(name) == 0) continue;
    OwnTerm term{QRegularExpression(QStringLiteral("(?<![\\w-])%1s?\\b").arg(ui::toQt(name)),
                                    QRegularExpression::CaseInsensitiveOption),
                 {}};
    for (const auto& word : each.at("beginnings")) term.beginnings << ui::toQt(word.get<std::string>());
    terms.push_back(std::move(term));
  }
  REQUIRE(terms.size() == kOwnTerms.size());
  return terms;
}

/// Fails where the English speaks of a term and the translation does not use its word.
void checkTerms(const std::vector<OwnTerm>& terms, const std::string& english, const std::string& translated) {
  static const QRegularExpression filledIn(QStringLiteral("\\{[^}]*\\}"));
  const QString source = ui::toQt(english).remove(filledIn);
  const QString text = ui::toQt(translated);
  for (const OwnTerm& term : terms) {
    if (!source.contains(term.english)) continue;
    INFO(english << " -> " << translated);
    CHECK(std::any_of(term.beginnings.begin(), term.beginnings.end(),
                      [&](const QString& each) { return text.contains(each, Qt::CaseInsensitive); }));
  }
}

void checkQuestionnaire(const instrument::Instrument& english, const instrument::Instrument& told,
                        const std::vector<OwnTerm>& terms) {
  checkTerms(terms, english.about, told.about);
  checkTerms(terms, english.disclaimer, told.disclaimer);
  for (const instrument::Requirement& requirement : english.requirements) {
    checkTerms(terms, requirement.intro, told.findRequirement(requirement.id)->intro);
    for (const instrument::Question& question : requirement.questions) {
      const instrument::Question& other = *told.findQuestion(question.id);
      CAPTURE(question.id);
      checkTerms(terms, question.text, other.text);
      checkTerms(terms, question.inPlaceMeans, other.inPlaceMeans);
      checkTerms(terms, question.whyItMatters, other.whyItMatters);
    }
  }
}

void checkTexts(const nlohmann::json& node, const std::string& language, const std::vector<OwnTerm>& terms) {
  if (node.is_object() && node.contains("en") && node.at("en").is_string()) {
    if (node.contains(language)) checkTerms(terms, node.at("en"), node.at(language));
    return;
  }
  if (!node.is_structured()) return;
  for (const auto& inside : node) checkTexts(inside, language, terms);
}

}  // namespace

TEST_CASE("translated questionnaires use the glossary's words for Playfair's terms") {
  const auto shipped = instrument::shippedInstruments();
  REQUIRE(shipped);
  for (const std::string language : {"sv", "fr"}) {
    const auto terms = ownTerms(language);
    for (const instrument::Instrument& each : *shipped) {
      const auto translation = instrument::shippedTranslation(each.id, each.version, language);
      if (!translation) continue;
      CAPTURE(each.id, language);
      const auto source = std::make_shared<const instrument::Instrument>(each);
      checkQuestionnaire(each, *instrument::translate(source, *translation), terms);
    }
  }
}

TEST_CASE("report definitions use the glossary's words for Playfair's terms") {
  for (const std::string language : {"sv", "fr"}) {
    const auto terms = ownTerms(language);
    for (const auto& entry :
         std::filesystem::directory_iterator(instrument::dataFolder() / "assessments" / "reports")) {
      const auto definition = instrument::readJsonFile(entry.path());
      REQUIRE(definition.has_value());
      CAPTURE(entry.path().filename().string());
      checkTexts(*definition, language, terms);
    }
  }
}
