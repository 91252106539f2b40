// SPDX-License-Identifier: EUPL-1.2
#include "walk/question_shown.h"

#include <QCoreApplication>
#include <algorithm>

#include "pages/project_words.h"
#include "playfair/workspace/register.h"
#include "session/moment_words.h"
#include "session/text.h"
#include "walk/walk_order.h"

namespace playfair::ui {
namespace {

class QuestionWords {
  Q_DECLARE_TR_FUNCTIONS(QuestionShown)
};

QString personWords(const Session& session, const assessment::PersonId& id) {
  const auto person = workspace::findPerson(session.workspace(), id);
  if (!person || !*person) return QuestionWords::tr("somebody");
  const QString role = toQt((*person)->role);
  const QString organisation = toQt((*person)->organisation);
  const QString name = toQt((*person)->name);
  const QString words = organisation.isEmpty() ? role : role + QStringLiteral(", ") + organisation;
  return name.isEmpty() ? words : name + QStringLiteral(" (") + words + QStringLiteral(")");
}

std::vector<AnswerVersion> versionsOf(const Session& session, const std::string& subject) {
  std::vector<AnswerVersion> versions;
  const auto log = session.workspace().log(subject);
  if (!log) return versions;
  const auto heads = session.workspace().heads(subject);
  for (const auto& revision : *log) {
    if (std::find(heads.begin(), heads.end(), revision.id) == heads.end()) continue;
    const auto value = session.workspace().value(revision.id);
    if (!value) continue;
    const bool known =
        std::any_of(versions.begin(), versions.end(), [&](const auto& each) { return each.value == *value; });
    if (known) continue;
    AnswerVersion version;
    version.value = *value;
    if (auto answer = workspace::answerFromJson(*value)) version.answer = std::move(*answer);
    version.who = personWords(session, revision.author);
    version.when = momentWords(revision.at);
    versions.push_back(std::move(version));
  }
  return versions;
}

void describeSafeguard(QuestionShown& shown, const assessment::Counts& counts, const instrument::Question& question) {
  if (!question.redLine) return;
  shown.partlyMeans = toQt(question.redLine->partlyMeans);
  shown.safeguard = QuestionWords::tr("Minimum safeguard");
  const auto* requirement = counts.find(question.requirement);
  if (requirement == nullptr) return;
  for (const auto& each : requirement->safeguards) {
    if (each.question != question.id) continue;
    if (each.state == assessment::SafeguardState::Met) {
      shown.safeguard = QuestionWords::tr("Minimum safeguard · met");
    } else if (!each.due) {
      shown.safeguard = QuestionWords::tr("Minimum safeguard · due at %1").arg(stageName(each.dueAt).toLower());
    } else if (each.state == assessment::SafeguardState::NotMet) {
      shown.safeguard = QuestionWords::tr("Minimum safeguard · not met");
      shown.safeguardLook = "chipBad";
    } else {
      shown.safeguard = QuestionWords::tr("Minimum safeguard · not known");
      shown.safeguardLook = "chipWarning";
    }
  }
}

QString takenOverWords(const Session& session, const assessment::TakenOver& from) {
  const auto there = session.dossier(from.assessment);
  const QString where = there ? QuestionWords::tr("%1 of %2")
                                    .arg(questionName(**there, from.question), toQt((*there)->instrument->shortTitle))
                              : QuestionWords::tr("%1 of %2").arg(toQt(from.question), toQt(from.instrument));
  return QuestionWords::tr("Taken over from %1. Read it and confirm.").arg(where);
}

void describeAnswer(QuestionShown& shown, const Session& session, const assessment::Dossier& dossier) {
  const std::string subject = workspace::answerSubject(dossier.assessment.id, shown.id);
  shown.answer = answerTo(dossier, shown.id);
  if (const auto typed = session.typed(subject)) {
    shown.typing = true;
    if (auto answer = workspace::answerFromJson(*typed)) shown.answer = std::move(*answer);
  } else if (const auto log = session.workspace().log(subject); log && !log->empty()) {
    shown.savedAt = savedWords(log->back().at);
  }
  shown.claimed = assessment::isClaimed(shown.answer, dossier.hasEvidence(shown.id));
  if (answerTo(dossier, shown.id).conflicting && !shown.typing) shown.versions = versionsOf(session, subject);
  if (shown.answer.awaitsConfirmation() && shown.versions.size() < 2)
    shown.takenOver = takenOverWords(session, *shown.answer.from);
}

QString joined(const std::vector<std::string>& words) {
  QStringList list;
  for (const auto& each : words) list << toQt(each);
  return list.join(QStringLiteral(", "));
}

}  // namespace

QString stageName(const std::string& stage) {
  const auto* fact = factCatalogue().find("stage");
  return fact == nullptr ? toQt(stage) : toQt(instrument::optionTitle(*fact, stage));
}

QString questionName(const assessment::Dossier& dossier, const std::string& question) {
  const auto* found = dossier.instrument->findQuestion(question);
  if (found == nullptr) return toQt(question);
  const auto* requirement = dossier.instrument->findRequirement(found->requirement);
  const auto& all = requirement->questions;
  const auto at = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == question; });
  return QuestionWords::tr("%1 question %2").arg(toQt(found->requirement)).arg(static_cast<int>(at - all.begin()) + 1);
}

QString savedWords(const std::string& at) {
  const QString moment = momentWords(at);
  return moment.isEmpty() ? moment : QuestionWords::tr("saved %1").arg(moment);
}

QString savedNow() {
  return QuestionWords::tr("saved %1").arg(momentWordsNow());
}

std::optional<QuestionShown> questionShown(const Session& session, const assessment::Dossier& dossier,
                                           const assessment::Counts& counts, const QStringList& comeBack,
                                           const std::string& question) {
  const auto* found = dossier.instrument->findQuestion(question);
  if (found == nullptr) return std::nullopt;
  const auto* requirement = dossier.instrument->findRequirement(found->requirement);
  const QString title = toQt(requirement->shortTitle.empty() ? requirement->title : requirement->shortTitle);
  QuestionShown shown;
  shown.id = question;
  shown.requirement = toQt(requirement->id) + QStringLiteral(" ") + title;
  shown.requirementChip = toQt(requirement->id) + QStringLiteral(" · ") + title;
  const QuestionNumber number = numberOf(dossier, question);
  shown.position = QuestionWords::tr("Question %1 of %2").arg(number.number).arg(number.of) +
                   textMark(*dossier.instrument, question);
  shown.crc = found->crc.empty() ? QString() : QuestionWords::tr("CRC %1").arg(joined(found->crc));
  shown.text = toQt(found->text);
  shown.inPlaceMeans = toQt(found->inPlaceMeans);
  shown.explanations = levelExplanations(*found);
  shown.comeBack = comeBack.contains(toQt(question));
  shown.writable = session.writable();
  shown.answered = counts.answered;
  shown.asked = counts.asked;
  describeSafeguard(shown, counts, *found);
  describeAnswer(shown, session, dossier);
  shown.evidence = dossier.evidenceFor(question);
  for (const auto& each : dossier.evidence) {
    if (!session.meeting().empty() && each.id == session.meeting()) shown.meeting = toQt(each.title);
  }
  for (const auto& each : dossier.differingViews) {
    if (each.question == question) shown.views.push_back(each);
  }
  return shown;
}

}  // namespace playfair::ui
