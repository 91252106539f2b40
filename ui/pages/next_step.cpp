// SPDX-License-Identifier: EUPL-1.2
#include "pages/next_step.h"

#include <QCoreApplication>
#include <algorithm>

#include "pages/project_words.h"
#include "playfair/assessment/applicability.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

QString nextTr(const char* text) {
  return QCoreApplication::translate("NextStep", text);
}

QString quotedQuestion(const assessment::Dossier& dossier, const std::string& id) {
  const instrument::Question* question = dossier.instrument->findQuestion(id);
  return question == nullptr ? QString() : QStringLiteral("“%1”").arg(toQt(question->text));
}

NextStep safeguardStep(const assessment::Dossier& dossier, const assessment::Safeguard& safeguard) {
  const instrument::FactDefinition* stage = factCatalogue().find("stage");
  const QString due =
      stage == nullptr ? toQt(safeguard.dueAt) : toQt(instrument::optionTitle(*stage, safeguard.dueAt)).toLower();
  const QString text =
      safeguard.state == assessment::SafeguardState::NotMet
          ? nextTr(QT_TRANSLATE_NOOP("NextStep",
                                     "%1 is a minimum safeguard that is not met. It is due from this stage on: %2."))
          : nextTr(QT_TRANSLATE_NOOP("NextStep",
                                     "%1 is a minimum safeguard that is not known. It is due from this stage on: %2."));
  return {text.arg(questionLabel(*dossier.instrument, safeguard.question), due),
          quotedQuestion(dossier, safeguard.question), nextTr(QT_TRANSLATE_NOOP("NextStep", "Go to question")),
          questionPlace(dossier, safeguard.question)};
}

}  // namespace

NextStep nextStep(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  for (const auto& requirement : counts.requirements) {
    const auto open = requirement.redLinesOpen();
    const auto found =
        std::find_if(requirement.safeguards.begin(), requirement.safeguards.end(),
                     [&](const auto& safeguard) { return !open.empty() && safeguard.question == open.front(); });
    if (found != requirement.safeguards.end()) return safeguardStep(dossier, *found);
  }
  for (const auto* question : assessment::askedQuestions(dossier)) {
    const auto answer = dossier.answers.find(question->id);
    // Asked in vain and not applicable are settled for now; two versions of an answer, or one that was taken over and
    // not confirmed, are not.
    const bool open = answer == dossier.answers.end() || answer->second.kind == assessment::AnswerKind::NotAsked ||
                      answer->second.conflicting || answer->second.awaitsConfirmation();
    if (!open) continue;
    return {nextTr(QT_TRANSLATE_NOOP("NextStep", "%1 is not answered yet."))
                .arg(questionLabel(*dossier.instrument, question->id)),
            quotedQuestion(dossier, question->id), nextTr(QT_TRANSLATE_NOOP("NextStep", "Go to question")),
            questionPlace(dossier, question->id)};
  }
  return {
      nextTr(QT_TRANSLATE_NOOP("NextStep", "Every question has been gone through. Now tell others what you learned.")),
      {},
      nextTr(QT_TRANSLATE_NOOP("NextStep", "Write the case study")),
      {PageId::Account, dossier.project.id, dossier.assessment.id, {}}};
}

}  // namespace playfair::ui
