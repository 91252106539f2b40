// SPDX-License-Identifier: EUPL-1.2
#include <QRegularExpression>
#include <nlohmann/json.hpp>

#include "language/window_language.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"
#include "session/text.h"
#include "support/catch.h"
#include "support/qt_test.h"
#include "translations/ts_file.h"

using namespace playfair;

namespace {

nlohmann::json glossaryOf(const std::string& language) {
  const auto file = instrument::dataFolder() / "assessments" / "glossary" / (language + ".json");
  const auto glossary = instrument::readJsonFile(file);
  INFO(file.string());
  REQUIRE(glossary);
  return *glossary;
}

bool speaksOf(const QString& text, const std::string& term) {
  const QRegularExpression word(
      QStringLiteral("(?<![\\w-])%1(s|es)?\\b").arg(QRegularExpression::escape(QString::fromStdString(term))),
      QRegularExpression::CaseInsensitiveOption);
  return text.contains(word);
}

bool hasBeginning(const QString& text, const nlohmann::json& beginnings) {
  for (const auto& each : beginnings)
    if (text.contains(ui::toQt(each.get<std::string>()), Qt::CaseInsensitive)) return true;
  return false;
}

void checkWords(const tests::TsMessage& message, const nlohmann::json& glossary) {
  QString translation = message.translations.join(QLatin1Char(' '));
  translation.remove(QLatin1Char('&'));
  QString source = message.source;
  source.remove(QLatin1Char('&'));
  INFO(message.context << ": " << source << " -> " << translation);
  for (const auto& term : glossary["terms"]) {
    if (!term.contains("beginnings") || !speaksOf(source, term["term"])) continue;
    INFO("term: " << term["term"].get<std::string>());
    CHECK(hasBeginning(translation, term["beginnings"]));
  }
  for (const auto& word : glossary["notUsed"]) {
    INFO("not used: " << word["word"].get<std::string>());
    CHECK_FALSE(translation.contains(ui::toQt(word["word"].get<std::string>()), Qt::CaseInsensitive));
  }
}

}  // namespace

TEST_CASE("each translation has a glossary, and Settings tells its state") {
  for (const ui::WindowLanguage& language : ui::windowLanguages()) {
    if (language.code == QStringLiteral("en")) continue;
    const nlohmann::json glossary = glossaryOf(language.code.toStdString());
    const auto problems =
        instrument::checkAgainstSchema(glossary, "glossary.schema.json", language.code.toStdString() + ".json");
    REQUIRE(problems);
    CHECK(problems->empty());
    CHECK(glossary["language"] == language.code.toStdString());
    CHECK(ui::toQt(glossary["name"].get<std::string>()) == language.name);
    CHECK((glossary["status"] == "working translation") == language.working);
  }
}

TEST_CASE("translations call things by the words of the glossary") {
  for (const char* language : {"fr", "sv"}) {
    const nlohmann::json glossary = glossaryOf(language);
    for (const auto& message : tests::readTranslations(QStringLiteral("playfair_%1.ts").arg(QLatin1String(language)))) {
      if (message.finished) checkWords(message, glossary);
    }
  }
}
