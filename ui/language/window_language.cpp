// SPDX-License-Identifier: EUPL-1.2
#include "language/window_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>
#include <utility>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/diagnostics.h"
#include "session/text.h"

namespace playfair::ui {

namespace {

QString& spokenNow() {
  static QString language = QStringLiteral("en");
  return language;
}

}  // namespace

const std::vector<WindowLanguage>& windowLanguages() {
  static const std::vector<WindowLanguage> languages{{QStringLiteral("en"), QStringLiteral("English"), false},
                                                     {QStringLiteral("fr"), QStringLiteral("Français"), true},
                                                     {QStringLiteral("sv"), QStringLiteral("Svenska"), true}};
  return languages;
}

QString spokenLanguage(const QString& choice, const QStringList& systemLanguages) {
  const auto& languages = windowLanguages();
  for (const QString& wanted : choice.isEmpty() ? systemLanguages : QStringList{choice}) {
    const QString code = QString(wanted).replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 0, 0);
    if (std::any_of(languages.begin(), languages.end(), [&](const auto& each) { return each.code == code; }))
      return code;
  }
  return QStringLiteral("en");
}

QString languageSpoken() {
  return spokenNow();
}

QString languageName(const std::string& code) {
  const auto& languages = windowLanguages();
  const auto found =
      std::find_if(languages.begin(), languages.end(), [&](const auto& each) { return fromQt(each.code) == code; });
  return found == languages.end() ? toQt(code) : found->name;
}

QLocale localeBeside(const QString& language, const QLocale& system) {
  const QLocale usual(language);
  if (system.language() == usual.language()) return system;
  if (system.language() != QLocale::C && system.territory() != QLocale::AnyTerritory)
    return QLocale(usual.language(), system.territory());
  // Playfair's English is British.
  return usual.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : usual;
}

WindowTranslators::~WindowTranslators() {
  spokenNow() = QStringLiteral("en");
  remove();
}

void WindowTranslators::speak(const QString& choice) {
  const QLocale system = QLocale::system();
  const QString language = spokenLanguage(choice, system.uiLanguages());
  spokenNow() = language;
  QLocale::setDefault(localeBeside(language, system));
  remove();
  const QString own = toQt((instrument::dataFolder() / "translations").string());
  // Those installed later are asked first: English plurals stand in for a text that a translation lacks, and Qt's own
  // words go before those of ours that stand in where Qt has none.
  install(QStringLiteral("playfair_en"), own);
  if (language == QStringLiteral("en")) return;
  install(QStringLiteral("qtbase_") + language, own);
  install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(QStringLiteral("playfair_") + language, own);
}

void WindowTranslators::install(const QString& file, const QString& folder) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file, folder)) {
    if (file.startsWith(QStringLiteral("playfair_")))
      instrument::logWarning("no translation " + fromQt(file) + ": texts stay in English");
    return;
  }
  QCoreApplication::installTranslator(translator.get());
  m_installed.push_back(std::move(translator));
}

void WindowTranslators::remove() {
  for (const auto& translator : m_installed) QCoreApplication::removeTranslator(translator.get());
  m_installed.clear();
}

}  // namespace playfair::ui
