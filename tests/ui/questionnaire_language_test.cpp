// SPDX-License-Identifier: EUPL-1.2
// The questionnaire follows the language of the window; what is stored does not.
#include <QComboBox>
#include <QLabel>

#include "language/window_language.h"
#include "pages/account_page.h"
#include "pages/project_words.h"
#include "playfair/instrument/translation.h"
#include "playfair/workspace/register.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"
#include "walk/markdown_edit.h"
#include "walk/walk_page.h"

using namespace playfair;
using namespace playfair::ui;
using playfair::tests::WorkbenchFixture;

namespace {

/// The tests go on in English, with numbers and dates of no country.
struct SpeakingHere {
  explicit SpeakingHere(const char* language) { translators.speak(QLatin1String(language)); }
  ~SpeakingHere() { QLocale::setDefault(QLocale::c()); }
  SpeakingHere(const SpeakingHere&) = delete;
  SpeakingHere& operator=(const SpeakingHere&) = delete;
  WindowTranslators translators;
};

std::shared_ptr<const instrument::Instrument> shippedIn(const char* language) {
  auto shipped = instrument::findShippedInstrument("unicef-ai-children@2.0");
  REQUIRE(shipped);
  return instrument::shownIn(std::make_shared<const instrument::Instrument>(std::move(*shipped)), language);
}

}  // namespace

TEST_CASE("a dossier tells its questions in the language of the window, and changes with it") {
  WorkbenchFixture fixture;
  const auto id = fixture.addAssessment(fixture.addProject("Reading helper"));
  const std::string question = "pf-unicef2-r1-01";
  const std::string english = fixture.dossier(id)->instrument->findQuestion(question)->text;
  SpeakingHere speaking("sv");
  const auto swedish = fixture.dossier(id);
  CHECK(swedish->instrument->language == "sv");
  CHECK(swedish->instrument->findQuestion(question)->text == shippedIn("sv")->findQuestion(question)->text);
  CHECK(swedish->instrument->findQuestion(question)->text != english);
  CHECK(translationMark(*swedish->instrument).contains(QStringLiteral(" · ")));
  CHECK(textMark(*swedish->instrument, question).isEmpty());
  speaking.translators.speak(QStringLiteral("en"));
  CHECK(fixture.dossier(id)->instrument->findQuestion(question)->text == english);
  CHECK(translationMark(*fixture.dossier(id)->instrument).isEmpty());
}

TEST_CASE("what is stored is the same in whatever language one works") {
  WorkbenchFixture fixture;
  const SpeakingHere speaking("sv");
  const auto project = fixture.addProject("Reading helper");
  const auto shown = fixture.session().shownInstrument(shippedIn("en"));
  REQUIRE(shown->language == "sv");
  const auto id = fixture.session().addAssessment(project, *shown, instrument::Depth::Full, {});
  REQUIRE(id);
  assessment::Answer answer;
  answer.kind = assessment::AnswerKind::Level;
  answer.level = 3;
  REQUIRE(fixture.session().setAnswer(*id, "pf-unicef2-r1-01", answer));
  const auto stored = workspace::loadDossier(fixture.session().workspace(), *id);
  REQUIRE(stored);
  CHECK(stored->instrument->language == "en");
  CHECK(stored->instrument->canonical == shippedIn("en")->canonical);
  CHECK(stored->answers.at("pf-unicef2-r1-01").level == 3);
}

TEST_CASE("a question that is not translated says in which language it is") {
  const SpeakingHere speaking("sv");
  auto translation = *instrument::shippedTranslation("unicef-ai-children", "2.0", "sv");
  translation.questions.erase("pf-unicef2-r1-01");
  const auto shown = instrument::translate(shippedIn("en"), translation);
  CHECK(textMark(*shown, "pf-unicef2-r1-01") == QStringLiteral(" · English"));
  CHECK(textMark(*shown, "pf-unicef2-r1-02").isEmpty());
  CHECK(translationMark(*shippedIn("en")) == QStringLiteral(" · English"));
}

TEST_CASE("Walk shows the question in Swedish") {
  WorkbenchFixture fixture;
  const auto id = fixture.addAssessment(fixture.addProject("Reading helper"));
  const SpeakingHere speaking("sv");
  WalkPage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({PageId::Walk, {}, id, "pf-unicef2-r1-01"});
  CHECK(tests::child<QLabel>(page, "questionLabel").text() ==
        toQt(shippedIn("sv")->findQuestion("pf-unicef2-r1-01")->text));
  CHECK_FALSE(tests::child<QLabel>(page, "positionLabel").text().contains(QStringLiteral("English")));
}

TEST_CASE("each language has case study texts of its own, begun in the window's") {
  WorkbenchFixture fixture;
  const auto id = fixture.addAssessment(fixture.addProject("Reading helper"));
  REQUIRE(fixture.session().setAccount(id, "overview", "en", "A helper."));
  const SpeakingHere speaking("sv");
  AccountPage page(fixture.context(), nullptr);
  tests::showPage(page);
  page.open({PageId::Account, {}, id, "overview"});
  auto& languages = tests::child<QComboBox>(page, "accountLanguageCombo");
  auto& text = tests::child<MarkdownEdit>(page, "accountEdit");
  CHECK(languages.currentData().toString() == QStringLiteral("en"));
  CHECK(text.markdown() == QStringLiteral("A helper."));
  const int swedish = languages.findData(QStringLiteral("sv"));
  languages.setCurrentIndex(swedish);
  emit languages.activated(swedish);
  CHECK(text.markdown().isEmpty());
  text.setMarkdown(QStringLiteral("En hjälp."));
  emit text.edited();
  page.leave();
  REQUIRE(fixture.session().settleAll());
  const auto dossier = fixture.dossier(id);
  CHECK(dossier->account.at({"overview", "sv"}) == "En hjälp.");
  CHECK(dossier->account.at({"overview", "en"}) == "A helper.");
}
