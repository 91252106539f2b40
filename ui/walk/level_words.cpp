// SPDX-License-Identifier: EUPL-1.2
#include "walk/level_words.h"

#include <QCoreApplication>

#include "session/text.h"

namespace playfair::ui {
namespace {

class LevelWords {
  Q_DECLARE_TR_FUNCTIONS(Levels)
};

}  // namespace

QString levelName(int level) {
  switch (level) {
    case 0:
      return LevelWords::tr("Not addressed");
    case 1:
      return LevelWords::tr("Planned");
    case 2:
      return LevelWords::tr("Partly");
    case 3:
      return LevelWords::tr("In place");
    default:
      return LevelWords::tr("Kept up");
  }
}

std::array<QString, kLevels> levelExplanations(const instrument::Question& question) {
  const bool says = question.redLine && !question.redLine->partlyMeans.empty();
  return {LevelWords::tr("nothing done, nothing decided"), LevelWords::tr("decided, with an owner"),
          says ? toQt(question.redLine->partlyMeans) : LevelWords::tr("some of it, not all"),
          LevelWords::tr("as the sentence above says"), LevelWords::tr("looked at on set dates and acted on")};
}

QString answerWords(const assessment::Answer& answer) {
  switch (answer.kind) {
    case assessment::AnswerKind::Level:
      return QString::number(answer.level) + QStringLiteral(" ") + levelName(answer.level);
    case assessment::AnswerKind::NotApplicable:
      return LevelWords::tr("Not applicable");
    case assessment::AnswerKind::AskedUnknown:
      return LevelWords::tr("Asked, nobody knows");
    case assessment::AnswerKind::NotAsked:
      break;
  }
  return LevelWords::tr("Not answered");
}

}  // namespace playfair::ui
