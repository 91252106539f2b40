// SPDX-License-Identifier: EUPL-1.2
// The texts of the window and their translations, file against file.
#include <QRegularExpression>
#include <algorithm>
#include <set>

#include "support/catch.h"
#include "support/qt_test.h"
#include "translations/ts_file.h"

using playfair::tests::TsMessage;

namespace {

const TsMessage* findText(const std::vector<TsMessage>& messages, const TsMessage& text) {
  const auto found =
      std::find_if(messages.begin(), messages.end(), [&](const TsMessage& each) { return each.sameText(text); });
  return found == messages.end() ? nullptr : &*found;
}

bool isTranslated(const TsMessage* message) {
  return message != nullptr && message->finished && !message->translations.contains(QString());
}

QStringList missingIn(const QString& file, bool onlyPlurals) {
  const auto translated = playfair::tests::readTranslations(file);
  QStringList missing;
  for (const TsMessage& text : playfair::tests::textsOfTheSource()) {
    if (onlyPlurals && !text.plural) continue;
    if (!isTranslated(findText(translated, text))) missing << text.context + QStringLiteral(": ") + text.source;
  }
  return missing;
}

std::multiset<QString> placeholdersIn(const QString& text) {
  static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]+|%n"));
  std::multiset<QString> found;
  for (auto matches = placeholder.globalMatch(text); matches.hasNext();) found.insert(matches.next().captured());
  return found;
}

/// Letters that Alt chooses; && is a plain ampersand.
qsizetype mnemonicsIn(QString text) {
  return text.remove(QStringLiteral("&&")).count(QLatin1Char('&'));
}

void checkShape(const QString& source, const QString& translation) {
  INFO(source << " -> " << translation);
  // A placeholder may stand twice ("%1 of %1"), but none may be new or lost.
  const auto asked = placeholdersIn(source);
  const auto given = placeholdersIn(translation);
  CHECK(std::set<QString>(asked.begin(), asked.end()) == std::set<QString>(given.begin(), given.end()));
  CHECK(mnemonicsIn(translation) == mnemonicsIn(source));
  CHECK(translation.endsWith(QChar(0x2026)) == source.endsWith(QChar(0x2026)));
  CHECK(translation.count(QLatin1Char('\n')) == source.count(QLatin1Char('\n')));
  CHECK(translation.endsWith(QLatin1Char(':')) == source.endsWith(QLatin1Char(':')));
  CHECK(translation.endsWith(QLatin1Char('.')) == source.endsWith(QLatin1Char('.')));
  CHECK((translation.size() > 0 && translation.front().isSpace()) == source.front().isSpace());
  CHECK((translation.size() > 0 && translation.back().isSpace()) == source.back().isSpace());
  for (const char16_t mark : {u'▾', u'›', u'‹', u'·', u'→'})
    CHECK(translation.count(QChar(mark)) == source.count(QChar(mark)));
}

}  // namespace

TEST_CASE("every text of the window is translated", "[complete]") {
  for (const char* language : {"sv", "fr"}) {
    const QStringList missing = missingIn(QStringLiteral("playfair_%1.ts").arg(QLatin1String(language)), false);
    INFO(language << ", missing:\n" << missing.join(QLatin1Char('\n')).toStdString());
    CHECK(missing.isEmpty());
  }
}

TEST_CASE("every plural is right in English", "[complete]") {
  const QStringList missing = missingIn(QStringLiteral("playfair_en.ts"), true);
  INFO("missing:\n" << missing.join(QLatin1Char('\n')).toStdString());
  CHECK(missing.isEmpty());
}

TEST_CASE("translations keep placeholders, letters for Alt, ellipses and line breaks") {
  for (const char* file : {"playfair_en.ts", "playfair_fr.ts", "playfair_sv.ts"}) {
    INFO(file);
    for (const TsMessage& message : playfair::tests::readTranslations(QLatin1String(file))) {
      if (!message.finished) continue;
      INFO(message.context);
      CHECK(message.translations.size() == (message.plural ? 2 : 1));
      for (const QString& translation : message.translations) checkShape(message.source, translation);
    }
  }
}

TEST_CASE("Qt's own texts in Swedish keep placeholders and letters for Alt") {
  for (const TsMessage& message : playfair::tests::readTranslations(QStringLiteral("qtbase_sv.ts"))) {
    INFO(message.context << ": " << message.source);
    REQUIRE(message.translations.size() == 1);
    CHECK(placeholdersIn(message.translations.front()) == placeholdersIn(message.source));
    CHECK(mnemonicsIn(message.translations.front()) == mnemonicsIn(message.source));
  }
}

TEST_CASE("no text belongs to a class that asks for it under another name") {
  QString complaints;
  playfair::tests::textsOfTheSource(&complaints);
  INFO(complaints);
  CHECK_FALSE(complaints.contains(QStringLiteral("lacks Q_OBJECT")));
  // A variable of a type in std:: at the head of a namespace makes lupdate lose the class of the next text.
  CHECK_FALSE(complaints.contains(QStringLiteral("Qualifying with unknown")));
}
