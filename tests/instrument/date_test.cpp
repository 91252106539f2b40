// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/date.h"

#include "support/catch.h"

using playfair::instrument::isDate;

TEST_CASE("A date is a day that there is") {
  for (const char* day : {"2026-03-14", "2024-02-29", "2000-02-29", "1999-12-31", "2026-01-01"}) {
    CAPTURE(day);
    CHECK(isDate(day));
  }
  for (const char* none : {"", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
                           "2026-1-1", "14.03.2026", "2026/03/14", "2026-03-14 ", " 2026-03-14", "2026-03-1x",
                           "2026-03-14T10:00", "-026-03-14", "20260314"}) {
    CAPTURE(none);
    CHECK_FALSE(isDate(none));
  }
}
