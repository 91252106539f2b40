// SPDX-License-Identifier: EUPL-1.2
#include "window/search_palette.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

#include "playfair/workspace/evidence_register.h"
#include "ui/workbench_fixture.h"
#include "window/main_window.h"
#include "window/workbench.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

const assessment::Facts kTown{{"kind", std::string("ai-system")},
                              {"organisation", std::string("Example City")},
                              {"purpose", std::string("Answers questions about lunch menus")}};
constexpr int kFoundMs = 5000;

/// One thing of each kind, each with a word of its own.
class Town : public WorkbenchFixture {
 public:
  Town() {
    project = addProject("Preschool assistant", kTown);
    id = addAssessment(project);
    REQUIRE(session().setAnswer(id, question, assessment::levelAnswer(2, "Barnen i Ängelholm blev tillfrågade.")));
    REQUIRE(session().setAccount(id, "overview", "en", "The assistant was built with umbrellas in mind."));
    assessment::Evidence note;
    note.project = project;
    note.title = "Session plan";
    note.text = "Held beside the carousel.";
    const auto added = session().addEvidence(note, {{id, question}});
    REQUIRE(added);
    evidence = *added;
    assessment::Comment comment;
    comment.assessment = id;
    comment.question = question;
    comment.text = "Ask the librarian.";
    REQUIRE(session().setComment(comment));
    assessment::DifferingView view;
    view.assessment = id;
    view.question = question;
    view.level = 1;
    view.because = "Nobody was invited by telegram.";
    view.holder = "school nurse";
    REQUIRE(session().setDifferingView(view));
  }

  std::vector<ui::FoundThing> found(const char* words, const ui::Place& here = {}) {
    ui::Finder finder(session(), here);
    auto things = finder.find(QString::fromUtf8(words), 50);
    REQUIRE(things);
    return things->things;
  }
  ui::FoundThing only(const char* words) {
    auto things = found(words);
    INFO(words);
    REQUIRE(things.size() == 1);
    return things.front();
  }

  const std::string question = "pf-unicef2-r2-03";
  assessment::ProjectId project;
  assessment::AssessmentId id;
  assessment::EvidenceId evidence;
};

QString strongIn(const ui::FoundThing& thing) {
  QStringList parts;
  for (const auto& [begin, length] : thing.strong) parts << thing.text.mid(begin, length);
  return parts.join(QLatin1Char('|'));
}

}  // namespace

TEST_CASE("everything in the file is found, with its kind, where it is, and the way there") {
  Town town;
  const ui::Place onQuestion{ui::PageId::Walk, town.project, town.id, town.question};
  const auto project = town.only("preschool assist");
  CHECK(project.kind == QStringLiteral("Project"));
  CHECK(project.where == QStringLiteral("Preschool assistant, Example City"));
  CHECK(project.place == ui::Place{ui::PageId::Overview, town.project, town.id, {}});
  const auto fact = town.only("lunch");
  CHECK(fact.kind == QStringLiteral("Fact"));
  CHECK(fact.where.endsWith(QStringLiteral(" · Preschool assistant, Example City")));
  CHECK(fact.place == ui::Place{ui::PageId::Facts, town.project, {}, "purpose"});
  const auto answer = town.only("angelholm barn");
  CHECK(answer.kind == QStringLiteral("Answer"));
  CHECK(answer.where == QStringLiteral("R2.3 · Preschool assistant, Example City"));
  CHECK(answer.place == onQuestion);
  CHECK(strongIn(answer) == QStringLiteral("Barn|Ängelholm"));
  const auto account = town.only("umbrella");
  CHECK(account.kind == QStringLiteral("Case study text"));
  CHECK(account.place == ui::Place{ui::PageId::Account, town.project, town.id, "overview"});
  const auto evidence = town.only("carousel");
  CHECK(evidence.kind == QStringLiteral("Evidence"));
  CHECK(evidence.where.startsWith(QStringLiteral("Session plan · ")));
  CHECK(evidence.place == ui::Place{ui::PageId::Evidence, town.project, {}, town.evidence.value});
  const auto comment = town.only("librarian");
  CHECK(comment.kind == QStringLiteral("Comment"));
  CHECK(comment.where.startsWith(QStringLiteral("R2.3 · ")));
  ui::Place onComments = onQuestion;
  onComments.inFront = ui::InFront::Comments;
  CHECK(comment.place == onComments);
  const auto view = town.only("telegram");
  CHECK(view.kind == QStringLiteral("Differing view"));
  CHECK(view.place == onQuestion);
  CHECK(town.found("telegram librarian").empty());
}

TEST_CASE("a question is found by its words and by its label, in the assessment one is in") {
  Town town;
  const auto other = town.addProject("Library chat", kTown);
  const auto otherId = town.addAssessment(other);
  const auto byLabel = town.found("r2.3", {ui::PageId::Overview, town.project, town.id, {}});
  REQUIRE(byLabel.size() == 1);
  CHECK(byLabel.front().kind == QStringLiteral("Question"));
  CHECK(byLabel.front().text.startsWith(QStringLiteral("R2.3 ")));
  CHECK(strongIn(byLabel.front()) == QStringLiteral("R2|3"));
  CHECK(byLabel.front().place == ui::Place{ui::PageId::Walk, town.project, town.id, town.question});
  const auto elsewhere = town.found("r2.3", {ui::PageId::Overview, other, otherId, {}});
  REQUIRE(elsewhere.size() == 1);
  CHECK(elsewhere.front().place.assessment == otherId);
  const auto* question = town.dossier(town.id)->instrument->findQuestion(town.question);
  REQUIRE(question != nullptr);
  const auto byWords = town.found(question->text.c_str());
  REQUIRE_FALSE(byWords.empty());
  CHECK(byWords.front().place.item == town.question);
}

