// SPDX-License-Identifier: EUPL-1.2
// Evidence through the real window: attach by drop and paste, a consultation, a meeting with its minutes, an earlier
// answer put back, erasing. The pictures stand in the user guide.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRadioButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <algorithm>
#include <cctype>
#include <fstream>

#include "evidence/erase_dialog.h"
#include "evidence/evidence_card.h"
#include "evidence/evidence_dialog.h"
#include "evidence/evidence_page.h"
#include "journeys/window_driver.h"
#include "playfair/exchange/example_dossier.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/verify.h"
#include "session/text.h"
#include "walk/differing_view_dialog.h"
#include "walk/large_view.h"
#include "widgets/look.h"
#include "window/search_palette.h"

using namespace playfair;
using playfair::tests::WindowDriver;

namespace {

constexpr int kLongWaitMs = 60000;
const std::string kSecret = "Quartzbrook";

/// A file with one assessment, open in a window, at its first question.
class Team {
 public:
  Team() {
    const std::filesystem::path path(ui::fromQt(folder.filePath(QStringLiteral("preschool.playfair"))));
    make(path);
    driver.preferences().setSignature({{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
    driver.preferences().addRecentFile(ui::toQt(path.string()));
    driver.start();
    REQUIRE(driver.window().session() != nullptr);
    goToQuestion();
  }

  void goToQuestion() { driver.window().go({ui::PageId::Walk, project, id, question}); }
  void goToEvidence(const std::string& item = {}) { driver.window().go({ui::PageId::Evidence, project, id, item}); }

  [[nodiscard]] ui::Session& session() { return *driver.window().session(); }
  [[nodiscard]] std::vector<assessment::Evidence> evidence() {
    const auto all = session().evidence(project);
    REQUIRE(all);
    return *all;
  }
  [[nodiscard]] std::shared_ptr<const assessment::Dossier> dossier() {
    const auto loaded = session().dossier(id);
    REQUIRE(loaded);
    return *loaded;
  }

  template <class Dialog>
  Dialog& dialog() {
    for (QWidget* top : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<Dialog*>(top); found != nullptr && found->isVisible()) return *found;
    }
    FAIL("no dialog is open");
    throw std::logic_error("not reached");
  }

  /// Ends a dialog by its doing button; the window is active again afterwards.
  void finish(QDialog& dialog, const char* button) {
    auto* found = dialog.findChild<QPushButton*>(QString::fromLatin1(button));
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->click();
    driver.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&driver.window(), kLongWaitMs));
  }

  QTemporaryDir folder;
  WindowDriver driver;
  assessment::ProjectId project;
  assessment::AssessmentId id;
  std::string question;

 private:
  void make(const std::filesystem::path& path) {
    auto created = workspace::Workspace::create(path);
    REQUIRE(created);
    const auto author = workspace::addPerson(*created, {{}, "project lead", "Example City", {}}, {});
    REQUIRE(author);
    const auto added = workspace::addProject(*created, "Preschool assistant",
                                             {{"organisation", std::string("Example City")},
                                              {"kind", std::string("ai-system")},
                                              {"stage", std::string("pilot")}},
                                             *author);
    REQUIRE(added);
    project = *added;
    const auto instrument = instrument::findShippedInstrument("unicef-ai-children@2.0");
    REQUIRE(instrument);
    const auto assessed =
        workspace::addAssessment(*created, project, *instrument, instrument::Depth::Essential, {}, *author);
    REQUIRE(assessed);
    id = *assessed;
    const auto dossier = workspace::loadDossier(*created, id);
    REQUIRE(dossier);
    question = "pf-unicef2-r2-03";
    // What somebody else answered first, to come back to later.
    assessment::Answer early = assessment::levelAnswer(1, "It is decided for the autumn.");
    const workspace::Change change{workspace::answerSubject(id, question), workspace::toJson(early), {}};
    REQUIRE(created->append({change}, *author));
  }
};

template <class Widget>
Widget& in(const QWidget& parent, const char* objectName) {
  auto* found = parent.findChild<Widget*>(QString::fromLatin1(objectName));
  if (found == nullptr) FAIL("no widget named " << objectName);
  return *found;
}

void attachByDrop(Team& team) {
  const QString file = team.folder.filePath(QStringLiteral("Session plan.txt"));
  std::ofstream(ui::fromQt(file)) << "Two sessions at three preschools, with picture support.\n";
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(file)});
  auto& card = team.driver.find<ui::EvidenceCard>("evidenceCard");
  QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&card, &enter);
  REQUIRE(enter.isAccepted());
  QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&card, &drop);
  REQUIRE(QTest::qWaitFor([&] { return team.evidence().size() == 1; }, kLongWaitMs));
}

