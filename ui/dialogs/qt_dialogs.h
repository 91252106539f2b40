// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "dialogs/dialogs.h"

namespace playfair::ui {

/// The real dialogs of the window.
class QtDialogs : public Dialogs {
 public:
  void confirm(QWidget* parent, const QString& title, const QString& text, const QString& doIt,
               std::function<void()> yes) override;
  void choose(QWidget* parent, const QString& title, const QString& text, const QStringList& ways,
              std::function<void(int)> chosen) override;
  void askText(QWidget* parent, const QString& title, const QString& label, const QString& value, const QString& doIt,
               std::function<void(const QString&)> given) override;
  void askOpenFile(QWidget* parent, const QString& title, const QString& filter,
                   std::function<void(const QString&)> chosen) override;
  void askOpenFiles(QWidget* parent, const QString& title, const QString& filter,
                    std::function<void(const QStringList&)> chosen) override;
  void askSaveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                   std::function<void(const QString&)> chosen) override;
  bool openOutside(const QUrl& place) override;
  void inform(QWidget* parent, const QString& title, const QString& text) override;
  void showError(QWidget* parent, const Error& error) override;
};

}  // namespace playfair::ui
