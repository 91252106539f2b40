// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/dossier_as_of.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "clock.h"
#include "log_view.h"
#include "parts.h"
#include "playfair/instrument/date.h"
#include "playfair/workspace/register.h"
#include "register_reads.h"

namespace playfair::workspace {
namespace {

constexpr std::size_t kDayLength = 10;

Result<void> checkDay(const std::string& day) {
  if (!instrument::isDate(day)) {
    return failure(ErrorCode::Invalid, "this is no day; write it as 2026-03-01", day);
  }
  if (day > utcNow().substr(0, kDayLength)) return failure(ErrorCode::Invalid, "this day is still to come", day);
  return {};
}

/// What the log held at the end of a day, in order of arrival. A clock that went wrong can put a revision before what
/// it replaces: it then replaces nothing.
LogIndex logUntil(const LogIndex& log, const std::string& day) {
  LogIndex past;
  std::int64_t seq = 0;
  for (const Revision& revision : log.revisions()) {
    ++seq;
    if (revision.at.compare(0, kDayLength, day) <= 0) past.add({seq, revision});
  }
  return past;
}

Result<void> checkThere(const LogIndex& log, const LogIndex& past, const AssessmentId& id, const std::string& day) {
  const Revision* first = log.firstOf(assessmentSubject(id));
  if (first == nullptr) return failure(ErrorCode::NotFound, "there is no such assessment", id.value);
  if (past.has(assessmentSubject(id))) return {};
  return failure(ErrorCode::NotFound,
                 "this assessment was begun on " + first->at.substr(0, kDayLength) + " and was not there on " + day,
                 id.value);
}

Result<int> erasedTexts(const LogView& view, const assessment::Dossier& dossier) {
  const std::string& id = dossier.assessment.id.value;
  const std::string& project = dossier.project.id.value;
  std::vector<std::string> subjects = {assessmentSubject(dossier.assessment.id), projectSubject(dossier.project.id)};
  const auto add = [&](std::vector<std::string> more) {
    subjects.insert(subjects.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  add(view.subjects("answer/" + id + '/'));
  add(view.subjects("account/" + id + '/'));
  add(view.subjects("fact/" + project + '/'));
  for (const auto& [owner, kind] :
       {std::pair(project, "evidence"), std::pair(id, "comment"), std::pair(id, "differing-view")}) {
    auto placed = placedSubjects(view, owner, kind);
    if (!placed) return tl::make_unexpected(placed.error());
    add(std::move(*placed));
  }
  return static_cast<int>(std::count_if(subjects.begin(), subjects.end(),
                                        [&](const std::string& subject) { return view.isErased(subject); }));
}

}  // namespace

Result<PastDossier> dossierAsOf(const Workspace& workspace, const AssessmentId& assessment, const std::string& day) {
  if (const auto checked = checkDay(day); !checked) return tl::make_unexpected(checked.error());
  const LogIndex& log = workspace.parts().index;
  const LogIndex past = logUntil(log, day);
  if (const auto there = checkThere(log, past, assessment, day); !there) return tl::make_unexpected(there.error());
  const LogView view(workspace, past);
  auto dossier = readDossier(view, assessment);
  if (!dossier && dossier.error().code == ErrorCode::NotFound) {
    return failure(ErrorCode::NotFound, "this assessment, or its project, had been removed by " + day,
                   assessment.value);
  }
  if (!dossier) return tl::make_unexpected(dossier.error());
  const auto erased = erasedTexts(view, *dossier);
  if (!erased) return tl::make_unexpected(erased.error());
  return PastDossier{std::move(*dossier), *erased};
}

}  // namespace playfair::workspace
