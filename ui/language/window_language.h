// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <string>
#include <vector>

namespace playfair::ui {

/// A language that the window speaks.
struct WindowLanguage {
  QString code;          ///< ISO 639-1, as in the names of the files: "sv"
  QString name;          ///< in that language: "Svenska"
  bool working = false;  ///< a working translation: complete, but not yet reviewed by people who use it at work
};

/// English first, then the others by code.
[[nodiscard]] const std::vector<WindowLanguage>& windowLanguages();

/// The language spoken after a choice: the choice itself where the window speaks it, else (empty: "System") the first
/// of the system's languages ("sv-SE", "sv", …) that it speaks, else English.
[[nodiscard]] QString spokenLanguage(const QString& choice, const QStringList& systemLanguages);

/// The language that the window speaks now: what WindowTranslators was last told, English before that.
[[nodiscard]] QString languageSpoken();

/// A language by its own name ("Svenska"), or its code where the window does not speak it.
[[nodiscard]] QString languageName(const std::string& code);

/// How dates and numbers are written beside that language: as the system has it where it has the same language, else
/// as people who speak it write them, in the system's country where that is known.
[[nodiscard]] QLocale localeBeside(const QString& language, const QLocale& system);

/// The translators of the application: Playfair's own texts, and Qt's (buttons of dialogs, choosing files, printing).
/// Windows that are open hear of a new language by QEvent::LanguageChange.
class WindowTranslators {
 public:
  WindowTranslators() = default;
  ~WindowTranslators();
  WindowTranslators(const WindowTranslators&) = delete;
  WindowTranslators& operator=(const WindowTranslators&) = delete;

  /// From now on the application speaks what `choice` says (see spokenLanguage); sets QLocale's default as well.
  void speak(const QString& choice);

 private:
  void install(const QString& file, const QString& folder);
  void remove();

  std::vector<std::unique_ptr<QTranslator>> m_installed;
};

}  // namespace playfair::ui
