// SPDX-License-Identifier: EUPL-1.2
#include "pages/account_sources.h"

#include <QCoreApplication>

#include "playfair/assessment/counting.h"
#include "playfair/instrument/fact_catalogue.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

class AccountSourceWords {
  Q_DECLARE_TR_FUNCTIONS(AccountSources)
};

QString standingOf(const assessment::Answer& answer) {
  const QStringList levels{AccountSourceWords::tr("Not addressed"), AccountSourceWords::tr("Planned"),
                           AccountSourceWords::tr("Partly"), AccountSourceWords::tr("In place"),
                           AccountSourceWords::tr("Kept up")};
  QString level;
  switch (answer.kind) {
    case assessment::AnswerKind::Level:
      level = levels.value(answer.level);
      break;
    case assessment::AnswerKind::NotApplicable:
      level = AccountSourceWords::tr("Not applicable");
      break;
    case assessment::AnswerKind::AskedUnknown:
      level = AccountSourceWords::tr("Asked, nobody knows");
      break;
    case assessment::AnswerKind::NotAsked:
      level = AccountSourceWords::tr("Not answered");
      break;
  }
  return answer.publish ? AccountSourceWords::tr("%1 · may be published").arg(level)
                        : AccountSourceWords::tr("%1 · working text").arg(level);
}

std::vector<AccountSource> answersOf(const assessment::Dossier& dossier, const std::string& requirement) {
  std::vector<AccountSource> sources;
  const auto* found = dossier.instrument->findRequirement(requirement);
  if (found == nullptr) return sources;
  for (const auto& question : found->questions) {
    const auto answer = dossier.answers.find(question.id);
    if (answer == dossier.answers.end()) continue;
    sources.push_back({toQt(question.text), standingOf(answer->second), toQt(answer->second.justification)});
  }
  return sources;
}

QString factWords(const instrument::FactDefinition& fact, const assessment::FactValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return toQt(instrument::optionTitle(fact, *text));
  if (const auto* number = std::get_if<std::int64_t>(&value)) return QString::number(*number);
  QStringList titles;
  if (const auto* several = std::get_if<std::vector<std::string>>(&value)) {
    for (const auto& one : *several) titles << toQt(instrument::optionTitle(fact, one));
  }
  return titles.join(QStringLiteral(", "));
}

}  // namespace

std::vector<AccountSource> accountSources(const assessment::Dossier& dossier, const report::AccountPlace& place) {
  if (!place.requirement.empty()) return answersOf(dossier, place.requirement);
  std::vector<AccountSource> sources;
  const auto catalogue = instrument::loadFactCatalogue();
  if (!catalogue) return sources;
  for (const auto& fact : catalogue->facts) {
    const auto value = dossier.facts.find(fact.key);
    if (value == dossier.facts.end()) continue;
    const QString words = factWords(fact, value->second);
    if (!words.isEmpty()) sources.push_back({toQt(fact.title), {}, words});
  }
  return sources;
}

}  // namespace playfair::ui
