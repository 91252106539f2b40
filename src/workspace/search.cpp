// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/search.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "parts.h"
#include "register_reads.h"
#include "search_text.h"
#include "searched_text.h"
#include "sqlite_error.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

/// Every word in quotation marks, as a prefix; words have no quotation marks in them. A word of several characters that
/// the index has one by one becomes a phrase.
std::string matchExpression(const std::vector<std::string>& words) {
  std::string expression;
  for (const auto& word : words) expression += '"' + indexedText(word) + "\"* ";
  return expression;
}

/// The text that the index holds for a subject, read from the log.
Result<std::string> currentText(const Workspace& workspace, const std::string& subject) {
  const auto current = workspace.current(subject);
  if (!current) return tl::make_unexpected(current.error());
  if (!current->has_value()) return std::string();
  const auto value = parseValue((*current)->value, subject);
  if (!value) return failure(ErrorCode::Damaged, value.error().detail, subject);
  return searchedText(splitSubject(subject).front(), *value);
}

/// The hit for a subject; nothing where it is not in the log, or its project is removed.
Result<std::optional<SearchHit>> hitFor(const Workspace& workspace, const std::string& subject,
                                        const std::vector<std::string>& words) {
  if (!isSubject(subject) || workspace.heads(subject).empty()) return std::optional<SearchHit>();
  const auto text = currentText(workspace, subject);
  if (!text) return tl::make_unexpected(text.error());
  if (text->empty()) return std::optional<SearchHit>();
  const auto place = placeOf(workspace, subject);
  if (!place) return tl::make_unexpected(place.error());
  SearchHit hit{subject, ProjectId{place->project}, AssessmentId{place->assessment}, place->question,
                snippetAround(*text, words)};
  if (!hit.assessment.empty()) {
    const auto found = findAssessmentById(workspace, hit.assessment);
    if (!found) return tl::make_unexpected(found.error());
    if (!found->has_value()) return std::optional<SearchHit>();
    hit.project = (*found)->project;
  }
  const auto project = findProjectById(workspace, hit.project);
  if (!project) return tl::make_unexpected(project.error());
  if (!project->has_value()) return std::optional<SearchHit>();
  return std::optional<SearchHit>(std::move(hit));
}

}  // namespace

Result<std::vector<SearchHit>> search(const Workspace& workspace, const std::string& text, int limit) {
  std::vector<SearchHit> hits;
  const auto words = searchWords(text);
  if (words.empty() || limit <= 0) return hits;
  auto& parts = workspace.parts();
  return guarded(&parts.database(), workspace.file(), [&]() -> Result<std::vector<SearchHit>> {
    auto query = parts.statements.use("SELECT subject FROM search WHERE search MATCH ? ORDER BY rank, rowid");
    query->bind(1, matchExpression(words));
    while (hits.size() < static_cast<std::size_t>(limit) && query->executeStep()) {
      auto hit = hitFor(workspace, query->getColumn(0).getString(), words);
      if (!hit) return tl::make_unexpected(hit.error());
      if (hit->has_value()) hits.push_back(std::move(**hit));
    }
    return hits;
  });
}

}  // namespace playfair::workspace
