// SPDX-License-Identifier: EUPL-1.2
#include "pages/project_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "language/window_language.h"
#include "playfair/instrument/fact_translation.h"
#include "playfair/instrument/translation.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

QString projectTr(const char* text) {
  return QCoreApplication::translate("ProjectWords", text);
}

QDateTime localTime(const std::string& utc) {
  return QDateTime::fromString(toQt(utc), Qt::ISODateWithMs).toLocalTime();
}

QString dateName(const QDate& day, const QDate& today) {
  const QString form = day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
  return QLocale().toString(day, form);
}

}  // namespace

QString stateName(ProjectState state) {
  switch (state) {
    case ProjectState::NotStarted:
      return projectTr(QT_TRANSLATE_NOOP("ProjectWords", "Not started"));
    case ProjectState::InPreparation:
      return projectTr(QT_TRANSLATE_NOOP("ProjectWords", "In preparation"));
    case ProjectState::Archived:
      break;
  }
  return projectTr(QT_TRANSLATE_NOOP("ProjectWords", "Archived"));
}

const instrument::FactCatalogue& factCatalogue() {
  return instrument::factsIn(fromQt(languageSpoken()));
}

QString factInWords(const assessment::Facts& facts, const std::string& key) {
  const instrument::FactDefinition* fact = factCatalogue().find(key);
  QStringList said;
  for (const std::string& value : assessment::factValues(facts, key))
    said << toQt(fact == nullptr ? value : instrument::optionTitle(*fact, value));
  return said.join(QStringLiteral(", "));
}

QString projectAbout(const assessment::Facts& facts) {
  QStringList parts;
  const QString organisation = toQt(assessment::factText(facts, "organisation"));
  if (!organisation.isEmpty()) parts << organisation;
  const auto uses = assessment::factValues(facts, "applicationTypes");
  const instrument::FactDefinition* use = factCatalogue().find("applicationTypes");
  if (!uses.empty() && use != nullptr) parts << toQt(instrument::optionTitle(*use, uses.front()));
  const QString kind = factInWords(facts, "kind");
  if (!kind.isEmpty()) parts << kind;
  return parts.join(QStringLiteral(" · "));
}

QString questionLabel(const instrument::Instrument& instrument, const std::string& question) {
  for (const auto& requirement : instrument.requirements) {
    const auto& questions = requirement.questions;
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const auto& one) { return one.id == question; });
    if (found != questions.end())
      return toQt(requirement.id) + QStringLiteral(".") + QString::number(found - questions.begin() + 1);
  }
  return toQt(question);
}

QString depthName(instrument::Depth depth) {
  return depth == instrument::Depth::Full ? projectTr(QT_TRANSLATE_NOOP("ProjectWords", "full"))
                                          : projectTr(QT_TRANSLATE_NOOP("ProjectWords", "essential"));
}

QString questionnaireName(const assessment::Assessment& assessment, const instrument::Instrument& instrument) {
  const QString name = toQt(instrument.shortTitle) + QStringLiteral(", ") + depthName(assessment.depth);
  if (assessment.leftOut.empty()) return name;
  const auto all = static_cast<int>(instrument.requirements.size());
  return projectTr(QT_TRANSLATE_NOOP("ProjectWords", "%1, %2 of %3 requirements"))
      .arg(name)
      .arg(all - static_cast<int>(assessment.leftOut.size()))
      .arg(all);
}

QString translationMark(const instrument::Instrument& instrument) {
  const bool spoken = instrument.language == fromQt(languageSpoken());
  if (!spoken) return QStringLiteral(" · ") + languageName(instrument.language);
  if (!instrument.translatedFrom) return {};
  return QStringLiteral(" · ") + projectTr(QT_TRANSLATE_NOOP("ProjectWords", "working translation"));
}

QString textMark(const instrument::Instrument& instrument, const std::string& id) {
  const std::string& language = instrument::languageOf(instrument, id);
  return language == fromQt(languageSpoken()) ? QString() : QStringLiteral(" · ") + languageName(language);
}

QString dayName(const std::string& utc, const QDateTime& now) {
  const QDateTime time = localTime(utc);
  if (!time.isValid()) return {};
  const qint64 days = time.date().daysTo(now.date());
  if (days == 0)
    return projectTr(QT_TRANSLATE_NOOP("ProjectWords", "today %1"))
        .arg(QLocale().toString(time.time(), QLocale::ShortFormat));
  if (days == 1) return projectTr(QT_TRANSLATE_NOOP("ProjectWords", "yesterday"));
  return dateName(time.date(), now.date());
}

QString momentName(const std::string& utc, const QDateTime& now) {
  const QDateTime time = localTime(utc);
  if (time.isValid() && time.date() == now.date()) return QLocale().toString(time.time(), QLocale::ShortFormat);
  return dayName(utc, now);
}

QString shortened(const QString& text, int length) {
  const QString line = text.simplified();
  if (line.size() <= length) return line;
  const qsizetype space = line.lastIndexOf(QLatin1Char(' '), length - 1);
  return line.left(space > length / 2 ? space : length - 1) + QStringLiteral("…");
}

}  // namespace playfair::ui
