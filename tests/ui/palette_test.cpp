// SPDX-License-Identifier: EUPL-1.2
#include "theme/palette.h"

#include <utility>
#include <vector>

#include "support/catch.h"

using playfair::ui::contrast;
using playfair::ui::Palette;

namespace {

void checkText(const Palette& p) {
  const std::vector<std::pair<QColor, QColor>> pairs{{p.text, p.page},
                                                     {p.text, p.card},
                                                     {p.quietText, p.page},
                                                     {p.quietText, p.card},
                                                     {p.quietText, p.chip},
                                                     {p.text, p.chip},
                                                     {p.text, p.accentSoft},
                                                     {p.quietText, p.accentSoft},
                                                     {p.onAccent, p.accent},
                                                     {p.onAccentSoft, p.accentSoft},
                                                     {p.onAccentSoft, p.card},
                                                     {p.onAccentSoft, p.page},
                                                     {p.onWarning, p.warningSoft},
                                                     {p.text, p.warningSoft},
                                                     {p.onBad, p.badSoft},
                                                     {p.onBad, p.card},
                                                     {p.onBad, p.page},
                                                     {p.sidebarText, p.sidebar},
                                                     {p.sidebarQuiet, p.sidebar},
                                                     {p.sidebarText, p.sidebarChosen},
                                                     {p.onKeptUp, p.keptUp},
                                                     {p.onInPlace, p.inPlace},
                                                     {p.onPartly, p.partly},
                                                     {p.onPlanned, p.planned},
                                                     {p.onNotAddressed, p.notAddressed}};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    INFO("pair " << i);
    CHECK(contrast(pairs[i].first, pairs[i].second) >= 4.5);
  }
}

void checkBoundaries(const Palette& p) {
  const std::vector<std::pair<QColor, QColor>> pairs{{p.control, p.card}, {p.control, p.page}, {p.focus, p.card},
                                                     {p.focus, p.page},   {p.barEdge, p.card}, {p.inPlace, p.card},
                                                     {p.keptUp, p.card},  {p.hatch, p.card}};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    INFO("boundary " << i);
    CHECK(contrast(pairs[i].first, pairs[i].second) >= 3.0);
  }
}

}  // namespace

TEST_CASE("text and boundaries have enough contrast in both schemes") {
  for (const Palette& p : {playfair::ui::lightPalette(), playfair::ui::darkPalette()}) {
    INFO((p.dark ? "dark" : "light"));
    checkText(p);
    checkBoundaries(p);
  }
}

TEST_CASE("contrast is measured as WCAG 2 does") {
  CHECK(contrast(Qt::white, Qt::black) == Approx(21.0).epsilon(0.001));
  CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
}
