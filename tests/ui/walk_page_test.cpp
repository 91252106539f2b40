// SPDX-License-Identifier: EUPL-1.2
#include "walk/walk_page.h"

#include <unistd.h>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <filesystem>

#include "playfair/assessment/applicability.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/register.h"
#include "session/text.h"
#include "support/catch.h"
#include "support/fake_dialogs.h"
#include "support/qt_test.h"
#include "support/temporary_folder.h"
#include "theme/palette.h"
#include "walk/large_view.h"
#include "walk/level_group.h"
#include "walk/markdown_edit.h"
#include "walk/walk_order.h"
#include "walk/why_card.h"

using namespace playfair;
using namespace playfair::ui;
using assessment::AnswerKind;

namespace {

const Signature kSignature{{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}};

/// A page over a real file with one assessment.
class Walk {
 public:
  explicit Walk(std::vector<assessment::LeftOut> leftOut = {}) : m_file(m_folder / "test.playfair") {
    REQUIRE(workspace::Workspace::create(m_file));
    reopen();
    const auto project = session->addProject(QStringLiteral("Preschool assistant"));
    REQUIRE(project);
    REQUIRE(session->setFact(*project, "organisation", std::string("Example City")));
    REQUIRE(session->setFact(*project, "stage", std::string("pilot")));
    const auto instrument = instrument::findShippedInstrument("unicef-ai-children@2.0");
    REQUIRE(instrument);
    const auto added = session->addAssessment(*project, *instrument, instrument::Depth::Full, leftOut);
    REQUIRE(added);
    id = *added;
    show();
  }

  void reopen() {
    page.reset();
    session.reset();
    auto opened = Session::open(m_file, kSignature);
    REQUIRE(opened);
    session = std::move(*opened);
  }

  void show(const std::string& question = {}) {
    page = std::make_unique<WalkPage>(PageContext{session.get(), &dialogs, &preferences, &jobs}, nullptr);
    page->resize(1254, 820);
    page->open({PageId::Walk, {}, id, question});
    page->setVisible(true);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    page->open({PageId::Walk, {}, id, question});
  }

  template <class Widget>
  Widget& find(const char* name) {
    auto* widget = page->findChild<Widget*>(QString::fromLatin1(name));
    if (widget == nullptr) FAIL("no widget " << name);
    return *widget;
  }

  [[nodiscard]] std::string question() const { return page->place().item; }
  [[nodiscard]] assessment::Answer answer(const std::string& to) const {
    const auto dossier = session->dossier(id);
    REQUIRE(dossier);
    return answerTo(**dossier, to);
  }
  [[nodiscard]] std::vector<std::string> asked() const {
    std::vector<std::string> ids;
    for (const auto* each : assessment::askedQuestions(**session->dossier(id))) ids.push_back(each->id);
    return ids;
  }
  void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
  }
  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

  tests::FakeDialogs dialogs;
  Preferences preferences;
  Jobs jobs;
  std::unique_ptr<Session> session;
  std::unique_ptr<WalkPage> page;
  assessment::AssessmentId id;

 private:
  tests::TemporaryFolder m_folder;
  std::filesystem::path m_file;
};

}  // namespace

TEST_CASE("keys in the level group answer, and Ctrl+Enter goes on") {
  Walk walk;
  const auto asked = walk.asked();
  CHECK(walk.question() == asked[0]);
  walk.key(Qt::Key_3);
  CHECK(walk.answer(asked[0]).level == 3);
  CHECK(walk.find<LevelButton>("level3Button").isChecked());
  CHECK(walk.find<QLabel>("claimedLabel").isVisible());
  walk.key(Qt::Key_Left);
  CHECK(walk.answer(asked[0]).level == 3);
  walk.key(Qt::Key_Space);
  CHECK(walk.answer(asked[0]).level == 2);
  CHECK_FALSE(walk.find<LevelButton>("level3Button").isChecked());
  walk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(walk.question() == asked[1]);
  CHECK_FALSE(walk.find<LevelButton>("level2Button").isChecked());
  walk.key(Qt::Key_U);
  CHECK(walk.answer(asked[1]).kind == AnswerKind::AskedUnknown);
  CHECK(walk.find<QLabel>("answeredLabel").text() == QStringLiteral("1 of %1 answered").arg(asked.size()));
  walk.key(Qt::Key_PageUp, Qt::ControlModifier);
  CHECK(walk.question() == asked[0]);
}

