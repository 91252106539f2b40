// SPDX-License-Identifier: EUPL-1.2
// The floor: a Qt program that shows a window of the same size with nothing in it.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QMainWindow window;
  window.resize(1440, 900);
  window.show();
  return QApplication::exec();
}
