// SPDX-License-Identifier: EUPL-1.2
#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include "support/catch_session.h"
#include "theme/palette.h"

// One application for the whole binary, offscreen, with settings and caches in a folder of its own.
int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QTemporaryDir home;
  const QByteArray path = home.path().toUtf8();
  for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
    qputenv(name, path);
  QLocale::setDefault(QLocale::c());
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("playfair"));
  playfair::ui::applyAppearance(application, playfair::ui::lightPalette(), 100);
  return playfair::tests::runCatch(argc, argv);
}