TEST_CASE("next not answered goes round and says when all is done") {
  Walk walk;
  const auto asked = walk.asked();
  for (std::size_t i = 1; i < asked.size(); ++i)
    REQUIRE(walk.session->setAnswer(walk.id, asked[i], assessment::levelAnswer(1, "because")));
  walk.show(asked.back());
  QSignalSpy said(walk.page.get(), &Page::said);
  QTest::mouseClick(&walk.find<QPushButton>("nextButton"), Qt::LeftButton);
  CHECK(walk.question() == asked[0]);
  walk.key(Qt::Key_0);
  walk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(walk.question() == asked[0]);
  REQUIRE(said.count() == 1);
  QTest::mouseClick(&walk.find<QPushButton>("comeBackButton"), Qt::LeftButton);
  CHECK(walk.preferences.comeBack(walk.id) == QStringList{toQt(asked[0])});
  walk.key(Qt::Key_PageDown, Qt::ControlModifier);
  walk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(walk.question() == asked[0]);
}

TEST_CASE("Alt and a digit answers while one writes, and keeps what was written") {
  Walk walk;
  const std::string question = walk.question();
  auto& edit = walk.find<MarkdownEdit>("whyEdit");
  edit.setFocus();
  QTest::keyClicks(&edit, QStringLiteral("14 children * none"));
  CHECK(walk.answer(question).justification.empty());
  walk.key(Qt::Key_4, Qt::AltModifier);
  CHECK(walk.answer(question).level == 4);
  CHECK(walk.answer(question).justification == "14 children * none");
  CHECK(edit.hasFocus());
  CHECK(edit.toPlainText() == QStringLiteral("14 children * none"));
  walk.preferences.setAltLevelKeys(false);
  walk.key(Qt::Key_1, Qt::AltModifier);
  CHECK(walk.answer(question).level == 4);
  walk.preferences.setAltLevelKeys(true);
}

TEST_CASE("keys of the level group can be switched off") {
  Walk walk;
  walk.preferences.setLevelKeys(false);
  walk.key(Qt::Key_3);
  walk.key(Qt::Key_U);
  CHECK(walk.answer(walk.question()).kind == AnswerKind::NotAsked);
  walk.preferences.setLevelKeys(true);
}

TEST_CASE("text becomes one change when one leaves it, and undo takes it back") {
  Walk walk;
  const std::string question = walk.question();
  auto& edit = walk.find<MarkdownEdit>("whyEdit");
  edit.setFocus();
  QTest::keyClicks(&edit, QStringLiteral("said so"));
  CHECK(walk.session->typed(workspace::answerSubject(walk.id, question)).has_value());
  walk.find<QPushButton>("nextButton").setFocus();
  CHECK_FALSE(walk.session->typed(workspace::answerSubject(walk.id, question)).has_value());
  CHECK(walk.answer(question).justification == "said so");
  CHECK(walk.find<QLabel>("savedLabel").text().startsWith(QStringLiteral("saved ")));
  walk.session->undoStack().undo();
  CHECK(walk.answer(question).justification.empty());
  CHECK(edit.toPlainText().isEmpty());
}

TEST_CASE("may be published is kept per answer") {
  Walk walk;
  const std::string question = walk.question();
  walk.find<QCheckBox>("publishCheckBox").click();
  CHECK(walk.answer(question).publish);
  walk.key(Qt::Key_PageDown, Qt::ControlModifier);
  CHECK_FALSE(walk.find<QCheckBox>("publishCheckBox").isChecked());
}

TEST_CASE("not applicable needs a reason") {
  Walk walk;
  const std::string question = walk.question();
  walk.key(Qt::Key_N);
  CHECK(walk.dialogs.asked.size() == 1);
  CHECK(walk.answer(question).kind == AnswerKind::NotAsked);
  CHECK_FALSE(walk.find<QPushButton>("notApplicableButton").isChecked());
  walk.dialogs.texts << QStringLiteral("No # children");
  walk.find<QPushButton>("notApplicableButton").click();
  CHECK(walk.answer(question).kind == AnswerKind::NotApplicable);
  CHECK(walk.answer(question).justification == "No # children");
  CHECK(walk.find<MarkdownEdit>("whyEdit").toPlainText() == QStringLiteral("No # children"));
  CHECK(walk.find<QPushButton>("notApplicableButton").isChecked());
  walk.find<QPushButton>("clearAnswerButton").click();
  CHECK(walk.answer(question).kind == AnswerKind::NotAsked);
  CHECK(walk.answer(question).justification == "No # children");
}

