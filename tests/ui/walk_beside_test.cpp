// SPDX-License-Identifier: EUPL-1.2
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>

#include "evidence/evidence_card.h"
#include "evidence/evidence_dialog.h"
#include "evidence/evidence_picker.h"
#include "meeting/meeting_bar.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"
#include "walk/comments_panel.h"
#include "walk/differing_view_dialog.h"
#include "walk/differing_views.h"
#include "walk/history_panel.h"
#include "walk/walk_page.h"

using namespace playfair;
using namespace playfair::ui;
using playfair::tests::child;
using playfair::tests::showPage;
using playfair::tests::WorkbenchFixture;

namespace {

/// The page Walk at the first question of an assessment.
class Beside : public WorkbenchFixture {
 public:
  Beside() : project(addProject("Preschool assistant")), id(addAssessment(project)), page(context(), nullptr) {
    showPage(page, QSize(1260, 1000));
    page.open({PageId::Walk, project, id, {}});
    question = page.place().item;
  }
  [[nodiscard]] std::shared_ptr<const assessment::Dossier> now() { return dossier(id); }
  void press(const char* button) { QTest::mouseClick(&child<QPushButton>(page, button), Qt::LeftButton); }

  assessment::ProjectId project;
  assessment::AssessmentId id;
  WalkPage page;
  std::string question;
};

}  // namespace

TEST_CASE("a note that is added beside a question stands behind it, in one step") {
  Beside beside;
  auto* menu = beside.page.findChild<QMenu*>(QStringLiteral("addEvidenceMenu"));
  REQUIRE(menu != nullptr);
  // Kept elsewhere is the first that is offered.
  CHECK(menu->actions().front()->objectName() == QStringLiteral("add_kept-elsewhere"));
  menu->findChild<QAction*>(QStringLiteral("add_note"))->trigger();
  auto* dialog = beside.page.window()->findChild<EvidenceDialog*>();
  REQUIRE(dialog != nullptr);
  auto& keep = child<QPushButton>(*dialog, "keepEvidenceButton");
  CHECK_FALSE(keep.isEnabled());
  QTest::keyClicks(&child<QLineEdit>(*dialog, "evidenceTitleEdit"), QStringLiteral("Session plan"));
  REQUIRE(keep.isEnabled());
  keep.click();
  REQUIRE(beside.now()->evidenceFor(beside.question).size() == 1);
  CHECK(child<QLabel>(beside.page, "evidenceHeading").text() == QStringLiteral("Evidence · 1"));
  beside.session().undoStack().undo();
  CHECK(beside.now()->evidenceFor(beside.question).empty());
  CHECK(beside.now()->evidence.empty());
}

TEST_CASE("a level without a reason is no longer claimed once evidence stands behind it") {
  Beside beside;
  REQUIRE(beside.session().setAnswer(beside.id, beside.question, assessment::levelAnswer(3)));
  CHECK(child<QLabel>(beside.page, "claimedLabel").isVisible());
  assessment::Evidence note;
  note.project = beside.project;
  note.title = "Plan";
  REQUIRE(beside.session().addEvidence(note, {{beside.id, beside.question}}));
  CHECK_FALSE(child<QLabel>(beside.page, "claimedLabel").isVisible());
  beside.press("takeAwayEvidenceButton");
  CHECK(child<QLabel>(beside.page, "claimedLabel").isVisible());
  CHECK(beside.now()->evidence.size() == 1);
}

TEST_CASE("evidence of the project can be put behind another question") {
  Beside beside;
  assessment::Evidence note;
  note.project = beside.project;
  note.title = "Plan";
  REQUIRE(beside.session().addEvidence(note, {}));
  beside.page.findChild<QAction*>(QStringLiteral("attachEvidenceAction"))->trigger();
  auto* picker = beside.page.window()->findChild<EvidencePicker*>();
  REQUIRE(picker != nullptr);
  child<QPushButton>(*picker, "takeEvidenceButton").click();
  CHECK(beside.now()->evidenceFor(beside.question).size() == 1);
}

TEST_CASE("comments make threads that can be replied to, settled and taken up again") {
  Beside beside;
  auto& tabs = child<QTabWidget>(beside.page, "sideTabs");
  tabs.setCurrentIndex(1);
  QTest::keyClicks(&child<QPlainTextEdit>(beside.page, "newCommentEdit"), QStringLiteral("Where is the plan?"));
  child<QCheckBox>(beside.page, "toReviewerCheckBox").click();
  beside.press("addCommentButton");
  REQUIRE(beside.now()->comments.size() == 1);
  CHECK(beside.now()->comments.front().toReviewer);
  CHECK(tabs.tabText(1) == QStringLiteral("Comments 1"));
  beside.dialogs().texts << QStringLiteral("In the binder.");
  beside.press("replyButton");
  REQUIRE(beside.now()->comments.size() == 2);
  CHECK(beside.now()->comments.back().replyTo == beside.now()->comments.front().id);
  beside.press("settleButton");
  CHECK(beside.now()->comments.front().resolved);
  CHECK(tabs.tabText(1) == QStringLiteral("Comments"));
  beside.press("removeCommentButton");
  CHECK(beside.now()->comments.empty());
  beside.session().undoStack().undo();
  CHECK(beside.now()->comments.size() == 2);
}

