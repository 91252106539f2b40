// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/fact_catalogue.h"
#include "playfair/workspace/questionnaires.h"
#include "playfair/workspace/sha256.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

constexpr const char* kTakenAway = "null";

/// "R2 question 3", as people say it.
QString questionName(const instrument::Instrument& instrument, const std::string& id) {
  for (const auto& requirement : instrument.requirements) {
    for (std::size_t i = 0; i < requirement.questions.size(); ++i) {
      if (requirement.questions[i].id == id)
        return Session::tr("%1 question %2").arg(toQt(requirement.id)).arg(static_cast<int>(i) + 1);
    }
  }
  return toQt(id);
}

QString answerName(const assessment::Answer& answer) {
  switch (answer.kind) {
    case assessment::AnswerKind::NotApplicable:
      return Session::tr("not applicable");
    case assessment::AnswerKind::AskedUnknown:
      return Session::tr("asked, nobody knows");
    case assessment::AnswerKind::NotAsked:
      return Session::tr("not answered");
    case assessment::AnswerKind::Level:
      break;
  }
  const QStringList levels{Session::tr("not addressed"), Session::tr("planned"), Session::tr("partly"),
                           Session::tr("in place"), Session::tr("kept up")};
  return levels.value(answer.level);
}

}  // namespace

Result<void> Session::setAnswer(const assessment::AssessmentId& id, const std::string& question,
                                const assessment::Answer& given) {
  assessment::Answer answer = given;
  answer.meeting = m_meeting;
  const auto loaded = dossier(id);
  if (!loaded) return tl::make_unexpected(loaded.error());
  const auto& known = (*loaded)->answers;
  const auto before = known.find(question);
  const assessment::Answer old = before == known.end() ? assessment::Answer{} : before->second;
  const QString name = questionName(*(*loaded)->instrument, question);
  const bool levelChanged = old.kind != answer.kind || old.level != answer.level;
  const QString what = levelChanged ? tr("%1: %2 → %3").arg(name, answerName(old), answerName(answer))
                       : old.publish != answer.publish ? tr("%1: may be published").arg(name)
                                                       : tr("%1: text").arg(name);
  return push({{workspace::answerSubject(id, question), workspace::toJson(answer)}}, what,
              questionPlace(**loaded, question));
}

Result<void> Session::setAnswers(const assessment::AssessmentId& id,
                                 const std::map<std::string, assessment::Answer>& answers, const QString& what) {
  if (const auto settled = settleAll(); !settled) return settled;
  const auto loaded = dossier(id);
  if (!loaded) return tl::make_unexpected(loaded.error());
  std::vector<SubjectChange> changes;
  for (const auto& [question, answer] : answers)
    changes.push_back({workspace::answerSubject(id, question), workspace::toJson(answer)});
  if (changes.empty()) return {};
  return push(std::move(changes), what, {PageId::Overview, (*loaded)->project.id, id, {}});
}

Result<void> Session::setFact(const assessment::ProjectId& id, const std::string& key,
                              const std::optional<assessment::FactValue>& value) {
  const auto catalogue = instrument::loadFactCatalogue();
  if (!catalogue) return tl::make_unexpected(catalogue.error());
  const auto* fact = catalogue->find(key);
  const QString name = fact != nullptr ? toQt(fact->title) : toQt(key);
  return push({{workspace::factSubject(id, key), value ? workspace::toJson(*value) : kTakenAway}},
              tr("Fact: %1").arg(name), {PageId::Facts, id, {}, key});
}

Result<void> Session::setAccount(const assessment::AssessmentId& id, const std::string& section,
                                 const std::string& language, const std::string& text) {
  const auto loaded = dossier(id);
  if (!loaded) return tl::make_unexpected(loaded.error());
  return push(
      {{workspace::accountSubject(id, section, language), text.empty() ? kTakenAway : workspace::accountJson(text)}},
      tr("Case study text"), {PageId::Account, (*loaded)->project.id, id, section});
}

