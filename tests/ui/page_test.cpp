// SPDX-License-Identifier: EUPL-1.2
#include "window/page.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>

#include "theme/palette.h"
#include "ui/workbench_fixture.h"

using namespace playfair;

namespace {

/// A page that has a chip only where there is room, as some pages do.
class RoomyPage : public ui::Page {
 public:
  explicit RoomyPage(const ui::PageContext& context) : Page(context, "roomyPage", nullptr) { showChip(); }
  void open(const ui::Place&) override {}
  [[nodiscard]] ui::Place place() const override { return {}; }
  [[nodiscard]] QString windowHeading() const override { return {}; }
  [[nodiscard]] QLabel* chip() const {
    for (auto* label : findChildren<QLabel*>()) {
      if (label->text() == QStringLiteral("Stage: pilot") && !label->isHidden()) return label;
    }
    return nullptr;
  }

 protected:
  void changeEvent(QEvent* event) override {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showChip();
  }

 private:
  void showChip() { setChips({QStringLiteral("Stage: pilot")}); }
};

}  // namespace

TEST_CASE("chips that are replaced while the style changes outlive the change") {
  tests::WorkbenchFixture fixture;
  RoomyPage page(fixture.context());
  tests::showPage(page);
  const QPointer<QLabel> before = page.chip();
  REQUIRE(before != nullptr);
  // Qt tells a list of all widgets, made beforehand, of the new style.
  ui::applyAppearance(*qApp, ui::darkPalette(), 100);
  CHECK(before != nullptr);
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QApplication::processEvents();
  CHECK(before == nullptr);
  CHECK(page.chip() != nullptr);
  ui::applyAppearance(*qApp, ui::lightPalette(), 100);
}
