// SPDX-License-Identifier: EUPL-1.2
#include "pages/activity_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>

#include "evidence/erase_dialog.h"
#include "pages/overview_page.h"
#include "playfair/workspace/evidence_register.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

const std::string kAsked = "pf-unicef2-r2-03";

/// A project with an assessment, worked on by a strategist (the fixture) and a reviewer in another window.
class TwoPeople : public WorkbenchFixture {
 public:
  TwoPeople() {
    project = addProject("Preschool assistant", {{"organisation", std::string("Example City")}});
    id = addAssessment(project);
    auto opened =
        ui::Session::open(session().file(), {{}, QStringLiteral("reviewer"), QStringLiteral("Other City"), {}});
    REQUIRE(opened);
    m_reviewer = std::move(*opened);
  }
  [[nodiscard]] ui::Session& reviewer() { return *m_reviewer; }
  [[nodiscard]] ui::Place place() const { return {ui::PageId::Activity, project, id, {}}; }

  assessment::ProjectId project;
  assessment::AssessmentId id;

 private:
  std::unique_ptr<ui::Session> m_reviewer;
};

QListView& listOf(const QWidget& page) {
  return child<QListView>(page, "activityList");
}

QStringList whatIn(const QWidget& page) {
  QStringList all;
  const auto* model = listOf(page).model();
  for (int row = 0; row < model->rowCount(); ++row) all << model->index(row, 0).data().toString();
  return all;
}

void chooseRow(const QWidget& page, const QString& what) {
  const auto row = whatIn(page).indexOf(what);
  INFO(what.toStdString() << " in " << whatIn(page).join(QLatin1Char('\n')).toStdString());
  REQUIRE(row >= 0);
  listOf(page).setCurrentIndex(listOf(page).model()->index(static_cast<int>(row), 0));
}

void chooseData(const QWidget& page, const char* combo, const QString& data) {
  auto& box = child<QComboBox>(page, combo);
  INFO(combo << " " << data.toStdString());
  REQUIRE(box.findData(data) >= 0);
  box.setCurrentIndex(box.findData(data));
}

/// The texts of the differences shown, as plain text.
QString shownDifferences(const QWidget& page) {
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QStringList all;
  for (const auto* label : page.findChildren<QLabel*>(QStringLiteral("differenceLabel"))) all << label->text();
  return all.join(QLatin1Char('\n'));
}

}  // namespace

TEST_CASE("the activity says who did what, newest first, whatever it was") {
  TwoPeople two;
  auto& session = two.session();
  REQUIRE(session.setFact(two.project, "stage", std::string("pilot")));
  REQUIRE(session.setAnswer(two.id, kAsked, assessment::levelAnswer(1)));
  two.reviewer().refresh();
  REQUIRE(two.reviewer().setAnswer(two.id, kAsked, assessment::levelAnswer(2)));
  session.refresh();
  REQUIRE(session.setAccount(two.id, "overview", "en", "What it is."));
  assessment::Evidence note;
  note.project = two.project;
  note.title = "Session plan";
  const auto evidence = session.addEvidence(note, {{two.id, kAsked}});
  REQUIRE(evidence);
  assessment::Comment comment;
  comment.assessment = two.id;
  comment.question = kAsked;
  comment.text = "Ask the librarian.";
  REQUIRE(session.setComment(comment));
  assessment::DifferingView view;
  view.assessment = two.id;
  view.question = kAsked;
  view.level = 1;
  view.because = "None of them came.";
  view.holder = "school nurse";
  REQUIRE(session.setDifferingView(view));

  ui::ActivityPage page(two.context(), nullptr);
  tests::showPage(page);
  page.open(two.place());
  const QStringList all = whatIn(page);
  for (const char* what :
       {"differing view on R2.3: Planned (school nurse)", "comment on R2.3", "evidence “Session plan” added",
        "evidence “Session plan” put behind R2.3", "R2.3 Planned → Partly", "R2.3 Not answered → Planned",
        "fact: Life-cycle stage → Pilot", "assessment started", "project made"}) {
    INFO(what << " in " << all.join(QLatin1Char('\n')).toStdString());
    CHECK(all.contains(QString::fromUtf8(what)));
  }
  CHECK(all.first() == QStringLiteral("differing view on R2.3: Planned (school nurse)"));
  CHECK(all.last() == QStringLiteral("project made"));
  chooseRow(page, QStringLiteral("R2.3 Planned → Partly"));
  CHECK(child<QLabel>(page, "stepWhoLabel").text().endsWith(QStringLiteral("reviewer, Other City")));
  CHECK(page.printable().contains(QStringLiteral("R2\\.3 Planned → Partly")));
  CHECK(page.windowHeading() == QStringLiteral("Activity in Preschool assistant, Example City"));
  tests::checkNames(page);
}

