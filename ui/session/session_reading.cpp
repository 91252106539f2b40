// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "language/window_language.h"
#include "playfair/instrument/translation.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {

Result<std::vector<workspace::ProjectEntry>> Session::projects() const {
  return workspace::listProjects(m_workspace);
}

Result<workspace::ProjectEntry> Session::project(const assessment::ProjectId& id) const {
  auto all = projects();
  if (!all) return tl::make_unexpected(all.error());
  const auto found =
      std::find_if(all->begin(), all->end(), [&id](const auto& entry) { return entry.project.id == id; });
  if (found == all->end()) return failure(ErrorCode::NotFound, "the project is not in this file", id.value);
  return *found;
}

void Session::followLanguage() const {
  if (const QString language = languageSpoken(); language != m_language) {
    m_language = language;
    m_shown.clear();
    m_dossiers.clear();
    m_counts.clear();
  }
}

std::shared_ptr<const instrument::Instrument> Session::shownInstrument(
    std::shared_ptr<const instrument::Instrument> questionnaire) const {
  followLanguage();
  auto source = instrument::sourceOf(std::move(questionnaire));
  auto& shown = m_shown[source];
  if (!shown) shown = instrument::shownIn(source, fromQt(m_language));
  return shown;
}

Result<std::shared_ptr<const assessment::Dossier>> Session::dossier(const assessment::AssessmentId& id) const {
  followLanguage();
  if (const auto cached = m_dossiers.find(id.value); cached != m_dossiers.end()) return cached->second;
  auto loaded = workspace::loadDossier(m_workspace, id);
  if (!loaded) return tl::make_unexpected(loaded.error());
  loaded->instrument = shownInstrument(std::move(loaded->instrument));
  auto shared = std::make_shared<const assessment::Dossier>(std::move(*loaded));
  m_dossiers[id.value] = shared;
  return shared;
}

Result<std::shared_ptr<const assessment::Counts>> Session::counts(const assessment::AssessmentId& id) const {
  followLanguage();
  if (const auto cached = m_counts.find(id.value); cached != m_counts.end()) return cached->second;
  const auto loaded = dossier(id);
  if (!loaded) return tl::make_unexpected(loaded.error());
  auto shared = std::make_shared<const assessment::Counts>(assessment::count(**loaded));
  m_counts[id.value] = shared;
  return shared;
}

Place questionPlace(const assessment::Dossier& dossier, const std::string& question) {
  return {PageId::Walk, dossier.project.id, dossier.assessment.id, question};
}

}  // namespace playfair::ui
