// SPDX-License-Identifier: EUPL-1.2
// Other languages need more room than English: with every text 40 % longer, nothing is cut at 1280 × 720.
#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>
#include <cmath>
#include <set>

#include "journeys/window_driver.h"
#include "translations/ts_file.h"

using namespace playfair;
using playfair::tests::WindowDriver;

namespace {

constexpr int kMostPages = 32;

using Text = std::pair<QString, QString>;  // context, source

/// Makes Playfair's own texts longer, and remembers which it was asked for.
class LongerTexts : public QTranslator {
 public:
  LongerTexts() { QCoreApplication::installTranslator(this); }
  ~LongerTexts() override { QCoreApplication::removeTranslator(this); }
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    const QString from = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    // Qt's own classes: their translations are not ours to stretch.
    if (from.startsWith(QLatin1Char('Q'))) return {};
    m_asked.insert({from, text});
    return longer(text);
  }
  [[nodiscard]] const std::set<Text>& asked() const { return m_asked; }

 private:
  /// One word grows, several get company; an ellipsis or arrow at the end stays there.
  [[nodiscard]] static QString longer(const QString& text) {
    static const QString words =
        QStringLiteral(" efter detta och med alla delar som hör till det enligt planen").repeated(8);
    const int more = static_cast<int>(std::ceil(0.4 * static_cast<double>(text.size())));
    qsizetype end = text.size();
    while (end > 0 && !text[end - 1].isLetterOrNumber()) --end;
    if (end == 0) return text;
    const bool oneWord = !text.contains(QLatin1Char(' '));
    const QString added = oneWord ? QStringLiteral("ningarna").repeated(8).left(more) : words.left(more);
    return text.left(end) + added + text.mid(end);
  }

  mutable std::set<Text> m_asked;
};

/// What makes the inside of a scroll area wider than what shows of it.
QString tooWide(const QScrollArea& area) {
  QString names;
  if (area.widget() == nullptr) return names;
  for (const QWidget* widget : area.widget()->findChildren<QWidget*>()) {
    if (widget->isVisible() && widget->minimumSizeHint().width() > area.viewport()->width() && !widget->layout())
      names += QStringLiteral(" %1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
  }
  return names;
}

void checkScrolling(const QWidget& window) {
  for (const auto* area : window.findChildren<QScrollArea*>()) {
    // Printed pages are as wide as paper.
    if (!area->isVisible() || area->objectName() == QStringLiteral("previewArea")) continue;
    INFO(area->objectName() << " holds" << tooWide(*area).toStdString());
    CHECK(area->horizontalScrollBar()->maximum() == 0);
  }
}

void checkPage(WindowDriver& driver, int page) {
  for (int round = 0; round < 3; ++round) QCoreApplication::processEvents();
  INFO("page " << page);
  CHECK(driver.window().size() == QSize(1280, 720));
  driver.checkNothingCut();
  checkScrolling(driver.window());
}

void visitEveryPage(WindowDriver& driver) {
  driver.window().resize(1280, 720);
  REQUIRE(driver.window().openExample(QStringLiteral("laiban")));
  const ui::Place example = driver.page().place();
  int visited = 0;
  for (int page = 0; page < kMostPages; ++page) {
    ui::Place place = example;
    place.page = static_cast<ui::PageId>(page);
    driver.window().go(place);
    if (driver.window().workbench()->currentId() != place.page) continue;
    checkPage(driver, page);
    ++visited;
  }
  CHECK(visited > static_cast<int>(ui::PageId::Help));
}

}  // namespace

TEST_CASE("texts that are 40 % longer find room on every page") {
  const LongerTexts longer;
  WindowDriver driver;
  driver.preferences().setSignature({{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
  driver.start();
  visitEveryPage(driver);
}

TEST_CASE("every text the window asks for is one that translators see") {
  const LongerTexts longer;
  WindowDriver driver;
  driver.preferences().setSignature({{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
  driver.start();
  visitEveryPage(driver);
  std::set<Text> known;
  for (const auto& message : tests::textsOfTheSource()) known.insert({message.context, message.source});
  REQUIRE(longer.asked().size() > 100);
  for (const auto& [context, source] : longer.asked()) {
    INFO(context << ": " << source);
    CHECK(known.count({context, source}) == 1);
  }
}
