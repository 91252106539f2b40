// SPDX-License-Identifier: EUPL-1.2
// The workbench with somebody at the keys who never stops: journeys_typist FILE SEED. The kill test ends it.
#include <QApplication>
#include <QLocale>
#include <cstdlib>

#include "dialogs/qt_dialogs.h"
#include "journeys/typist.h"
#include "theme/palette.h"

using namespace playfair;

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  QLocale::setDefault(QLocale::c());
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("playfair"));
  ui::applyAppearance(application, ui::lightPalette(), 100);
  ui::Preferences preferences;
  preferences.setSignature({{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
  ui::QtDialogs dialogs;
  ui::MainWindow window(preferences, dialogs);
  window.resize(1440, 900);
  window.show();
  if (!window.openFile(QString::fromLocal8Bit(argv[1])) || window.session() == nullptr) return 6;
  tests::Typist typist(window, static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)));
  typist.begin();
  return QApplication::exec();
}