void attachByPaste(Team& team) {
  QApplication::clipboard()->setText(QStringLiteral("https://example.org/guidance-for-teachers"));
  auto& place = team.driver.find<QPushButton>("dropPlaceButton");
  place.setFocus();
  QTest::keyClick(&place, Qt::Key_V, Qt::ControlModifier);
  REQUIRE(team.evidence().size() == 2);
  CHECK(team.dossier()->evidenceFor(team.question).size() == 2);
}

void consult(Team& team) {
  auto& card = team.driver.find<ui::EvidenceCard>("evidenceCard");
  in<QAction>(card, "add_consultation").trigger();
  auto& dialog = team.dialog<ui::EvidenceDialog>();
  QTest::keyClicks(&in<QLineEdit>(dialog, "evidenceTitleEdit"), QStringLiteral("Children's sessions, March"));
  QTest::keyClicks(&in<QLineEdit>(dialog, "factEdit_consultationNumber"), QStringLiteral("14"));
  in<QPlainTextEdit>(dialog, "factEdit_consultationSaid")
      .setPlainText(QStringLiteral("The answers came too fast. They wanted pictures."));
  in<QComboBox>(dialog, "evidenceConfidentialityCombo").setCurrentIndex(2);
  team.driver.pictureOf(dialog, "e2-consultation");
  team.finish(dialog, "keepEvidenceButton");
  REQUIRE(team.evidence().size() == 3);
  team.driver.picture("e1-walk-evidence");
  team.driver.checkNames();
}

void holdAMeeting(Team& team) {
  team.goToEvidence();
  team.driver.click("holdMeetingButton");
  auto& dialog = team.dialog<ui::EvidenceDialog>();
  in<QPlainTextEdit>(dialog, "factEdit_meetingParticipants")
      .setPlainText(QStringLiteral("Strategist, school nurse, two teachers"));
  in<QPlainTextEdit>(dialog, "factEdit_meetingAgenda").setPlainText(QStringLiteral("Inclusion\nSafety"));
  team.finish(dialog, "keepEvidenceButton");
  REQUIRE_FALSE(team.session().meeting().empty());
  team.goToQuestion();
  QTest::keyClick(&team.driver.page(), Qt::Key_2, Qt::AltModifier);
  team.driver.type("whyEdit", QStringLiteral("Children with disabilities were invited; none of them came."));
  team.driver.click("addViewButton");
  auto& view = team.dialog<ui::DifferingViewDialog>();
  QTest::keyClicks(&in<QLineEdit>(view, "viewHolderEdit"), QStringLiteral("school nurse"));
  in<QComboBox>(view, "viewLevelCombo").setCurrentIndex(1);
  team.finish(view, "keepViewButton");
  team.driver.find<QTabWidget>("sideTabs").setCurrentIndex(1);
  team.driver.type("newCommentEdit", QStringLiteral("Ask the habilitation centre how to invite them."));
  team.driver.click("addCommentButton");
  team.driver.picture("e3-meeting");
  CHECK(team.dossier()->answers.at(team.question).meeting == team.session().meeting());
  CHECK(team.dossier()->differingViews.size() == 1);
}

void printMinutes(Team& team, const char* ending) {
  const QString file = team.folder.filePath(QStringLiteral("minutes.") + QString::fromLatin1(ending));
  team.driver.dialogs().files << file;
  team.driver.click("meetingMinutesButton");
  REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, kLongWaitMs));
  if (QLatin1String(ending) != QLatin1String("pdf")) return;
  QProcess text;
  text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
  REQUIRE(text.waitForFinished(kLongWaitMs));
  const std::string words = ui::fromQt(QString::fromUtf8(text.readAllStandardOutput()).simplified());
  for (const char* said : {"two teachers", "none of them came", "school nurse", "habilitation centre"}) {
    INFO(said << " in " << words);
    CHECK(tests::contains(words, said));
  }
}

void endTheMeeting(Team& team) {
  team.driver.click("endMeetingButton");
  auto& dialog = team.dialog<ui::EvidenceDialog>();
  in<QPlainTextEdit>(dialog, "factEdit_meetingLeftOpen").setPlainText(QStringLiteral("Who invites them next time?"));
  team.finish(dialog, "keepEvidenceButton");
  CHECK(team.session().meeting().empty());
  team.goToEvidence();
  team.driver.find<QTabBar>("evidenceTabs").setCurrentIndex(1);
  team.driver.picture("e4-consultations");
  team.driver.find<QTabBar>("evidenceTabs").setCurrentIndex(0);
  team.driver.picture("e5-evidence");
  team.driver.checkNames();
}

