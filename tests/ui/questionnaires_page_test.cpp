// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/questionnaires_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <fstream>

#include "pages/scope_page.h"
#include "questionnaires/questionnaire_editor.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

void giveIdentity(const QWidget& page) {
  auto* dialog = page.window()->findChild<QDialog*>(QStringLiteral("ownDialog"));
  REQUIRE(dialog != nullptr);
  tests::checkNames(*dialog);
  child<QLineEdit>(*dialog, "ownOrganisationEdit").setText(QStringLiteral("Example City"));
  child<QLineEdit>(*dialog, "ownNameEdit").setText(QStringLiteral("Data charter"));
  child<QLineEdit>(*dialog, "ownAddressEdit").setText(QStringLiteral("https://example.org"));
  child<QPushButton>(*dialog, "makeOwnButton").click();
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void chooseListed(const QWidget& page, const QString& words) {
  auto& list = child<QListWidget>(page, "questionnaireList");
  const auto found = list.findItems(words, Qt::MatchContains);
  INFO(words.toStdString());
  REQUIRE_FALSE(found.isEmpty());
  list.setCurrentItem(found.first());
}

QString tenQuestionSheet(const std::filesystem::path& folder) {
  const auto file = folder / "charter.csv";
  std::ofstream sheet(file, std::ios::binary);
  sheet << "requirement,question,in place means,why it matters,good looks like,evidence,who knows,crc\n";
  for (int number = 1; number <= 10; ++number) {
    sheet << "Principle " << (number + 4) / 5 << ",Is point " << number
          << " kept?,A note says so.,Children depend on it.,An example,The note,The lead,3\n";
  }
  return ui::toQt(file.string());
}

instrument::Instrument onlyDraft(WorkbenchFixture& fixture) {
  const auto drafts = workspace::listDrafts(fixture.session().workspace());
  REQUIRE(drafts);
  REQUIRE(drafts->size() == 1);
  return drafts->front().instrument;
}

ui::QuestionTree& editedTree(const QWidget& page) {
  return child<ui::QuestionTree>(child<ui::QuestionnaireEditor>(page, "questionnaireEditor"), "questionTree");
}

}  // namespace

TEST_CASE("a person with a spreadsheet makes a charter of ten questions into a usable questionnaire") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Chatbot");
  ui::QuestionnairesPage page(fixture.context(), nullptr);
  QSignalSpy said(&page, &ui::Page::said);
  tests::showPage(page);
  page.open({ui::PageId::Questionnaires, {}, {}, {}});
  tests::checkNames(page);
  fixture.dialogs().files << tenQuestionSheet(fixture.folder());
  child<QPushButton>(page, "fromSpreadsheetButton").click();
  giveIdentity(page);
  REQUIRE(fixture.dialogs().errors.empty());
  CHECK(onlyDraft(fixture).requirements.size() == 2);
  CHECK(child<QWidget>(page, "questionnaireEditor").isVisible());
  tests::checkNames(page);
  fixture.dialogs().texts << QStringLiteral("1.0");
  child<QPushButton>(page, "publishDraftButton").click();
  REQUIRE(fixture.dialogs().errors.empty());
  REQUIRE_FALSE(said.isEmpty());
  CHECK(said.last().first().toString().contains(QStringLiteral("Published: Data charter, version 1.0, edition 1")));

  ui::ScopePage scope(fixture.context());
  QSignalSpy went(&scope, &ui::Page::goTo);
  tests::showPage(scope);
  scope.open({ui::PageId::Scope, project, {}, {}});
  child<QRadioButton>(scope, "instrument_own-example-city-data-charter@1.0").click();
  child<QPushButton>(scope, "saveScopeButton").click();
  REQUIRE(went.size() == 1);
  const auto assessed = fixture.dossier(went.first().first().value<ui::Place>().assessment);
  CHECK(assessed->instrument->publisher == "Example City");
  CHECK(assessed->assessment.instrumentEdition == 1);

  child<QPushButton>(page, "backToListButton").click();
  chooseListed(page, QStringLiteral("Example City, version 1.0"));
  CHECK(child<QLabel>(page, "questionnaireUseLabel").text().contains(QStringLiteral("Chatbot")));
}

