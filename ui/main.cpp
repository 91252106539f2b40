// SPDX-License-Identifier: EUPL-1.2
#include <QApplication>
#include <QCommandLineParser>

#include "dialogs/qt_dialogs.h"
#include "language/window_language.h"
#include "playfair/instrument/diagnostics.h"
#include "session/preferences.h"
#include "theme/palette.h"
#include "window/main_window.h"

namespace {

using namespace playfair::ui;

void applyPreferences(QApplication& application, const Preferences& preferences) {
  const bool dark = preferences.scheme() == Scheme::Dark || (preferences.scheme() == Scheme::System && systemIsDark());
  applyAppearance(application, dark ? darkPalette() : lightPalette(), preferences.textSize());
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("playfair"));
  QApplication::setApplicationDisplayName(QString());
  QApplication::setApplicationVersion(QStringLiteral(PLAYFAIR_VERSION));
  Preferences preferences;
  WindowTranslators translators;
  translators.speak(preferences.language());
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QCoreApplication::translate("main", "Workbench for child-rights assessments of AI projects"));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption verbose(QStringLiteral("verbose"),
                                   QCoreApplication::translate("main", "Log to standard error as well."));
  parser.addOption(verbose);
  parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "A .playfair file to open."),
                               QStringLiteral("[file]"));
  parser.process(application);
  if (parser.isSet(verbose)) {
    playfair::instrument::startVerboseLogging(playfair::instrument::stateFolder());
  } else {
    playfair::instrument::startLogging(playfair::instrument::stateFolder());
  }
  applyPreferences(application, preferences);
  QObject::connect(&preferences, &Preferences::appearanceChanged, &application,
                   [&application, &preferences] { applyPreferences(application, preferences); });
  QObject::connect(&preferences, &Preferences::languageChanged, &application,
                   [&translators, &preferences] { translators.speak(preferences.language()); });
  QtDialogs dialogs;
  MainWindow window(preferences, dialogs);
  window.show();
  const QStringList files = parser.positionalArguments();
  if (files.isEmpty() || !window.openFile(files.first())) window.start();
  return QApplication::exec();
}
