// SPDX-License-Identifier: EUPL-1.2
#include "pages/report_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>

#include "playfair/report/report_kinds.h"
#include "playfair/workspace/publications.h"
#include "reports/collection_dialog.h"
#include "reports/publication_dialog.h"
#include "reports/table_reports.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

constexpr int kLongWaitMs = 60000;

/// The page of an assessment whose case study has one text, drawn.
struct Reports {
  Reports() : id(fixture.addAssessment(fixture.addProject("Preschool assistant"))), page(fixture.context(), nullptr) {
    write("It answers everyday questions.");
    tests::showPage(page);
    open();
  }

  void write(const char* text) { REQUIRE(fixture.session().setAccount(id, "overview", "en", text)); }

  void open() {
    QSignalSpy said(&page, &ui::Page::said);
    page.open({ui::PageId::Report, {}, id, {}});
    REQUIRE(said.wait(kLongWaitMs));
  }

  QString exportTo(const char* name) {
    const QString file = ui::toQt((fixture.folder() / name).string());
    fixture.dialogs().files << file;
    QSignalSpy said(&page, &ui::Page::said);
    child<QPushButton>(page, "exportButton").click();
    if (fixture.dialogs().files.isEmpty()) REQUIRE(said.wait(kLongWaitMs));
    fixture.dialogs().files.clear();
    return file;
  }

  [[nodiscard]] QString words(const char* card) const {
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts;
    for (const auto* label : child<QWidget>(page, card).findChildren<QLabel*>()) texts << label->text();
    return texts.join(QLatin1Char('\n')).remove(QChar(0x200b));
  }

  [[nodiscard]] std::vector<assessment::Publication> published() {
    const auto all = workspace::listPublications(fixture.session().workspace(), id);
    REQUIRE(all);
    return *all;
  }

  WorkbenchFixture fixture;
  assessment::AssessmentId id;
  ui::ReportPage page;
};

}  // namespace

TEST_CASE("every kind of report of one assessment is offered, each in its formats") {
  Reports reports;
  auto& formats = child<QComboBox>(reports.page, "formatCombo");
  for (const auto& kind : report::reportKinds()) {
    if (kind.takes != report::Takes::OneAssessment) continue;
    INFO(kind.id);
    child<QRadioButton>(reports.page, (kind.id + "Radio").c_str()).click();
    CHECK(formats.count() == static_cast<int>(kind.formats.size() + ui::tableEndings(kind.id).size()));
    CHECK(child<QWidget>(reports.page, "publishingCard").isVisible() == (kind.gaps != nullptr));
  }
  tests::checkNames(reports.page);
}