TEST_CASE("the activity is narrowed by person, kind, question and days") {
  TwoPeople two;
  REQUIRE(two.session().setAnswer(two.id, kAsked, assessment::levelAnswer(1)));
  REQUIRE(two.reviewer().setAnswer(two.id, "pf-unicef2-r1-01", assessment::levelAnswer(2)));
  two.session().refresh();
  ui::ActivityPage page(two.context(), nullptr);
  tests::showPage(page);
  page.open(two.place());
  const auto all = whatIn(page).size();
  CHECK_FALSE(child<QPushButton>(page, "showAllButton").isVisible());

  chooseData(page, "personCombo", QString::fromStdString(two.reviewer().signature().id.value));
  CHECK(whatIn(page) == QStringList{QStringLiteral("R1.1 Not answered → Partly")});
  child<QPushButton>(page, "showAllButton").click();
  CHECK(whatIn(page).size() == all);

  chooseData(page, "kindCombo", QStringLiteral("answer"));
  CHECK(whatIn(page).size() == 2);
  chooseData(page, "questionCombo", QString::fromStdString(kAsked));
  CHECK(whatIn(page) == QStringList{QStringLiteral("R2.3 Not answered → Planned")});
  child<QPushButton>(page, "showAllButton").click();

  const auto type = [&page](const char* field, const QDate& day) {
    auto& line = child<QLineEdit>(page, field);
    line.clear();
    QTest::keyClicks(&line, day.toString(Qt::ISODate));
  };
  const QDate today = QDate::currentDate();
  type("fromEdit", today.addDays(-1));
  type("toEdit", today.addDays(1));
  CHECK(whatIn(page).size() == all);
  type("fromEdit", today.addDays(2));
  CHECK(whatIn(page).isEmpty());
  CHECK(child<QLabel>(page, "activityFootLabel").text() == QStringLiteral("Nothing fits what you chose."));
}

TEST_CASE("a step shows what it changed word by word, and an answer is put back") {
  TwoPeople two;
  REQUIRE(two.session().setAnswer(two.id, kAsked, assessment::levelAnswer(1, "Two sessions were planned.")));
  two.reviewer().refresh();
  REQUIRE(two.reviewer().setAnswer(two.id, kAsked, assessment::levelAnswer(2, "Two sessions were held.")));
  two.session().refresh();
  ui::ActivityPage page(two.context(), nullptr);
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open(two.place());
  chooseRow(page, QStringLiteral("R2.3 Planned → Partly"));
  CHECK(shownDifferences(page).contains(QStringLiteral("<s>planned.</s>")));
  CHECK(shownDifferences(page).contains(QStringLiteral("<u>held.</u>")));
  CHECK_FALSE(child<QPushButton>(page, "putBackStepButton").isVisible());
  QTest::keyClick(&listOf(page), Qt::Key_Return);
  REQUIRE(went.size() == 1);
  CHECK(went.front().front().value<ui::Place>() == ui::Place{ui::PageId::Walk, two.project, two.id, kAsked});

  chooseRow(page, QStringLiteral("R2.3 Not answered → Planned"));
  child<QPushButton>(page, "putBackStepButton").click();
  CHECK(two.dossier(two.id)->answers.at(kAsked).level == 1);
  CHECK(two.dossier(two.id)->answers.at(kAsked).justification == "Two sessions were planned.");
  CHECK(whatIn(page).contains(QStringLiteral("R2.3 Partly → Planned")));
  two.session().undoStack().undo();
  CHECK(two.dossier(two.id)->answers.at(kAsked).level == 2);
}

