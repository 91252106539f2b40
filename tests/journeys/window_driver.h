// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>
#include <memory>

#include "dialogs/dialogs.h"
#include "language/window_language.h"
#include "session/preferences.h"
#include "support/catch.h"
#include "support/fake_dialogs.h"
#include "support/qt_test.h"
#include "window/main_window.h"
#include "window/workbench.h"

namespace playfair::tests {

/// Drives a real main window as a person would, and takes pictures of it.
class WindowDriver {
 public:
  WindowDriver();

  /// A new window, as after starting the program.
  void start();
  /// Closes the window as a person does.
  void quit();

  [[nodiscard]] ui::MainWindow& window() { return *m_window; }
  [[nodiscard]] ui::Page& page() { return *m_window->workbench()->currentPage(); }
  [[nodiscard]] FakeDialogs& dialogs() { return m_dialogs; }
  [[nodiscard]] ui::Preferences& preferences() { return m_preferences; }

  /// The visible widget of that name; fails the test with the name where there is none.
  template <class Widget>
  Widget& find(const char* objectName) {
    for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(objectName))) {
      if (widget->isVisible()) return *widget;
    }
    FAIL("no visible widget named " << objectName);
    throw std::logic_error("not reached");
  }
  void click(const char* objectName);
  void type(const char* objectName, const QString& text);
  /// Saves pictures of what is shown: light and dark, 1440×900 and 1280×720, and with text twice as large. Fails where
  /// a text is cut off in one of them.
  void picture(const char* name);
  /// The same of a dialog over the window, light and dark, in the size it has.
  void pictureOf(QWidget& dialog, const char* name);
  /// Fails for every text that does not have the room it needs.
  void checkNothingCut();
  /// Fails for every focusable widget of the page without an accessible name.
  void checkNames();

 private:
  void takePicture(const QString& name, ui::Scheme scheme, const QSize& size, int textSize);

  ui::WindowTranslators m_translators;
  FakeDialogs m_dialogs;
  ui::Preferences m_preferences;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace playfair::tests
