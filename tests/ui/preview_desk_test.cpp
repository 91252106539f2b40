// SPDX-License-Identifier: EUPL-1.2
#include "pages/preview_desk.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>

#include "ui/workbench_fixture.h"

using namespace playfair;

namespace {

/// Pages in one opaque grey.
std::vector<print::PageImage> pages(int number) {
  print::PageImage page{210, 297, {}};
  for (int pixel = 0; pixel < page.width * page.height; ++pixel) {
    for (const int part : {0x40, 0x40, 0x40, 0xff}) page.pixels.push_back(static_cast<std::uint8_t>(part));
  }
  return std::vector<print::PageImage>(static_cast<std::size_t>(number), page);
}

QList<QLabel*> sheetsOf(const ui::PreviewDesk& desk) {
  return desk.findChildren<QLabel*>(QStringLiteral("previewSheet"));
}

}  // namespace

TEST_CASE("pages stand side by side where they can be read, else one over the other, in the middle") {
  ui::PreviewDesk desk(nullptr);
  desk.showPages(pages(3));
  const auto [width, beside] = GENERATE(std::pair(1200, true), std::pair(900, true), std::pair(700, false));
  tests::showPage(desk, QSize(1600, 800));
  desk.resize(width, 800);
  for (int round = 0; round < 3; ++round) QApplication::processEvents();
  const auto sheets = sheetsOf(desk);
  REQUIRE(sheets.size() == 3);
  CHECK((sheets[0]->y() == sheets[1]->y()) == beside);
  CHECK(sheets[2]->y() > sheets[0]->y());
  CHECK(desk.horizontalScrollBar()->maximum() == 0);
  const int left = sheets[0]->x();
  const int right = desk.viewport()->width() - sheets[beside ? 1 : 0]->geometry().right();
  CHECK(std::abs(left - right) <= 2);
  CHECK(sheets[1]->accessibleName() == QStringLiteral("Page 2 of 3"));
}

TEST_CASE("a page is drawn in the size it has") {
  ui::PreviewDesk desk(nullptr);
  desk.showPages(pages(1));
  tests::showPage(desk, QSize(700, 900));
  QApplication::processEvents();
  const auto sheets = sheetsOf(desk);
  REQUIRE(sheets.size() == 1);
  const QImage drawn = sheets.first()->grab().toImage();
  CHECK(drawn.pixelColor(drawn.width() / 2, drawn.height() / 2).name() == QStringLiteral("#404040"));
  CHECK(drawn.pixelColor(drawn.width() - 4, drawn.height() - 4).name() == QStringLiteral("#404040"));
}
