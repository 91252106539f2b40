// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "dialogs/dialogs.h"

namespace playfair::tests {

/// Answers dialogs from queues and remembers what was asked. An empty queue means that the person gives up.
class FakeDialogs : public ui::Dialogs {
 public:
  QStringList texts;          ///< answers to askText, first in first out
  QStringList files;          ///< answers to askOpenFile and askSaveFile
  bool confirms = true;       ///< answer to confirm
  int way = -1;               ///< answer to choose; -1 gives up
  QStringList asked;          ///< titles of everything asked
  QStringList confirmTexts;   ///< what stood in the questions of confirm
  QList<QUrl> opened;         ///< what was shown with other programs
  QStringList informed;       ///< texts told
  std::vector<Error> errors;  ///< errors shown

  void confirm(QWidget*, const QString& title, const QString& text, const QString&,
               std::function<void()> yes) override {
    asked << title;
    confirmTexts << text;
    if (confirms) yes();
  }
  void choose(QWidget*, const QString& title, const QString&, const QStringList& ways,
              std::function<void(int)> chosen) override {
    asked << title;
    if (way >= 0 && way < ways.size()) chosen(way);
  }
  void askText(QWidget*, const QString& title, const QString&, const QString&, const QString&,
               std::function<void(const QString&)> given) override {
    asked << title;
    if (!texts.isEmpty()) given(texts.takeFirst());
  }
  void askOpenFile(QWidget*, const QString& title, const QString&,
                   std::function<void(const QString&)> chosen) override {
    asked << title;
    if (!files.isEmpty()) chosen(files.takeFirst());
  }
  void askOpenFiles(QWidget*, const QString& title, const QString&,
                    std::function<void(const QStringList&)> chosen) override {
    asked << title;
    if (!files.isEmpty()) chosen(std::exchange(files, {}));
  }
  void askSaveFile(QWidget*, const QString& title, const QString&, const QString&,
                   std::function<void(const QString&)> chosen) override {
    asked << title;
    if (!files.isEmpty()) chosen(files.takeFirst());
  }
  bool openOutside(const QUrl& place) override {
    opened << place;
    return true;
  }
  void inform(QWidget*, const QString& title, const QString& text) override {
    asked << title;
    informed << text;
  }
  void showError(QWidget*, const Error& error) override { errors.push_back(error); }
};

}  // namespace playfair::tests
