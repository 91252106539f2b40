// SPDX-License-Identifier: EUPL-1.2
#include "pages/step_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "language/window_language.h"
#include "pages/account_parts.h"
#include "pages/project_words.h"
#include "playfair/workspace/evidence_register.h"
#include "session/text.h"
#include "walk/level_words.h"

namespace playfair::ui {
namespace {

const std::string kNoValue = "null";
constexpr qsizetype kShortFact = 40;

class Steps {
  Q_DECLARE_TR_FUNCTIONS(LogSentences)
};

/// "Planned", "Not applicable" …: what was chosen for a question.
QString chosenName(const assessment::Answer& answer) {
  switch (answer.kind) {
    case assessment::AnswerKind::NotApplicable:
      return Steps::tr("Not applicable");
    case assessment::AnswerKind::AskedUnknown:
      return Steps::tr("Nobody knows");
    case assessment::AnswerKind::NotAsked:
      return Steps::tr("Not answered");
    case assessment::AnswerKind::Level:
      break;
  }
  return levelName(answer.level);
}

assessment::Answer answerOf(const std::string& value) {
  return workspace::answerFromJson(value).value_or(assessment::Answer{});
}

QJsonObject objectOf(const std::string& value) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(value)).object();
}

bool began(const workspace::HistoryStep& step) {
  return step.before == kNoValue && !step.beforeErased;
}

}  // namespace

