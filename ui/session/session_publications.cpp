// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/publications.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {

namespace {

Place reportsOf(const assessment::Dossier& dossier) {
  return {PageId::Report, dossier.project.id, dossier.assessment.id, {}};
}

}  // namespace

Result<void> Session::addPublication(assessment::Publication publication) {
  if (auto good = workspace::checkPublication(publication); !good) return good;
  const auto loaded = dossier(publication.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  publication.id = {workspace::newUuid()};
  return push({{workspace::publicationSubject(publication.assessment, publication.id), workspace::toJson(publication)}},
              tr("Publication noted"), reportsOf(**loaded));
}

Result<void> Session::removePublication(const assessment::Publication& publication) {
  const auto loaded = dossier(publication.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  return push({{workspace::publicationSubject(publication.assessment, publication.id), "null"}},
              tr("Publication removed"), reportsOf(**loaded));
}

}  // namespace playfair::ui
