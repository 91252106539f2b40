// SPDX-License-Identifier: EUPL-1.2
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include "pages/signing_page.h"
#include "ui/workbench_fixture.h"
#include "window/main_window.h"
#include "window/workbench.h"

using namespace playfair;
using playfair::tests::child;

namespace {

constexpr int kReopenMs = 10000;

/// A file with a project in it, as a colleague has sent it, and a window of somebody who never signed anything.
class Unsigned {
 public:
  Unsigned() {
    m_preferences.setSignature({});
    for (const QString& file : m_preferences.recentFiles()) m_preferences.forgetRecentFile(file);
    const auto path = m_folder / "sent.playfair";
    REQUIRE(workspace::Workspace::create(path));
    auto colleague = ui::Session::open(path, tests::WorkbenchFixture::signature());
    REQUIRE(colleague);
    REQUIRE((*colleague)->addProject(QStringLiteral("Preschool assistant")));
    m_file = QString::fromStdString(path.string());
    m_window = std::make_unique<ui::MainWindow>(m_preferences, m_dialogs);
    tests::showPage(*m_window, QSize(1280, 720));
  }
  ~Unsigned() {
    m_window.reset();
    m_preferences.setSignature({});
    m_preferences.forgetRecentFile(m_file);
  }

  std::size_t revisions() {
    const auto read = workspace::Workspace::open(m_file.toStdString(), workspace::Access::Read);
    REQUIRE(read);
    return read->log().value().size();
  }
  template <class Widget>
  Widget& visible(const char* name) {
    for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(name))) {
      if (widget->isVisible()) return *widget;
    }
    FAIL("no visible widget named " << name);
    throw std::logic_error("not reached");
  }
  [[nodiscard]] ui::MainWindow& window() { return *m_window; }
  [[nodiscard]] ui::Preferences& preferences() { return m_preferences; }
  [[nodiscard]] tests::FakeDialogs& dialogs() { return m_dialogs; }
  [[nodiscard]] const QString& file() const { return m_file; }

 private:
  tests::TemporaryFolder m_folder;
  QString m_file;
  ui::Preferences m_preferences;
  tests::FakeDialogs m_dialogs;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace

TEST_CASE("without a role a session writes nothing, whatever is asked of it") {
  tests::TemporaryFolder folder;
  const auto path = folder / "w.playfair";
  REQUIRE(workspace::Workspace::create(path));
  const auto opened = ui::Session::open(path, {{}, QStringLiteral("  "), QStringLiteral("Example City"), {}});
  REQUIRE(opened);
  auto& session = **opened;
  CHECK_FALSE(session.writable());
  CHECK(session.awaitsSignature());
  CHECK(session.saveState() == ui::SaveState::ReadOnly);
  CHECK(session.notices().join(QLatin1Char(' ')).contains(QStringLiteral("say in Settings")));
  const auto added = session.addProject(QStringLiteral("Unsigned"));
  REQUIRE_FALSE(added);
  CHECK(added.error().code == ErrorCode::ReadOnly);
  session.type("project/x", R"({"title":"typed"})", QStringLiteral("typing"), {});
  CHECK(session.settleAll().has_value());
  CHECK(session.workspace().log().value().empty());
}

TEST_CASE("what somebody types who is new to a file is kept before anything else of theirs is") {
  tests::TemporaryFolder folder;
  const auto path = folder / "w.playfair";
  REQUIRE(workspace::Workspace::create(path));
  const auto ours = ui::Session::open(path, tests::WorkbenchFixture::signature());
  REQUIRE(ours);
  const auto project = (*ours)->addProject(QStringLiteral("Preschool assistant"));
  REQUIRE(project);
  const auto theirs = ui::Session::open(path, {{}, QStringLiteral("reviewer"), {}, {}});
  REQUIRE(theirs);
  QSignalSpy failed(theirs->get(), &ui::Session::failed);
  const auto subject = workspace::factSubject(*project, "organisation");
  (*theirs)->type(subject, workspace::toJson(assessment::FactValue(std::string("Example City"))),
                  QStringLiteral("typing"), {});
  CHECK((*theirs)->saveState() == ui::SaveState::Typing);
  REQUIRE(QTest::qWaitFor([&] { return (*theirs)->saveState() != ui::SaveState::Typing; }, kReopenMs));
  CHECK((*theirs)->saveState() == ui::SaveState::Saved);
  CHECK((*theirs)->typed(subject).has_value());
  CHECK(failed.isEmpty());
}

