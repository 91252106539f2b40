// SPDX-License-Identifier: EUPL-1.2
#include "window/finder.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "evidence/evidence_words.h"
#include "pages/project_words.h"
#include "pages/step_words.h"
#include "playfair/instrument/diagnostics.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/found_words.h"
#include "session/text.h"
#include "window/page.h"

namespace playfair::ui {
namespace {

/// Places kept for questions, whose words people type when they know the questionnaire.
constexpr std::size_t kQuestionPlaces = 10;

class FinderWords {
  Q_DECLARE_TR_FUNCTIONS(Finder)
};

QString joined(const QString& what, const QString& where) {
  return what.isEmpty() ? where : what + QStringLiteral(" · ") + where;
}

QList<TextPart> strongPartsOf(const std::string& text, const std::string& typed) {
  const auto places = [&text](std::size_t begin, std::size_t length) {
    return static_cast<int>(
        QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(length)).size());  // NOLINT: inside the text
  };
  QList<TextPart> parts;
  for (const auto& [begin, length] : workspace::foundWords(text, typed))
    parts.append({places(0, begin), places(begin, length)});
  return parts;
}

}  // namespace

Finder::Finder(const Session& session, const Place& here) : m_session(session), m_here(here) {}

void Finder::forgetNames() {
  m_read = false;
  m_projects.clear();
  m_questionnaires.clear();
  m_questionnaireOf.clear();
}

Result<void> Finder::readProjects() {
  if (m_read) return {};
  auto entries = m_session.projects();
  if (!entries) return tl::make_unexpected(entries.error());
  // The one changed last comes first: its assessments show the questions.
  std::stable_sort(entries->begin(), entries->end(),
                   [](const auto& one, const auto& other) { return one.lastChanged > other.lastChanged; });
  for (auto& entry : *entries) {
    for (const auto& assessment : entry.assessments) readQuestionnaire(entry, assessment);
    const std::string id = entry.project.id.value;
    m_projects[id] = std::move(entry);
  }
  m_read = true;
  return {};
}

void Finder::readQuestionnaire(const workspace::ProjectEntry& entry, const assessment::Assessment& assessment) {
  const std::string& sha = assessment.instrumentSha256;
  m_questionnaireOf[assessment.id.value] = sha;
  const bool isHere = assessment.id == m_here.assessment;
  const auto known = m_questionnaires.find(sha);
  if (known != m_questionnaires.end() && !isHere) return;
  const Place place{PageId::Walk, entry.project.id, assessment.id, {}};
  const QString project = projectName(entry.project, entry.facts);
  if (known != m_questionnaires.end()) {
    known->second.place = place;
    known->second.project = project;
    return;
  }
  auto instrument = workspace::pinnedInstrument(m_session.workspace(), assessment);
  if (!instrument) {
    instrument::logWarning("search does without a questionnaire: " + instrument.error().detail);
    return;
  }
  m_questionnaires.emplace(sha, Questionnaire{std::move(*instrument), place, project});
}

QString Finder::labelOf(const assessment::AssessmentId& assessment, const std::string& question) const {
  const auto sha = m_questionnaireOf.find(assessment.value);
  if (sha == m_questionnaireOf.end()) return {};
  const auto found = m_questionnaires.find(sha->second);
  return found == m_questionnaires.end() ? QString() : questionLabel(found->second.instrument, question);
}

Result<FoundThings> Finder::find(const QString& typed, int most) {
  if (const auto read = readProjects(); !read) return tl::make_unexpected(read.error());
  const std::string words = fromQt(typed);
  const auto hits = workspace::search(m_session.workspace(), words, most + 1);
  if (!hits) return tl::make_unexpected(hits.error());
  FoundThings found;
  auto asked = questions(words);
  const auto room = static_cast<std::size_t>(most);
  const std::size_t kept = std::min(asked.size(), std::max(kQuestionPlaces, room - std::min(room, hits->size())));
  for (const auto& hit : *hits) {
    auto thing = thingOf(hit);
    if (!thing) continue;
    thing->strong = strongPartsOf(hit.snippet, words);
    if (found.things.size() + kept < room) {
      found.things.push_back(std::move(*thing));
    } else {
      found.more = true;
    }
  }
  found.more = found.more || kept < asked.size();
  std::move(asked.begin(), asked.begin() + static_cast<std::ptrdiff_t>(kept), std::back_inserter(found.things));
  return found;
}

