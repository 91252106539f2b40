// SPDX-License-Identifier: EUPL-1.2
#include "walk/level_words.h"

#include <QCoreApplication>

#include "session/text.h"

namespace playfair::ui {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("Levels", text);
}

}  // namespace

QString levelName(int level) {
  switch (level) {
    case 0:
      return tr("Not addressed");
    case 1:
      return tr("Planned");
    case 2:
      return tr("Partly");
    case 3:
      return tr("In place");
    default:
      return tr("Kept up");
  }
}

std::array<QString, kLevels> levelExplanations(const instrument::Question& question) {
  const bool says = question.redLine && !question.redLine->partlyMeans.empty();
  return {tr("nothing done, nothing decided"), tr("decided, with an owner"),
          says ? toQt(question.redLine->partlyMeans) : tr("some of it, not all"), tr("as the sentence above says"),
          tr("looked at on set dates and acted on")};
}

QString answerWords(const assessment::Answer& answer) {
  switch (answer.kind) {
    case assessment::AnswerKind::Level:
      return QString::number(answer.level) + QStringLiteral(" ") + levelName(answer.level);
    case assessment::AnswerKind::NotApplicable:
      return tr("Not applicable");
    case assessment::AnswerKind::AskedUnknown:
      return tr("Asked, nobody knows");
    case assessment::AnswerKind::NotAsked:
      break;
  }
  return tr("Not answered");
}

}  // namespace playfair::ui
