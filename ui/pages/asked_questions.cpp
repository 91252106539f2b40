// SPDX-License-Identifier: EUPL-1.2
#include "pages/asked_questions.h"

#include <QCoreApplication>
#include <algorithm>

#include "playfair/assessment/applicability.h"

namespace playfair::ui {
namespace {

int missing(const std::set<std::string>& from, const std::set<std::string>& in) {
  return static_cast<int>(std::count_if(from.begin(), from.end(), [&](const auto& id) { return !in.contains(id); }));
}

QString askedTr(const char* text) {
  return QCoreApplication::translate("AskedQuestions", text);
}

}  // namespace

std::set<std::string> askedIds(const assessment::Dossier& dossier) {
  std::set<std::string> ids;
  for (const auto* question : assessment::askedQuestions(dossier)) ids.insert(question->id);
  return ids;
}

AskedQuestions askedNow(const Session& session, const assessment::ProjectId& project) {
  AskedQuestions asked;
  const auto entry = session.project(project);
  if (!entry) return asked;
  for (const auto& assessment : entry->assessments) {
    const auto dossier =
        assessment.archived ? Result<std::shared_ptr<const assessment::Dossier>>{} : session.dossier(assessment.id);
    if (dossier && *dossier) asked[assessment.id.value] = askedIds(**dossier);
  }
  return asked;
}

AskedDifference difference(const AskedQuestions& before, const AskedQuestions& after) {
  AskedDifference sum;
  for (const auto& [id, ids] : after) {
    const auto old = before.find(id);
    if (old == before.end()) continue;
    sum.came += missing(ids, old->second);
    sum.left += missing(old->second, ids);
  }
  return sum;
}

QString differenceSentence(const QString& cause, const AskedDifference& difference) {
  if (difference.none()) return {};
  const QString came = difference.came == 1
                           ? askedTr(QT_TRANSLATE_NOOP("AskedQuestions", "1 question came"))
                           : askedTr(QT_TRANSLATE_NOOP("AskedQuestions", "%1 questions came")).arg(difference.came);
  const QString left = difference.left == 1
                           ? askedTr(QT_TRANSLATE_NOOP("AskedQuestions", "1 question left; its answer is kept"))
                           : askedTr(QT_TRANSLATE_NOOP("AskedQuestions", "%1 questions left; their answers are kept"))
                                 .arg(difference.left);
  QStringList parts;
  if (difference.came > 0) parts << came;
  if (difference.left > 0) parts << left;
  return askedTr(QT_TRANSLATE_NOOP("AskedQuestions", "Changing %1: %2.")).arg(cause, parts.join(QStringLiteral(", ")));
}

}  // namespace playfair::ui
