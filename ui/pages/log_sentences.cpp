// SPDX-License-Identifier: EUPL-1.2
#include "pages/log_sentences.h"

#include <QCoreApplication>

#include "pages/step_words.h"
#include "playfair/workspace/history.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

// Steps that read alike are told once, so more of them are read than are told.
constexpr std::size_t kStepsPerSentence = 4;

QString roleOf(const assessment::Person& person) {
  return person.role.empty() ? QCoreApplication::translate("LogSentences", "somebody") : toQt(person.role);
}

}  // namespace

std::vector<LogSentence> latestChanges(const Session& session, const assessment::Dossier& dossier, std::size_t count) {
  workspace::ActivityFilter filter;
  filter.most = static_cast<int>(count * kStepsPerSentence);
  std::vector<LogSentence> sentences;
  const auto steps = workspace::activityOf(session.workspace(), dossier.assessment.id, filter);
  if (!steps) return sentences;
  const StepWords words(session, dossier);
  for (const auto& step : *steps) {
    if (sentences.size() == count) break;
    const QString what = words.what(step);
    const QString who = roleOf(step.author);
    const bool again = !sentences.empty() && sentences.back().what == what && sentences.back().who == who;
    if (!again) sentences.push_back({step.at, who, what});
  }
  return sentences;
}

}  // namespace playfair::ui