TEST_CASE("a change from another window shows at once; one made while typing becomes a second version") {
  Walk walk;
  const std::string question = walk.question();
  const std::string subject = workspace::answerSubject(walk.id, question);
  auto other = workspace::Workspace::open(walk.file(), workspace::Access::Write);
  REQUIRE(other);
  const auto author = workspace::addPerson(*other, {{}, "colleague", "Example City", ""}, {});
  REQUIRE(author);
  const auto elsewhere = [&](const assessment::Answer& answer) {
    REQUIRE(other->append({{subject, workspace::toJson(answer), other->heads(subject)}}, *author));
    walk.session->refresh();
  };
  elsewhere(assessment::levelAnswer(1, "theirs"));
  auto& edit = walk.find<MarkdownEdit>("whyEdit");
  CHECK(walk.find<LevelButton>("level1Button").isChecked());
  CHECK(edit.toPlainText() == QStringLiteral("theirs"));

  edit.setFocus();
  edit.moveCursor(QTextCursor::End);
  QTest::keyClicks(&edit, QStringLiteral(" and mine"));
  elsewhere(assessment::levelAnswer(3, "theirs again"));
  CHECK(edit.toPlainText() == QStringLiteral("theirs and mine"));
  CHECK(edit.hasFocus());
  QTest::keyClicks(&edit, QStringLiteral("!"));
  CHECK(edit.toPlainText() == QStringLiteral("theirs and mine!"));
  walk.find<QPushButton>("nextButton").setFocus();
  REQUIRE(walk.find<QFrame>("conflictCard").isVisible());
  CHECK(walk.answer(question).conflicting);
  CHECK_FALSE(walk.find<LevelButton>("level3Button").isEnabled());
  QPushButton* mine = nullptr;
  for (const char* name : {"keepVersion1Button", "keepVersion2Button"}) {
    auto& button = walk.find<QPushButton>(name);
    if (button.accessibleName().contains(QStringLiteral("strategist"))) mine = &button;
  }
  REQUIRE(mine != nullptr);
  mine->click();
  CHECK_FALSE(walk.answer(question).conflicting);
  CHECK(walk.answer(question).justification == "theirs and mine!");
  CHECK_FALSE(walk.find<QFrame>("conflictCard").isVisible());
}

TEST_CASE("requirements left out say so, and their safeguards are asked") {
  Walk walk({{"R4", "Another project covers it."}, {"R7", "Not ours."}});
  auto& list = walk.find<QListView>("requirementList");
  REQUIRE(list.model()->rowCount() == 9);
  CHECK(
      list.model()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("minimum safeguards")));
  QSignalSpy went(walk.page.get(), &Page::goTo);
  walk.find<QPushButton>("changeScopeButton").click();
  REQUIRE(went.count() == 1);
  CHECK(went.front().front().value<Place>().page == PageId::Scope);
  list.setFocus();
  list.setCurrentIndex(list.model()->index(3, 0));
  QTest::keyClick(&list, Qt::Key_Return);
  CHECK(walk.question().find("-r4-") != std::string::npos);
}

TEST_CASE("a file that can only be read is shown, and not changed") {
  Walk walk;
  const std::string question = walk.question();
  walk.key(Qt::Key_2);
  walk.page.reset();
  walk.session.reset();
  std::filesystem::permissions(walk.file(), std::filesystem::perms::owner_read);
  if (::access(walk.file().c_str(), W_OK) == 0) {
    WARN("skipped: this user may write everywhere");
    return;
  }
  walk.reopen();
  walk.show(question);
  CHECK(walk.find<LevelButton>("level2Button").isChecked());
  CHECK_FALSE(walk.find<LevelButton>("level2Button").isEnabled());
  CHECK(walk.find<MarkdownEdit>("whyEdit").isReadOnly());
  CHECK(walk.find<QLabel>("readOnlyLabel").isVisible());
}

