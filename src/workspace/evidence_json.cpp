// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "canonical_text.h"
#include "json_fields.h"
#include "playfair/workspace/evidence_register.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

using nlohmann::json;

std::optional<assessment::StoredFile> readStoredFile(Fields& fields) {
  const json* value = fields.find("file");
  if (value == nullptr) return std::nullopt;
  Fields file(*value);
  assessment::StoredFile stored{file.text("sha256"), file.number("size"), file.text("name"), file.text("mediaType")};
  if (!file.good() || stored.size < 0 || !isHash(stored.sha256)) fields.fail<bool>();
  return stored;
}

assessment::Facts readDetails(Fields& fields) {
  assessment::Facts details;
  const json* value = fields.find("details");
  if (value == nullptr || !value->is_object()) return fields.fail<assessment::Facts>();
  for (const auto& [key, entry] : value->items()) {
    auto fact = readFact(entry);
    if (!fact) return fields.fail<assessment::Facts>();
    details.emplace(key, std::move(*fact));
  }
  return details;
}

json detailsJson(const assessment::Facts& details) {
  json value = json::object();
  for (const auto& [key, fact] : details) value[key] = factJson(fact);
  return value;
}

void writeWhereSet(json& value, const char* key, const std::string& text) {
  if (!text.empty()) value[key] = text;
}

template <class T>
Result<T> readWith(const std::string& text, Result<T> (*reader)(const json&)) {
  const auto value = parseValue(text, {});
  if (!value) return tl::make_unexpected(value.error());
  return reader(*value);
}

}  // namespace

Result<assessment::Evidence> readEvidence(const json& value) {
  Fields fields(value);
  assessment::Evidence evidence;
  evidence.project = ProjectId{fields.text("project")};
  evidence.kind = fields.word("kind", assessment::evidenceKindFrom);
  evidence.title = fields.text("title");
  evidence.date = fields.text("date");
  evidence.source = fields.text("source");
  evidence.support = fields.word("support", assessment::supportFrom);
  evidence.confidentiality = fields.word("confidentiality", assessment::confidentialityFrom);
  evidence.reviewBy = fields.text("reviewBy");
  evidence.keepUntil = fields.text("keepUntil");
  evidence.url = fields.text("url");
  evidence.text = fields.text("text");
  evidence.file = readStoredFile(fields);
  evidence.details = readDetails(fields);
  return fields.result(std::move(evidence), "evidence");
}

Result<assessment::Comment> readComment(const json& value) {
  Fields fields(value);
  assessment::Comment comment;
  comment.assessment = AssessmentId{fields.text("assessment")};
  comment.question = fields.text("question");
  comment.text = fields.text("text");
  comment.replyTo = CommentId{fields.textWhereSet("replyTo")};
  comment.resolved = fields.flag("resolved");
  comment.toReviewer = fields.flag("toReviewer");
  comment.meeting = EvidenceId{fields.textWhereSet("meeting")};
  return fields.result(std::move(comment), "a comment");
}

Result<assessment::DifferingView> readDifferingView(const json& value) {
  Fields fields(value);
  assessment::DifferingView view;
  view.assessment = AssessmentId{fields.text("assessment")};
  view.question = fields.text("question");
  const StoredLevel stored = readLevel(fields);
  if (stored.kind == assessment::AnswerKind::NotAsked) fields.fail<bool>();
  view.kind = stored.kind;
  view.level = stored.level;
  view.because = fields.text("because");
  view.holder = fields.text("holder");
  view.meeting = EvidenceId{fields.textWhereSet("meeting")};
  return fields.result(std::move(view), "a differing view");
}

Result<void> readLink(const json& value) {
  if (value == json::object()) return {};
  return failure(ErrorCode::Invalid, "the value is not a link");
}

Result<Tombstone> readTombstone(const json& value) {
  Fields fields(value);
  Tombstone tombstone;
  tombstone.ground = fields.word("ground", groundFrom);
  tombstone.note = fields.text("note");
  tombstone.within = fields.textWhereSet("within");
  return fields.result(std::move(tombstone), "an erasure");
}

std::string toJson(const assessment::Evidence& evidence) {
  json value = {{"project", evidence.project.value},
                {"kind", assessment::toText(evidence.kind)},
                {"title", evidence.title},
                {"date", evidence.date},
                {"source", evidence.source},
                {"support", assessment::toText(evidence.support)},
                {"confidentiality", assessment::toText(evidence.confidentiality)},
                {"reviewBy", evidence.reviewBy},
                {"keepUntil", evidence.keepUntil},
                {"url", evidence.url},
                {"text", evidence.text},
                {"details", detailsJson(evidence.details)}};
  if (evidence.file) {
    value["file"] = {{"sha256", evidence.file->sha256},
                     {"size", evidence.file->size},
                     {"name", evidence.file->name},
                     {"mediaType", evidence.file->mediaType}};
  }
  return canonicalText(value);
}

std::string toJson(const assessment::Comment& comment) {
  json value = {{"assessment", comment.assessment.value},
                {"question", comment.question},
                {"text", comment.text},
                {"resolved", comment.resolved},
                {"toReviewer", comment.toReviewer}};
  writeWhereSet(value, "replyTo", comment.replyTo.value);
  writeWhereSet(value, "meeting", comment.meeting.value);
  return canonicalText(value);
}

std::string toJson(const assessment::DifferingView& view) {
  json value = {{"assessment", view.assessment.value},
                {"question", view.question},
                {"level", levelJson(view.kind, view.level)},
                {"because", view.because},
                {"holder", view.holder}};
  writeWhereSet(value, "meeting", view.meeting.value);
  return canonicalText(value);
}

std::string toJson(const Tombstone& tombstone) {
  json value = {{"ground", toText(tombstone.ground)}, {"note", tombstone.note}};
  writeWhereSet(value, "within", tombstone.within);
  return canonicalText(value);
}

std::string linkJson() {
  return "{}";
}

Result<assessment::Evidence> evidenceFromJson(const std::string& text) {
  return readWith(text, readEvidence);
}

Result<assessment::Comment> commentFromJson(const std::string& text) {
  return readWith(text, readComment);
}

Result<assessment::DifferingView> differingViewFromJson(const std::string& text) {
  return readWith(text, readDifferingView);
}

}  // namespace playfair::workspace
