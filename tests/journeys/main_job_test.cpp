// SPDX-License-Identifier: EUPL-1.2
// The main job through the real window: first start, new project, facts, scope, all nine requirements by keyboard,
// quit and reopen, the account, the case study as PDF.
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "journeys/window_driver.h"
#include "session/text.h"
#include "walk/markdown_edit.h"

using namespace playfair;
using playfair::tests::WindowDriver;

namespace {

constexpr int kLongWaitMs = 60000;

ui::Place placeOf(WindowDriver& driver) {
  return driver.page().place();
}

std::string projectOf(WindowDriver& driver) {
  return placeOf(driver).project.value;
}

assessment::AssessmentId onlyAssessment(WindowDriver& driver) {
  const auto projects = driver.window().session()->projects();
  REQUIRE(projects);
  REQUIRE(projects->size() == 1);
  REQUIRE(projects->front().assessments.size() == 1);
  return projects->front().assessments.front().id;
}

void signAndBegin(WindowDriver& driver, const QString& file) {
  driver.picture("0-first-start");
  driver.checkNames();
  driver.type("roleEdit", QStringLiteral("strategist"));
  driver.type("organisationEdit", QStringLiteral("Example City"));
  driver.find<QLineEdit>("fileEdit").setText(file);
  driver.dialogs().texts << QStringLiteral("Preschool assistant");
  driver.click("newProjectButton");
  REQUIRE(driver.window().session() != nullptr);
  REQUIRE(driver.window().workbench()->currentId() == ui::PageId::Facts);
  REQUIRE_FALSE(projectOf(driver).empty());
}

void fillFacts(WindowDriver& driver) {
  const assessment::ProjectId project{projectOf(driver)};
  auto& kind = driver.find<QComboBox>("factEdit_kind");
  kind.setFocus();
  QTest::keyClicks(&kind, QStringLiteral("AI"));
  driver.type("factEdit_organisation", QStringLiteral("Example City"));
  driver.picture("1-facts");
  driver.checkNames();
  driver.page().leave();
  const auto entry = driver.window().session()->project(project);
  REQUIRE(entry);
  CHECK(assessment::factText(entry->facts, "kind") == "ai-system");
  CHECK(assessment::factText(entry->facts, "organisation") == "Example City");
}

void startAssessment(WindowDriver& driver) {
  driver.click("goOnButton");
  REQUIRE(driver.window().workbench()->currentId() == ui::PageId::Scope);
  driver.picture("2-scope");
  driver.checkNames();
  driver.click("saveScopeButton");
  CHECK(onlyAssessment(driver).value.size() == 36);
}

void walkByKeyboard(WindowDriver& driver) {
  const auto id = onlyAssessment(driver);
  driver.window().go({ui::PageId::Walk, {}, id, {}});
  driver.picture("3-walk");
  driver.checkNames();
  const auto counts = driver.window().session()->counts(id);
  REQUIRE(counts);
  const int asked = (*counts)->asked;
  REQUIRE(asked > 40);
  std::string last;
  for (int i = 0; i < asked; ++i) {
    const std::string here = placeOf(driver).item;
    REQUIRE(here != last);
    last = here;
    QTest::keyClick(&driver.page(), static_cast<Qt::Key>(Qt::Key_0 + i % 5), Qt::AltModifier);
    QTest::keyClick(&driver.page(), Qt::Key_Return, Qt::ControlModifier);
  }
  const auto done = driver.window().session()->counts(id);
  REQUIRE(done);
  CHECK((*done)->answered == asked);
  for (const auto& requirement : (*done)->requirements) CHECK(requirement.notAnswered == 0);
}

void typeAReason(WindowDriver& driver) {
  const auto id = onlyAssessment(driver);
  const std::string question = placeOf(driver).item;
  driver.type("whyEdit", QStringLiteral("Two sessions were held <b>& more</b>."));
  driver.picture("3-walk-answered");
  driver.page().leave();
  const auto dossier = driver.window().session()->dossier(id);
  REQUIRE(dossier);
  CHECK(tests::contains((*dossier)->answers.at(question).justification, "Two sessions were held"));
}

void writeAccount(WindowDriver& driver) {
  const auto id = onlyAssessment(driver);
  driver.window().go({ui::PageId::Account, {}, id, "overview"});
  driver.type("accountEdit", QStringLiteral("The assistant answers everyday questions of preschool children."));
  driver.picture("4-case-study-text");
  driver.checkNames();
  driver.page().leave();
  const auto dossier = driver.window().session()->dossier(id);
  REQUIRE(dossier);
  CHECK((*dossier)->account.at({"overview", "en"}) ==
        "The assistant answers everyday questions of preschool children.");
}

QByteArray textOfPdf(const QString& file) {
  QProcess process;
  process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
  REQUIRE(process.waitForFinished(kLongWaitMs));
  return process.readAllStandardOutput();
}

void exportPdf(WindowDriver& driver, const QString& file) {
  driver.window().go({ui::PageId::Report, {}, onlyAssessment(driver), {}});
  REQUIRE(QTest::qWaitFor(
      [&driver] { return driver.window().findChild<QLabel*>(QStringLiteral("previewSheet")) != nullptr; },
      kLongWaitMs));
  driver.picture("5-report");
  driver.checkNames();
  auto& format = driver.find<QComboBox>("formatCombo");
  format.setCurrentIndex(1);
  driver.dialogs().files << file;
  driver.click("allReadCheckBox");
  driver.click("exportButton");
  REQUIRE(QTest::qWaitFor([&file] { return QFile::exists(file); }, kLongWaitMs));
  const QByteArray text = textOfPdf(file);
  CHECK(text.contains("The assistant answers everyday questions"));
  CHECK_FALSE(text.contains("Two sessions were held"));
  QPDF pdf;
  pdf.processFile(file.toUtf8().constData());
  CHECK(pdf.getRoot().getKey("/StructTreeRoot").isDictionary());
  CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "en");
}

}  // namespace

TEST_CASE("the main job, from the first start to the case study") {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("assessments.playfair"));
  WindowDriver driver;
  driver.preferences().setSignature({});
  for (const QString& recent : driver.preferences().recentFiles()) driver.preferences().forgetRecentFile(recent);
  driver.start();
  signAndBegin(driver, file);
  fillFacts(driver);
  startAssessment(driver);
  walkByKeyboard(driver);
  typeAReason(driver);
  const auto left = placeOf(driver);
  driver.quit();

  driver.start();
  REQUIRE(driver.window().session() != nullptr);
  CHECK(placeOf(driver) == left);
  driver.window().go({ui::PageId::Projects, {}, {}, {}});
  driver.picture("6-projects");
  driver.checkNames();
  driver.window().go({ui::PageId::Overview, {}, onlyAssessment(driver), {}});
  driver.picture("7-overview");
  driver.checkNames();
  writeAccount(driver);
  exportPdf(driver, folder.filePath(QStringLiteral("case-study.pdf")));
  driver.window().go({ui::PageId::Settings, {}, {}, {}});
  driver.picture("8-settings");
  driver.checkNames();
  driver.window().go({ui::PageId::Help, {}, {}, {}});
  driver.picture("9-help");
  driver.checkNames();
  CHECK(driver.dialogs().errors.empty());
  driver.quit();
}