TEST_CASE("every question fits a window of 1280 by 720 without scrolling") {
  Walk walk;
  walk.page->resize(1280 - 190, 720 - 55);
  for (const std::string& question : walk.asked()) {
    walk.page->open({PageId::Walk, {}, walk.id, question});
    QApplication::processEvents();
    INFO(question);
    auto& area = walk.find<QScrollArea>("questionScrollArea");
    REQUIRE(area.verticalScrollBar()->maximum() == 0);
    REQUIRE(area.horizontalScrollBar()->maximum() == 0);
    REQUIRE(walk.find<MarkdownEdit>("whyEdit").height() >= 3 * walk.page->fontMetrics().height());
  }
  CHECK(walk.find<QPushButton>("guidanceButton").isVisible());
  CHECK_FALSE(walk.find<QFrame>("guidancePanel").isVisible());
  walk.find<QPushButton>("guidanceButton").click();
  CHECK(walk.find<QFrame>("guidancePanel").isVisible());
  walk.find<QPushButton>("requirementsButton").click();
  CHECK(walk.find<QListView>("requirementList").isVisible());
  CHECK_FALSE(walk.find<QFrame>("guidancePanel").isVisible());
}

TEST_CASE("text of twice the size is scrolled down, never cut off at the side") {
  applyAppearance(*qApp, lightPalette(), 200);
  {
    Walk walk;
    walk.page->resize(1280 - 260, 720 - 55);
    QApplication::processEvents();
    CHECK(walk.page->width() == 1280 - 260);
    CHECK(walk.find<QScrollArea>("questionScrollArea").horizontalScrollBar()->maximum() == 0);
    walk.find<QPushButton>("nextButton").setFocus();
    CHECK(walk.find<QScrollArea>("questionScrollArea").verticalScrollBar()->maximum() > 0);
  }
  applyAppearance(*qApp, lightPalette(), 100);
}

TEST_CASE("whatever takes the focus has a name") {
  Walk walk;
  for (const QSize& size : {QSize(1254, 820), QSize(1090, 665)}) {
    walk.page->resize(size);
    for (QWidget* widget : walk.page->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
      if (widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
      INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
      CHECK_FALSE(widget->objectName().isEmpty());
      QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
      REQUIRE(accessible != nullptr);
      CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
  }
  QAccessibleInterface* level = QAccessible::queryAccessibleInterface(&walk.find<LevelButton>("level2Button"));
  CHECK(level->role() == QAccessible::RadioButton);
  CHECK(level->text(QAccessible::Name) == QStringLiteral("2 Partly"));
  CHECK_FALSE(level->state().checked);
  walk.key(Qt::Key_2);
  CHECK(level->state().checked);
}

TEST_CASE("large view answers and goes on by keys, and Esc leaves it") {
  Walk walk;
  const auto asked = walk.asked();
  walk.page->showLargeView();
  QWidget* large = nullptr;
  for (QWidget* each : QApplication::topLevelWidgets()) {
    if (each->objectName() == QStringLiteral("largeView")) large = each;
  }
  REQUIRE(large != nullptr);
  REQUIRE(QTest::qWaitForWindowActive(large));
  QTest::keyClick(large, Qt::Key_4);
  CHECK(walk.answer(asked[0]).level == 4);
  QTest::keyClick(large, Qt::Key_Right);
  CHECK(walk.question() == asked[1]);
  auto* edit = large->findChild<MarkdownEdit*>(QStringLiteral("whyEdit"));
  edit->setFocus();
  QTest::keyClicks(edit, QStringLiteral("12"));
  QTest::keyClick(edit, Qt::Key_Escape);
  CHECK(walk.answer(asked[1]).justification == "12");
  CHECK(walk.answer(asked[1]).kind == AnswerKind::NotAsked);
  QTest::keyClick(large, Qt::Key_Escape);
  CHECK_FALSE(large->isVisible());
  CHECK(walk.find<MarkdownEdit>("whyEdit").toPlainText() == QStringLiteral("12"));
}

TEST_CASE("the question shown can be printed with its answer") {
  Walk walk;
  REQUIRE(walk.session->setAnswer(walk.id, walk.question(), assessment::levelAnswer(2, "Half *of* it.")));
  const std::string printed = fromQt(walk.page->printable());
  CHECK(tests::contains(printed, "Preschool assistant, Example City"));
  CHECK(tests::contains(printed, "Answer: 2 Partly"));
  CHECK(tests::contains(printed, "Half *of* it."));
}
