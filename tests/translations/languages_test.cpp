// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "language/window_language.h"
#include "support/catch.h"
#include "support/qt_test.h"

using namespace playfair;

namespace {

/// The tests go on in English, with numbers and dates of no country.
struct Speaking {
  explicit Speaking(const char* language) { translators.speak(QLatin1String(language)); }
  ~Speaking() { QLocale::setDefault(QLocale::c()); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;
  ui::WindowTranslators translators;
};

QString words(int number) {
  return QCoreApplication::translate("playfair::ui::AccountPage", "%n word(s)", nullptr, number);
}

QString cancelButton() {
  return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

}  // namespace

TEST_CASE("the choice decides the language, else the system, else English") {
  const QStringList swedish{QStringLiteral("sv-SE"), QStringLiteral("sv"), QStringLiteral("en")};
  CHECK(ui::spokenLanguage({}, swedish) == QStringLiteral("sv"));
  CHECK(ui::spokenLanguage(QStringLiteral("fr"), swedish) == QStringLiteral("fr"));
  CHECK(ui::spokenLanguage({}, {QStringLiteral("de-DE"), QStringLiteral("fr_CH")}) == QStringLiteral("fr"));
  CHECK(ui::spokenLanguage({}, {QStringLiteral("de-DE")}) == QStringLiteral("en"));
  CHECK(ui::spokenLanguage({}, {QStringLiteral("C")}) == QStringLiteral("en"));
  CHECK(ui::spokenLanguage(QStringLiteral("xx"), swedish) == QStringLiteral("en"));
}

TEST_CASE("dates and numbers follow the language, in the system's country where it is known") {
  const QLocale sweden(QLocale::Swedish, QLocale::Sweden);
  const QLocale finland(QLocale::Finnish, QLocale::Finland);
  CHECK(ui::localeBeside(QStringLiteral("sv"), QLocale::c()).name() == QStringLiteral("sv_SE"));
  CHECK(ui::localeBeside(QStringLiteral("sv"), finland).name() == QStringLiteral("sv_FI"));
  CHECK(ui::localeBeside(QStringLiteral("en"), sweden).name() == QStringLiteral("en_SE"));
  CHECK(ui::localeBeside(QStringLiteral("en"), QLocale::c()).name() == QStringLiteral("en_GB"));
  CHECK(ui::localeBeside(QStringLiteral("sv"), sweden) == sweden);
}

TEST_CASE("English says one word, and two words") {
  const Speaking english("en");
  CHECK(words(1) == QStringLiteral("1 word"));
  CHECK(words(2) == QStringLiteral("2 words"));
  CHECK(QLocale().toString(1.5) == QStringLiteral("1.5"));
}

TEST_CASE("Swedish speaks for Playfair, for Qt's buttons and for numbers") {
  const Speaking swedish("sv");
  CHECK(words(2) == QStringLiteral("2 ord"));
  CHECK(cancelButton() == QStringLiteral("Avbryt"));
  CHECK(QLocale().toString(1.5) == QStringLiteral("1,5"));
  CHECK(QLocale().toString(QDate(2026, 3, 5), QStringLiteral("d MMMM")) == QStringLiteral("5 mars"));
}

TEST_CASE("French speaks for Playfair, and none is singular there") {
  const Speaking french("fr");
  CHECK(words(0) == QStringLiteral("0 mot"));
  CHECK(words(2) == QStringLiteral("2 mots"));
}

TEST_CASE("a language that one leaves is forgotten") {
  Speaking speaking("sv");
  speaking.translators.speak(QStringLiteral("en"));
  CHECK(words(2) == QStringLiteral("2 words"));
  CHECK(cancelButton() == QStringLiteral("Cancel"));
}
