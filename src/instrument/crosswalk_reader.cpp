// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "json_pointer.h"
#include "playfair/instrument/crosswalk.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"
#include "quoting.h"

namespace playfair::instrument {

namespace {

const char* const kSides[] = {"from", "to"};

/// What the schema cannot say. Only for documents that hold to it.
class CrosswalkCheck {
 public:
  CrosswalkCheck(const nlohmann::json& document, const std::vector<Instrument>& instruments, std::string file)
      : m_document(document), m_instruments(instruments), m_file(std::move(file)) {}

  std::vector<Problem> run() {
    if (m_document.at("from") == m_document.at("to")) report("/to", "another questionnaire than \"from\" names");
    for (const char* side : kSides) checkSide(side);
    checkPairs();
    return std::move(m_problems);
  }

 private:
  void report(std::string pointer, std::string expected) {
    m_problems.push_back({m_file, std::move(pointer), std::move(expected)});
  }

  void checkSide(const std::string& side) {
    const auto name = m_document.at(side).get<std::string>();
    const auto found = std::find_if(m_instruments.begin(), m_instruments.end(),
                                    [&](const Instrument& instrument) { return reference(instrument) == name; });
    if (found == m_instruments.end()) {
      return report(below("", side), "a questionnaire that there is; found " + inQuotes(name));
    }
    std::set<std::string> placed;
    const auto& relations = m_document.at("relations");
    for (std::size_t index = 0; index < relations.size(); ++index) {
      const auto id = relations[index].at(side).get<std::string>();
      placed.insert(id);
      checkQuestion(*found, id, below(below("/relations", index), side));
    }
    const auto& lonely = m_document.at("withoutCounterpart").at(side);
    for (std::size_t index = 0; index < lonely.size(); ++index) {
      const auto id = lonely[index].at("question").get<std::string>();
      const std::string pointer = below(below(below("/withoutCounterpart", side), index), "question");
      checkQuestion(*found, id, pointer);
      if (!placed.insert(id).second) {
        report(pointer, "a question that stands nowhere else; " + inQuotes(id) + " stands twice");
      }
    }
  }

  void checkQuestion(const Instrument& instrument, const std::string& id, std::string pointer) {
    if (instrument.findQuestion(id) != nullptr) return;
    report(std::move(pointer), "a question of " + reference(instrument) + "; there is no question " + inQuotes(id));
  }

  void checkPairs() {
    std::map<std::pair<std::string, std::string>, std::string> seen;
    const auto& relations = m_document.at("relations");
    for (std::size_t index = 0; index < relations.size(); ++index) {
      const std::string pointer = below("/relations", index);
      const std::pair pair(relations[index].at("from").get<std::string>(),
                           relations[index].at("to").get<std::string>());
      const auto [first, isNew] = seen.emplace(pair, pointer);
      if (isNew) continue;
      report(pointer, "each pair once; " + inQuotes(pair.first) + " and " + inQuotes(pair.second) +
                          " stand already at " + first->second);
    }
  }

  const nlohmann::json& m_document;
  const std::vector<Instrument>& m_instruments;
  std::string m_file;
  std::vector<Problem> m_problems;
};

Result<std::vector<Problem>> crosswalkProblems(const nlohmann::json& document, const std::string& file,
                                               const std::vector<Instrument>& instruments) {
  auto problems = checkAgainstSchema(document, "crosswalk.schema.json", file);
  // Only what has the right form can be asked what it says.
  if (!problems || !problems->empty()) return problems;
  return CrosswalkCheck(document, instruments, file).run();
}

Relation relationFrom(const std::string& word) {
  if (word == "equal") return Relation::Equal;
  if (word == "subset") return Relation::Subset;
  return word == "superset" ? Relation::Superset : Relation::Intersects;
}

std::vector<LonelyQuestion> lonelyFrom(const nlohmann::json& list) {
  std::vector<LonelyQuestion> lonely;
  for (const auto& entry : list) lonely.push_back({entry.at("question"), entry.at("because")});
  return lonely;
}

Crosswalk crosswalkFrom(const nlohmann::json& document) {
  Crosswalk crosswalk;
  crosswalk.from = document.at("from");
  crosswalk.to = document.at("to");
  crosswalk.edition = document.at("edition");
  crosswalk.language = document.at("language");
  crosswalk.about = document.at("about");
  for (const auto& entry : document.at("relations")) {
    crosswalk.relations.push_back(
        {entry.at("from"), entry.at("to"), relationFrom(entry.at("relation")), entry.at("because")});
  }
  crosswalk.onlyFrom = lonelyFrom(document.at("withoutCounterpart").at("from"));
  crosswalk.onlyTo = lonelyFrom(document.at("withoutCounterpart").at("to"));
  return crosswalk;
}

}  // namespace

std::vector<Problem> validateCrosswalk(std::string_view text, const std::string& file,
                                       const std::vector<Instrument>& instruments) {
  const auto document = parseJson(text, file);
  if (!document) return {{document.error().subject, "", "a file that can be used; " + document.error().detail}};
  auto problems = crosswalkProblems(*document, file, instruments);
  if (!problems) return {{problems.error().subject, "", "a file that can be used; " + problems.error().detail}};
  return std::move(*problems);
}

Result<Crosswalk> readCrosswalk(std::string_view text, const std::string& file,
                                const std::vector<Instrument>& instruments) {
  const auto document = parseJson(text, file);
  if (!document) return tl::make_unexpected(document.error());
  const auto problems = crosswalkProblems(*document, file, instruments);
  if (!problems) return tl::make_unexpected(problems.error());
  if (!problems->empty()) {
    const Problem& first = problems->front();
    return failure(ErrorCode::Invalid, "expected " + first.expected, first.file + "#" + first.pointer);
  }
  try {
    return crosswalkFrom(*document);
  } catch (const nlohmann::json::exception& fault) {
    return failure(ErrorCode::Internal, std::string("the schema let a fault pass: ") + fault.what(), file);
  }
}

}  // namespace playfair::instrument
