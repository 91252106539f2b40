// SPDX-License-Identifier: EUPL-1.2
// Pictures of what the main job does not pass by: the example with its answers, several projects, drawers and large
// view, the page before the first signature. Each also checks that no text is cut off.
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

#include "dialogs/qt_dialogs.h"
#include "journeys/window_driver.h"
#include "playfair/exchange/example_dossier.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/register.h"
#include "session/text.h"

using namespace playfair;
using playfair::tests::WindowDriver;

namespace {

constexpr int kLongWaitMs = 60000;

assessment::AssessmentId exampleIn(const ui::Session& session) {
  const auto projects = session.projects();
  REQUIRE(projects);
  for (const auto& entry : *projects) {
    if (!entry.assessments.empty() && entry.project.title.rfind("LAIban", 0) == 0) return entry.assessments.front().id;
  }
  FAIL("no example");
  return {};
}

/// A file with the worked example and a few projects beside it, in other states.
void makeSeveral(const std::filesystem::path& file) {
  auto created = workspace::Workspace::create(file);
  REQUIRE(created);
  const auto author = workspace::addPerson(*created, {{}, "strategist", "Example City", {}}, {});
  REQUIRE(author);
  REQUIRE(exchange::addExample(*created, "laiban", *author));
  const auto instrument = instrument::findShippedInstrument("unicef-ai-children");
  REQUIRE(instrument);
  const auto add = [&](const char* title, const assessment::Facts& facts, bool assessed) {
    const auto project = workspace::addProject(*created, title, facts, *author);
    REQUIRE(project);
    if (assessed)
      REQUIRE(workspace::addAssessment(*created, *project, *instrument, instrument::Depth::Essential, {}, *author));
  };
  add("Planning process", {{"organisation", std::string("Example Town")}, {"kind", std::string("way-of-working")}},
      true);
  add("Own data charter", {{"organisation", std::string("Example Town")}, {"kind", std::string("policy")}}, false);
}

void open(WindowDriver& driver, const std::filesystem::path& file) {
  driver.preferences().setSignature({{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
  driver.preferences().addRecentFile(ui::toQt(file.string()));
  driver.start();
  REQUIRE(driver.window().session() != nullptr);
}

}  // namespace

TEST_CASE("pictures of several projects and of an assessment with answers") {
  QTemporaryDir folder;
  const std::filesystem::path file(ui::fromQt(folder.filePath(QStringLiteral("assessments.playfair"))));
  makeSeveral(file);
  WindowDriver driver;
  open(driver, file);
  const auto id = exampleIn(*driver.window().session());
  driver.window().go({});
  driver.picture("b1-projects");
  driver.window().go({ui::PageId::Overview, {}, id, {}});
  driver.picture("b2-overview");
  driver.click("howCountedButton");
  driver.picture("b2-overview-counted");
  driver.window().go({ui::PageId::Facts, {}, id, {}});
  driver.picture("b3-facts");
  driver.window().go({ui::PageId::Scope, {}, id, {}});
  driver.picture("b4-scope");
  driver.window().go({ui::PageId::Account, {}, id, "r2-done"});
  driver.picture("b6-case-study-text");
  driver.window().go({ui::PageId::Report, {}, id, {}});
  REQUIRE(QTest::qWaitFor(
      [&driver] { return driver.window().findChild<QLabel*>(QStringLiteral("previewSheet")) != nullptr; },
      kLongWaitMs));
  driver.picture("b7-report");
  driver.quit();
}

TEST_CASE("pictures of the walk with answers, its drawers and the large view") {
  QTemporaryDir folder;
  const std::filesystem::path file(ui::fromQt(folder.filePath(QStringLiteral("assessments.playfair"))));
  makeSeveral(file);
  WindowDriver driver;
  open(driver, file);
  const auto id = exampleIn(*driver.window().session());
  driver.window().go({ui::PageId::Walk, {}, id, "pf-unicef2-r2-03"});
  driver.picture("b5-walk");
  driver.window().resize(1280, 720);
  QApplication::processEvents();
  driver.click("guidanceButton");
  driver.picture("b5-walk-guidance");
  driver.window().resize(1280, 720);
  QApplication::processEvents();
  driver.click("requirementsButton");
  driver.picture("b5-walk-requirements");
  driver.quit();
}

TEST_CASE("pictures of what the program asks and tells") {
  QTemporaryDir folder;
  WindowDriver driver;
  driver.start();
  ui::QtDialogs dialogs;
  const QDir screens(QStringLiteral(PLAYFAIR_SCREENS));
  const auto picture = [&](const char* name) {
    QApplication::processEvents();
    QWidget* shown = QApplication::activeModalWidget();
    REQUIRE(shown != nullptr);
    CHECK(shown->grab().save(screens.filePath(QString::fromLatin1(name))));
    shown->close();
    QApplication::processEvents();
  };
  for (const int percent : {100, 200}) {
    driver.preferences().setTextSize(percent);
    const QString size = percent == 100 ? QString() : QStringLiteral("-large");
    dialogs.confirm(
        &driver.window(), QStringLiteral("Does this read well?"),
        QStringLiteral("answers.csv is not in UTF-8, the usual encoding of text. Read as Windows-1252 it says:"
                       "\n\n“Barnen på förskolan fick – …”\n\nIf letters look wrong, cancel."),
        QStringLiteral("It reads well, go on"), [] {});
    picture(("d1-question" + size.toStdString() + ".png").c_str());
    dialogs.showError(&driver.window(), {ErrorCode::Invalid, "the level must be 0, 1, 2, 3, 4, na or unknown",
                                         "/home/a/answers.csv, row 5"});
    picture(("d2-error" + size.toStdString() + ".png").c_str());
    dialogs.askText(&driver.window(), QStringLiteral("New project"),
                    QStringLiteral("Title of the project, as your "
                                   "organisation calls it"),
                    {}, QStringLiteral("Make project"), [](const QString&) {});
    picture(("d3-text" + size.toStdString() + ".png").c_str());
  }
  driver.preferences().setTextSize(100);
  driver.quit();
}

TEST_CASE("pictures of what stands before the first signature") {
  QTemporaryDir folder;
  const std::filesystem::path file(ui::fromQt(folder.filePath(QStringLiteral("sent by a colleague.playfair"))));
  makeSeveral(file);
  WindowDriver driver;
  driver.preferences().setSignature({});
  for (const QString& recent : driver.preferences().recentFiles()) driver.preferences().forgetRecentFile(recent);
  driver.start();
  REQUIRE(driver.window().openFile(ui::toQt(file.string())));
  driver.click("openSignedButton");
  driver.checkNames();
  driver.picture("a1-signing");
  driver.click("openToReadButton");
  driver.picture("a2-read-only");
  driver.quit();
}
