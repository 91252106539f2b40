// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_page.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <fstream>

#include "evidence/erase_dialog.h"
#include "evidence/evidence_details.h"
#include "evidence/evidence_dialog.h"
#include "evidence/evidence_form.h"
#include "evidence/file_preview.h"
#include "evidence/opened_files.h"
#include "session/text.h"
#include "theme/palette.h"
#include "ui/workbench_fixture.h"
#include "walk/history_panel.h"
#include "widgets/link_label.h"

using namespace playfair;
using namespace playfair::ui;
using playfair::tests::child;
using playfair::tests::showPage;
using playfair::tests::WorkbenchFixture;

namespace {

assessment::Evidence note(const assessment::ProjectId& project, const std::string& title) {
  assessment::Evidence evidence;
  evidence.project = project;
  evidence.kind = assessment::EvidenceKind::Note;
  evidence.title = title;
  return evidence;
}

/// The Evidence page over a project with one assessment.
class EvidenceBench : public WorkbenchFixture {
 public:
  EvidenceBench() : project(addProject("Preschool assistant")), assessment(addAssessment(project)) {}

  EvidencePage& open(const std::string& item = {}) {
    page = std::make_unique<EvidencePage>(context(), nullptr);
    showPage(*page);
    page->open({PageId::Evidence, project, assessment, item});
    return *page;
  }

  std::filesystem::path write(const std::string& name, const std::string& content) {
    const auto file = folder() / name;
    std::ofstream(file, std::ios::binary) << content;
    return file;
  }

  [[nodiscard]] std::vector<assessment::Evidence> all() {
    const auto evidence = session().evidence(project);
    REQUIRE(evidence);
    return *evidence;
  }

  [[nodiscard]] std::string question(std::size_t number = 0) {
    const auto dossier = this->dossier(assessment);
    return dossier->instrument->requirements.front().questions.at(number).id;
  }

  assessment::ProjectId project;
  assessment::AssessmentId assessment;
  std::unique_ptr<EvidencePage> page;
};

/// Qt gives a drop only to what accepted the drag before.
void drop(QWidget& onto, QMimeData* data) {
  QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&onto, &enter);
  REQUIRE(enter.isAccepted());
  QDropEvent event(QPointF(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&onto, &event);
}

QMimeData* filesDropped(const std::vector<std::filesystem::path>& files) {
  auto* data = new QMimeData;
  QList<QUrl> urls;
  for (const auto& each : files) urls << QUrl::fromLocalFile(toQt(each.string()));
  data->setUrls(urls);
  return data;
}

}  // namespace

TEST_CASE("a dropped file is stored, listed, previewed, and one step takes it back") {
  EvidenceBench bench;
  EvidencePage& page = bench.open();
  const std::unique_ptr<QMimeData> data(filesDropped({bench.write("plan.txt", "Two sessions in March.")}));
  drop(page, data.get());
  REQUIRE(QTest::qWaitFor([&] { return bench.all().size() == 1; }));
  const assessment::Evidence stored = bench.all().front();
  REQUIRE(stored.file);
  CHECK(stored.title == "plan.txt");
  CHECK(stored.file->size == 22);
  CHECK(child<QTableView>(page, "evidenceTable").model()->rowCount() == 1);
  REQUIRE(QTest::qWaitFor([&] { return page.findChild<QTextBrowser*>(QStringLiteral("textPreview")) != nullptr; }));
  CHECK(child<QTextBrowser>(page, "textPreview").toPlainText() == QStringLiteral("Two sessions in March."));
  bench.session().undoStack().undo();
  CHECK(bench.all().empty());
  bench.session().undoStack().redo();
  CHECK(bench.all().size() == 1);
}

