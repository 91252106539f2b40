// SPDX-License-Identifier: EUPL-1.2
#include "window/examples_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>

#include "ui/workbench_fixture.h"
#include "window/main_window.h"
#include "window/workbench.h"

using namespace playfair;
using playfair::tests::child;

namespace {

std::vector<exchange::ExampleEntry> twoExamples() {
  return {{"first", "First title", "What the first is.", {"example", "health"}, {"unicef-ai-children@2.0"}, {}},
          {"second", "Second title", "What the second is.", {"example"}, {}, {}}};
}

struct OpenedWindow {
  OpenedWindow() {
    preferences.setSignature({});
    tests::showPage(window, QSize(1280, 720));
    window.start();
  }
  ui::ExamplesDialog& dialog() { return child<ui::ExamplesDialog>(window, "examplesDialog"); }
  ui::Preferences preferences;
  tests::FakeDialogs dialogs;
  ui::MainWindow window{preferences, dialogs};
};

/// The row whose text begins so; -1 where there is none.
int rowOf(const QListWidget& list, const QString& title) {
  for (int row = 0; row < list.count(); ++row) {
    if (list.item(row)->text().startsWith(title)) return row;
  }
  return -1;
}

}  // namespace

TEST_CASE("an example is chosen with the keyboard, from title and description") {
  auto* dialog = new ui::ExamplesDialog(twoExamples(), nullptr);
  const QPointer<ui::ExamplesDialog> watched(dialog);
  QSignalSpy chosen(dialog, &ui::ExamplesDialog::chosen);
  tests::showPage(*dialog);
  tests::checkNames(*dialog);
  auto& list = child<QListWidget>(*dialog, "examplesList");
  REQUIRE(list.count() == 2);
  CHECK(list.hasFocus());
  CHECK(list.item(0)->data(Qt::AccessibleTextRole).toString() == QStringLiteral("First title. What the first is."));
  QTest::keyClick(&list, Qt::Key_Down);
  QTest::keyClick(&list, Qt::Key_Return);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen.first().first().toString() == QStringLiteral("second"));
  REQUIRE(QTest::qWaitFor([&] { return watched.isNull(); }));
}

TEST_CASE("giving up opens no example") {
  auto* dialog = new ui::ExamplesDialog(twoExamples(), nullptr);
  QSignalSpy chosen(dialog, &ui::ExamplesDialog::chosen);
  tests::showPage(*dialog);
  QTest::keyClick(&child<QListWidget>(*dialog, "examplesList"), Qt::Key_Escape);
  CHECK_FALSE(dialog->isVisible());
  CHECK(chosen.isEmpty());
}

TEST_CASE("the welcome page and the File menu lead to every example") {
  OpenedWindow opened;
  child<QPushButton>(opened.window, "openExampleButton").click();
  const auto examples = exchange::listExamples().value();
  CHECK(child<QListWidget>(opened.dialog(), "examplesList").count() == static_cast<int>(examples.size()));
  CHECK(opened.dialog().width() <= opened.window.width());
  CHECK(opened.dialog().height() <= opened.window.height());
  opened.dialog().reject();
  REQUIRE(QTest::qWaitFor([&] { return opened.window.findChild<ui::ExamplesDialog*>() == nullptr; }));
  QAction* found = nullptr;
  for (QAction* action : opened.window.findChildren<QAction*>()) {
    if (action->text() == QStringLiteral("Open an &example…")) found = action;
  }
  REQUIRE(found != nullptr);
  found->trigger();
  auto& list = child<QListWidget>(opened.dialog(), "examplesList");
  list.setCurrentRow(rowOf(list, QStringLiteral("Haru")));
  child<QPushButton>(opened.dialog(), "openChosenExampleButton").click();
  REQUIRE(opened.window.session() != nullptr);
  CHECK_FALSE(opened.window.session()->writable());
  CHECK(opened.window.workbench()->currentId() == ui::PageId::Overview);
  CHECK(opened.dialogs.errors.empty());
}

TEST_CASE("an example without an assessment opens at its facts, for reading") {
  OpenedWindow opened;
  REQUIRE(opened.window.openExample(QStringLiteral("namur-charter")));
  REQUIRE(opened.window.session() != nullptr);
  CHECK_FALSE(opened.window.session()->writable());
  CHECK(opened.window.workbench()->currentId() == ui::PageId::Facts);
  CHECK(child<QLineEdit>(opened.window, "factEdit_organisation").text() == QStringLiteral("City of Namur"));
}

TEST_CASE("an example that is not there is said, and the window stays where it was") {
  OpenedWindow opened;
  CHECK_FALSE(opened.window.openExample(QStringLiteral("atlantis")));
  REQUIRE(opened.dialogs.errors.size() == 1);
  CHECK(opened.dialogs.errors.front().code == ErrorCode::NotFound);
  CHECK(opened.window.session() == nullptr);
}
