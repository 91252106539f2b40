// SPDX-License-Identifier: EUPL-1.2
// The whole window in another language.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QUndoStack>
#include <atomic>
#include <map>
#include <thread>

#include "journeys/window_driver.h"
#include "language/window_language.h"
#include "session/session.h"

using namespace playfair;
using playfair::tests::WindowDriver;

namespace {

/// A window in a file with one project, wired to the languages as the program is.
class SpeakingWindow {
 public:
  explicit SpeakingWindow(const char* language) {
    driver.preferences().setSignature({{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
    driver.preferences().setLanguage(QLatin1String(language));
    m_translators.speak(driver.preferences().language());
    QObject::connect(&driver.preferences(), &ui::Preferences::languageChanged, &m_context,
                     [this] { m_translators.speak(driver.preferences().language()); });
    driver.start();
    REQUIRE(driver.window().newFile(m_folder.filePath(QStringLiteral("assessments.playfair"))));
    REQUIRE(driver.window().session()->addProject(QStringLiteral("Homework helper")));
  }
  ~SpeakingWindow() {
    driver.preferences().setLanguage({});
    driver.preferences().forgetRecentFile(m_folder.filePath(QStringLiteral("assessments.playfair")));
    QLocale::setDefault(QLocale::c());
  }
  SpeakingWindow(const SpeakingWindow&) = delete;
  SpeakingWindow& operator=(const SpeakingWindow&) = delete;

  WindowDriver driver;

  /// Chooses a language as a person does.
  void choose(const char* code) {
    driver.window().go({ui::PageId::Settings, {}, {}, {}});
    auto& combo = driver.find<QComboBox>("languageCombo");
    combo.setFocus();
    const int wanted = combo.findData(QLatin1String(code));
    REQUIRE(wanted >= 0);
    // Each step of a closed combo box is a choice of its own, as with the mouse wheel: go there in one.
    combo.setCurrentIndex(wanted);
    emit combo.activated(wanted);
    // The window is built anew when the event of the new language arrives.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }

  [[nodiscard]] QStringList menus() {
    QStringList texts;
    for (const QAction* action : driver.window().menuBar()->actions()) texts << action->text();
    return texts;
  }

 private:
  QTemporaryDir m_folder;
  QObject m_context;
  ui::WindowTranslators m_translators;
};

QString entry(WindowDriver& driver, const char* name) {
  return driver.find<QAbstractButton>(name).text();
}

QChar letterOf(const QString& text) {
  for (qsizetype i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != QLatin1Char('&')) continue;
    if (text[i + 1] != QLatin1Char('&')) return text[i + 1].toLower();
    ++i;
  }
  return {};
}

void checkLetters(const QWidget& menu, const QString& name) {
  std::map<QChar, QString> taken;
  for (const QAction* action : menu.actions()) {
    const QChar letter = letterOf(action->text());
    if (letter.isNull()) continue;
    INFO(name << ": " << action->text() << " and " << taken[letter]);
    CHECK(taken[letter].isEmpty());
    taken[letter] = action->text();
  }
}

}  // namespace

TEST_CASE("the window starts in Swedish") {
  SpeakingWindow swedish("sv");
  WindowDriver& driver = swedish.driver;
  CHECK(swedish.menus().first() == QStringLiteral("&Arkiv"));
  CHECK(entry(driver, "projectsEntry") == QStringLiteral("Projekt"));
  CHECK(entry(driver, "settingsEntry") == QStringLiteral("Inställningar"));
  CHECK(driver.find<QLabel>("savedLabel").text() == QStringLiteral("Alla ändringar sparade"));
  driver.window().go({ui::PageId::Settings, {}, {}, {}});
  CHECK(driver.window().windowTitle() == QStringLiteral("Inställningar — Playfair"));
  CHECK(driver.find<QComboBox>("languageCombo").currentText() == QStringLiteral("Svenska (arbetsöversättning)"));
  driver.checkNames();
}

TEST_CASE("a language chosen in Settings is spoken at once, and nothing is lost by it") {
  SpeakingWindow window("");
  WindowDriver& driver = window.driver;
  REQUIRE(window.menus().first() == QStringLiteral("&File"));
  const int steps = driver.window().session()->undoStack().count();
  REQUIRE(steps > 0);
  window.choose("sv");
  CHECK(window.menus().first() == QStringLiteral("&Arkiv"));
  CHECK(entry(driver, "settingsEntry") == QStringLiteral("Inställningar"));
  CHECK(driver.window().workbench()->currentId() == ui::PageId::Settings);
  CHECK(driver.find<QComboBox>("languageCombo").hasFocus());
  CHECK(driver.find<QComboBox>("languageCombo").currentData() == QStringLiteral("sv"));
  CHECK(driver.preferences().language() == QStringLiteral("sv"));
  CHECK(driver.window().session()->undoStack().count() == steps);
  window.choose("fr");
  CHECK(entry(driver, "settingsEntry") == QStringLiteral("Paramètres"));
  window.choose("en");
  CHECK(entry(driver, "settingsEntry") == QStringLiteral("Settings"));
  CHECK(window.menus().first() == QStringLiteral("&File"));
  CHECK(driver.dialogs().errors.empty());
}

TEST_CASE("the language waits until running work has ended") {
  SpeakingWindow window("");
  WindowDriver& driver = window.driver;
  std::atomic<bool> goOn{false};
  auto& jobs = *driver.window().findChild<ui::Jobs*>();
  bool ended = false;
  jobs.run(
      QStringLiteral("Work"), &driver.page(),
      [&goOn](const ui::Jobs::Progress&) {
        while (!goOn) std::this_thread::yield();
        return Result<int>(1);
      },
      [&ended](const Result<int>&) { ended = true; });
  window.choose("sv");
  CHECK(window.menus().first() == QStringLiteral("&File"));
  goOn = true;
  REQUIRE(QTest::qWaitFor([&] { return window.menus().first() == QStringLiteral("&Arkiv"); }));
  CHECK(ended);
}

TEST_CASE("French and Swedish find room on every page, also in text twice as large") {
  const char* language = GENERATE("fr", "sv");
  SpeakingWindow window(language);
  WindowDriver& driver = window.driver;
  REQUIRE(driver.window().openExample(QStringLiteral("laiban")));
  const ui::Place example = driver.page().place();
  driver.window().resize(1280, 720);
  for (const int textSize : {100, 200}) {
    driver.preferences().setTextSize(textSize);
    for (int page = 0; page <= static_cast<int>(ui::PageId::Help); ++page) {
      ui::Place place = example;
      place.page = static_cast<ui::PageId>(page);
      driver.window().go(place);
      for (int round = 0; round < 4; ++round) QCoreApplication::processEvents();
      INFO(language << ", page " << page << ", text " << textSize << " %");
      driver.checkNothingCut();
    }
  }
  driver.preferences().setTextSize(100);
}

TEST_CASE("in one menu each letter for Alt is there once") {
  const char* language = GENERATE("en", "fr", "sv");
  INFO(language);
  SpeakingWindow window(language);
  checkLetters(*window.driver.window().menuBar(), QStringLiteral("menu bar"));
  for (const QMenu* menu : window.driver.window().menuBar()->findChildren<QMenu*>()) checkLetters(*menu, menu->title());
}
