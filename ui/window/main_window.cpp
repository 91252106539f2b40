// SPDX-License-Identifier: EUPL-1.2
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <filesystem>
#include <utility>

#include "pages/signing_page.h"
#include "pages/welcome_page.h"
#include "playfair/instrument/diagnostics.h"
#include "playfair/workspace/location.h"
#include "session/text.h"
#include "theme/palette.h"
#include "window/print_page.h"
#include "window/sidebar.h"
#include "window/status_line.h"
#include "window/undo_keys.h"
#include "window/workbench.h"

namespace playfair::ui {

MainWindow::MainWindow(Preferences& preferences, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent), m_preferences(preferences), m_dialogs(dialogs) {
  setObjectName(QStringLiteral("mainWindow"));
  setMinimumSize(720, 480);
  resize(1440, 900);
  build();
  qApp->installEventFilter(new UndoKeys(this));
  connect(&m_preferences, &Preferences::signatureChanged, this, &MainWindow::applySignature);
  restoreGeometry(m_preferences.windowGeometry());
  applySignature();
}

void MainWindow::build() {
  auto* centre = new QWidget(this);
  auto* layout = new QHBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_sidebar = new Sidebar(centre);
  m_stack = new QStackedWidget(centre);
  layout->addWidget(m_sidebar);
  layout->addWidget(m_stack, 1);
  setCentralWidget(centre);
  m_status = new StatusLine(m_jobs, this);
  setStatusBar(m_status);
  buildMenus();
  connect(m_sidebar, &Sidebar::chosen, this, [this](PageId page) {
    if (m_workbench == nullptr) {
      m_sidebar->setCurrent(PageId::Projects);
      m_status->say(tr("Open or make a file first."));
      return;
    }
    Place place = m_workbench->currentPage()->place();
    place.page = page;
    place.item.clear();
    go(place);
  });
  connect(m_sidebar, &Sidebar::searchWanted, this, &MainWindow::search);
}

void MainWindow::buildAnew() {
  if (m_jobs.busy()) {
    // Its progress and its end belong to the window that is there.
    connect(&m_jobs, &Jobs::idle, this, &MainWindow::buildAnew,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    return;
  }
  disconnect(&m_jobs, &Jobs::idle, this, &MainWindow::buildAnew);
  const bool welcomed = m_welcome != nullptr && m_stack->currentWidget() == m_welcome;
  const bool signing = m_signing != nullptr && m_stack->currentWidget() == m_signing;
  const QString unsignedFile = signing ? m_signing->file() : QString();
  const Place place = m_session != nullptr ? m_workbench->currentPage()->place() : Place();
  // What cannot be written now stays a draft, and the new page shows it.
  if (!settle()) instrument::logWarning("what was typed stays as a draft while the window is built anew");
  delete m_workbench;
  m_workbench = nullptr;
  m_welcome = nullptr;
  m_signing = nullptr;
  delete takeCentralWidget();
  setMenuBar(new QMenuBar(this));
  build();
  // What joins a window that is on screen shows by itself only later, too late for the focus.
  for (QWidget* part : {centralWidget(), static_cast<QWidget*>(menuBar()), static_cast<QWidget*>(m_status)})
    part->show();
  applySignature();
  if (m_session != nullptr) {
    showWorkbench();
    go(place);
  } else if (welcomed) {
    showWelcome();
  }
  if (signing) askSignature(unsignedFile);
}

MainWindow::~MainWindow() {
  endSession();
}

void MainWindow::start() {
  const QStringList recent = m_preferences.recentFiles();
  if (m_preferences.hasSignature() && !recent.isEmpty() && QFileInfo::exists(recent.first()) &&
      openFile(recent.first()))
    return;
  showWelcome();
}

void MainWindow::showWelcome() {
  if (m_welcome == nullptr) {
    m_welcome = new WelcomePage(m_preferences, m_dialogs, m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::signedAndNewFile, this, [this](const Signature& signature, const QString& file) {
      m_preferences.setSignature(signature);
      if (newFile(file)) m_workbench->startProject();
    });
    connect(m_welcome, &WelcomePage::openFile, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::openExample, this, &MainWindow::chooseExample);
    connect(m_welcome, &WelcomePage::beforeYouBegin, this, [this] { showBeforeYouBegin(this); });
  }
  m_stack->setCurrentWidget(m_welcome);
  m_welcome->setFocus();
  m_sidebar->setCurrent(PageId::Projects);
  updateTitle();
  updateActions();
}

bool MainWindow::openFile(const QString& file) {
  const QString path = QFileInfo(file).absoluteFilePath();
  if (m_preferences.hasSignature() || !QFileInfo(path).isWritable()) return openAsSigned(path);
  if (const auto header = workspace::checkHeader(std::filesystem::path(fromQt(path))); !header) {
    m_dialogs.showError(this, header.error());
    return false;
  }
  askSignature(path);
  return true;
}

void MainWindow::askSignature(const QString& file) {
  if (m_signing == nullptr) {
    m_signing = new SigningPage(m_preferences, m_stack);
    m_stack->addWidget(m_signing);
    connect(m_signing, &SigningPage::openSigned, this, &MainWindow::openAsSigned);
    connect(m_signing, &SigningPage::openToRead, this, &MainWindow::openAsSigned);
  }
  m_stack->setCurrentWidget(m_signing);
  m_signing->showFile(file);
  m_sidebar->setCurrent(PageId::Projects);
  updateTitle();
}

bool MainWindow::openAsSigned(const QString& path) {
  if (!settle()) return false;
  auto session = Session::open(std::filesystem::path(fromQt(path)), m_preferences.signature());
  if (!session) {
    instrument::logWarning("a file could not be opened: code " +
                           std::to_string(static_cast<int>(session.error().code)));
    m_dialogs.showError(this, session.error());
    return false;
  }
  begin(std::move(*session));
  m_preferences.addRecentFile(path);
  fillRecentFiles();
  return true;
}

bool MainWindow::newFile(const QString& file) {
  const std::filesystem::path path(fromQt(file));
  std::error_code ignored;
  std::filesystem::create_directories(path.parent_path(), ignored);
  auto created = workspace::Workspace::create(path);
  if (!created) {
    m_dialogs.showError(this, created.error());
    return false;
  }
  created = failure(ErrorCode::Cancelled, {});
  return openFile(file);
}

void MainWindow::begin(std::unique_ptr<Session> session) {
  endSession();
  m_session = std::move(session);
  followSession();
  showWorkbench();
  m_status->say(m_session->notices().join(QLatin1Char(' ')));
  applySignature();
  go(m_preferences.lastPlace(toQt(m_session->file().string())));
}

void MainWindow::reopenSigned() {
  if (m_session == nullptr || !m_session->awaitsSignature()) return;
  if (openAsSigned(toQt(m_session->file().string())))
    m_status->say(tr("The file can be changed now. Your work is signed."));
}

void MainWindow::showWorkbench() {
  m_workbench = new Workbench({m_session.get(), &m_dialogs, &m_preferences, &m_jobs}, m_stack);
  m_stack->addWidget(m_workbench);
  m_stack->setCurrentWidget(m_workbench);
  connect(m_workbench, &Workbench::went, m_sidebar, &Sidebar::setCurrent);
  connect(m_workbench, &Workbench::said, m_status, &StatusLine::say);
  connect(m_workbench, &Workbench::headingChanged, this, &MainWindow::updateTitle);
  connect(m_session.get(), &Session::saveStateChanged, m_status, &StatusLine::setSaveState);
  m_status->setFile(m_session->fileName());
  m_status->setSaveState(m_session->saveState());
  updateActions();
}

void MainWindow::followSession() {
  connect(m_session.get(), &Session::failed, this, [this](const Error& error) { m_dialogs.showError(this, error); });
  const auto follow = [this](const Place& place, const QString& sentence) {
    go(place);
    m_status->say(sentence);
  };
  connect(m_session.get(), &Session::stepped, this, follow);
  connect(m_session.get(), &Session::stepRefused, this, follow);
  connect(m_session.get(), &Session::changedElsewhere, this, [this](const QStringList& subjects) {
    m_status->say(tr("Changed in another window: %n place(s).", nullptr, static_cast<int>(subjects.size())));
  });
  connect(&m_session->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
}

void MainWindow::endSession() {
  if (m_session == nullptr) return;
  m_jobs.cancel();
  delete m_workbench;
  m_workbench = nullptr;
  m_session.reset();
}

void MainWindow::go(const Place& place) {
  if (m_workbench == nullptr) return;
  m_stack->setCurrentWidget(m_workbench);
  m_workbench->go(place);
}

bool MainWindow::settle() {
  if (m_session == nullptr) return true;
  if (m_workbench->currentPage() != nullptr) {
    m_preferences.setLastPlace(toQt(m_session->file().string()), m_workbench->currentPage()->place());
    m_workbench->currentPage()->leave();
  }
  return m_session->settleAll().has_value();
}

void MainWindow::applySignature() {
  if (m_session == nullptr) {
    m_sidebar->setSignature(m_preferences.signature());
    return;
  }
  if (m_session->awaitsSignature()) {
    m_sidebar->setSignature(m_preferences.signature());
    // The page that says it is still at work: the file opens anew once it is done.
    if (m_preferences.hasSignature()) QMetaObject::invokeMethod(this, &MainWindow::reopenSigned, Qt::QueuedConnection);
    return;
  }
  if (const auto signedAs = m_session->sign(m_preferences.signature()); !signedAs)
    m_dialogs.showError(this, signedAs.error());
  if (m_preferences.signature().id != m_session->signature().id) m_preferences.setSignature(m_session->signature());
  m_sidebar->setSignature(m_session->signature());
}

void MainWindow::updateTitle() {
  const QString heading =
      m_workbench != nullptr && m_stack->currentWidget() == m_workbench && m_workbench->currentPage() != nullptr
          ? m_workbench->currentPage()->windowHeading()
          : tr("Welcome");
  setWindowTitle(tr("%1 — Playfair").arg(heading));
}

void MainWindow::updateActions() {
  const bool open = m_session != nullptr;
  m_undo->setEnabled(open && m_session->undoStack().canUndo());
  m_redo->setEnabled(open && m_session->undoStack().canRedo());
  m_undo->setText(open && m_session->undoStack().canUndo() ? tr("&Undo: %1").arg(m_session->undoStack().undoText())
                                                           : tr("&Undo"));
  m_redo->setText(open && m_session->undoStack().canRedo() ? tr("&Redo: %1").arg(m_session->undoStack().redoText())
                                                           : tr("&Redo"));
  m_print->setEnabled(open);
  m_saveCopy->setEnabled(open);
  for (QAction* action : m_withFile) action->setEnabled(open);
}

void MainWindow::undo() {
  if (m_session != nullptr && m_session->settleAll()) m_session->undoStack().undo();
}

void MainWindow::redo() {
  if (m_session != nullptr && m_session->settleAll()) m_session->undoStack().redo();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_preferences.setWindowGeometry(saveGeometry());
  if (settle() || m_closeAnyway) {
    event->accept();
    return;
  }
  // The text stays as a draft and on screen; a second try closes.
  m_closeAnyway = true;
  event->ignore();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) buildAnew();
  if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_session != nullptr) {
    if (const auto settled = m_session->settleAll(); !settled)
      instrument::logWarning("what was typed stays as a draft: " + settled.error().detail);
  }
}

}  // namespace playfair::ui
