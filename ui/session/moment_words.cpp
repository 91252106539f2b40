// SPDX-License-Identifier: EUPL-1.2
#include "session/moment_words.h"

#include <QDateTime>
#include <QLocale>

#include "session/text.h"

namespace playfair::ui {
namespace {

QString wordsOf(const QDateTime& moment) {
  const QLocale locale;
  if (moment.date() == QDate::currentDate()) return locale.toString(moment.time(), QLocale::ShortFormat);
  const bool thisYear = moment.date().year() == QDate::currentDate().year();
  return locale.toString(moment.date(), thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

}  // namespace

QString momentWords(const std::string& at) {
  const QDateTime moment = QDateTime::fromString(toQt(at), Qt::ISODateWithMs).toLocalTime();
  return moment.isValid() ? wordsOf(moment) : QString();
}

QString momentWordsNow() {
  return wordsOf(QDateTime::currentDateTime());
}

}  // namespace playfair::ui