TEST_CASE("a file that was replaced is named, and saved as it was") {
  EvidenceBench bench;
  EvidencePage& page = bench.open();
  const std::unique_ptr<QMimeData> data(filesDropped({bench.write("plan.txt", "the first plan")}));
  drop(page, data.get());
  REQUIRE(QTest::qWaitFor([&] { return bench.all().size() == 1; }));
  CHECK(page.findChild<QPushButton*>(QStringLiteral("saveVersionButton")) == nullptr);
  bench.dialogs().files << toQt(bench.write("plan 2.txt", "the second plan").string());
  child<QPushButton>(page, "newerVersionButton").click();
  REQUIRE(QTest::qWaitFor([&] { return bench.all().front().file->name == "plan 2.txt"; }));
  CHECK(child<QLabel>(page, "versionLabel1").text().startsWith(QStringLiteral("Version 1: plan.txt, ")));
  CHECK(page.findChild<QLabel*>(QStringLiteral("versionLabel2")) == nullptr);
  auto& save = child<QPushButton>(page, "saveVersionButton");
  CHECK(save.accessibleName() == QStringLiteral("Save version 1: plan.txt"));
  const auto target = bench.folder() / "as it was.txt";
  bench.dialogs().files << toQt(target.string());
  save.click();
  REQUIRE(QTest::qWaitFor([&] { return std::filesystem::exists(target); }));
  std::ifstream file(target, std::ios::binary);
  CHECK(std::string((std::istreambuf_iterator<char>(file)), {}) == "the first plan");
  tests::checkNames(page);
}

TEST_CASE("a link keeps its contrast when the colours of the window change") {
  ui::LinkLabel link(QStringLiteral("R2 <Inclusion>"), nullptr);
  link.show();
  const auto says = [&](const Palette& colours) {
    applyAppearance(*qApp, colours, 100);
    INFO(link.text().toStdString());
    CHECK(link.text().contains(colours.onAccentSoft.name()));
    CHECK(link.text().contains(QStringLiteral("R2 &lt;Inclusion&gt;")));
  };
  says(darkPalette());
  says(lightPalette());
}

TEST_CASE("web addresses that are pasted become links read today; other text is not taken") {
  EvidenceBench bench;
  EvidencePage& page = bench.open();
  QApplication::clipboard()->setText(QStringLiteral("https://example.org/guidance\n"));
  QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
  REQUIRE(bench.all().size() == 1);
  CHECK(bench.all().front().kind == assessment::EvidenceKind::Link);
  CHECK(bench.all().front().url == "https://example.org/guidance");
  CHECK(assessment::factText(bench.all().front().details, "linkReadOn") ==
        QDate::currentDate().toString(Qt::ISODate).toStdString());
  for (const char* refused : {"javascript:alert(1)", "file:///etc/passwd", "a word", "https://"}) {
    QApplication::clipboard()->setText(QString::fromLatin1(refused));
    QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.all().size() == 1);
  }
}

TEST_CASE("a picture in the clipboard is stored as a PNG") {
  EvidenceBench bench;
  EvidencePage& page = bench.open();
  QImage image(8, 6, QImage::Format_RGB32);
  image.fill(Qt::darkCyan);
  auto* data = new QMimeData;
  data->setImageData(image);
  QApplication::clipboard()->setMimeData(data);
  QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
  REQUIRE(QTest::qWaitFor([&] { return bench.all().size() == 1; }));
  REQUIRE(bench.all().front().file);
  CHECK(bench.all().front().file->mediaType == "image/png");
}

TEST_CASE("what cannot be stored is refused with words and leaves nothing") {
  EvidenceBench bench;
  EvidencePage& page = bench.open();
  const std::unique_ptr<QMimeData> data(
      filesDropped({bench.folder(), bench.folder() / "gone.pdf", bench.write("empty.txt", "")}));
  drop(page, data.get());
  REQUIRE(QTest::qWaitFor([&] { return bench.dialogs().errors.size() == 3; }));
  CHECK(bench.dialogs().errors[0].code == ErrorCode::IsDirectory);
  CHECK(bench.dialogs().errors[1].code == ErrorCode::NotFound);
  CHECK(bench.dialogs().errors[2].code == ErrorCode::Invalid);
  CHECK(bench.all().empty());
}

