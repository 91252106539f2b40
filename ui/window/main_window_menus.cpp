// SPDX-License-Identifier: EUPL-1.2
#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <filesystem>

#include "session/text.h"
#include "window/main_window.h"
#include "window/print_page.h"
#include "window/search_palette.h"
#include "window/status_line.h"
#include "window/undo_keys.h"
#include "window/workbench.h"

namespace playfair::ui {
namespace {

constexpr int kTextSizeStep = 10;

QString fileFilter() {
  return MainWindow::tr("Playfair files (*.playfair)");
}

}  // namespace

void MainWindow::buildMenus() {
  m_withFile.clear();
  buildFileMenu();
  buildEditMenu();
  buildViewMenu();
  buildHelpMenu();
}

void MainWindow::buildFileMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&File"));
  menu->addAction(tr("&New file…"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), this, &MainWindow::askNewFile);
  menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::askOpen);
  m_recentMenu = menu->addMenu(tr("Open &recent"));
  menu->addAction(tr("Open an &example…"), this, &MainWindow::chooseExample);
  menu->addSeparator();
  m_saveCopy = menu->addAction(tr("Save a &copy…"), QKeySequence::SaveAs, this, &MainWindow::askSaveCopy);
  m_withFile << menu->addAction(tr("People and &backups…"), this, [this] { goHere(PageId::People); });
  m_print = menu->addAction(tr("&Print…"), QKeySequence::Print, this, &MainWindow::print);
  menu->addSeparator();
  menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
  fillRecentFiles();
}

void MainWindow::buildEditMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Edit"));
  m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, this, &MainWindow::undo);
  m_redo = menu->addAction(tr("&Redo"), this, &MainWindow::redo);
  m_redo->setShortcuts(UndoKeys::redoKeys());
  menu->addSeparator();
  m_withFile << menu->addAction(tr("&Search…"), QKeySequence(QStringLiteral("Ctrl+K")), this, &MainWindow::search);
}

void MainWindow::buildViewMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&View"));
  menu->addAction(tr("&Projects"), QKeySequence(QStringLiteral("Ctrl+1")), this, [this] { go({}); });
  m_withFile << menu->addAction(tr("&Questionnaires"), this, [this] { goHere(PageId::Questionnaires); });
  m_withFile << menu->addAction(tr("&Activity"), this, [this] { goHere(PageId::Activity); });
  menu->addSeparator();
  menu->addAction(tr("&Larger text"), QKeySequence::ZoomIn, this,
                  [this] { m_preferences.setTextSize(m_preferences.textSize() + kTextSizeStep); });
  menu->addAction(tr("&Smaller text"), QKeySequence::ZoomOut, this,
                  [this] { m_preferences.setTextSize(m_preferences.textSize() - kTextSizeStep); });
  menu->addAction(tr("&Usual text size"), QKeySequence(QStringLiteral("Ctrl+0")), this,
                  [this] { m_preferences.setTextSize(100); });
  menu->addSeparator();
  menu->addAction(tr("S&ettings"), QKeySequence(QStringLiteral("Ctrl+,")), this,
                  [this] { go({PageId::Settings, {}, {}, {}}); });
}

void MainWindow::buildHelpMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Help"));
  menu->addAction(tr("&User guide"), QKeySequence::HelpContents, this, &MainWindow::help);
  menu->addAction(tr("&Before you begin"), this, [this] { showBeforeYouBegin(this); });
  menu->addAction(tr("&About Playfair"), this, &MainWindow::about);
}

void MainWindow::fillRecentFiles() {
  m_recentMenu->clear();
  for (const QString& file : m_preferences.recentFiles()) {
    // An ampersand in a file name would become a shortcut.
    QString text = QFileInfo(file).fileName() + QStringLiteral("  –  ") + QFileInfo(file).absolutePath();
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_recentMenu->addAction(text, this, [this, file] {
      if (QFileInfo::exists(file)) {
        openFile(file);
        return;
      }
      m_preferences.forgetRecentFile(file);
      fillRecentFiles();
      m_dialogs.showError(this, {ErrorCode::NotFound, {}, fromQt(file)});
    });
  }
  m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::askOpen() {
  m_dialogs.askOpenFile(this, tr("Open a file"), fileFilter(), [this](const QString& file) { openFile(file); });
}

void MainWindow::askNewFile() {
  m_dialogs.askSaveFile(
      this, tr("New file"), QStringLiteral("assessments.playfair"), fileFilter(), [this](const QString& file) {
        newFile(file.endsWith(QStringLiteral(".playfair")) ? file : file + QStringLiteral(".playfair"));
      });
}

void MainWindow::askSaveCopy() {
  if (!settle()) return;
  const QString name = tr("Copy of %1").arg(m_session->fileName());
  m_dialogs.askSaveFile(this, tr("Save a copy"), name, fileFilter(), [this](const QString& file) {
    const auto saved = m_session->workspace().saveCopy(std::filesystem::path(fromQt(file)));
    if (!saved) {
      m_dialogs.showError(this, saved.error());
      return;
    }
    m_status->say(tr("A copy was saved as %1. You go on working in the file you had open.").arg(file));
  });
}

void MainWindow::print() {
  if (m_workbench == nullptr || m_workbench->currentPage() == nullptr) return;
  const QString markdown = m_workbench->currentPage()->printable();
  if (markdown.isEmpty()) {
    m_status->say(tr("There is nothing to print on this page."));
    return;
  }
  printMarkdown(this, m_jobs, m_dialogs, m_workbench->currentPage()->windowHeading(), markdown);
}

void MainWindow::help() {
  if (m_workbench == nullptr) {
    showBeforeYouBegin(this);
    return;
  }
  Place place = m_workbench->currentPage()->place();
  const PageId from = place.page;
  place.page = PageId::Help;
  place.item = std::to_string(static_cast<int>(from));
  go(place);
}

void MainWindow::search() {
  if (m_session == nullptr) {
    m_status->say(tr("Open or make a file first."));
    return;
  }
  auto* palette = new SearchPalette(*m_session, m_workbench->currentPage()->place(), this);
  connect(palette, &SearchPalette::chosen, this, &MainWindow::go);
  palette->open();
}

void MainWindow::goHere(PageId page) {
  if (m_workbench == nullptr) return;
  Place place = m_workbench->currentPage()->place();
  place.page = page;
  place.item.clear();
  go(place);
}

void MainWindow::about() {
  m_dialogs.inform(this, tr("About Playfair"),
                   tr("Playfair %1\n\nA workbench for child-rights assessments of AI projects.\n\n"
                      "Free software under the European Union Public Licence 1.2.\n\n"
                      "The questions are Playfair's own, written after published guidance. UNICEF has not reviewed or "
                      "endorsed Playfair.\n\n"
                      "Playfair makes no network connection. Your work lies in the file you chose and nowhere else.")
                       .arg(QStringLiteral(PLAYFAIR_VERSION)));
}

}  // namespace playfair::ui
