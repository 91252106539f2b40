// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <functional>

#include "playfair/instrument/result.h"

class QWidget;

namespace playfair::ui {

/// What a person is asked or told in a window of its own. Injected, so that tests can answer; answers come through
/// callbacks, never through a nested event loop. A callback is not called where the person gives up.
class Dialogs {
 public:
  virtual ~Dialogs() = default;

  /// A question with one doing button (named after what it does) and Cancel.
  virtual void confirm(QWidget* parent, const QString& title, const QString& text, const QString& doIt,
                       std::function<void()> yes) = 0;
  /// A question with several ways on, each a button, and Cancel. `chosen` gets the number of the button, from 0.
  virtual void choose(QWidget* parent, const QString& title, const QString& text, const QStringList& ways,
                      std::function<void(int)> chosen) = 0;
  /// A short text; `doIt` stays disabled while it is empty. Return is done, Shift+Return begins another line.
  virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
                       const QString& doIt, std::function<void(const QString&)> given) = 0;
  virtual void askOpenFile(QWidget* parent, const QString& title, const QString& filter,
                           std::function<void(const QString&)> chosen) = 0;
  /// One file or several.
  virtual void askOpenFiles(QWidget* parent, const QString& title, const QString& filter,
                            std::function<void(const QStringList&)> chosen) = 0;
  virtual void askSaveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                           std::function<void(const QString&)> chosen) = 0;
  /// Shows a file or address with the program that the desktop has for it. False where it has none.
  virtual bool openOutside(const QUrl& place) = 0;
  virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
  /// What happened, what was kept, how to mend it.
  virtual void showError(QWidget* parent, const Error& error) = 0;
};

}  // namespace playfair::ui
