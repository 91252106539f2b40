// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/search.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "parts.h"
#include "register_reads.h"
#include "search_text.h"
#include "sqlite_error.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

/// Every word in quotation marks, as a prefix; words have no quotation marks in them.
std::string matchExpression(const std::vector<std::string>& words) {
  std::string expression;
  for (const auto& word : words) expression += '"' + word + "\"* ";
  return expression;
}

/// All texts of a value, one after the other: what people typed, not the names of fields.
void collectTexts(const nlohmann::json& value, std::string& text) {
  if (value.is_string()) text += value.get<std::string>() + "\n";
  if (!value.is_structured()) return;
  for (const auto& entry : value) collectTexts(entry, text);
}

/// The text that the index holds for a subject, read from the log.
Result<std::string> searchedText(const Workspace& workspace, const std::string& subject) {
  const auto current = workspace.current(subject);
  if (!current) return tl::make_unexpected(current.error());
  if (!current->has_value()) return std::string();
  const auto value = parseValue((*current)->value, subject);
  if (!value) return failure(ErrorCode::Damaged, value.error().detail, subject);
  std::string text;
  collectTexts(splitSubject(subject).front() == "answer" ? value->value("because", nlohmann::json()) : *value, text);
  return text;
}

/// The hit for a subject; nothing where it is not in the log, or its project is removed.
Result<std::optional<SearchHit>> hitFor(const Workspace& workspace, const std::string& subject,
                                        const std::vector<std::string>& words) {
  if (!isSubject(subject) || workspace.heads(subject).empty()) return std::optional<SearchHit>();
  auto text = searchedText(workspace, subject);
  if (!text) return tl::make_unexpected(text.error());
  SearchHit hit{subject, {}, {}, snippetAround(*text, words)};
  const auto parts = splitSubject(subject);
  if (parts[0] == "answer" || parts[0] == "account") {
    hit.assessment = AssessmentId{parts[1]};
    const auto found = findAssessmentById(workspace, hit.assessment);
    if (!found) return tl::make_unexpected(found.error());
    if (!found->has_value()) return std::optional<SearchHit>();
    hit.project = (*found)->project;
  } else {
    hit.project = ProjectId{parts[1]};
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