std::optional<FoundThing> Finder::thingOf(const workspace::SearchHit& hit) const {
  const auto project = m_projects.find(hit.project.value);
  if (project == m_projects.end()) return std::nullopt;
  const auto& entry = project->second;
  FoundThing thing;
  thing.where = projectName(entry.project, entry.facts);
  thing.text = toQt(hit.snippet);
  const auto parts = subjectParts(hit.subject);
  if (parts[0] == "project") {
    thing.kind = FinderWords::tr("Project");
    const bool started = !entry.assessments.empty();
    thing.place = {started ? PageId::Overview : PageId::Projects,
                   hit.project,
                   started ? entry.assessments.front().id : assessment::AssessmentId{},
                   {}};
  } else if (parts[0] == "fact") {
    thing.kind = FinderWords::tr("Fact");
    thing.where = joined(factTitle(parts[2]), thing.where);
    thing.place = {PageId::Facts, hit.project, {}, parts[2]};
  } else if (parts[0] == "answer") {
    thing.kind = FinderWords::tr("Answer");
    thing.where = joined(labelOf(hit.assessment, parts[2]), thing.where);
    thing.place = {PageId::Walk, hit.project, hit.assessment, parts[2]};
  } else if (parts[0] == "account") {
    thing.kind = FinderWords::tr("Case study text");
    thing.place = {PageId::Account, hit.project, hit.assessment, parts[2]};
  } else if (parts[0] == "evidence") {
    addEvidence(thing, hit);
  } else if (!addSaying(thing, hit)) {
    return std::nullopt;
  }
  return thing;
}

void Finder::addEvidence(FoundThing& thing, const workspace::SearchHit& hit) const {
  const assessment::EvidenceId id{subjectParts(hit.subject)[1]};
  thing.kind = FinderWords::tr("Evidence");
  thing.place = {PageId::Evidence, hit.project, {}, id.value};
  const auto evidence = workspace::findEvidence(m_session.workspace(), id);
  if (evidence && *evidence) thing.where = joined(toQt((*evidence)->title), thing.where);
}

/// Comments and differing views stand beside a question.
bool Finder::addSaying(FoundThing& thing, const workspace::SearchHit& hit) const {
  const auto current = m_session.workspace().current(hit.subject);
  if (!current || !*current) return false;
  std::string question;
  InFront inFront = InFront::AsItWas;
  if (subjectParts(hit.subject)[0] == "comment") {
    const auto comment = workspace::commentFromJson((*current)->value);
    if (!comment) return false;
    thing.kind = FinderWords::tr("Comment");
    question = comment->question;
    inFront = InFront::Comments;
  } else {
    const auto view = workspace::differingViewFromJson((*current)->value);
    if (!view) return false;
    thing.kind = FinderWords::tr("Differing view");
    question = view->question;
  }
  thing.where = joined(labelOf(hit.assessment, question), thing.where);
  thing.place = {PageId::Walk, hit.project, hit.assessment, question, inFront};
  return true;
}

std::vector<FoundThing> Finder::questions(const std::string& typed) const {
  std::vector<FoundThing> found;
  for (const auto& [sha, known] : m_questionnaires) {
    for (const auto& requirement : known.instrument.requirements) {
      for (const auto& question : requirement.questions) {
        const QString label = questionLabel(known.instrument, question.id);
        const std::string text = fromQt(label) + ' ' + question.text;
        if (!workspace::hasAllWords(text, typed)) continue;
        Place place = known.place;
        place.item = question.id;
        found.push_back({FinderWords::tr("Question"), joined(toQt(known.instrument.shortTitle), known.project),
                         toQt(text), strongPartsOf(text, typed), place});
      }
    }
  }
  return found;
}

}  // namespace playfair::ui
