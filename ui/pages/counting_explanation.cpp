// SPDX-License-Identifier: EUPL-1.2
#include "pages/counting_explanation.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "pages/project_words.h"
#include "playfair/assessment/applicability.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

QString share(double value) {
  return QLocale().toString(value, 'f', 2);
}

QString rangeText(const assessment::RequirementCounts& counts) {
  if (!counts.low || !counts.high) return QStringLiteral("–");
  return share(*counts.low) + QStringLiteral(" – ") + share(*counts.high);
}

QString requirementName(const assessment::Dossier& dossier, const std::string& id) {
  const instrument::Requirement* requirement = dossier.instrument->findRequirement(id);
  return requirement == nullptr ? toQt(id) : toQt(id) + QLatin1Char(' ') + toQt(requirement->shortTitle);
}

}  // namespace

QString weakestSentence(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  if (!counts.weakest)
    return CountingExplanation::tr(
        "No requirement is called the weakest while fewer than half of the questions in scope are answered.");
  return CountingExplanation::tr("Weakest so far: %1. Its range has the lowest high end.")
      .arg(requirementName(dossier, *counts.weakest));
}

CountingExplanation::CountingExplanation(const assessment::Dossier& dossier, const assessment::Counts& counts,
                                         QWidget* parent)
    : QWidget(parent) {
  setObjectName(QStringLiteral("countingExplanation"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 4, 0, 0);
  column->setSpacing(8);
  add(tr("A bar shows how many questions stand at each level. The range says how much of what is asked is in force, "
         "from 0 to 1: its low end "
         "takes every question that is not answered as not addressed, its high end takes it as kept up. The more is "
         "answered, the "
         "narrower the range. A level without a reason or evidence is drawn as an outline and called claimed only."),
      "quiet");
  addTable(dossier, counts);
  add(weakestSentence(dossier, counts), "strong");
  addNotApplicable(dossier, counts);
  add(tr("Nothing here is added up over requirements: there is no total, no grade and no mean, and a minimum safeguard "
         "that is not met "
         "is not made up for by anything else."),
      "quiet");
  add(toQt(dossier.instrument->disclaimer), "small");
}

void CountingExplanation::add(const QString& text, const char* look) {
  if (!text.isEmpty()) layout()->addWidget(makeWrappedLabel(text, look, this));
}

void CountingExplanation::addTable(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  auto* frame = makeFrame("card", this);
  frame->setObjectName(QStringLiteral("rangeTable"));
  auto* grid = new QGridLayout(frame);
  grid->setContentsMargins(12, 8, 12, 8);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(5);
  grid->setColumnStretch(0, 1);
  const QStringList heads{tr("Requirement"),  tr("Range"),        tr("Answered"),
                          tr("Claimed only"), tr("Nobody knows"), tr("Not applicable")};
  for (int column = 0; column < heads.size(); ++column) {
    auto* head = makeWrappedLabel(heads[column], "small", frame);
    grid->addWidget(head, 0, column, column == 0 ? Qt::AlignBottom : Qt::AlignBottom | Qt::AlignRight);
  }
  int row = 1;
  for (const auto& one : counts.requirements) {
    if (!one.inScope) continue;
    const QStringList cells{rangeText(one), tr("%1 of %2").arg(one.answered).arg(one.applicable),
                            QString::number(one.claimedTotal()), QString::number(one.askedUnknown),
                            QString::number(one.notApplicable)};
    grid->addWidget(makeWrappedLabel(requirementName(dossier, one.id), "quiet", frame), row, 0);
    for (int column = 0; column < cells.size(); ++column)
      grid->addWidget(makeLabel(cells[column], column == 0 ? "strong" : "quiet", frame), row, column + 1,
                      Qt::AlignRight);
    ++row;
  }
  layout()->addWidget(frame);
}

void CountingExplanation::addNotApplicable(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  int byRule = 0;
  for (const auto& one : counts.requirements) byRule += one.notApplicableByRule;
  if (byRule > 0)
    add(tr("Questions that do not apply to this kind, role or stage, as the facts say: %1. They leave the sum.")
            .arg(byRule),
        "quiet");
  for (const auto* question : assessment::askedQuestions(dossier)) {
    const auto answer = dossier.answers.find(question->id);
    if (answer == dossier.answers.end() || answer->second.kind != assessment::AnswerKind::NotApplicable ||
        answer->second.awaitsConfirmation())
      continue;
    add(tr("%1 is held to be not applicable: %2 It counts as not known until a reviewer accepts that.")
            .arg(questionLabel(*dossier.instrument, question->id), toQt(answer->second.justification).simplified()),
        "quiet");
  }
}

}  // namespace playfair::ui
