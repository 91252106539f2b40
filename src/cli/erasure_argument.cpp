// SPDX-License-Identifier: EUPL-1.2
#include "erasure_argument.h"

#include <algorithm>
#include <array>
#include <vector>

#include "playfair/workspace/evidence_register.h"

namespace playfair::cli {

using assessment::EvidenceId;
using workspace::Ground;
using workspace::RevisionId;

namespace {

constexpr std::size_t kLeastBeginning = 8;
constexpr std::string_view kEvidencePrefix = "evidence/";
constexpr const char* kExpected =
    "neither a change nor evidence; an id, at least its first 8 characters, or the exact title of evidence was "
    "expected";

bool isMeant(const std::string& id, const std::string& text) {
  return id == text || (text.size() >= kLeastBeginning && id.starts_with(text));
}

/// Titles of what is removed or erased are not known any more.
Result<std::vector<Erasable>> titled(const workspace::Workspace& workspace, const std::string& title) {
  const auto all = workspace::listEvidence(workspace);
  if (!all) {
    return tl::make_unexpected(all.error());
  }
  std::vector<Erasable> found;
  for (const assessment::Evidence& evidence : *all) {
    if (evidence.title == title) {
      found.emplace_back(evidence.id);
    }
  }
  return found;
}

Result<std::vector<Erasable>> withId(const workspace::Workspace& workspace, const std::string& text) {
  const auto revisions = workspace.log();
  if (!revisions) {
    return tl::make_unexpected(revisions.error());
  }
  std::vector<Erasable> found;
  for (const workspace::Revision& revision : *revisions) {
    if (isMeant(revision.id.value, text)) {
      found.emplace_back(revision.id);
    }
  }
  for (const std::string& subject : workspace.subjects(std::string(kEvidencePrefix))) {
    const std::string id = subject.substr(kEvidencePrefix.size());
    if (isMeant(id, text)) {
      found.emplace_back(EvidenceId{id});
    }
  }
  return found;
}

std::string trimmed(const std::string& text, const char* ends) {
  const std::size_t first = text.find_first_not_of(ends);
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

char plain(char c) {
  if (c == ' ' || c == '_') {
    return '-';
  }
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// How much of the text is the word of a ground; 0 where it does not begin with it.
std::size_t lengthOfWord(const std::string& text, const std::string& word) {
  const bool begins = text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                               [](char wanted, char c) { return wanted == plain(c); });
  const bool ends =
      text.size() == word.size() ||
      std::string_view(" :;,.-\t\n").find(text[std::min(word.size(), text.size() - 1)]) != std::string_view::npos;
  return begins && ends ? word.size() : 0;
}

}  // namespace

Result<Erasable> erasableNamed(const workspace::Workspace& workspace, const std::string& text) {
  auto found = titled(workspace, text);
  if (found && found->empty()) {
    found = withId(workspace, text);
  }
  if (!found) {
    return tl::make_unexpected(found.error());
  }
  if (found->size() == 1) {
    return found->front();
  }
  return found->empty() ? failure(ErrorCode::NotFound, kExpected, text)
                        : failure(ErrorCode::Ambiguous, "several changes or pieces of evidence are called that", text);
}

Result<workspace::ErasureRequest> erasureRequest(const std::string& ground, const std::string& note) {
  const std::string said = trimmed(ground, " \t\r\n");
  if (said.empty()) {
    return failure(ErrorCode::Invalid, "no-longer-needed, entered-by-mistake or disposal-decision was expected",
                   "--ground");
  }
  workspace::ErasureRequest request{Ground::NoLongerNeeded, said};
  for (const Ground each : {Ground::NoLongerNeeded, Ground::EnteredByMistake, Ground::DisposalDecision}) {
    if (const std::size_t length = lengthOfWord(said, workspace::toText(each)); length > 0) {
      request = {each, trimmed(said.substr(length), " :;,.-\t\r\n")};
    }
  }
  if (!request.note.empty() && !note.empty()) {
    return failure(ErrorCode::Invalid, "the ground holds a note already", "--note");
  }
  request.note += note;
  if (request.ground == Ground::DisposalDecision && trimmed(request.note, " \t\r\n").empty()) {
    return failure(ErrorCode::Invalid, "say which decision, for example with its number", "--note");
  }
  return request;
}

}  // namespace playfair::cli
