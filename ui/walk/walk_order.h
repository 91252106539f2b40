// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"

namespace playfair::ui {

/// How far one requirement is, as the list beside the question says it.
struct RequirementRow {
  std::string id;
  QString title;
  int answered = 0;
  int asked = 0;
  bool inScope = true;
  int comeBack = 0;  ///< questions marked by me
};

/// All requirements of the instrument, in its order.
[[nodiscard]] std::vector<RequirementRow> requirementRows(const assessment::Dossier& dossier,
                                                          const QStringList& comeBack);

/// True until somebody chose a level, said not applicable, or asked and nobody knew; true also where two versions
/// stand.
[[nodiscard]] bool needsAnswer(const assessment::Dossier& dossier, const std::string& question);

/// The next question that needs an answer after `from`, going round over all requirements and ending with `from`
/// itself; empty where all are answered.
[[nodiscard]] std::string nextNotAnswered(const assessment::Dossier& dossier, const std::string& from);

/// The question `step` places further; empty beyond either end.
[[nodiscard]] std::string neighbour(const assessment::Dossier& dossier, const std::string& from, int step);

/// The first question that needs an answer, else the first asked, of a requirement or (empty) of all. Empty where
/// nothing is asked.
[[nodiscard]] std::string firstToAnswer(const assessment::Dossier& dossier, const std::string& requirement);

/// True where the question is asked in this assessment.
[[nodiscard]] bool isAsked(const assessment::Dossier& dossier, const std::string& question);

/// The answer to a question; a fresh one where there is none.
[[nodiscard]] assessment::Answer answerTo(const assessment::Dossier& dossier, const std::string& question);

/// Where a question stands among those asked of its requirement: "Question 3 of 7".
struct QuestionNumber {
  int number = 0;
  int of = 0;
};
[[nodiscard]] QuestionNumber numberOf(const assessment::Dossier& dossier, const std::string& question);

}  // namespace playfair::ui