TEST_CASE("filters narrow the list by kind, support, confidentiality and state") {
  EvidenceBench bench;
  auto expired = note(bench.project, "Old survey");
  expired.kind = assessment::EvidenceKind::TestResult;
  expired.reviewBy = "2020-01-01";
  auto due = note(bench.project, "Session notes");
  due.kind = assessment::EvidenceKind::Consultation;
  due.keepUntil = "2020-01-01";
  due.confidentiality = assessment::Confidentiality::Restricted;
  due.support = assessment::Support::ConfirmedByChildren;
  REQUIRE(bench.session().addEvidence(expired, {{bench.assessment, bench.question()}}));
  REQUIRE(bench.session().addEvidence(due, {}));
  EvidencePage& page = bench.open();
  const auto* shown = child<QTableView>(page, "evidenceTable").model();
  const auto only = [&](const char* combo, int index, const QString& title) {
    auto& box = child<QComboBox>(page, combo);
    box.setCurrentIndex(index);
    INFO(combo << " " << index);
    REQUIRE(shown->rowCount() == 1);
    CHECK(shown->index(0, EvidenceTitleColumn).data().toString().startsWith(title));
    box.setCurrentIndex(0);
  };
  CHECK(shown->rowCount() == 2);
  auto& states = child<QComboBox>(page, "evidenceStateCombo");
  only("evidenceStateCombo", 1, QStringLiteral("Old survey"));
  only("evidenceStateCombo", 2, QStringLiteral("Session notes"));
  only("evidenceStateCombo", 3, QStringLiteral("Session notes"));
  CHECK(states.currentIndex() == 0);
  auto& confidentiality = child<QComboBox>(page, "confidentialityCombo");
  only("confidentialityCombo", confidentiality.count() - 1, QStringLiteral("Session notes"));
  auto& support = child<QComboBox>(page, "supportCombo");
  only("supportCombo", support.count() - 1, QStringLiteral("Session notes"));
  child<QTabBar>(page, "evidenceTabs").setCurrentIndex(1);
  CHECK(shown->rowCount() == 1);
  child<QTabBar>(page, "evidenceTabs").setCurrentIndex(0);
  child<QLineEdit>(page, "evidenceFilterEdit").setText(QStringLiteral("survey"));
  CHECK(shown->rowCount() == 1);
}

TEST_CASE("a program is never opened from inside; a document is opened as a copy that can only be read") {
  EvidenceBench bench;
  EvidencePage& page = bench.open();
  const std::unique_ptr<QMimeData> data(
      filesDropped({bench.write("tool.sh", "#!/bin/sh\necho"), bench.write("plan.txt", "plan")}));
  drop(page, data.get());
  REQUIRE(QTest::qWaitFor([&] { return bench.all().size() == 2; }));
  for (const auto& each : bench.all()) {
    page.open({PageId::Evidence, bench.project, bench.assessment, each.id.value});
    QTest::mouseClick(&child<QPushButton>(page, "openFileButton"), Qt::LeftButton);
  }
  REQUIRE(QTest::qWaitFor([&] { return !bench.dialogs().opened.isEmpty(); }));
  CHECK(bench.dialogs().informed.size() == 1);
  REQUIRE(bench.dialogs().opened.size() == 1);
  const QFileInfo copy(bench.dialogs().opened.front().toLocalFile());
  CHECK(copy.fileName().endsWith(QStringLiteral("plan.txt")));
  CHECK_FALSE(copy.permissions().testFlag(QFileDevice::WriteOwner));
  CHECK_FALSE(copy.permissions().testFlag(QFileDevice::ReadOther));
  bench.page.reset();
  CHECK_FALSE(QFileInfo::exists(copy.filePath()));
}

