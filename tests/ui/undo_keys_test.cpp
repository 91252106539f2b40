// SPDX-License-Identifier: EUPL-1.2
#include "window/undo_keys.h"

#include <QLineEdit>

#include "ui/workbench_fixture.h"
#include "walk/markdown_edit.h"
#include "window/main_window.h"
#include "window/workbench.h"

using namespace playfair;

namespace {

/// A window on the first question of an assessment, answered once.
class AnsweredOnce {
 public:
  AnsweredOnce() {
    m_preferences.setSignature(tests::WorkbenchFixture::signature());
    m_window = std::make_unique<ui::MainWindow>(m_preferences, m_dialogs);
    tests::showPage(*m_window, QSize(1440, 900));
    const QString file = QString::fromStdString((m_folder / "w.playfair").string());
    REQUIRE(m_window->newFile(file));
    auto& session = *m_window->session();
    const auto project = session.addProject(QStringLiteral("Preschool assistant"));
    REQUIRE(project);
    const auto instrument = instrument::findShippedInstrument("unicef-ai-children");
    REQUIRE(instrument);
    const auto id = session.addAssessment(*project, *instrument, instrument::Depth::Full, {});
    REQUIRE(id);
    m_id = *id;
    m_window->go({ui::PageId::Walk, *project, m_id, kQuestion});
    REQUIRE(session.setAnswer(m_id, kQuestion, assessment::levelAnswer(2, "Written before")));
  }
  ~AnsweredOnce() {
    m_window.reset();
    m_preferences.setSignature({});
  }

  static constexpr const char* kQuestion = "pf-unicef2-r1-01";

  ui::MarkdownEdit& why() {
    auto* edit = m_window->workbench()->currentPage()->findChild<ui::MarkdownEdit*>(QStringLiteral("whyEdit"));
    REQUIRE(edit != nullptr);
    edit->setFocus();
    REQUIRE(edit->hasFocus());
    return *edit;
  }
  int level() {
    const auto dossier = m_window->session()->dossier(m_id);
    REQUIRE(dossier);
    const auto found = (*dossier)->answers.find(kQuestion);
    return found == (*dossier)->answers.end() || found->second.kind != assessment::AnswerKind::Level
               ? -1
               : found->second.level;
  }
  [[nodiscard]] ui::MainWindow& window() { return *m_window; }

 private:
  tests::TemporaryFolder m_folder;
  ui::Preferences m_preferences;
  tests::FakeDialogs m_dialogs;
  assessment::AssessmentId m_id;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace

TEST_CASE("undo in a text box with nothing of its own goes to the window, and so does redo") {
  AnsweredOnce once;
  REQUIRE(once.level() == 2);
  QTest::keyClick(&once.why(), Qt::Key_Z, Qt::ControlModifier);
  CHECK(once.level() == -1);
  SECTION("Ctrl+Shift+Z") {
    QTest::keyClick(&once.why(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(once.level() == 2);
  }
  SECTION("Ctrl+Y") {
    QTest::keyClick(&once.why(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(once.level() == 2);
  }
}

TEST_CASE("a text box takes back its own typing first") {
  AnsweredOnce once;
  auto& why = once.why();
  why.moveCursor(QTextCursor::End);
  QTest::keyClicks(&why, QStringLiteral("!"));
  REQUIRE(why.toPlainText() == QStringLiteral("Written before!"));
  QTest::keyClick(&why, Qt::Key_Z, Qt::ControlModifier);
  CHECK(why.toPlainText() == QStringLiteral("Written before"));
  CHECK(once.level() == 2);
  for (const auto& [key, modifiers] : {std::pair{Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                       std::pair{Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier}}) {
    QTest::keyClick(&why, key, modifiers);
    CHECK(why.toPlainText() == QStringLiteral("Written before!"));
    QTest::keyClick(&why, Qt::Key_Z, Qt::ControlModifier);
    CHECK(why.toPlainText() == QStringLiteral("Written before"));
  }
}

TEST_CASE("undo in an untouched line goes to the window") {
  AnsweredOnce once;
  once.window().go({ui::PageId::Settings, {}, {}, {}});
  auto* role = once.window().workbench()->currentPage()->findChild<QLineEdit*>(QStringLiteral("roleEdit"));
  REQUIRE(role != nullptr);
  role->setFocus();
  QTest::keyClick(role, Qt::Key_Z, Qt::ControlModifier);
  CHECK(once.level() == -1);
  CHECK(once.window().workbench()->currentId() == ui::PageId::Walk);
}
