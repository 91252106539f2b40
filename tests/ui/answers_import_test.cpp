// SPDX-License-Identifier: EUPL-1.2
#include "pages/answers_import.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

#include "dialogs/error_text.h"
#include "pages/overview_page.h"
#include "pages/projects_page.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

constexpr int kReadingMs = 20000;
const char* const kFirst = "pf-unicef2-r1-01";
const char* const kSecond = "pf-unicef2-r1-02";

/// An assessment, the overview over it, and files to import.
class Importing {
 public:
  Importing() : m_page(m_fixture.context()), m_said(&m_page, &ui::Page::said) {
    m_project = m_fixture.addProject("Preschool assistant");
    m_id = m_fixture.addAssessment(m_project);
    tests::showPage(m_page);
    m_page.open({ui::PageId::Overview, m_project, m_id, {}});
  }

  QString file(const char* name, const QByteArray& bytes) {
    const QString path = QString::fromStdString((m_fixture.folder() / name).string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
  }
  void import(const QString& path) {
    dialogs().files << path;
    trigger("importAnswersAction");
    REQUIRE(QTest::qWaitFor([this] { return !m_fixture.context().jobs->busy(); }, kReadingMs));
  }
  void trigger(const char* action) {
    auto* found = child<QMenu>(m_page, "assessmentMenu").findChild<QAction*>(QString::fromLatin1(action));
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->trigger();
  }
  assessment::Answer answer(const char* question) {
    const auto& answers = m_fixture.dossier(m_id)->answers;
    const auto found = answers.find(question);
    return found == answers.end() ? assessment::Answer{} : found->second;
  }
  QString said() { return m_said.isEmpty() ? QString() : m_said.last().first().toString(); }
  std::size_t revisions() { return m_fixture.session().workspace().log().value().size(); }

  [[nodiscard]] WorkbenchFixture& fixture() { return m_fixture; }
  [[nodiscard]] tests::FakeDialogs& dialogs() { return m_fixture.dialogs(); }
  [[nodiscard]] const assessment::AssessmentId& id() const { return m_id; }

 private:
  WorkbenchFixture m_fixture;
  assessment::ProjectId m_project;
  assessment::AssessmentId m_id;
  ui::OverviewPage m_page;
  QSignalSpy m_said;
};

}  // namespace

TEST_CASE("answers of a file come in as one step and are counted by name of the file") {
  Importing importing;
  importing.import(importing.file("workshop.csv",
                                  "question,level,because\n"
                                  "pf-unicef2-r1-01,3,\"Seen, twice\"\n"
                                  "pf-unicef2-r1-02,unknown,\n"
                                  "pf-unicef2-r1-03,,\n"));
  CHECK(importing.answer(kFirst) == assessment::levelAnswer(3, "Seen, twice"));
  CHECK(importing.answer(kSecond).kind == assessment::AnswerKind::AskedUnknown);
  CHECK(importing.said() == QStringLiteral("2 answers came in from workshop.csv."));
  CHECK_FALSE(importing.dialogs().asked.contains(QStringLiteral("Replace answers?")));
  importing.fixture().session().undoStack().undo();
  CHECK(importing.answer(kFirst) == assessment::Answer{});
  CHECK(importing.answer(kSecond) == assessment::Answer{});
  CHECK(importing.dialogs().errors.empty());
}

TEST_CASE("a file that would replace answers asks first and says how many") {
  Importing importing;
  auto& session = importing.fixture().session();
  REQUIRE(session.setAnswer(importing.id(), kFirst, assessment::levelAnswer(4, "Ours")));
  REQUIRE(session.setAnswer(importing.id(), kSecond, assessment::levelAnswer(2)));
  const QString file = importing.file("theirs.json", R"({"answers": [
      {"question": "pf-unicef2-r1-01", "level": 1, "because": "Theirs"},
      {"question": "pf-unicef2-r1-02", "level": 2},
      {"question": "pf-unicef2-r1-03", "level": 0}]})");
  SECTION("given up, all stays") {
    importing.dialogs().confirms = false;
    const auto before = importing.revisions();
    importing.import(file);
    CHECK(importing.revisions() == before);
  }
  SECTION("confirmed, it comes in") {
    importing.import(file);
    CHECK(importing.answer(kFirst) == assessment::levelAnswer(1, "Theirs"));
    CHECK(importing.answer("pf-unicef2-r1-03") == assessment::levelAnswer(0));
    CHECK(importing.said() ==
          QStringLiteral("2 answers came in from theirs.json. 1 took the place of an earlier one. There already: 1."));
    session.undoStack().undo();
    CHECK(importing.answer(kFirst) == assessment::levelAnswer(4, "Ours"));
  }
  CHECK(importing.dialogs().asked.last() == QStringLiteral("Replace answers?"));
  CHECK(importing.dialogs().confirmTexts.last().startsWith(
      QStringLiteral("1 answer that is there now would be replaced by another one from theirs.json.")));
}

TEST_CASE("a file in Windows-1252 is offered so, with words to judge by, all or nothing") {
  Importing importing;
  const QString file =
      importing.file("förskola.csv",
                     "question;level;because\r\n"
                     "pf-unicef2-r1-01;2;Two visits\r\n"
                     "pf-unicef2-r1-02;3;Barnen p\xE5 f\xF6rskolan fick \x96 till slut \x96 svara\r\n");
  SECTION("they read well") {
    importing.import(file);
    REQUIRE(QTest::qWaitFor([&] { return !importing.said().isEmpty(); }, kReadingMs));
    CHECK(importing.answer(kSecond).justification == "Barnen på förskolan fick – till slut – svara");
    CHECK(importing.answer(kFirst).level == 2);
  }
  SECTION("they do not") {
    importing.dialogs().confirms = false;
    const auto before = importing.revisions();
    importing.import(file);
    REQUIRE(QTest::qWaitFor([&] { return !importing.dialogs().confirmTexts.isEmpty(); }, kReadingMs));
    CHECK(importing.revisions() == before);
  }
  REQUIRE(importing.dialogs().confirmTexts.size() == 1);
  CHECK(importing.dialogs().confirmTexts.first().contains(QStringLiteral("“Barnen på förskolan fick – …”")));
  CHECK(importing.dialogs().errors.empty());
}

