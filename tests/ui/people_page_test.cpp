// SPDX-License-Identifier: EUPL-1.2
#include "pages/people_page.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <fstream>

#include "evidence/erase_dialog.h"
#include "pages/signature_form.h"
#include "playfair/workspace/location.h"
#include "session/person_words.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

std::unique_ptr<ui::Session> openAs(const std::filesystem::path& file, const ui::Signature& signature) {
  auto opened = ui::Session::open(file, signature);
  REQUIRE(opened);
  return std::move(*opened);
}

QStringList textsIn(const QWidget& card) {
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QStringList texts;
  for (const auto* label : card.findChildren<QLabel*>()) texts << label->text();
  return texts;
}

QList<QPushButton*> buttonsIn(const QWidget& page, const char* name) {
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  return page.findChildren<QPushButton*>(QString::fromLatin1(name));
}

/// Whether the bytes of the file, and of what SQLite keeps beside it, hold a text.
bool fileHolds(const std::filesystem::path& file, const QByteArray& text) {
  for (const char* ending : {"", "-wal"}) {
    QFile bytes(QString::fromStdString(file.string() + ending));
    if (bytes.open(QIODevice::ReadOnly) && bytes.readAll().contains(text)) return true;
  }
  return false;
}

void eraseAsMistake(const QWidget& page) {
  auto* dialog = page.findChild<ui::EraseDialog*>();
  REQUIRE(dialog != nullptr);
  child<QRadioButton>(*dialog, "mistakeRadio").click();
  child<QPushButton>(*dialog, "eraseButton").click();
}

}  // namespace

TEST_CASE("people who share a file are told apart, each signing with their own profile") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  const ui::Signature ada{{}, QStringLiteral("reviewer"), QStringLiteral("Other City"), QStringLiteral("Ada Example")};
  auto reviewer = openAs(fixture.session().file(), ada);
  auto twin = openAs(fixture.session().file(), WorkbenchFixture::signature());
  REQUIRE(reviewer->setFact(project, "stage", std::string("pilot")));
  REQUIRE(twin->setFact(project, "contactAddress", std::string("The registrar")));
  fixture.session().refresh();

  const auto& workspace = fixture.session().workspace();
  const ui::PeopleWords people(workspace);
  REQUIRE(people.people().size() == 3);
  CHECK(people.of(fixture.session().signature().id) == QStringLiteral("strategist, Example City"));
  CHECK(people.of(reviewer->signature().id) == QStringLiteral("Ada Example, reviewer, Other City"));
  CHECK(people.of(twin->signature().id) == QStringLiteral("strategist, Example City (2)"));
  CHECK(people.of({"nobody"}) == QStringLiteral("somebody"));
  const auto stage = workspace.log(workspace::factSubject(project, "stage"));
  REQUIRE(stage);
  CHECK(stage->back().author == reviewer->signature().id);

  ui::PeoplePage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::People, project, {}, {}});
  const QStringList texts = textsIn(child<QWidget>(page, "peopleCard"));
  CHECK(texts.contains(QStringLiteral("strategist, Example City – you")));
  CHECK(texts.contains(QStringLiteral("Ada Example, reviewer, Other City")));
  CHECK(texts.contains(QStringLiteral("strategist, Example City (2)")));
  // Only one of them holds a name.
  CHECK(buttonsIn(page, "reducePersonButton").size() == 1);
  CHECK(page.place() == ui::Place{ui::PageId::People, project, {}, {}});
  tests::checkNames(page);
}

TEST_CASE("a profile is reduced to its role: the name leaves the file and no answer changes") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  const auto id = fixture.addAssessment(project);
  const auto file = fixture.session().file();
  const ui::Signature ada{{}, QStringLiteral("reviewer"), QStringLiteral("Other City"), QStringLiteral("Ada Example")};
  auto reviewer = openAs(file, ada);
  REQUIRE(reviewer->setAnswer(id, "pf-unicef2-r2-03", assessment::levelAnswer(2, "seen")));
  const auto author = reviewer->signature().id;
  reviewer.reset();
  fixture.session().refresh();
  CHECK(fileHolds(file, "Ada Example"));

  ui::PeoplePage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::People, {}, {}, {}});
  REQUIRE(buttonsIn(page, "reducePersonButton").size() == 1);
  buttonsIn(page, "reducePersonButton").front()->click();
  eraseAsMistake(page);
  CHECK(textsIn(child<QWidget>(page, "peopleCard")).contains(QStringLiteral("reviewer, Other City")));
  CHECK(buttonsIn(page, "reducePersonButton").isEmpty());
  CHECK_FALSE(fileHolds(file, "Ada Example"));
  CHECK(fixture.dossier(id)->answers.at("pf-unicef2-r2-03").level == 2);

  // Ada goes on to work: in this file the name does not come back by itself.
  auto again = openAs(file, {author, ada.role, ada.organisation, ada.name});
  REQUIRE(again->setFact(project, "stage", std::string("pilot")));
  CHECK_FALSE(fileHolds(file, "Ada Example"));
  CHECK(again->signature().name.isEmpty());
}

