// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMainWindow>
#include <memory>

#include "dialogs/dialogs.h"
#include "session/jobs.h"
#include "session/preferences.h"
#include "session/session.h"

class QAction;
class QMenu;
class QStackedWidget;

namespace playfair::ui {

class Sidebar;
class SigningPage;
class StatusLine;
class WelcomePage;
class Workbench;

/// The window: menu, sidebar, the pages of the open workspace or the welcome page, status line.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  MainWindow(Preferences& preferences, Dialogs& dialogs, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a workspace, where it could be changed not before it is known how work is signed; on failure says why and
  /// stays where it was.
  bool openFile(const QString& file);
  /// Opens what was open last, or the welcome page.
  void start();
  /// Makes a workspace and opens it.
  bool newFile(const QString& file);
  /// Lets one choose an example, then opens it.
  void chooseExample();
  /// An example as its own read-only file.
  bool openExample(const QString& name);
  void go(const Place& place);

  [[nodiscard]] Session* session() const { return m_session.get(); }
  [[nodiscard]] Workbench* workbench() const { return m_workbench; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  /// After a change of language: the same place, the same undo steps, other words.
  void buildAnew();
  void buildMenus();
  void buildFileMenu();
  void buildEditMenu();
  void buildViewMenu();
  void buildHelpMenu();
  void fillRecentFiles();
  void showWelcome();
  void askSignature(const QString& file);
  /// Opens a workspace as the preferences sign it: without a role for reading only.
  bool openAsSigned(const QString& file);
  void reopenSigned();
  void begin(std::unique_ptr<Session> session);
  void followSession();
  void showWorkbench();
  void endSession();
  bool settle();
  void askOpen();
  void askNewFile();
  void askSaveCopy();
  void print();
  void about();
  void help();
  void search();
  /// To a page about what one is at.
  void goHere(PageId page);
  void undo();
  void redo();
  void updateTitle();
  void updateActions();
  void applySignature();

  Preferences& m_preferences;
  Dialogs& m_dialogs;
  Jobs m_jobs{this};
  std::unique_ptr<Session> m_session;
  QStackedWidget* m_stack = nullptr;
  Sidebar* m_sidebar = nullptr;
  StatusLine* m_status = nullptr;
  WelcomePage* m_welcome = nullptr;
  SigningPage* m_signing = nullptr;
  Workbench* m_workbench = nullptr;
  QMenu* m_recentMenu = nullptr;
  QAction* m_undo = nullptr;
  QAction* m_redo = nullptr;
  QAction* m_print = nullptr;
  QAction* m_saveCopy = nullptr;
  QList<QAction*> m_withFile;  ///< what needs an open file
  bool m_closeAnyway = false;
};

}  // namespace playfair::ui
