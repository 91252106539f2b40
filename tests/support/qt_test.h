// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

// Inside Catch2 these fail silently: use REQUIRE and CHECK, and REQUIRE(QTest::qWaitFor(…)).
#undef QVERIFY
#undef QVERIFY2
#undef QCOMPARE
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#pragma GCC poison QVERIFY QVERIFY2 QCOMPARE QTRY_VERIFY QTRY_VERIFY2 QTRY_COMPARE

#include <QString>
#include <ostream>

inline std::ostream& operator<<(std::ostream& stream, const QString& text) {
  return stream << '"' << text.toStdString() << '"';
}
