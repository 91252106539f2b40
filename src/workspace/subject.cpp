// SPDX-License-Identifier: EUPL-1.2
#include "subject.h"

#include <algorithm>
#include <map>

#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"

namespace playfair::workspace {
namespace {

constexpr std::size_t kLongest = 512;

bool isPlain(char c) {
  return c > ' ' && c < 0x7F && c != '"' && c != '\\';
}

}  // namespace

std::vector<std::string> splitSubject(const std::string& subject) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end = subject.find('/'); end != std::string::npos; end = subject.find('/', begin)) {
    parts.push_back(subject.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.push_back(subject.substr(begin));
  return parts;
}

bool isSubject(const std::string& subject) {
  static const std::map<std::string, std::size_t> kParts = {
      {"person", 2},  {"project", 2},     {"fact", 3},           {"answer", 3},        {"assessment", 2},
      {"account", 4}, {"comment", 2},     {"instrument", 2},     {"evidence", 2},      {"link", 4},
      {"erasure", 2}, {"publication", 3}, {"differing-view", 2}, {"questionnaire", 2}, {"questionnaire-part", 4}};
  if (subject.size() > kLongest || !std::all_of(subject.begin(), subject.end(), isPlain)) return false;
  const auto parts = splitSubject(subject);
  const auto kind = kParts.find(parts.front());
  if (kind == kParts.end() || kind->second != parts.size()) return false;
  return std::none_of(parts.begin(), parts.end(), [](const std::string& part) { return part.empty(); });
}

std::string idInSubject(const std::string& subject) {
  return subject.substr(subject.find('/') + 1);
}

std::string personSubject(const PersonId& person) {
  return "person/" + person.value;
}
std::string projectSubject(const ProjectId& project) {
  return "project/" + project.value;
}
std::string factSubject(const ProjectId& project, const std::string& key) {
  return "fact/" + project.value + '/' + key;
}
std::string assessmentSubject(const AssessmentId& assessment) {
  return "assessment/" + assessment.value;
}
std::string answerSubject(const AssessmentId& assessment, const std::string& question) {
  return "answer/" + assessment.value + '/' + question;
}
std::string accountSubject(const AssessmentId& assessment, const std::string& section, const std::string& language) {
  return "account/" + assessment.value + '/' + section + '/' + language;
}

std::string evidenceSubject(const EvidenceId& evidence) {
  return "evidence/" + evidence.value;
}
std::string linkSubject(const AssessmentId& assessment, const std::string& question, const EvidenceId& evidence) {
  return "link/" + assessment.value + '/' + question + '/' + evidence.value;
}
std::string commentSubject(const CommentId& comment) {
  return "comment/" + comment.value;
}
std::string differingViewSubject(const DifferingViewId& view) {
  return "differing-view/" + view.value;
}
std::string erasureSubject(const RevisionId& revision) {
  return "erasure/" + revision.value;
}

}  // namespace playfair::workspace