TEST_CASE("a refused file changes nothing and its place is shown") {
  Importing importing;
  const auto before = importing.revisions();
  SECTION("the row of a table") {
    importing.import(importing.file("bad.csv", "question,level,because\npf-unicef2-r1-01,3,\npf-unicef2-r1-02,7,\n"));
    REQUIRE(importing.dialogs().errors.size() == 1);
    CHECK(ui::errorText(importing.dialogs().errors.front()).text.contains(QStringLiteral("bad.csv, row 3")));
  }
  SECTION("the pointer into JSON") {
    importing.import(
        importing.file("bad.json", R"({"answers": [{"question": "pf-unicef2-r1-01", "level": "often"}]})"));
    REQUIRE(importing.dialogs().errors.size() == 1);
    CHECK(ui::errorText(importing.dialogs().errors.front()).text.contains(QStringLiteral("bad.json#/answers/0/level")));
  }
  SECTION("in Windows-1252 and wrong in itself") {
    importing.import(importing.file("bad.csv", "question,level,because\npf-unicef2-r1-01,9,p\xE5\n"));
    REQUIRE(QTest::qWaitFor([&] { return !importing.dialogs().errors.empty(); }, kReadingMs));
    CHECK(ui::errorText(importing.dialogs().errors.front()).text.contains(QStringLiteral("row 2")));
    CHECK(importing.dialogs().confirmTexts.isEmpty());
  }
  SECTION("nothing filled in") {
    importing.import(importing.file("blank.csv", "question,level,because\npf-unicef2-r1-01,,\n"));
    CHECK(importing.dialogs().informed.size() == 1);
  }
  CHECK(importing.revisions() == before);
  CHECK(importing.said().isEmpty());
}

TEST_CASE("what is being typed when a file comes in is not lost") {
  Importing importing;
  auto& session = importing.fixture().session();
  const auto subject = workspace::answerSubject(importing.id(), kFirst);
  session.type(subject, workspace::toJson(assessment::levelAnswer(1, "being typed")), QStringLiteral("text"), {});
  importing.import(importing.file("one.csv", "question,level,because\npf-unicef2-r1-01,3,from the file\n"));
  CHECK(importing.answer(kFirst).justification == "from the file");
  CHECK(importing.dialogs().asked.last() == QStringLiteral("Replace answers?"));
  session.undoStack().undo();
  CHECK(importing.answer(kFirst).justification == "being typed");
}

TEST_CASE("a template is saved and changes nothing when it comes back as it is") {
  Importing importing;
  REQUIRE(importing.fixture().session().setAnswer(importing.id(), kFirst, assessment::levelAnswer(3, "Seen")));
  const QString path = QString::fromStdString((importing.fixture().folder() / "template.csv").string());
  importing.dialogs().files << path;
  importing.trigger("answersTemplateAction");
  REQUIRE(QFile::exists(path));
  CHECK(importing.said().startsWith(QStringLiteral("Saved as template.csv.")));
  const auto before = importing.revisions();
  importing.import(path);
  CHECK(importing.revisions() == before);
  CHECK(importing.said() == QStringLiteral("Nothing is different: all answers of template.csv are there already."));
}

TEST_CASE("the menu of the projects imports too, where there is an assessment") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  ui::ProjectsPage page(fixture.context());
  tests::showPage(page);
  page.open({});
  const auto action = [&page](const char* name) {
    auto* menu = child<QPushButton>(page, "moreButton").menu();
    emit menu->aboutToShow();
    return menu->findChild<QAction*>(QString::fromLatin1(name));
  };
  CHECK_FALSE(action("importAnswersAction")->isEnabled());
  CHECK_FALSE(action("answersTemplateAction")->isEnabled());
  const auto id = fixture.addAssessment(project);
  page.open({ui::PageId::Projects, project, id, {}});
  const auto file = fixture.folder() / "a.json";
  QFile bytes(QString::fromStdString(file.string()));
  REQUIRE(bytes.open(QIODevice::WriteOnly));
  bytes.write(R"({"answers": [{"question": "pf-unicef2-r1-01", "level": 2}]})");
  bytes.close();
  fixture.dialogs().files << bytes.fileName();
  REQUIRE(action("importAnswersAction")->isEnabled());
  action("importAnswersAction")->trigger();
  REQUIRE(QTest::qWaitFor([&] { return fixture.dossier(id)->answers.count(kFirst) > 0; }, kReadingMs));
  CHECK(fixture.dossier(id)->answers.at(kFirst).level == 2);
}

TEST_CASE("words to judge an encoding by show the letters in question") {
  const auto given = [](const char* text) {
    return exchange::FileAnswer{"q", assessment::levelAnswer(1, text), std::nullopt};
  };
  CHECK(ui::wordsToJudge({given("one two three four five six på seven eight nine ten eleven")}) ==
        QStringLiteral("“… four five six på seven eight nine …”"));
  CHECK(ui::wordsToJudge({given("plain"), given("å")}) == QStringLiteral("“å”"));
  CHECK(ui::wordsToJudge({given("only plain words")}) == QStringLiteral("“only plain words”"));
  CHECK(ui::wordsToJudge({given("é 1"), given("é 2"), given("é 3"), given("é 4")}).count(QLatin1Char('\n')) == 2);
}
