// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/counting.h"
#include "playfair/assessment/dossier.h"
#include "session/session.h"
#include "walk/level_words.h"

namespace playfair::ui {

/// One of several versions of an answer that two people wrote apart.
struct AnswerVersion {
  std::string value;  ///< the subject's whole value
  assessment::Answer answer;
  QString who;
  QString when;
};

/// What is shown of one question, in words ready to show.
struct QuestionShown {
  std::string id;
  QString requirement;      ///< "R2 Inclusion of and for children"
  QString requirementChip;  ///< "R2 · Inclusion of and for children"
  QString safeguard;        ///< "Minimum safeguard · due at pilot"; empty where it is none
  const char* safeguardLook = "chip";
  QString crc;       ///< "CRC 12, 23"; may be empty
  QString position;  ///< "Question 3 of 7"
  QString text;
  QString inPlaceMeans;
  QString partlyMeans;  ///< for safeguards
  std::array<QString, kLevels> explanations;
  assessment::Answer answer;  ///< with what is being typed
  QString takenOver;          ///< where an answer that waits to be confirmed comes from; else empty
  bool claimed = false;
  bool comeBack = false;
  bool writable = true;
  bool typing = false;                                ///< text here is not in the log yet
  QString savedAt;                                    ///< "saved 09:41"; empty where nothing was answered
  std::vector<AnswerVersion> versions;                ///< two or more: a conflict
  std::vector<const assessment::Evidence*> evidence;  ///< of the dossier it was made from
  std::vector<assessment::DifferingView> views;
  QString meeting;   ///< title of the meeting being held; empty = none
  int answered = 0;  ///< of the whole assessment
  int asked = 0;
};

/// Puts together what is shown of a question. Nothing where the instrument has no such question.
[[nodiscard]] std::optional<QuestionShown> questionShown(const Session& session, const assessment::Dossier& dossier,
                                                         const assessment::Counts& counts, const QStringList& comeBack,
                                                         const std::string& question);

/// "Pilot" for "pilot", as the fact's options say it.
[[nodiscard]] QString stageName(const std::string& stage);

/// "R2 question 3", as people say it.
[[nodiscard]] QString questionName(const assessment::Dossier& dossier, const std::string& question);

/// "saved 09:41" for a time of the log, "saved 3 March" for another day.
[[nodiscard]] QString savedWords(const std::string& at);
[[nodiscard]] QString savedNow();

}  // namespace playfair::ui