TEST_CASE("more than fifty are not shown, and it says so") {
  WorkbenchFixture fixture;
  for (int number = 0; number < 55; ++number) fixture.addProject("Umbrella stand");
  QWidget window;
  tests::showPage(window);
  auto* palette = new ui::SearchPalette(fixture.session(), {}, &window);
  palette->open();
  auto& line = child<QLineEdit>(*palette, "searchEdit");
  const auto* results = child<QListView>(*palette, "searchResults").model();
  QTest::keyClicks(&line, QStringLiteral("umbrella"));
  REQUIRE(QTest::qWaitFor([&] { return results->rowCount() > 0; }, kFoundMs));
  CHECK(results->rowCount() == 50);
  CHECK(child<QLabel>(*palette, "searchStatusLabel").text() == QStringLiteral("More than 50: type more."));
  palette->reject();
}

TEST_CASE("the line keeps the focus: arrows choose, Enter goes there, Esc closes") {
  Town town;
  QWidget window;
  tests::showPage(window);
  auto* palette = new ui::SearchPalette(town.session(), {}, &window);
  QSignalSpy chosen(palette, &ui::SearchPalette::chosen);
  QSignalSpy gone(palette, &QObject::destroyed);
  palette->open();
  tests::checkNames(*palette);
  auto& line = child<QLineEdit>(*palette, "searchEdit");
  auto& list = child<QListView>(*palette, "searchResults");
  REQUIRE(QTest::qWaitFor([&] { return line.hasFocus(); }, kFoundMs));
  CHECK(list.model()->rowCount() == 0);

  QTest::keyClicks(&line, QStringLiteral("children with"));
  REQUIRE(QTest::qWaitFor([&] { return list.model()->rowCount() > 2; }, kFoundMs));
  CHECK(list.currentIndex().row() == 0);
  QTest::keyClick(&line, Qt::Key_Down);
  QTest::keyClick(&line, Qt::Key_Down);
  CHECK(list.currentIndex().row() == 2);
  QTest::keyClick(&line, Qt::Key_Up);
  CHECK(list.currentIndex().row() == 1);
  CHECK(line.hasFocus());
  CHECK(line.accessibleDescription().contains(QStringLiteral("found")));
  CHECK_FALSE(list.currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());

  // Enter does not wait for the pause after the last key.
  line.clear();
  QTest::keyClicks(&line, QStringLiteral("umbrella"));
  QTest::keyClick(&line, Qt::Key_Return);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen.front().front().value<ui::Place>() == ui::Place{ui::PageId::Account, town.project, town.id, "overview"});
  REQUIRE(QTest::qWaitFor([&] { return gone.size() == 1; }, kFoundMs));

  auto* again = new ui::SearchPalette(town.session(), {}, &window);
  QSignalSpy rejected(again, &QDialog::rejected);
  again->open();
  QTest::keyClick(&child<QLineEdit>(*again, "searchEdit"), Qt::Key_Escape);
  CHECK(rejected.size() == 1);
}

TEST_CASE("Ctrl+K searches from any page, also while one types") {
  Town town;
  tests::FakeDialogs dialogs;
  ui::Preferences preferences;
  const auto signedBefore = preferences.signature();
  preferences.setSignature(WorkbenchFixture::signature());
  const QString file = QString::fromStdString(town.session().file().string());
  {
    ui::MainWindow window(preferences, dialogs);
    tests::showPage(window);
    REQUIRE(window.openFile(file));
    window.go({ui::PageId::Facts, town.project, {}, "title"});
    auto* typing = window.workbench()->currentPage()->focusWidget();
    REQUIRE(qobject_cast<QLineEdit*>(typing) != nullptr);
    const QString before = qobject_cast<QLineEdit*>(typing)->text();
    qobject_cast<QLineEdit*>(typing)->setCursorPosition(0);
    QTest::keyClick(typing, Qt::Key_K, Qt::ControlModifier);
    auto* palette = window.findChild<ui::SearchPalette*>();
    REQUIRE(palette != nullptr);
    CHECK(qobject_cast<QLineEdit*>(typing)->text() == before);
    auto& line = child<QLineEdit>(*palette, "searchEdit");
    QTest::keyClicks(&line, QStringLiteral("tillfragade"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(window.workbench()->currentId() == ui::PageId::Walk);
    CHECK(window.workbench()->currentPage()->place().item == town.question);
    auto& tabs = child<QTabWidget>(*window.workbench()->currentPage(), "sideTabs");
    CHECK(tabs.tabText(tabs.currentIndex()) == QStringLiteral("Guidance"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto& reason = child<QTextEdit>(*window.workbench()->currentPage(), "whyEdit");
    const QString written = reason.toPlainText();
    reason.setFocus();
    reason.moveCursor(QTextCursor::Start);
    QTest::keyClick(&reason, Qt::Key_K, Qt::ControlModifier);
    auto* fromText = window.findChild<ui::SearchPalette*>();
    REQUIRE(fromText != nullptr);
    CHECK(reason.toPlainText() == written);
    fromText->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    child<QPushButton>(window, "searchEntry").click();
    auto* fromButton = window.findChild<ui::SearchPalette*>();
    REQUIRE(fromButton != nullptr);
    QTest::keyClicks(&child<QLineEdit>(*fromButton, "searchEdit"), QStringLiteral("librarian"));
    QTest::keyClick(&child<QLineEdit>(*fromButton, "searchEdit"), Qt::Key_Return);
    CHECK(tabs.isVisible());
    CHECK(tabs.tabText(tabs.currentIndex()) == QStringLiteral("Comments 1"));
    CHECK(window.focusWidget() == tabs.tabBar());
  }
  preferences.forgetRecentFile(file);
  preferences.setSignature(signedBefore);
}