void putBack(Team& team) {
  team.goToQuestion();
  team.driver.find<QTabWidget>("sideTabs").setCurrentIndex(2);
  team.driver.picture("e6-history");
  QPushButton* oldest = nullptr;
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  for (auto* each : team.driver.window().findChildren<QPushButton*>(QStringLiteral("putBackButton"))) {
    if (each->isVisible()) oldest = each;
  }
  REQUIRE(oldest != nullptr);
  oldest->click();
  CHECK(team.dossier()->answers.at(team.question).justification == "It is decided for the autumn.");
  team.session().undoStack().undo();
  CHECK(tests::contains(team.dossier()->answers.at(team.question).justification, "none of them came"));
}

void eraseANote(Team& team) {
  assessment::Evidence note;
  note.project = team.project;
  note.title = kSecret + " and family";
  const auto added = team.session().addEvidence(note, {});
  REQUIRE(added);
  team.goToEvidence(added->value);
  team.driver.click("eraseEvidenceButton");
  auto& dialog = team.dialog<ui::EraseDialog>();
  in<QRadioButton>(dialog, "mistakeRadio").click();
  team.driver.pictureOf(dialog, "e7-erase");
  team.finish(dialog, "eraseButton");
  const auto found = workspace::findEvidence(team.session().workspace(), *added);
  REQUIRE(found);
  CHECK_FALSE(found->has_value());
}

void lookForWords(Team& team) {
  QTest::keyClick(&team.driver.page(), Qt::Key_K, Qt::ControlModifier);
  auto& palette = team.dialog<ui::SearchPalette>();
  QTest::keyClicks(&in<QLineEdit>(palette, "searchEdit"), QStringLiteral("children"));
  const auto* found = in<QListView>(palette, "searchResults").model();
  REQUIRE(QTest::qWaitFor([&] { return found->rowCount() > 2; }, kLongWaitMs));
  team.driver.pictureOf(palette, "e8-search");
  palette.reject();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void lookBack(Team& team) {
  team.driver.window().go({ui::PageId::Activity, team.project, team.id, {}});
  auto& list = team.driver.find<QListView>("activityList");
  const auto* steps = list.model();
  const auto answered = steps->match(steps->index(0, 0), Qt::DisplayRole, QStringLiteral("R2.3 Planned → Partly"), 1);
  REQUIRE(answered.size() == 1);
  list.setCurrentIndex(answered.first());
  team.driver.picture("e9-activity");
  team.driver.checkNames();
  const std::filesystem::path file = team.session().file();
  const auto backup = workspace::backupName(file, 1);
  std::filesystem::copy_file(file, backup);
  team.driver.window().go({ui::PageId::People, team.project, {}, {}});
  team.driver.picture("e10-people");
  team.driver.checkNames();
  std::filesystem::remove(backup);
}

/// True where the secret stands in the file of that ending, in whatever letters.
bool saysSecret(const std::filesystem::path& file, const char* ending) {
  std::ifstream stream(file.string() + ending, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  const auto lower = [](unsigned char c) { return static_cast<char>(std::tolower(c)); };
  std::transform(bytes.begin(), bytes.end(), bytes.begin(), lower);
  std::string secret = kSecret;
  std::transform(secret.begin(), secret.end(), secret.begin(), lower);
  return tests::contains(bytes, secret);
}

}  // namespace

TEST_CASE("a team attaches evidence, meets, puts an answer back and erases") {
  Team team;
  attachByDrop(team);
  attachByPaste(team);
  consult(team);
  holdAMeeting(team);
  for (const char* ending : {"pdf", "odt", "html"}) printMinutes(team, ending);
  endTheMeeting(team);
  putBack(team);
  lookForWords(team);
  lookBack(team);
  eraseANote(team);
  const std::filesystem::path file = team.session().file();
  // Where a page was still reading, the journal is emptied a moment later.
  CHECK(QTest::qWaitFor([&] { return !saysSecret(file, "") && !saysSecret(file, "-wal"); }, kLongWaitMs));
  team.driver.quit();
  const auto verified = workspace::verify(file, {});
  REQUIRE(verified);
  CHECK(verified->faults.empty());
}
