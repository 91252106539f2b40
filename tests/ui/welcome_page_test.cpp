// SPDX-License-Identifier: EUPL-1.2
#include "pages/welcome_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;

namespace {

struct Welcome {
  Welcome() {
    preferences.setSignature({});
    for (const QString& file : preferences.recentFiles()) preferences.forgetRecentFile(file);
  }
  QTemporaryDir folder;
  ui::Preferences preferences;
  tests::FakeDialogs dialogs;
};

}  // namespace

TEST_CASE("without a role the welcome page says what is missing") {
  Welcome welcome;
  ui::WelcomePage page(welcome.preferences, welcome.dialogs);
  QSignalSpy made(&page, &ui::WelcomePage::signedAndNewFile);
  tests::showPage(page);
  child<QPushButton>(page, "newProjectButton").click();
  CHECK(made.isEmpty());
  CHECK(child<QLabel>(page, "roleMissingLabel").isVisible());
  CHECK(child<QLineEdit>(page, "roleEdit").hasFocus());
  CHECK_FALSE(welcome.preferences.hasSignature());
  tests::checkNames(page);
}

TEST_CASE("a role and a free place are enough to begin") {
  Welcome welcome;
  ui::WelcomePage page(welcome.preferences, welcome.dialogs);
  QSignalSpy made(&page, &ui::WelcomePage::signedAndNewFile);
  tests::showPage(page);
  QTest::keyClicks(&child<QLineEdit>(page, "roleEdit"), QStringLiteral("strategist"));
  const QString file = welcome.folder.filePath(QStringLiteral("work"));
  child<QLineEdit>(page, "fileEdit").setText(file);
  child<QPushButton>(page, "newProjectButton").click();
  REQUIRE(made.size() == 1);
  CHECK(made.first().at(0).value<ui::Signature>().role == QStringLiteral("strategist"));
  CHECK(made.first().at(1).toString() == file + QStringLiteral(".playfair"));
  CHECK(welcome.preferences.hasSignature());
}

TEST_CASE("the welcome page never writes over a file") {
  Welcome welcome;
  const QString taken = welcome.folder.filePath(QStringLiteral("taken.playfair"));
  QFile file(taken);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.close();
  ui::WelcomePage page(welcome.preferences, welcome.dialogs);
  QSignalSpy made(&page, &ui::WelcomePage::signedAndNewFile);
  tests::showPage(page);
  child<QLineEdit>(page, "roleEdit").setText(QStringLiteral("strategist"));
  auto& problem = child<QLabel>(page, "fileProblemLabel");
  for (const QString& place : {taken, welcome.folder.filePath(QStringLiteral("no such folder/a.playfair")),
                               welcome.folder.path(), QString()}) {
    child<QLineEdit>(page, "fileEdit").setText(place);
    INFO(place.toStdString());
    CHECK_FALSE(problem.isVisible());
    child<QPushButton>(page, "newProjectButton").click();
    CHECK(problem.isVisible());
  }
  CHECK(made.isEmpty());
}

TEST_CASE("recent files are links on the welcome page") {
  Welcome welcome;
  welcome.preferences.addRecentFile(QStringLiteral("/somewhere/spring.playfair"));
  ui::WelcomePage page(welcome.preferences, welcome.dialogs);
  QSignalSpy opened(&page, &ui::WelcomePage::openFile);
  tests::showPage(page);
  child<QLineEdit>(page, "roleEdit").setText(QStringLiteral("strategist"));
  child<QPushButton>(page, "recentFileButton_0").click();
  REQUIRE(opened.size() == 1);
  CHECK(opened.first().first().toString() == QStringLiteral("/somewhere/spring.playfair"));
  welcome.preferences.forgetRecentFile(QStringLiteral("/somewhere/spring.playfair"));
}
