// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_choice.h"

#include "session/preferences.h"
#include "support/catch.h"
#include "support/qt_test.h"

using namespace playfair;
using ui::CompareItem;

TEST_CASE("what is compared comes back from a place as it went in") {
  const CompareItem item{{{{"one"}, {}}, {{"two"}, "2026-01-15"}}, "pf-unicef2-r2-03", false};
  CHECK(toText(item) == "one,two@2026-01-15;pf-unicef2-r2-03");
  CHECK(ui::compareItemFrom(toText(item)) == item);
  CHECK(ui::compareItemFrom("") == CompareItem{});
  CHECK(ui::compareItemFrom("+").choosing);
  CHECK(ui::compareItemFrom(";;,,@").chosen.empty());
}

TEST_CASE("the page Compare is remembered with what it showed") {
  ui::Preferences preferences;
  const ui::Place place{ui::PageId::Compare, {}, {}, "one,two"};
  preferences.setLastPlace(QStringLiteral("/somewhere/a.playfair"), place);
  CHECK(preferences.lastPlace(QStringLiteral("/somewhere/a.playfair")) == place);
}
