// SPDX-License-Identifier: EUPL-1.2
#include "pages/erasure_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

#include "evidence/ground_words.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

const std::string kErasures = "erasure/";

class ErasureWords {
  Q_DECLARE_TR_FUNCTIONS(ErasureRows)
};

/// Times of the log compare as text.
bool liesBetween(const std::string& at, const std::string& from, const std::string& to) {
  return at.compare(0, from.size(), from) >= 0 && (to.empty() || at.compare(0, to.size(), to) <= 0);
}

bool readsAs(const ActivityRow& one, const ActivityRow& other) {
  return one.what == other.what && one.who == other.who && one.when == other.when;
}

}  // namespace

std::optional<ErasureTold> erasureOf(const workspace::Workspace& workspace, const workspace::RevisionId& revision) {
  const std::string subject = kErasures + revision.value;
  const auto log = workspace.log(subject);
  const auto current = workspace.current(subject);
  if (!log || log->empty() || !current || !*current) return std::nullopt;
  const auto said = QJsonDocument::fromJson(QByteArray::fromStdString((*current)->value)).object();
  return ErasureTold{log->front().at, log->front().author,
                     groundWords(fromQt(said[QStringLiteral("ground")].toString()),
                                 said[QStringLiteral("note")].toString().simplified())};
}

Result<std::vector<ActivityRow>> erasureRows(const Session& session, const assessment::Dossier& dossier,
                                             const workspace::ActivityFilter& filter, const PeopleWords& people) {
  std::vector<ActivityRow> rows;
  const auto& workspace = session.workspace();
  if (workspace.subjects(kErasures).empty()) return rows;
  auto whole = filter;
  whole.person.reset();
  whole.from.clear();
  whole.to.clear();
  auto steps = workspace::activityOf(workspace, dossier.assessment.id, whole);
  if (!steps) return tl::make_unexpected(steps.error());
  const StepWords words(session, dossier);
  const QDateTime now = QDateTime::currentDateTime();
  for (auto& step : *steps) {
    if (!step.erased) continue;
    const auto erasure = erasureOf(workspace, step.revisions.back());
    if (!erasure || !liesBetween(erasure->at, filter.from, filter.to)) continue;
    if (filter.person && erasure->by != *filter.person) continue;
    ActivityRow row{{}, erasure->at, dayAndTime(erasure->at, now), people.of(erasure->by), {}};
    row.what = ErasureWords::tr("erased: %1").arg(words.name(step));
    row.step = std::move(step);
    rows.push_back(std::move(row));
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& one, const auto& other) { return one.at > other.at; });
  // Evidence is erased with all it ever said: that is one step for people.
  rows.erase(std::unique(rows.begin(), rows.end(), readsAs), rows.end());
  return rows;
}

}  // namespace playfair::ui
