// SPDX-License-Identifier: EUPL-1.2
#include <map>
#include <nlohmann/json.hpp>

#include "parts.h"
#include "playfair/instrument/authoring_parts.h"
#include "playfair/instrument/json.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

/// Whether a value has the form that a reader expects.
template <auto reader>
Result<void> fits(const nlohmann::json& value) {
  const auto read = reader(value);
  if (!read) return tl::make_unexpected(read.error());
  return {};
}

using Form = Result<void> (*)(const nlohmann::json&);

const std::map<std::string, Form>& forms() {
  static const std::map<std::string, Form> kForms = {{"person", fits<readPerson>},
                                                     {"project", fits<readProject>},
                                                     {"fact", fits<readFact>},
                                                     {"assessment", fits<readAssessment>},
                                                     {"answer", fits<readAnswer>},
                                                     {"account", fits<readAccount>},
                                                     {"instrument", fits<readInstrumentTitle>},
                                                     {"evidence", fits<readEvidence>},
                                                     {"link", fits<readLink>},
                                                     {"comment", fits<readComment>},
                                                     {"differing-view", fits<readDifferingView>},
                                                     {"publication", fits<readPublication>},
                                                     {"erasure", fits<readTombstone>}};
  return kForms;
}

/// The form of a value depends on more than the kind only in the parts of a questionnaire draft.
Result<void> checkForm(const std::vector<std::string>& parts, const nlohmann::json& value) {
  if (parts.front() == "questionnaire") return instrument::checkDraftPart({}, value.dump());
  if (parts.front() == "questionnaire-part") return instrument::checkDraftPart(parts[2], value.dump());
  return forms().at(parts.front())(value);
}

}  // namespace

Result<void> checkSubject(const std::string& subject) {
  if (!isSubject(subject)) return failure(ErrorCode::Invalid, "there is no such kind of subject", subject);
  if (!subject.starts_with(kErasurePrefix)) return {};
  return failure(ErrorCode::Invalid, "an erasure is written by erasing, and never taken back", subject);
}

Result<std::string> canonicalValue(const std::string& subject, const std::string& value) {
  const auto parsed = parseValue(value, subject);
  if (!parsed) return tl::make_unexpected(parsed.error());
  if (!parsed->is_null()) {
    if (auto form = checkForm(splitSubject(subject), *parsed); !form) {
      return failure(form.error().code, form.error().detail, subject);
    }
  }
  return instrument::canonicalJson(*parsed);
}

}  // namespace playfair::workspace