TEST_CASE("erased evidence is gone with its file, and undo cannot bring it back") {
  EvidenceBench bench;
  EvidencePage& page = bench.open();
  const std::unique_ptr<QMimeData> data(filesDropped({bench.write("list.txt", "zyxwvut")}));
  drop(page, data.get());
  REQUIRE(QTest::qWaitFor([&] { return bench.all().size() == 1; }));
  page.open({PageId::Evidence, bench.project, bench.assessment, bench.all().front().id.value});
  QTest::mouseClick(&child<QPushButton>(page, "eraseEvidenceButton"), Qt::LeftButton);
  auto* dialog = page.window()->findChild<EraseDialog*>();
  REQUIRE(dialog != nullptr);
  auto& erase = child<QPushButton>(*dialog, "eraseButton");
  CHECK_FALSE(erase.isEnabled());
  child<QRadioButton>(*dialog, "decisionRadio").click();
  CHECK_FALSE(erase.isEnabled());
  child<QLineEdit>(*dialog, "groundNoteEdit").setText(QStringLiteral("2026/14"));
  REQUIRE(erase.isEnabled());
  erase.click();
  CHECK(bench.all().empty());
  CHECK_FALSE(bench.session().undoStack().canUndo());
  std::ifstream file(bench.session().file(), std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  CHECK(bytes.find("zyxwvut") == std::string::npos);
}

TEST_CASE("the form warns of names in a consultation and refuses an address that is none") {
  EvidenceBench bench;
  auto consultation = note(bench.project, "Sessions in March");
  consultation.kind = assessment::EvidenceKind::Consultation;
  EvidenceForm form(consultation, nullptr);
  form.show();
  auto& warning = child<QLabel>(form, "nameWarningLabel");
  CHECK_FALSE(warning.isVisibleTo(&form));
  QTest::keyClicks(&child<QLineEdit>(form, "evidenceSourceEdit"), QStringLiteral("Anna Andersson"));
  CHECK(warning.isVisibleTo(&form));

  auto link = note(bench.project, "Guidance");
  link.kind = assessment::EvidenceKind::Link;
  EvidenceForm linkForm(link, nullptr);
  auto& address = child<QLineEdit>(linkForm, "evidenceUrlEdit");
  for (const char* bad : {"", "javascript:alert(1)", "https://a b.org", "ftp://example.org"}) {
    address.setText(QString::fromLatin1(bad));
    INFO(bad);
    CHECK_FALSE(linkForm.fault().isEmpty());
  }
  address.setText(QStringLiteral("https://example.org/a"));
  CHECK(linkForm.fault().isEmpty());
}

TEST_CASE("a picture that claims to be huge is not decoded") {
  QImage image(40, 20, QImage::Format_RGB32);
  image.fill(Qt::red);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  REQUIRE(image.save(&buffer, "PNG"));
  CHECK(decodePicture(bytes, "png", 900).size() == QSize(40, 20));
  CHECK(decodePicture(bytes, "png", 10).width() == 10);
  CHECK(decodePicture(bytes, "jpeg", 900).isNull());
  // Width and height stand at bytes 16 and 20 of a PNG.
  bytes[16] = bytes[20] = 0;
  bytes[17] = bytes[21] = 0;
  bytes[18] = bytes[22] = static_cast<char>(0xC3);
  bytes[19] = bytes[23] = static_cast<char>(0x50);
  CHECK(decodePicture(bytes, "png", 900).isNull());
}

TEST_CASE("what is dangerous is told by name and by type") {
  const auto file = [](const char* name, const char* type) { return assessment::StoredFile{"", 1, name, type}; };
  CHECK(isDangerous(file("tool.EXE", "application/octet-stream")));
  CHECK(isDangerous(file("page.html", "text/html")));
  CHECK(isDangerous(file("sums.xlsm", "application/octet-stream")));
  CHECK_FALSE(isDangerous(file("plan.pdf", "application/pdf")));
  CHECK_FALSE(isDangerous(file("notes.txt", "text/plain")));
}

TEST_CASE("every control of the page and of the form of each kind has a name") {
  EvidenceBench bench;
  REQUIRE(bench.session().addEvidence(note(bench.project, "A note"), {{bench.assessment, bench.question()}}));
  tests::checkNames(bench.open());
  for (const auto kind : assessment::allEvidenceKinds()) {
    auto evidence = note(bench.project, "One");
    evidence.kind = kind;
    EvidenceDialog dialog(evidence, nullptr);
    dialog.show();
    tests::checkNames(dialog);
  }
}
