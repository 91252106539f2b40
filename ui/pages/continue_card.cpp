// SPDX-License-Identifier: EUPL-1.2
#include "pages/continue_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <string_view>
#include <vector>

#include "pages/project_words.h"
#include "playfair/assessment/applicability.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr std::string_view kAnswer = "answer/";

/// The parts of "answer/<assessment>/<question>".
std::optional<std::pair<assessment::AssessmentId, std::string>> answerParts(const std::string& subject) {
  if (subject.rfind(kAnswer, 0) != 0) return std::nullopt;
  const auto slash = subject.find('/', kAnswer.size());
  if (slash == std::string::npos) return std::nullopt;
  return std::pair{assessment::AssessmentId{subject.substr(kAnswer.size(), slash - kAnswer.size())},
                   subject.substr(slash + 1)};
}

}  // namespace

std::optional<Place> latestAnsweredPlace(const Session& session) {
  const auto log = session.workspace().log();
  if (!log) return std::nullopt;
  for (auto revision = log->rbegin(); revision != log->rend(); ++revision) {
    const auto parts = answerParts(revision->subject);
    if (!parts) continue;
    const auto dossier = session.dossier(parts->first);
    if (dossier && !(*dossier)->assessment.archived && !(*dossier)->project.archived)
      return questionPlace(**dossier, parts->second);
  }
  return std::nullopt;
}

ContinueCard::ContinueCard(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("continueCard"));
  setLook(this, "softCard");
  auto* words = new QVBoxLayout;
  words->setSpacing(3);
  words->addWidget(makeLabel(tr("Continue where you left off"), "small", this));
  m_heading = makeWrappedLabel({}, "heading", this);
  m_heading->setObjectName(QStringLiteral("continueHeading"));
  m_question = makeWrappedLabel({}, "quiet", this);
  m_question->setObjectName(QStringLiteral("continueQuestion"));
  words->addWidget(m_heading);
  words->addWidget(m_question);
  m_button = makeButton(tr("Continue"), "continueButton", "primary", this);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 12, 16, 12);
  row->setSpacing(16);
  row->addLayout(words, 1);
  row->addWidget(m_button, 0, Qt::AlignVCenter);
  connect(m_button, &QPushButton::clicked, this, [this] { emit goTo(m_place); });
  hide();
}

void ContinueCard::showPlace(const Session& session, const std::optional<Place>& place) {
  setVisible(place && fill(session, *place));
}

bool ContinueCard::fill(const Session& session, const Place& place) {
  const auto dossier = session.dossier(place.assessment);
  const auto counts = session.counts(place.assessment);
  if (!dossier || !counts || (*dossier)->project.archived || (*dossier)->assessment.archived) return false;
  std::vector<const instrument::Question*> beside;
  const instrument::Question* question = (*dossier)->instrument->findQuestion(place.item);
  if (question == nullptr) return false;
  for (const auto* asked : assessment::askedQuestions(**dossier)) {
    if (asked->requirement == question->requirement) beside.push_back(asked);
  }
  const auto found = std::find(beside.begin(), beside.end(), question);
  const instrument::Requirement* requirement = (*dossier)->instrument->findRequirement(question->requirement);
  if (found == beside.end() || requirement == nullptr) return false;
  m_place = {PageId::Walk, (*dossier)->project.id, place.assessment, place.item};
  m_heading->setText(tr("%1 · %2 · question %3 of %4")
                         .arg(toQt((*dossier)->project.title), toQt(requirement->shortTitle))
                         .arg(found - beside.begin() + 1)
                         .arg(beside.size()));
  const int open = (*counts)->asked - (*counts)->answered;
  const QString rest = open == 0 ? tr("all %1 answered").arg((*counts)->asked)
                                 : tr("%1 of %2 not answered").arg(open).arg((*counts)->asked);
  m_question->setText(tr("“%1” · %2").arg(toQt(question->text), rest));
  m_button->setAccessibleName(tr("Continue: %1").arg(m_heading->text()));
  return true;
}

}  // namespace playfair::ui
