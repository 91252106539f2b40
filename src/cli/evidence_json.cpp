// SPDX-License-Identifier: EUPL-1.2
#include "evidence_json.h"

#include <nlohmann/json.hpp>

#include "playfair/workspace/register.h"

namespace playfair::cli {

using nlohmann::ordered_json;

namespace {

ordered_json fileJson(const std::optional<assessment::StoredFile>& file) {
  if (!file) {
    return nullptr;
  }
  return {{"name", file->name}, {"size", file->size}, {"mediaType", file->mediaType}, {"sha256", file->sha256}};
}

}  // namespace

ordered_json asJson(const assessment::Evidence& evidence, const std::vector<workspace::EvidencePlace>& behind,
                    const std::string& today) {
  ordered_json details = ordered_json::object();
  for (const auto& [key, value] : evidence.details) {
    details[key] = ordered_json::parse(workspace::toJson(value));
  }
  ordered_json places = ordered_json::array();
  for (const workspace::EvidencePlace& place : behind) {
    places.push_back({{"assessment", place.assessment.value}, {"question", place.question}});
  }
  return {{"id", evidence.id.value},
          {"project", evidence.project.value},
          {"kind", assessment::toText(evidence.kind)},
          {"title", evidence.title},
          {"date", evidence.date},
          {"source", evidence.source},
          {"support", assessment::toText(evidence.support)},
          {"confidentiality", assessment::toText(evidence.confidentiality)},
          {"reviewBy", evidence.reviewBy},
          {"expired", assessment::isExpired(evidence, today)},
          {"keepUntil", evidence.keepUntil},
          {"dueForDeletion", assessment::isDueForDeletion(evidence, today)},
          {"url", evidence.url},
          {"text", evidence.text},
          {"file", fileJson(evidence.file)},
          {"details", details},
          {"behind", places}};
}

ordered_json asJson(const std::vector<workspace::FileVersion>& versions) {
  ordered_json all = ordered_json::array();
  for (const workspace::FileVersion& each : versions) {
    ordered_json revisions = ordered_json::array();
    for (const workspace::RevisionId& id : each.revisions) {
      revisions.push_back(id.value);
    }
    all.push_back({{"at", each.at}, {"file", fileJson(each.file)}, {"revisions", std::move(revisions)}});
  }
  return all;
}

}  // namespace playfair::cli
