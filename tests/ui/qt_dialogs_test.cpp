// SPDX-License-Identifier: EUPL-1.2
#include "dialogs/qt_dialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>

#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;

namespace {

/// The real dialogs over a window.
class RealDialogs {
 public:
  RealDialogs() { tests::showPage(m_window, QSize(900, 600)); }
  [[nodiscard]] ui::QtDialogs& ask() { return m_dialogs; }
  [[nodiscard]] QWidget* window() { return &m_window; }
  QWidget& shown() {
    QWidget* active = QApplication::activeModalWidget();
    REQUIRE(active != nullptr);
    return *active;
  }

 private:
  QWidget m_window;
  ui::QtDialogs m_dialogs;
};

}  // namespace

TEST_CASE("a question is done only by its button, and shows names as they are") {
  RealDialogs real;
  int done = 0;
  const QString text = QStringLiteral("<b>answers</b> & more.csv");
  real.ask().confirm(real.window(), QStringLiteral("Replace <i>answers</i>?"), text, QStringLiteral("Replace"),
                     [&] { ++done; });
  auto& box = real.shown();
  tests::checkNames(box);
  CHECK(child<QLabel>(box, "qt_msgbox_label").textFormat() == Qt::PlainText);
  auto& words = child<QLabel>(box, "qt_msgbox_informativelabel");
  CHECK(words.textFormat() == Qt::PlainText);
  CHECK(words.text() == text);
  SECTION("cancelled by Return, as nothing else was chosen") {
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(done == 0);
  }
  SECTION("done") {
    child<QPushButton>(box, "confirmButton").click();
    CHECK(done == 1);
  }
}

TEST_CASE("a short text is given by Return, never empty") {
  RealDialogs real;
  QStringList given;
  real.ask().askText(real.window(), QStringLiteral("New project"), QStringLiteral("Title"), {}, QStringLiteral("Make"),
                     [&](const QString& text) { given << text; });
  auto& dialog = real.shown();
  tests::checkNames(dialog);
  auto& edit = child<QPlainTextEdit>(dialog, "askTextEdit");
  CHECK(dialog.focusWidget() == &edit);
  QTest::keyClick(&edit, Qt::Key_Return);
  QTest::keyClicks(&edit, QStringLiteral("  "));
  QTest::keyClick(&edit, Qt::Key_Return);
  CHECK(given.isEmpty());
  REQUIRE(dialog.isVisible());
  QTest::keyClicks(&edit, QStringLiteral("one"));
  QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
  QTest::keyClicks(&edit, QStringLiteral("two"));
  CHECK(given.isEmpty());
  QTest::keyClick(&edit, Qt::Key_Return);
  CHECK(given == QStringList{QStringLiteral("one\ntwo")});
}

TEST_CASE("a file to save gets the ending of its kind before it is asked about") {
  RealDialogs real;
  real.ask().askSaveFile(real.window(), QStringLiteral("Save"), QStringLiteral("answers.csv"),
                         QStringLiteral("Table (*.csv);;JSON (*.json)"), [](const QString&) {});
  auto& dialog = dynamic_cast<QFileDialog&>(real.shown());
  CHECK(dialog.acceptMode() == QFileDialog::AcceptSave);
  CHECK(dialog.defaultSuffix() == QStringLiteral("csv"));
  dialog.selectNameFilter(QStringLiteral("JSON (*.json)"));
  emit dialog.filterSelected(QStringLiteral("JSON (*.json)"));
  CHECK(dialog.defaultSuffix() == QStringLiteral("json"));
}

TEST_CASE("an error says what happened, what was kept, and where") {
  RealDialogs real;
  real.ask().showError(real.window(), {ErrorCode::Invalid, "the level must be 0 to 4", "answers.csv, row 5"});
  auto& box = real.shown();
  CHECK(child<QLabel>(box, "qt_msgbox_label").text() == QStringLiteral("This cannot be taken in"));
  const QString words = child<QLabel>(box, "qt_msgbox_informativelabel").text();
  CHECK(words.contains(QStringLiteral("Nothing was changed.")));
  CHECK(words.contains(QStringLiteral("answers.csv, row 5")));
}