TEST_CASE("an empty frame is refused with a sentence that says what to do") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Chatbot");
  ui::ScopePage scope(fixture.context());
  QSignalSpy went(&scope, &ui::Page::goTo);
  tests::showPage(scope);
  scope.open({ui::PageId::Scope, project, {}, {}});
  child<QRadioButton>(scope, "instrument_own-charter@1.0").click();
  child<QPushButton>(scope, "saveScopeButton").click();
  CHECK(went.isEmpty());
  CHECK(child<QLabel>(scope, "problemLabel").text().contains(QStringLiteral("empty frame")));
}

TEST_CASE("a copy is written: questions are typed, added, moved, removed, and each step can be taken back") {
  WorkbenchFixture fixture;
  ui::QuestionnairesPage page(fixture.context(), nullptr);
  QObject::connect(&fixture.session(), &ui::Session::stepped, &page,
                   [&page](const ui::Place& place, const QString&) { page.open(place); });
  tests::showPage(page);
  page.open({ui::PageId::Questionnaires, {}, {}, {}});
  chooseListed(page, QStringLiteral("Screening"));
  child<QPushButton>(page, "copyAsOwnButton").click();
  giveIdentity(page);
  const instrument::Instrument copied = onlyDraft(fixture);
  CHECK(copied.title.starts_with("Own questionnaire of Example City, after "));
  const std::string requirement = copied.requirements.front().id;
  const std::string first = copied.requirements.front().questions.front().id;

  auto& tree = editedTree(page);
  tree.choose({requirement, first});
  auto& text = child<QPlainTextEdit>(page, "questionTextEdit");
  CHECK(ui::fromQt(text.toPlainText()) == copied.requirements.front().questions.front().text);
  text.setPlainText(QStringLiteral("Is it known?"));
  CHECK(fixture.session().saveState() == ui::SaveState::Typing);
  child<QCheckBox>(page, "safeguardCheck").click();
  CHECK(onlyDraft(fixture).findQuestion(first)->text == "Is it known?");
  CHECK(onlyDraft(fixture).findQuestion(first)->redLine.has_value());
  fixture.session().undoStack().undo();
  CHECK(onlyDraft(fixture).findQuestion(first)->text == copied.requirements.front().questions.front().text);

  tree.choose({requirement, first});
  QTest::keyClick(&tree, Qt::Key_Down, Qt::AltModifier);
  CHECK(onlyDraft(fixture).requirements.front().questions[1].id == first);
  const std::size_t before = onlyDraft(fixture).requirements.front().questions.size();
  child<QPushButton>(page, "addQuestionButton").click();
  CHECK(onlyDraft(fixture).requirements.front().questions.size() == before + 1);
  CHECK(text.hasFocus());
  CHECK(text.toPlainText().isEmpty());
  child<QPushButton>(page, "checkDraftButton").click();
  CHECK(child<QLabel>(page, "checkedLabel").text().startsWith(QStringLiteral("To mend")));
  fixture.dialogs().texts << QStringLiteral("1.0");
  child<QPushButton>(page, "publishDraftButton").click();
  CHECK(workspace::broughtQuestionnaires(fixture.session().workspace())->empty());

  child<QPushButton>(page, "removeEntryButton").click();
  CHECK(onlyDraft(fixture).requirements.front().questions.size() == before);
  fixture.session().undoStack().undo();
  CHECK(onlyDraft(fixture).requirements.front().questions.size() == before + 1);
}

