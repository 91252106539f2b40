// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "json_fields.h"
#include "read_model_rows.h"
#include "value_json.h"

namespace playfair::workspace {

using nlohmann::json;

Belongs writeEvidenceRow(StatementCache& statements, const SubjectParts& parts, const Current& current,
                         const json& value) {
  run(statements, "DELETE FROM evidence WHERE id = ?", {parts[1]});
  const auto evidence = readEvidence(value);
  if (!evidence) return {};
  Row row(statements, current, "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(evidence->project.value).add(assessment::toText(evidence->kind)).add(evidence->title);
  row.add(evidence->date).add(assessment::toText(evidence->support));
  row.add(assessment::toText(evidence->confidentiality)).add(evidence->reviewBy).add(evidence->keepUntil);
  row.add(evidence->file ? evidence->file->sha256 : std::string()).insert();
  return {evidence->project.value, {}};
}

Belongs writeLinkRow(StatementCache& statements, const SubjectParts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM link WHERE assessment = ? AND question = ? AND evidence = ?",
      {parts[1], parts[2], parts[3]});
  if (!readLink(value)) return {};
  Row row(statements, current, "INSERT INTO link VALUES (?, ?, ?, ?, ?)");
  row.add(parts[1]).add(parts[2]).add(parts[3]).insert();
  return {{}, parts[1]};
}

Belongs writeCommentRow(StatementCache& statements, const SubjectParts& parts, const Current& current,
                        const json& value) {
  run(statements, "DELETE FROM comment WHERE id = ?", {parts[1]});
  const auto comment = readComment(value);
  if (!comment) return {};
  Row row(statements, current, "INSERT INTO comment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(comment->assessment.value).add(comment->question).add(comment->text);
  row.add(comment->replyTo.value).add(comment->resolved ? 1 : 0).add(comment->toReviewer ? 1 : 0);
  row.add(comment->meeting.value).insert();
  return {{}, comment->assessment.value};
}

Belongs writeDifferingViewRow(StatementCache& statements, const SubjectParts& parts, const Current& current,
                              const json& value) {
  run(statements, "DELETE FROM differing_view WHERE id = ?", {parts[1]});
  const auto view = readDifferingView(value);
  if (!view) return {};
  Row row(statements, current, "INSERT INTO differing_view VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const json& level = value.at("level");
  row.add(parts[1]).add(view->assessment.value).add(view->question);
  row.add(level.is_string() ? level.get<std::string>() : std::to_string(view->level));
  row.add(view->because).add(view->holder).add(view->meeting.value).insert();
  return {{}, view->assessment.value};
}

Belongs writeErasureRow(StatementCache& statements, const SubjectParts& parts, const Current& current,
                        const json& value) {
  run(statements, "DELETE FROM erasure WHERE revision = ?", {parts[1]});
  const auto tombstone = readTombstone(value);
  if (!tombstone) return {};
  Row row(statements, current, "INSERT INTO erasure VALUES (?, ?, ?, ?, ?)");
  row.add(parts[1]).add(toText(tombstone->ground)).add(tombstone->note).insert();
  return {};
}

}  // namespace playfair::workspace