Result<void> Session::setProject(const assessment::Project& project, const QString& what) {
  return push({{workspace::projectSubject(project.id), workspace::toJson(project)}}, what,
              {PageId::Projects, project.id, {}, {}});
}

Result<void> Session::setAssessment(const assessment::Assessment& assessment, const QString& what) {
  return push({{workspace::assessmentSubject(assessment.id), workspace::toJson(assessment)}}, what,
              {PageId::Overview, assessment.project, assessment.id, {}});
}

Result<void> Session::removeProject(const assessment::ProjectId& id) {
  const auto entry = project(id);
  if (!entry) return tl::make_unexpected(entry.error());
  return push({{workspace::projectSubject(id), kTakenAway}}, tr("Project “%1” removed").arg(toQt(entry->project.title)),
              {PageId::Projects, id, {}, {}});
}

Result<void> Session::removeAssessment(const assessment::AssessmentId& id) {
  const auto loaded = dossier(id);
  if (!loaded) return tl::make_unexpected(loaded.error());
  return push({{workspace::assessmentSubject(id), kTakenAway}},
              tr("Assessment of “%1” removed").arg(toQt((*loaded)->project.title)),
              {PageId::Projects, (*loaded)->project.id, {}, {}});
}

Result<assessment::ProjectId> Session::addProject(const QString& title) {
  assessment::Project project;
  project.id = {workspace::newUuid()};
  project.title = fromQt(title);
  const auto pushed = push({{workspace::projectSubject(project.id), workspace::toJson(project)}},
                           tr("New project “%1”").arg(title), {PageId::Projects, project.id, {}, {}});
  if (!pushed) return tl::make_unexpected(pushed.error());
  return project.id;
}

Result<assessment::ProjectId> Session::duplicateProject(const assessment::ProjectId& id, const QString& title) {
  const auto entry = project(id);
  if (!entry) return tl::make_unexpected(entry.error());
  assessment::Project copy = entry->project;
  copy.id = {workspace::newUuid()};
  copy.title = fromQt(title);
  copy.archived = false;
  std::vector<SubjectChange> changes{{workspace::projectSubject(copy.id), workspace::toJson(copy)}};
  for (const auto& [key, value] : entry->facts)
    changes.push_back({workspace::factSubject(copy.id, key), workspace::toJson(value)});
  const auto pushed = push(std::move(changes), tr("Copy “%1”").arg(title), {PageId::Projects, copy.id, {}, {}});
  if (!pushed) return tl::make_unexpected(pushed.error());
  return copy.id;
}

Result<assessment::AssessmentId> Session::addAssessment(const assessment::ProjectId& project,
                                                        const instrument::Instrument& instrument,
                                                        instrument::Depth depth,
                                                        const std::vector<assessment::LeftOut>& leftOut) {
  assessment::Assessment started;
  started.id = {workspace::newUuid()};
  started.project = project;
  started.instrument = instrument::reference(instrument);
  started.instrumentEdition = instrument.edition;
  started.instrumentSha256 = workspace::sha256(instrument.canonical);
  started.depth = depth;
  started.leftOut = leftOut;
  // The instrument's bytes are pinned first, and stay when the assessment is taken back: others may rest on them.
  const auto pinning = workspace::pinning(m_workspace, instrument);
  if (!pinning) {
    emit failed(pinning.error());
    return tl::make_unexpected(pinning.error());
  }
  if (!pinning->empty()) {
    const auto pinned = append(*pinning);
    if (!pinned) return tl::make_unexpected(pinned.error());
  }
  const auto pushed =
      push({{workspace::assessmentSubject(started.id), workspace::toJson(started)}},
           tr("Assessment after %1").arg(toQt(instrument.shortTitle)), {PageId::Overview, project, started.id, {}});
  if (!pushed) return tl::make_unexpected(pushed.error());
  return started.id;
}

Result<void> Session::resolve(const std::string& subject, const std::string& value, const QString& what,
                              const Place& place) {
  return pushWithParents({{subject, value, m_workspace.heads(subject)}}, what, place);
}

}  // namespace playfair::ui