TEST_CASE("tables of a record, a questionnaire and a register entry are exported") {
  Reports reports;
  const auto exported = [&](const char* radio, const char* ending) {
    child<QRadioButton>(reports.page, radio).click();
    auto& formats = child<QComboBox>(reports.page, "formatCombo");
    formats.setCurrentIndex(formats.findData(QString::fromLatin1(ending)));
    REQUIRE(formats.currentIndex() >= 0);
    QFile file(reports.exportTo((std::string(radio) + "." + ending).c_str()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  CHECK(exported("recordRadio", "xlsx").startsWith("PK"));
  CHECK(exported("questionnaireRadio", "xlsx").startsWith("PK"));
  CHECK(exported("questionnaireRadio", "csv").contains("question"));
  CHECK(exported("registerRadio", "csv").startsWith("\xEF\xBB\xBF"));
  CHECK(exported("registerRadio", "json").contains("toComplete"));
}

TEST_CASE("cases that may be printed together make a book, in the order of the list") {
  Reports reports;
  reports.fixture.addProject("School helper", {{"collectionLeave", std::string("given")}});
  child<QPushButton>(reports.page, "makeCollectionButton").click();
  auto* dialog = reports.page.findChild<ui::CollectionDialog*>();
  REQUIRE(dialog != nullptr);
  tests::checkNames(*dialog);
  auto& cases = child<QListWidget>(*dialog, "casesList");
  REQUIRE(cases.count() == 2);
  CHECK_FALSE(child<QPushButton>(*dialog, "exportCollectionButton").isEnabled());
  child<QLineEdit>(*dialog, "collectionTitleEdit").setText(QStringLiteral("Our book"));
  for (int row = 0; row < cases.count(); ++row) cases.item(row)->setCheckState(Qt::Checked);
  const QString file = ui::toQt((reports.fixture.folder() / "book.html").string());
  reports.fixture.dialogs().files << file;
  child<QPushButton>(*dialog, "exportCollectionButton").click();
  CHECK(reports.fixture.dialogs().errors.size() == 1);
  CHECK_FALSE(QFile::exists(file));

  const auto first = reports.fixture.dossier(reports.id)->project.id;
  REQUIRE(reports.fixture.session().setFact(first, "collectionLeave", std::string("given")));
  cases.setCurrentRow(1);
  child<QPushButton>(*dialog, "caseUpButton").click();
  const QString top = cases.item(0)->text();
  const QString below = cases.item(1)->text();
  reports.fixture.dialogs().files << file;
  QSignalSpy said(dialog, &ui::CollectionDialog::said);
  child<QPushButton>(*dialog, "exportCollectionButton").click();
  REQUIRE(said.wait(kLongWaitMs));
  QFile book(file);
  REQUIRE(book.open(QIODevice::ReadOnly));
  const QString html = QString::fromUtf8(book.readAll());
  CHECK(html.contains(QStringLiteral("Our book")));
  const auto headingOf = [&](const QString& shown) {
    const QString title = shown.startsWith(QStringLiteral("School")) ? QStringLiteral("School helper")
                                                                     : QStringLiteral("Preschool assistant");
    return html.lastIndexOf(QRegularExpression(title + QStringLiteral("[^<]*</h[1-6]>")));
  };
  CHECK(headingOf(top) > 0);
  CHECK(headingOf(top) < headingOf(below));
  CHECK(reports.fixture.preferences().collectionWords().title == QStringLiteral("Our book"));
}

TEST_CASE("what goes outside is exported once somebody has read it all") {
  Reports reports;
  const QString unread = reports.exportTo("unread.html");
  CHECK_FALSE(QFile::exists(unread));
  REQUIRE(reports.fixture.dialogs().informed.size() == 1);
  CHECK(reports.page.focusWidget() == &child<QCheckBox>(reports.page, "allReadCheckBox"));
  child<QCheckBox>(reports.page, "allReadCheckBox").click();
  CHECK(QFile::exists(reports.exportTo("read.html")));

  child<QRadioButton>(reports.page, "recordRadio").click();
  CHECK(QFile::exists(reports.exportTo("record.html")));
}

TEST_CASE("what may tell who somebody is stands before the tick, and unticks it") {
  Reports reports;
  child<QCheckBox>(reports.page, "allReadCheckBox").click();
  CHECK_FALSE(reports.words("publishingCard").contains(QStringLiteral("E-mail addresses")));
  reports.write("Ask maja.berg@example.org.");
  reports.open();
  CHECK(reports.words("publishingCard").contains(QStringLiteral("E-mail addresses: 1")));
  CHECK(reports.words("publishingCard").contains(QStringLiteral("maja.berg@example.org")));
  CHECK_FALSE(child<QCheckBox>(reports.page, "allReadCheckBox").isChecked());
}

TEST_CASE("a report that has changed was not read yet") {
  Reports reports;
  auto& read = child<QCheckBox>(reports.page, "allReadCheckBox");
  read.click();
  reports.open();
  CHECK(read.isChecked());
  reports.write("It answers everyday questions, and some others.");
  reports.open();
  CHECK_FALSE(read.isChecked());
}

TEST_CASE("a publication is noted after an export, tells when the text changed, and can be taken back") {
  Reports reports;
  child<QPushButton>(reports.page, "notePublicationButton").click();
  CHECK(reports.fixture.dialogs().informed.size() == 1);
  child<QCheckBox>(reports.page, "allReadCheckBox").click();
  reports.exportTo("published.html");
  child<QPushButton>(reports.page, "notePublicationButton").click();
  auto* dialog = reports.page.window()->findChild<ui::PublicationDialog*>();
  REQUIRE(dialog != nullptr);
  tests::checkNames(*dialog);
  auto& address = child<QLineEdit>(*dialog, "publicationAddressEdit");
  auto& note = child<QPushButton>(*dialog, "notePublicationButton");
  address.setText(QStringLiteral("example.org"));
  CHECK_FALSE(note.isEnabled());
  address.setText(QStringLiteral("https://example.org/cases/1"));
  note.click();
  REQUIRE(reports.published().size() == 1);
  CHECK(reports.published().front().kind == "case-study");
  CHECK(reports.published().front().address == "https://example.org/cases/1");
  CHECK(reports.words("publicationsCard").contains(QStringLiteral("Unchanged since publication")));

  reports.write("It answers more than everyday questions.");
  reports.open();
  CHECK(reports.words("publicationsCard").contains(QStringLiteral("Changed since publication")));
  child<QPushButton>(reports.page, "removePublicationButton").click();
  CHECK(reports.published().empty());
  reports.fixture.session().undoStack().undo();
  CHECK(reports.published().size() == 1);
}
