// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "dialogs/dialogs.h"
#include "session/preferences.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace playfair::ui {

class SignatureForm;

/// What one sees where there is no file yet: how work is signed, where the file lies, and the doors into Playfair.
class WelcomePage : public QWidget {
  Q_OBJECT
 public:
  WelcomePage(Preferences& preferences, Dialogs& dialogs, QWidget* parent = nullptr);

  /// Shows what the preferences hold now: signature and recent files.
  void refresh();

 signals:
  /// Signed; a new file is to be made there, then a project in it.
  void signedAndNewFile(const playfair::ui::Signature& signature, const QString& file);
  /// Signed (the preferences hold it); this file is to be opened.
  void openFile(const QString& file);
  void openExample();
  void beforeYouBegin();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildSigning();
  QWidget* buildPlace();
  void buildDoors(QVBoxLayout& column);
  void buildFoot(QVBoxLayout& column);
  QPushButton* addDoor(const QString& title, const QString& text, const QString& button, const char* objectName,
                       const char* look);
  void arrange();
  void showRecentFiles();
  void chooseFile();
  void newProject();
  void askForFile();
  void openGiven(const QString& file);
  [[nodiscard]] Signature given() const;
  /// Keeps the signature; without a role says what is missing instead and returns false.
  bool sign();
  [[nodiscard]] QString placeProblem(const QString& file) const;

  Preferences& m_preferences;
  Dialogs& m_dialogs;
  QBoxLayout* m_asking = nullptr;
  QBoxLayout* m_doors = nullptr;
  QBoxLayout* m_before = nullptr;
  QWidget* m_middle = nullptr;
  QLabel* m_beforeText = nullptr;
  SignatureForm* m_form = nullptr;
  QLineEdit* m_file = nullptr;
  QLabel* m_fileProblem = nullptr;
  QWidget* m_recent = nullptr;
  QVBoxLayout* m_recentRows = nullptr;
};

}  // namespace playfair::ui