TEST_CASE("a role that is taken away does not sign: the one before stays") {
  tests::WorkbenchFixture fixture;
  REQUIRE(fixture.session().sign({{}, {}, QStringLiteral("Nobody"), {}}));
  CHECK(fixture.session().signature().role == QStringLiteral("strategist"));
}

TEST_CASE("a file opened before the first signature waits until a role is typed") {
  Unsigned first;
  REQUIRE(first.window().openFile(first.file()));
  CHECK(first.window().session() == nullptr);
  auto& page = first.visible<ui::SigningPage>("signingPage");
  tests::checkNames(page);
  CHECK(child<QLabel>(page, "signingFileLabel").text().contains(QStringLiteral("sent.playfair")));
  CHECK(child<QLineEdit>(page, "roleEdit").hasFocus());

  child<QPushButton>(page, "openSignedButton").click();
  CHECK(first.window().session() == nullptr);
  CHECK(child<QLabel>(page, "roleMissingLabel").isVisible());

  QTest::keyClicks(&child<QLineEdit>(page, "roleEdit"), QStringLiteral("reviewer"));
  QTest::keyClick(&child<QLineEdit>(page, "roleEdit"), Qt::Key_Return);
  REQUIRE(first.window().session() != nullptr);
  CHECK(first.window().session()->writable());
  CHECK(first.window().session()->signature().role == QStringLiteral("reviewer"));
  CHECK(first.preferences().signature().role == QStringLiteral("reviewer"));
  CHECK(first.dialogs().errors.empty());
}

TEST_CASE("a file can be read without a signature, and changed once there is one") {
  Unsigned first;
  const auto before = first.revisions();
  REQUIRE(first.window().openFile(first.file()));
  first.visible<QPushButton>("openToReadButton").click();
  REQUIRE(first.window().session() != nullptr);
  CHECK_FALSE(first.window().session()->writable());
  CHECK(first.visible<QLabel>("workingAsLabel").text() == QStringLiteral("not signed yet"));
  CHECK(first.visible<QLabel>("sentenceLabel").text().contains(QStringLiteral("say in Settings")));
  CHECK_FALSE(first.window().findChild<QPushButton*>(QStringLiteral("newProjectButton"))->isVisible());

  first.window().go({ui::PageId::Settings, {}, {}, {}});
  first.window().go({ui::PageId::Projects, {}, {}, {}});
  CHECK_FALSE(first.window().session()->writable());
  CHECK(first.revisions() == before);

  first.window().go({ui::PageId::Settings, {}, {}, {}});
  QTest::keyClicks(&first.visible<QLineEdit>("roleEdit"), QStringLiteral("reviewer"));
  QTest::keyClick(&first.visible<QLineEdit>("roleEdit"), Qt::Key_Tab);
  REQUIRE(QTest::qWaitFor([&] { return first.window().session()->writable(); }, kReopenMs));
  CHECK(first.window().workbench()->currentId() == ui::PageId::Settings);
  CHECK(first.visible<QLabel>("workingAsLabel").text() == QStringLiteral("reviewer"));
  REQUIRE(first.window().session()->addProject(QStringLiteral("Another")));
  CHECK(first.revisions() > before);
}

TEST_CASE("what cannot be opened says so before it asks for a signature") {
  Unsigned first;
  const QString other = first.file() + QStringLiteral(".txt");
  QFile file(other);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("not a workspace");
  file.close();
  CHECK_FALSE(first.window().openFile(other));
  REQUIRE(first.dialogs().errors.size() == 1);
  CHECK(first.dialogs().errors.front().code == ErrorCode::NotPlayfair);
  CHECK(first.window().findChild<ui::SigningPage*>() == nullptr);
}

TEST_CASE("the example opens for reading without any signature") {
  Unsigned first;
  REQUIRE(first.window().openExample(QStringLiteral("laiban")));
  REQUIRE(first.window().session() != nullptr);
  CHECK_FALSE(first.window().session()->writable());
}
