// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_words.h"

#include <QCoreApplication>

#include "evidence/evidence_words.h"
#include "pages/project_words.h"
#include "session/text.h"
#include "walk/level_words.h"

namespace playfair::ui {
namespace {

using assessment::BarPart;
using assessment::CellState;
using assessment::ContextKey;

class CompareWords {
  Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

const QString kCompareDot = QStringLiteral(" · ");

QString contextKeyName(ContextKey key) {
  switch (key) {
    case ContextKey::Questionnaire:
      return CompareWords::tr("Questionnaire");
    case ContextKey::Kind:
      return CompareWords::tr("Kind");
    case ContextKey::Stage:
      return CompareWords::tr("Stage");
    case ContextKey::Role:
      return CompareWords::tr("Role");
    case ContextKey::Children:
      return CompareWords::tr("Children");
    case ContextKey::Ages:
      return CompareWords::tr("Ages");
    case ContextKey::Scope:
      return CompareWords::tr("Scope");
    case ContextKey::Depth:
      return CompareWords::tr("Depth");
    case ContextKey::Date:
      return CompareWords::tr("Date");
    case ContextKey::State:
      break;
  }
  return CompareWords::tr("State");
}

QString comparedState(assessment::AssessmentState state) {
  if (state == assessment::AssessmentState::Archived) return CompareWords::tr("archived");
  return state == assessment::AssessmentState::InPreparation ? CompareWords::tr("in preparation")
                                                             : CompareWords::tr("not started");
}

QString contextKeyWords(ContextKey key, const assessment::ComparedColumn& column) {
  const assessment::Dossier& dossier = column.dossier();
  switch (key) {
    case ContextKey::Questionnaire:
      return CompareWords::tr("%1, edition %2")
          .arg(toQt(dossier.instrument->shortTitle))
          .arg(dossier.instrument->edition);
    case ContextKey::Scope:
      return CompareWords::tr("%1 of %2 requirements").arg(column.takenUp).arg(column.requirements);
    case ContextKey::Depth:
      return depthName(dossier.assessment.depth);
    case ContextKey::Date:
      return column.date.empty() ? CompareWords::tr("no date") : dateWords(column.date);
    case ContextKey::State:
      return comparedState(column.state);
    default: {
      const QString said = factInWords(dossier.facts, assessment::factKeyOf(key));
      return said.isEmpty() ? CompareWords::tr("%1: not known").arg(contextKeyName(key)) : said;
    }
  }
}

QString whatFollows(ContextKey key) {
  switch (key) {
    case ContextKey::Questionnaire:
      return CompareWords::tr(
          "Different editions of the questionnaire: some questions stand in one only, or are worded differently.");
    case ContextKey::Kind:
      return CompareWords::tr("Different kinds: a system and a policy are not asked the same questions.");
    case ContextKey::Stage:
      return CompareWords::tr("Different stages: later stages can have more in place.");
    case ContextKey::Role:
      return CompareWords::tr("Different roles: who buys a system can decide less than who develops it.");
    case ContextKey::Children:
      return CompareWords::tr("Different ways in which children are affected: what matters most is not the same.");
    case ContextKey::Ages:
      return CompareWords::tr("Different ages: what a question asks for changes with the age of the children.");
    case ContextKey::Scope:
      return CompareWords::tr("Different scopes: what one leaves out is not compared.");
    case ContextKey::Depth:
      return CompareWords::tr("Different depths: essential asks fewer questions than full.");
    case ContextKey::Date:
      return CompareWords::tr("Different dates: the older answers may have changed since.");
    case ContextKey::State:
      break;
  }
  return CompareWords::tr("Different states: what is in preparation can still change.");
}

QString stateWords(CellState state) {
  switch (state) {
    case CellState::AskedUnknown:
      return CompareWords::tr("Asked, nobody knows");
    case CellState::NotAsked:
      return CompareWords::tr("Not asked yet");
    case CellState::NotApplicable:
      return CompareWords::tr("Not applicable by judgement");
    case CellState::Conflicting:
      return CompareWords::tr("Two answers");
    case CellState::NotByRule:
      return CompareWords::tr("Does not apply");
    case CellState::OutOfScope:
      return CompareWords::tr("Out of scope");
    case CellState::NotInDepth:
      return CompareWords::tr("Not among the essential questions");
    default:
      return CompareWords::tr("Not in this edition");
  }
}

}  // namespace

QString columnTitle(const assessment::ComparedColumn& column) {
  return toQt(column.dossier().project.title);
}

QString columnOrganisation(const assessment::ComparedColumn& column) {
  return toQt(assessment::factText(column.dossier().facts, "organisation"));
}

QString columnDay(const assessment::ComparedColumn& column) {
  return column.compared.asOf.empty() ? QString() : CompareWords::tr("as of %1").arg(dateWords(column.compared.asOf));
}

QString columnName(const assessment::ComparedColumn& column) {
  QStringList parts{columnTitle(column), columnOrganisation(column), columnDay(column)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

QString contextName(const std::vector<ContextKey>& keys) {
  QStringList names;
  for (const ContextKey key : keys) names << (names.isEmpty() ? contextKeyName(key) : contextKeyName(key).toLower());
  return names.join(QStringLiteral(", "));
}

QString contextWords(const std::vector<ContextKey>& keys, const assessment::ComparedColumn& column) {
  QStringList words;
  for (const ContextKey key : keys) words << contextKeyWords(key, column);
  return words.join(kCompareDot);
}

QStringList careSentences(const assessment::Comparison& comparison) {
  QStringList sentences;
  for (const ContextKey key : comparison.different) sentences << whatFollows(key);
  for (const auto& column : comparison.columns) {
    if (column.compared.erased == 0) continue;
    sentences << CompareWords::tr("%1: %n text(s) of that day were erased since and count as not known.", nullptr,
                                  column.compared.erased)
                     .arg(columnName(column));
  }
  sentences << CompareWords::tr(
      "Self-assessments. Differences may come from stage, scope or candour as much as from practice.");
  return sentences;
}

QString partName(BarPart part) {
  switch (part) {
    case BarPart::KeptUp:
      return CompareWords::tr("kept up");
    case BarPart::InPlace:
      return CompareWords::tr("in place");
    case BarPart::Claimed:
      return CompareWords::tr("claimed only");
    case BarPart::Partly:
      return CompareWords::tr("partly");
    case BarPart::Planned:
      return CompareWords::tr("planned");
    case BarPart::NotAddressed:
      return CompareWords::tr("not addressed");
    case BarPart::AskedUnknown:
      return CompareWords::tr("asked, nobody knows");
    case BarPart::SaidNotToApply:
      return CompareWords::tr("said not to apply");
    case BarPart::TwoAnswers:
      return CompareWords::tr("with two answers");
    case BarPart::NotAsked:
      break;
  }
  return CompareWords::tr("not asked yet");
}

QString noBarWords(const assessment::RequirementCell& cell) {
  if (!cell.there) return stateWords(CellState::NotInQuestionnaire);
  if (!cell.counts.inScope) {
    const QString because = toQt(cell.leftOutBecause).simplified();
    return because.isEmpty() ? stateWords(CellState::OutOfScope) : CompareWords::tr("Out of scope: %1").arg(because);
  }
  return cell.counts.applicable == 0 ? CompareWords::tr("No question applies") : QString();
}

QString countWords(const assessment::RequirementCell& cell) {
  const QString none = noBarWords(cell);
  if (!none.isEmpty()) return none;
  QStringList words;
  for (const auto& part : assessment::partsOf(cell))
    words << QStringLiteral("%1 %2").arg(part.count).arg(partName(part.part));
  return words.join(kCompareDot);
}

QString safeguardTally(const assessment::RequirementCell& cell) {
  const assessment::SafeguardTally tally = assessment::tallyOf(cell.counts);
  QStringList words;
  if (tally.met > 0) words << CompareWords::tr("%1 met").arg(tally.met);
  if (tally.notMet > 0) words << CompareWords::tr("%1 not met").arg(tally.notMet);
  if (tally.notKnown > 0) words << CompareWords::tr("%1 not known").arg(tally.notKnown);
  if (tally.dueLater > 0) words << CompareWords::tr("%1 due later").arg(tally.dueLater);
  return words.join(kCompareDot);
}

QString requirementWords(const assessment::RequirementCell& cell) {
  const QString tally = safeguardTally(cell);
  if (tally.isEmpty()) return countWords(cell);
  return CompareWords::tr("%1. Minimum safeguards: %2").arg(countWords(cell), tally);
}

QString cellAnswer(const assessment::QuestionCell& cell) {
  if (cell.state != CellState::Level) return stateWords(cell.state);
  const QString words = QString::number(cell.level) + QLatin1Char(' ') + levelName(cell.level);
  return cell.claimed ? CompareWords::tr("%1, claimed").arg(words) : words;
}

QString cellSupport(const assessment::QuestionCell& cell) {
  QStringList words;
  const bool isAsked = cell.state == CellState::Level || assessment::isNotKnown(cell.state);
  if (!isAsked) return {};
  QStringList kinds;
  for (const assessment::Support support : cell.supports) kinds << supportName(support);
  if (!kinds.isEmpty()) words << kinds.join(QStringLiteral(", "));
  if (kinds.isEmpty() && cell.state == CellState::Level) words << CompareWords::tr("no evidence");
  if (cell.differingViews > 0) words << CompareWords::tr("%n differing view(s)", nullptr, cell.differingViews);
  return words.join(kCompareDot);
}

QString cellSafeguard(const assessment::QuestionCell& cell) {
  if (!cell.safeguard) return {};
  const assessment::Safeguard& safeguard = *cell.safeguard;
  if (safeguard.state == assessment::SafeguardState::Met) return CompareWords::tr("safeguard met");
  if (!safeguard.due) {
    const instrument::FactDefinition* fact = factCatalogue().find("stage");
    const QString stage = toQt(fact == nullptr ? safeguard.dueAt : instrument::optionTitle(*fact, safeguard.dueAt));
    return CompareWords::tr("safeguard due at: %1").arg(stage.toLower());
  }
  return safeguard.state == assessment::SafeguardState::NotMet ? CompareWords::tr("safeguard not met")
                                                               : CompareWords::tr("safeguard not known");
}

QString cellWords(const assessment::QuestionCell& cell) {
  QStringList parts{cellAnswer(cell), cellSafeguard(cell), cellSupport(cell)};
  parts.removeAll(QString());
  return parts.join(kCompareDot);
}

QString agreementWords(const assessment::Agreement& agreement) {
  return CompareWords::tr("Same level on %1 of %2 questions that both answered, one apart on %3, further apart on %4.")
      .arg(agreement.same)
      .arg(agreement.common)
      .arg(agreement.oneApart)
      .arg(agreement.furtherApart);
}

QStringList filterWords(const assessment::RowFilter& filter) {
  QStringList words;
  if (filter.apart > 0) words << CompareWords::tr("levels apart by at least %1").arg(filter.apart);
  if (filter.notKnown) words << CompareWords::tr("not known in any");
  if (filter.safeguards) words << CompareWords::tr("minimum safeguards");
  if (filter.claimed) words << CompareWords::tr("claimed in any");
  return words;
}

}  // namespace playfair::ui