TEST_CASE("a question to the reviewer stands among the comments") {
  Beside beside;
  beside.dialogs().texts << QStringLiteral("Is a picture enough?");
  beside.press("askReviewerButton");
  REQUIRE(beside.now()->comments.size() == 1);
  CHECK(beside.now()->comments.front().toReviewer);
  CHECK(beside.now()->comments.front().question == beside.question);
  CHECK(child<QTabWidget>(beside.page, "sideTabs").currentIndex() == 1);
}

TEST_CASE("a differing view stands beside the answer and changes no count") {
  Beside beside;
  REQUIRE(beside.session().setAnswer(beside.id, beside.question, assessment::levelAnswer(3, "seen")));
  const auto before = *beside.session().counts(beside.id);
  beside.press("addViewButton");
  auto* dialog = beside.page.window()->findChild<DifferingViewDialog*>();
  REQUIRE(dialog != nullptr);
  auto& keep = child<QPushButton>(*dialog, "keepViewButton");
  CHECK_FALSE(keep.isEnabled());
  QTest::keyClicks(&child<QLineEdit>(*dialog, "viewHolderEdit"), QStringLiteral("school nurse"));
  child<QComboBox>(*dialog, "viewLevelCombo").setCurrentIndex(1);
  keep.click();
  REQUIRE(beside.now()->differingViews.size() == 1);
  CHECK(beside.now()->differingViews.front().level == 1);
  CHECK(child<DifferingViews>(beside.page, "differingViews").isVisible());
  const auto after = *beside.session().counts(beside.id);
  CHECK(after->requirements.front().levels == before->requirements.front().levels);
  beside.press("removeViewButton");
  CHECK(beside.now()->differingViews.empty());
}

TEST_CASE("the history tells each step and puts an earlier answer back") {
  Beside beside;
  REQUIRE(beside.session().setAnswer(beside.id, beside.question, assessment::levelAnswer(1, "we mean to")));
  // Another person's change is a step of its own.
  REQUIRE(beside.session().sign({{"11111111-1111-4111-8111-111111111111"}, QStringLiteral("nurse"), {}, {}}));
  REQUIRE(beside.session().setAnswer(beside.id, beside.question, assessment::levelAnswer(2, "we did it once")));
  child<QTabWidget>(beside.page, "sideTabs").setCurrentIndex(2);
  CHECK(child<QTabWidget>(beside.page, "sideTabs").tabText(2) == QStringLiteral("History 2"));
  auto& panel = child<HistoryPanel>(beside.page, "historyScrollArea");
  // What was shown before is taken down later.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  auto backs = panel.findChildren<QPushButton*>(QStringLiteral("putBackButton"));
  REQUIRE(backs.size() == 2);
  CHECK_FALSE(backs[0]->isVisible());
  backs[1]->click();
  CHECK(beside.now()->answers.at(beside.question).level == 1);
  CHECK(beside.now()->answers.at(beside.question).justification == "we mean to");
  CHECK(child<QTabWidget>(beside.page, "sideTabs").tabText(2) == QStringLiteral("History 2"));
}

TEST_CASE("a difference underlines what came and strikes what went, and shows typed tags as they are") {
  const QString html = differenceHtml("one two three", "one <b>four</b> three");
  CHECK(html.contains(QStringLiteral("<s>two ")));
  CHECK(html.contains(QStringLiteral("&lt;b&gt;four&lt;/b&gt;")));
}

TEST_CASE("what is answered and said in a meeting is marked with it until it ends") {
  Beside beside;
  MeetingBar bar(beside.context(), nullptr);
  bar.show();
  bar.begin(beside.project);
  auto* begin = bar.findChild<EvidenceDialog*>();
  REQUIRE(begin != nullptr);
  child<QPushButton>(*begin, "keepEvidenceButton").click();
  const auto meeting = beside.session().meeting();
  REQUIRE_FALSE(meeting.empty());
  CHECK(bar.isVisible());
  REQUIRE(beside.session().setAnswer(beside.id, beside.question, assessment::levelAnswer(2, "agreed")));
  CHECK(beside.now()->answers.at(beside.question).meeting == meeting);

  // Playfair is closed and opened again: the meeting goes on.
  beside.session().endMeeting();
  MeetingBar again(beside.context(), nullptr);
  again.resume();
  CHECK(beside.session().meeting() == meeting);
  const auto content = workspace::meetingContent(beside.session().workspace(), meeting);
  REQUIRE(content);
  REQUIRE(content->answered.size() == 1);
  CHECK(content->answered.front().question == beside.question);

  child<QPushButton>(again, "endMeetingButton").click();
  auto* end = again.findChild<EvidenceDialog*>();
  REQUIRE(end != nullptr);
  child<QPushButton>(*end, "keepEvidenceButton").click();
  CHECK(beside.session().meeting().empty());
  REQUIRE(beside.session().setAnswer(beside.id, beside.question, assessment::levelAnswer(3, "later")));
  CHECK(beside.now()->answers.at(beside.question).meeting.empty());
}
