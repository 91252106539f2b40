// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/publications.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "json_fields.h"
#include "playfair/instrument/date.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"
#include "playfair/workspace/web_address.h"
#include "register_current.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

using assessment::Publication;

constexpr std::size_t kHashDigits = 64;

bool isHash(const std::string& text) {
  return text.size() == kHashDigits && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

void addHeads(std::vector<std::string>& heads, const Workspace& workspace, const std::string& prefix) {
  for (const auto& subject : workspace.subjects(prefix)) {
    for (const auto& head : workspace.heads(subject)) heads.push_back(head.value);
  }
}

/// The evidence that links of the assessment name.
std::vector<std::string> linkedEvidence(const Workspace& workspace, const assessment::AssessmentId& assessment) {
  std::vector<std::string> subjects;
  for (const auto& link : workspace.subjects("link/" + assessment.value + '/')) {
    subjects.push_back(evidenceSubject(assessment::EvidenceId{splitSubject(link).back()}));
  }
  std::sort(subjects.begin(), subjects.end());
  subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
  return subjects;
}

}  // namespace

std::string publicationSubject(const assessment::AssessmentId& assessment, const PublicationId& id) {
  return "publication/" + assessment.value + '/' + id.value;
}

std::string toJson(const Publication& publication) {
  return canonicalText({{"kind", publication.kind},
                        {"day", publication.day},
                        {"address", publication.address},
                        {"language", publication.language},
                        {"sha256", publication.sha256},
                        {"content", publication.content}});
}

Result<Publication> readPublication(const nlohmann::json& value) {
  Fields fields(value);
  Publication publication;
  publication.kind = fields.text("kind");
  publication.day = fields.text("day");
  publication.address = fields.text("address");
  publication.language = fields.text("language");
  publication.sha256 = fields.text("sha256");
  publication.content = fields.text("content");
  return fields.result(std::move(publication), "a publication");
}

Result<void> checkPublication(const Publication& publication) {
  if (!instrument::isDate(publication.day)) return failure(ErrorCode::Invalid, "the day is no date", "day");
  if (!publication.address.empty() && !isWebAddress(publication.address)) {
    return failure(ErrorCode::Invalid, "an address begins with https:// and has no space in it", "address");
  }
  if (!isHash(publication.sha256)) return failure(ErrorCode::Invalid, "64 hex digits were expected", "sha256");
  if (!isHash(publication.content)) return failure(ErrorCode::Invalid, "64 hex digits were expected", "content");
  return {};
}

Result<std::vector<Publication>> listPublications(const Workspace& workspace,
                                                  const assessment::AssessmentId& assessment) {
  std::vector<Publication> all;
  const std::string prefix = "publication/" + assessment.value + '/';
  auto read = readEach<Publication>(workspace, prefix, readPublication, [&](const std::string& subject, auto one) {
    one.value.id = PublicationId{splitSubject(subject).back()};
    one.value.assessment = assessment;
    all.push_back(std::move(one.value));
  });
  if (!read) return tl::make_unexpected(read.error());
  std::sort(all.begin(), all.end(), [](const Publication& one, const Publication& other) {
    return std::tie(one.day, one.id) < std::tie(other.day, other.id);
  });
  return all;
}

Result<std::string> contentDigest(const Workspace& workspace, const assessment::AssessmentId& assessment) {
  const auto found =
      onlyValue(readCurrent<assessment::Assessment>(workspace, assessmentSubject(assessment), readAssessment));
  if (!found) return tl::make_unexpected(found.error());
  if (!found->has_value()) return failure(ErrorCode::NotFound, "there is no such assessment", assessment.value);
  std::vector<std::string> heads;
  for (const auto& head : workspace.heads(assessmentSubject(assessment))) heads.push_back(head.value);
  for (const auto& head : workspace.heads(projectSubject((*found)->project))) heads.push_back(head.value);
  addHeads(heads, workspace, "fact/" + (*found)->project.value + '/');
  for (const char* kind : {"answer/", "account/", "link/"}) addHeads(heads, workspace, kind + assessment.value + '/');
  for (const auto& subject : linkedEvidence(workspace, assessment)) {
    for (const auto& head : workspace.heads(subject)) heads.push_back(head.value);
  }
  std::sort(heads.begin(), heads.end());
  std::string all;
  for (const auto& head : heads) all += head;
  return sha256(all);
}

}  // namespace playfair::workspace