TEST_CASE("reducing one's own profile takes the name from the settings, too") {
  WorkbenchFixture fixture;
  const auto signedBefore = fixture.preferences().signature();
  ui::Signature own = fixture.session().signature();
  own.name = QStringLiteral("Bo Example");
  fixture.preferences().setSignature(own);
  REQUIRE(fixture.session().sign(own));
  fixture.addProject("Preschool assistant");
  ui::PeoplePage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::People, {}, {}, {}});
  REQUIRE(buttonsIn(page, "reducePersonButton").size() == 1);
  buttonsIn(page, "reducePersonButton").front()->click();
  eraseAsMistake(page);
  CHECK(fixture.preferences().signature().name.isEmpty());
  CHECK(fixture.preferences().signature().role == QStringLiteral("strategist"));
  fixture.addProject("Another");
  CHECK_FALSE(fileHolds(fixture.session().file(), "Bo Example"));
  fixture.preferences().setSignature(signedBefore);
}

TEST_CASE("a name that an earlier profile still holds is shown and can be erased") {
  WorkbenchFixture fixture;
  ui::Signature own = fixture.session().signature();
  own.name = QStringLiteral("Cy Example");
  REQUIRE(fixture.session().sign(own));
  fixture.addProject("Preschool assistant");
  own.name.clear();
  REQUIRE(fixture.session().sign(own));
  ui::PeoplePage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::People, {}, {}, {}});
  CHECK(textsIn(child<QWidget>(page, "peopleCard")).join(QLatin1Char('\n')).contains(QStringLiteral("Cy Example")));
  REQUIRE(buttonsIn(page, "reducePersonButton").size() == 1);
}

TEST_CASE("a backup beside the file is removed after a question, and it says which") {
  WorkbenchFixture fixture;
  const auto backup = workspace::backupName(fixture.session().file(), 1, 1);
  std::ofstream(backup) << "an earlier copy";
  ui::PeoplePage page(fixture.context(), nullptr);
  QSignalSpy said(&page, &ui::Page::said);
  tests::showPage(page);
  page.open({ui::PageId::People, {}, {}, {}});
  const QString name = QString::fromStdString(backup.filename().string());
  CHECK(textsIn(child<QWidget>(page, "backupsCard")).contains(name));
  tests::checkNames(page);

  fixture.dialogs().confirms = false;
  buttonsIn(page, "removeBackupButton").front()->click();
  CHECK(std::filesystem::exists(backup));
  fixture.dialogs().confirms = true;
  buttonsIn(page, "removeBackupButton").front()->click();
  CHECK_FALSE(std::filesystem::exists(backup));
  CHECK(fixture.dialogs().confirmTexts.last().contains(name));
  REQUIRE(said.size() == 1);
  CHECK(said.front().front().toString() == QStringLiteral("Backup removed: %1").arg(name));
  CHECK(buttonsIn(page, "removeBackupButton").isEmpty());
}

TEST_CASE("a profile asks for role, organisation and an optional name") {
  ui::SignatureForm form(nullptr);
  CHECK_FALSE(form.hasRole());
  child<QLineEdit>(form, "roleEdit").setText(QStringLiteral("  reviewer "));
  child<QLineEdit>(form, "organisationEdit").setText(QStringLiteral("Other City"));
  CHECK(form.hasRole());
  const ui::Signature given = form.given({});
  CHECK(given.role == QStringLiteral("reviewer"));
  CHECK(given.organisation == QStringLiteral("Other City"));
  CHECK(given.name.isEmpty());
  CHECK(child<QLineEdit>(form, "nameEdit").accessibleName() == QStringLiteral("Name (optional)"));
}
