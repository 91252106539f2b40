// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/questionnaires.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "parts.h"
#include "playfair/instrument/authoring.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/sha256.h"
#include "register_reads.h"
#include "subject.h"

namespace playfair::workspace {
namespace {

constexpr std::string_view kInstrument = "instrument/";

std::string subjectOfInstrument(const instrument::Instrument& instrument) {
  return std::string(kInstrument) + instrument::reference(instrument);
}

/// Ids of what ships with the program, read once.
const std::set<std::string>& shippedIds() {
  static const std::set<std::string> kIds = [] {
    std::set<std::string> ids;
    if (const auto shipped = instrument::shippedInstruments()) {
      for (const auto& one : *shipped) ids.insert(one.id);
    }
    return ids;
  }();
  return kIds;
}

/// Every text that was ever written for a subject.
Result<std::vector<std::string>> valuesEver(const Workspace& workspace, const std::string& subject) {
  std::vector<std::string> values;
  for (const auto& revision : workspace.parts().index.revisionsOf(subject)) {
    auto value = workspace.value(revision.id);
    if (!value) return tl::make_unexpected(value.error());
    if (*value != "null") values.push_back(std::move(*value));
  }
  return values;
}

int editionIn(const std::string& canonical) {
  const auto document = nlohmann::json::parse(canonical, nullptr, false);
  return document.is_object() && document.contains("edition") && document["edition"].is_number_integer()
             ? document["edition"].get<int>()
             : 0;
}

std::string idInReference(const std::string& subject) {
  const std::string reference = idInSubject(subject);
  return reference.substr(0, reference.find('@'));
}

bool isEarlier(const SharedQuestionnaire& one, const SharedQuestionnaire& other) {
  return std::tie(one->id, one->version, one->edition) < std::tie(other->id, other->version, other->edition);
}

}  // namespace

Result<std::vector<SharedQuestionnaire>> broughtQuestionnaires(const Workspace& workspace) {
  std::vector<SharedQuestionnaire> found;
  std::set<std::string> seen;
  for (const auto& subject : workspace.subjects(std::string(kInstrument))) {
    if (shippedIds().contains(idInReference(subject))) continue;
    const auto values = valuesEver(workspace, subject);
    if (!values) return tl::make_unexpected(values.error());
    for (const auto& value : *values) {
      const std::string hash = sha256(value);
      if (!seen.insert(hash).second) continue;
      auto read = parsedInstrument(hash, value, subject);
      if (!read) return tl::make_unexpected(read.error());
      found.push_back(std::move(*read));
    }
  }
  std::stable_sort(found.begin(), found.end(), isEarlier);
  return found;
}

Result<std::vector<SharedQuestionnaire>> newestBrought(const Workspace& workspace) {
  auto all = broughtQuestionnaires(workspace);
  if (!all) return all;
  std::vector<SharedQuestionnaire> newest;
  for (auto& one : *all) {
    if (!newest.empty() && instrument::reference(*newest.back()) == instrument::reference(*one)) newest.pop_back();
    newest.push_back(std::move(one));
  }
  return newest;
}

Result<instrument::Instrument> findQuestionnaire(const Workspace& workspace, std::string_view reference) {
  auto shipped = instrument::findShippedInstrument(reference);
  if (shipped || shipped.error().code != ErrorCode::NotFound) return shipped;
  const auto brought = newestBrought(workspace);
  if (!brought) return tl::make_unexpected(brought.error());
  const auto found = std::find_if(brought->rbegin(), brought->rend(), [&](const auto& one) {
    return one->id == reference || instrument::reference(*one) == reference;
  });
  if (found != brought->rend()) return **found;
  Error error = shipped.error();
  for (const auto& one : *brought) error.detail += ", " + instrument::reference(*one);
  return tl::make_unexpected(std::move(error));
}

Result<int> nextEdition(const Workspace& workspace, const std::string& id) {
  int highest = 0;
  for (const auto& subject : workspace.subjects(std::string(kInstrument) + id + '@')) {
    const auto values = valuesEver(workspace, subject);
    if (!values) return tl::make_unexpected(values.error());
    for (const auto& value : *values) highest = std::max(highest, editionIn(value));
  }
  return highest + 1;
}

Result<std::vector<Change>> publication(const Workspace& workspace, const instrument::Instrument& instrument) {
  if (shippedIds().contains(instrument.id)) {
    return failure(ErrorCode::AlreadyExists, "a questionnaire of Playfair has that id; give yours another one",
                   instrument.id);
  }
  return pinning(workspace, instrument);
}

Result<std::vector<Change>> pinning(const Workspace& workspace, const instrument::Instrument& instrument) {
  if (auto usable = instrument::checkCanBeAssessedWith(instrument); !usable) return tl::make_unexpected(usable.error());
  const std::string subject = subjectOfInstrument(instrument);
  const auto values = valuesEver(workspace, subject);
  if (!values) return tl::make_unexpected(values.error());
  if (std::find(values->begin(), values->end(), instrument.canonical) != values->end()) return std::vector<Change>();
  const bool other = std::any_of(values->begin(), values->end(),
                                 [&](const std::string& value) { return editionIn(value) == instrument.edition; });
  if (other && !shippedIds().contains(instrument.id)) {
    return failure(ErrorCode::Invalid,
                   "this file has another questionnaire under the same id, version and edition " +
                       std::to_string(instrument.edition) + "; publish this one as a new edition",
                   instrument::reference(instrument));
  }
  return std::vector<Change>{{subject, instrument.canonical, workspace.heads(subject)}};
}

}  // namespace playfair::workspace