TEST_CASE("what somebody else writes in a draft is kept while one types in it oneself") {
  WorkbenchFixture fixture;
  ui::QuestionnairesPage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::Questionnaires, {}, {}, {}});
  chooseListed(page, QStringLiteral("Screening"));
  child<QPushButton>(page, "copyAsOwnButton").click();
  giveIdentity(page);
  auto other = ui::Session::open(fixture.session().file(), WorkbenchFixture::signature());
  REQUIRE(other);
  const auto drafts = workspace::listDrafts((*other)->workspace());
  REQUIRE(drafts);
  instrument::Instrument theirs = drafts->front().instrument;
  auto& questions = theirs.requirements.front().questions;
  const std::string mine = questions[0].id;
  const std::string elsewhere = questions[1].id;
  editedTree(page).choose({theirs.requirements.front().id, mine});
  child<QPlainTextEdit>(page, "questionTextEdit").setPlainText(QStringLiteral("Is mine kept?"));
  questions[1].text = "Is theirs kept?";
  REQUIRE((*other)->setDraft(drafts->front().id, theirs, QStringLiteral("other"), {}));
  fixture.session().refresh();
  CHECK(child<QPlainTextEdit>(page, "questionTextEdit").toPlainText() == QStringLiteral("Is mine kept?"));
  child<QPushButton>(page, "addQuestionButton").click();
  const instrument::Instrument now = onlyDraft(fixture);
  REQUIRE(now.findQuestion(elsewhere) != nullptr);
  CHECK(now.findQuestion(elsewhere)->text == "Is theirs kept?");
  CHECK(now.findQuestion(mine)->text == "Is mine kept?");
}

TEST_CASE("a stranger's file is checked, shown as plain text, and used only after a yes") {
  WorkbenchFixture fixture;
  ui::QuestionnairesPage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::Questionnaires, {}, {}, {}});
  const auto wrong = fixture.folder() / "wrong.json";
  std::ofstream(wrong) << "{}";
  fixture.dialogs().files << ui::toQt(wrong.string());
  child<QPushButton>(page, "openQuestionnaireButton").click();
  REQUIRE(fixture.dialogs().informed.size() == 1);
  CHECK(fixture.dialogs().informed.first().contains(QStringLiteral("expected")));

  instrument::OwnIdentity identity;
  identity.id = "strange";
  identity.organisation = "<b>Strangers</b>";
  identity.name = "<h1>Loud</h1>";
  identity.address = "https://example.org";
  identity.published = "2026-11";
  const auto screening = instrument::findShippedInstrument("screening");
  REQUIRE(screening);
  const auto strange = instrument::published(instrument::ownCopy(*screening, identity), "1.0", 1);
  REQUIRE(strange);
  const auto file = fixture.folder() / "strange.json";
  std::ofstream(file) << strange->canonical;
  fixture.dialogs().files << ui::toQt(file.string());
  child<QPushButton>(page, "openQuestionnaireButton").click();
  REQUIRE(fixture.dialogs().errors.empty());
  for (const QLabel* label : page.findChildren<QLabel*>()) {
    INFO(label->text().toStdString());
    CHECK((label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1Char('<'))));
  }
  CHECK(child<QLabel>(page, "questionnaireUseLabel").text().contains(QStringLiteral("<b>Strangers</b>")));
  fixture.dialogs().confirms = false;
  child<QPushButton>(page, "takeIntoFileButton").click();
  CHECK(workspace::broughtQuestionnaires(fixture.session().workspace())->empty());
  fixture.dialogs().confirms = true;
  child<QPushButton>(page, "takeIntoFileButton").click();
  CHECK(workspace::broughtQuestionnaires(fixture.session().workspace())->size() == 1);
}

TEST_CASE("differences between two questionnaires are told in words") {
  WorkbenchFixture fixture;
  ui::QuestionnairesPage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({ui::PageId::Questionnaires, {}, {}, {}});
  chooseListed(page, QStringLiteral("Screening"));
  child<QPushButton>(page, "differencesButton").click();
  auto* dialog = page.window()->findChild<QDialog*>(QStringLiteral("differencesDialog"));
  REQUIRE(dialog != nullptr);
  tests::checkNames(*dialog);
  auto& before = child<QComboBox>(*dialog, "differenceBeforeCombo");
  auto& after = child<QComboBox>(*dialog, "differenceAfterCombo");
  before.setCurrentIndex(after.currentIndex());
  CHECK(child<QPlainTextEdit>(*dialog, "differenceText").toPlainText() == QStringLiteral("Nothing is different."));
  before.setCurrentIndex(after.currentIndex() == 0 ? 1 : 0);
  CHECK(child<QPlainTextEdit>(*dialog, "differenceText").toPlainText().startsWith(QStringLiteral("Questions removed")));
  dialog->close();
}