std::vector<std::string> subjectParts(const std::string& subject) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end = subject.find('/'); end != std::string::npos; end = subject.find('/', begin)) {
    parts.push_back(subject.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.push_back(subject.substr(begin));
  return parts;
}

QString factTitle(const std::string& key) {
  const instrument::FactDefinition* definition = factCatalogue().find(key);
  return definition == nullptr ? toQt(key) : toQt(definition->title);
}

QString factWords(const std::string& key, const std::string& value) {
  if (value == kNoValue) return {};
  const auto fact = workspace::factFromJson(value);
  if (!fact) return {};
  if (std::holds_alternative<assessment::NotKnown>(*fact)) return Steps::tr("not known yet");
  return factInWords({{key, *fact}}, key);
}

QString sectionTitle(const assessment::Dossier& dossier, const std::string& section) {
  const auto parts = accountParts(dossier, fromQt(languageSpoken()));
  if (!parts) return toQt(section);
  const auto found = std::find_if(parts->places.begin(), parts->places.end(),
                                  [&](const auto& place) { return place.section == section; });
  return found == parts->places.end() ? toQt(section) : accountPartName(*found);
}

StepWords::StepWords(const Session& session, const assessment::Dossier& dossier)
    : m_session(session), m_dossier(dossier) {}

QString StepWords::label(const std::string& question) const {
  return questionLabel(*m_dossier.instrument, question);
}

QString StepWords::evidenceTitle(const std::string& id) const {
  const auto known = std::find_if(m_dossier.evidence.begin(), m_dossier.evidence.end(),
                                  [&](const auto& each) { return each.id.value == id; });
  return known == m_dossier.evidence.end() ? QString() : toQt(known->title);
}

QString StepWords::what(const workspace::HistoryStep& step) const {
  const auto parts = subjectParts(step.subject);
  const std::string& kind = parts.front();
  if (step.erased) return Steps::tr("%1 (erased)").arg(name(step));
  if (kind == "project") return project(step);
  if (kind == "fact") return fact(step, parts[2]);
  if (kind == "assessment") return assessment(step);
  if (kind == "answer") return answer(step, parts[2]);
  if (kind == "account") return account(parts[2]);
  if (kind == "evidence") return evidence(step, parts[1]);
  if (kind == "link") return link(step, parts);
  if (kind == "comment") return comment(step);
  if (kind == "publication")
    return step.value == kNoValue ? Steps::tr("note of a publication removed") : Steps::tr("publication noted");
  return kind == "differing-view" ? differingView(step) : toQt(step.subject);
}

QString StepWords::project(const workspace::HistoryStep& step) const {
  if (step.value == kNoValue) return Steps::tr("project deleted");
  if (began(step)) return Steps::tr("project made");
  const QJsonObject before = objectOf(step.before);
  const QJsonObject after = objectOf(step.value);
  const QString title = QStringLiteral("title");
  const QString archived = QStringLiteral("archived");
  if (before[title] != after[title]) return Steps::tr("title → %1").arg(after[title].toString());
  if (before[archived] != after[archived])
    return after[archived].toBool() ? Steps::tr("project archived") : Steps::tr("project restored");
  return Steps::tr("tags");
}

QString StepWords::fact(const workspace::HistoryStep& step, const std::string& key) const {
  const QString said = factWords(key, step.value);
  if (said.isEmpty()) return Steps::tr("fact: %1 taken away").arg(factTitle(key));
  const QString name = Steps::tr("fact: %1").arg(factTitle(key));
  return said.size() > kShortFact ? name : QStringLiteral("%1 → %2").arg(name, said.simplified());
}

QString StepWords::assessment(const workspace::HistoryStep& step) const {
  if (step.value == kNoValue) return Steps::tr("assessment deleted");
  if (began(step)) return Steps::tr("assessment started");
  const QString archived = QStringLiteral("archived");
  const bool isArchived = objectOf(step.value)[archived].toBool();
  if (objectOf(step.before)[archived].toBool() != isArchived)
    return isArchived ? Steps::tr("assessment archived") : Steps::tr("assessment restored");
  return Steps::tr("scope or depth");
}

QString StepWords::answer(const workspace::HistoryStep& step, const std::string& question) const {
  const QString name = label(question);
  const assessment::Answer before = answerOf(step.before);
  const assessment::Answer after = answerOf(step.value);
  if (step.beforeErased) return QStringLiteral("%1 → %2").arg(name, chosenName(after));
  if (after.awaitsConfirmation()) return Steps::tr("%1 taken over: %2").arg(name, chosenName(after));
  if (before.awaitsConfirmation() && after.kind == before.kind && after.level == before.level)
    return Steps::tr("%1 confirmed: %2").arg(name, chosenName(after));
  if (after.kind != before.kind || after.level != before.level)
    return QStringLiteral("%1 %2 → %3").arg(name, chosenName(before), chosenName(after));
  if (after.publish != before.publish)
    return (after.publish ? Steps::tr("%1 may be published") : Steps::tr("%1 not to be published")).arg(name);
  return Steps::tr("%1 reason written").arg(name);
}

QString StepWords::account(const std::string& section) const {
  return Steps::tr("case study text: %1").arg(sectionTitle(m_dossier, section));
}

QString StepWords::evidence(const workspace::HistoryStep& step, const std::string& id) const {
  const auto before = workspace::evidenceFromJson(step.before);
  const auto after = workspace::evidenceFromJson(step.value);
  const QString title = after ? toQt(after->title) : before ? toQt(before->title) : evidenceTitle(id);
  if (!after) return Steps::tr("evidence “%1” removed").arg(title);
  if (began(step)) return Steps::tr("evidence “%1” added").arg(title);
  if (before && before->file && after->file && before->file->sha256 != after->file->sha256)
    return Steps::tr("evidence “%1”: newer file").arg(title);
  return Steps::tr("evidence “%1” changed").arg(title);
}

QString StepWords::link(const workspace::HistoryStep& step, const std::vector<std::string>& parts) const {
  const QString title = evidenceTitle(parts[3]);
  const QString evidence = title.isEmpty() ? Steps::tr("evidence") : Steps::tr("evidence “%1”").arg(title);
  return (step.value == kNoValue ? Steps::tr("%1 taken from %2") : Steps::tr("%1 put behind %2"))
      .arg(evidence, label(parts[2]));
}

QString StepWords::comment(const workspace::HistoryStep& step) const {
  const QString name = label(step.question);
  const auto told = workspace::commentFromJson(step.value);
  if (!told) return name.isEmpty() ? Steps::tr("a comment removed") : Steps::tr("comment on %1 removed").arg(name);
  const auto before = workspace::commentFromJson(step.before);
  if (before && before->resolved != told->resolved)
    return (told->resolved ? Steps::tr("comment on %1 settled") : Steps::tr("comment on %1 taken up again")).arg(name);
  if (before || step.beforeErased) return Steps::tr("comment on %1 changed").arg(name);
  if (told->toReviewer) return Steps::tr("question to the reviewer on %1").arg(name);
  return (told->replyTo.empty() ? Steps::tr("comment on %1") : Steps::tr("reply on %1")).arg(name);
}

QString StepWords::differingView(const workspace::HistoryStep& step) const {
  const QString name = label(step.question);
  const auto told = workspace::differingViewFromJson(step.value);
  if (!told)
    return name.isEmpty() ? Steps::tr("a differing view removed") : Steps::tr("differing view on %1 removed").arg(name);
  assessment::Answer chosen;
  chosen.kind = told->kind;
  chosen.level = told->level;
  return (began(step) ? Steps::tr("differing view on %1: %2 (%3)") : Steps::tr("differing view on %1 changed: %2 (%3)"))
      .arg(name, chosenName(chosen), toQt(told->holder).simplified());
}

QString StepWords::name(const workspace::HistoryStep& step) const {
  const auto parts = subjectParts(step.subject);
  const std::string& kind = parts.front();
  if (kind == "answer") return Steps::tr("answer to %1").arg(label(parts[2]));
  if (kind == "account") return account(parts[2]);
  if (kind == "fact") return Steps::tr("fact: %1").arg(factTitle(parts[2]));
  if (kind == "evidence") return Steps::tr("evidence");
  const QString asked = label(step.question);
  if (kind == "comment") return asked.isEmpty() ? Steps::tr("a comment") : Steps::tr("comment on %1").arg(asked);
  if (kind == "differing-view")
    return asked.isEmpty() ? Steps::tr("a differing view") : Steps::tr("differing view on %1").arg(asked);
  return kind == "project" ? Steps::tr("title and tags") : Steps::tr("scope or depth");
}

Place StepWords::place(const workspace::HistoryStep& step) const {
  const auto parts = subjectParts(step.subject);
  Place place{PageId::Overview, m_dossier.project.id, m_dossier.assessment.id, {}};
  const std::string& kind = parts.front();
  if (kind == "project" || kind == "fact") {
    place.page = PageId::Facts;
    place.item = kind == "fact" ? parts[2] : "title";
  } else if (kind == "assessment") {
    place.page = PageId::Scope;
  } else if (kind == "account") {
    place.page = PageId::Account;
    place.item = parts[2];
  } else if (kind == "evidence") {
    place.page = PageId::Evidence;
    place.item = parts[1];
  } else if (!step.question.empty()) {
    place.page = PageId::Walk;
    place.item = step.question;
    if (kind == "comment") place.inFront = InFront::Comments;
  }
  return place;
}

}  // namespace playfair::ui