TEST_CASE("the text of a step is erased on a ground, and the step says so") {
  TwoPeople two;
  REQUIRE(two.session().setAnswer(two.id, kAsked, assessment::levelAnswer(1, "Ada was there.")));
  two.reviewer().refresh();
  REQUIRE(two.reviewer().setAnswer(two.id, kAsked, assessment::levelAnswer(2, "A child was there.")));
  two.session().refresh();
  ui::ActivityPage page(two.context(), nullptr);
  tests::showPage(page);
  page.open(two.place());
  chooseRow(page, QStringLiteral("R2.3 Not answered → Planned"));
  child<QPushButton>(page, "eraseStepTextButton").click();
  auto* dialog = page.findChild<ui::EraseDialog*>();
  REQUIRE(dialog != nullptr);
  child<QRadioButton>(*dialog, "mistakeRadio").click();
  child<QPushButton>(*dialog, "eraseButton").click();
  CHECK(whatIn(page).first() == QStringLiteral("erased: answer to R2.3"));
  chooseRow(page, QStringLiteral("answer to R2.3 (erased)"));
  const auto labels = child<QWidget>(page, "activityDetails").findChildren<QLabel*>();
  const bool says = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->text().contains(QStringLiteral("by strategist, Example City: entered by mistake"));
  });
  CHECK(says);
  CHECK_FALSE(child<QPushButton>(page, "eraseStepTextButton").isVisible());
  CHECK_FALSE(shownDifferences(page).contains(QStringLiteral("Ada")));
  chooseData(page, "kindCombo", QStringLiteral("erased"));
  CHECK(whatIn(page) == QStringList{QStringLiteral("erased: answer to R2.3")});
  chooseData(page, "personCombo", QString::fromStdString(two.reviewer().signature().id.value));
  CHECK(whatIn(page).isEmpty());
  CHECK(two.dossier(two.id)->answers.at(kAsked).level == 2);
}

TEST_CASE("an erased comment says on which question it stood as long as anything tells it") {
  TwoPeople two;
  auto& session = two.session();
  assessment::Comment comment;
  comment.assessment = two.id;
  comment.question = kAsked;
  comment.text = "Ada said so.";
  REQUIRE(session.setComment(comment));
  comment = two.dossier(two.id)->comments.front();
  comment.text = "A child said so.";
  REQUIRE(session.setComment(comment));
  assessment::DifferingView view;
  view.assessment = two.id;
  view.question = kAsked;
  view.level = 1;
  view.because = "Ada said no.";
  view.holder = "school nurse";
  REQUIRE(session.setDifferingView(view));
  const workspace::ErasureRequest mistake{workspace::Ground::EnteredByMistake, ""};
  const auto log = session.workspace().log(workspace::commentSubject(comment.id));
  REQUIRE(log);
  REQUIRE(log->size() == 2);
  const auto views =
      session.workspace().heads(workspace::differingViewSubject(two.dossier(two.id)->differingViews.front().id));
  REQUIRE(session.eraseRevision(log->front().id, mistake));
  REQUIRE(session.eraseRevision(views.front(), mistake));

  ui::ActivityPage page(two.context(), nullptr);
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open(two.place());
  CHECK(whatIn(page).contains(QStringLiteral("erased: comment on R2.3")));
  CHECK(whatIn(page).contains(QStringLiteral("erased: a differing view")));
  chooseRow(page, QStringLiteral("comment on R2.3 (erased)"));
  child<QPushButton>(page, "goToStepButton").click();
  REQUIRE(went.size() == 1);
  CHECK(went.front().front().value<ui::Place>() ==
        ui::Place{ui::PageId::Walk, two.project, two.id, kAsked, ui::InFront::Comments});

  REQUIRE(session.eraseRevision(log->back().id, mistake));
  CHECK_FALSE(whatIn(page).contains(QStringLiteral("comment on R2.3 (erased)")));
  CHECK(whatIn(page).contains(QStringLiteral("a comment (erased)")));
}

TEST_CASE("the overview leads to all activity, and a file without an assessment says what to do") {
  TwoPeople two;
  ui::OverviewPage overview(two.context());
  QSignalSpy went(&overview, &ui::Page::goTo);
  tests::showPage(overview);
  overview.open({ui::PageId::Overview, two.project, two.id, {}});
  child<QPushButton>(overview, "allActivityButton").click();
  REQUIRE(went.size() == 1);
  CHECK(went.front().front().value<ui::Place>() == two.place());

  WorkbenchFixture empty;
  ui::ActivityPage page(empty.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::Activity, {}, {}, {}});
  CHECK(child<QLabel>(page, "activityFootLabel").text().startsWith(QStringLiteral("Nothing to show yet.")));
  CHECK(page.printable().isEmpty());
}
