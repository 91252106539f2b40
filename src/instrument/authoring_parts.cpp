// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/authoring_parts.h"

#include <nlohmann/json.hpp>
#include <set>

#include "authoring_json.h"
#include "instrument_reader.h"
#include "playfair/instrument/json.h"

namespace playfair::instrument {

namespace {

using nlohmann::json;

constexpr const char* kOrder = "order";

Result<void> addPart(DraftParts& parts, const std::string& name, const json& value) {
  auto text = canonicalJson(value);
  if (!text) return tl::make_unexpected(text.error());
  parts.emplace(name, std::move(*text));
  return {};
}

json orderOf(const Instrument& draft) {
  json order = json::array();
  for (const Requirement& requirement : draft.requirements) {
    json questions = json::array();
    for (const Question& question : requirement.questions) questions.push_back(question.id);
    order.push_back({{"requirement", requirement.id}, {"questions", std::move(questions)}});
  }
  return order;
}

/// Takes parts up one after the other, each once.
class Joining {
 public:
  explicit Joining(const DraftParts& parts) : m_parts(parts) {}

  json run() {
    json head = json::parse(m_parts.at(""));
    json requirements = json::array();
    for (const json& entry : head.at(kOrder)) {
      const std::string id = entry.at("requirement").get<std::string>();
      json requirement = take("requirement/" + id);
      if (requirement.is_null()) continue;
      requirement["questions"] = json::array();
      for (const json& question : entry.at("questions")) {
        json part = take("question/" + question.get<std::string>());
        if (!part.is_null()) requirement["questions"].push_back(std::move(part));
      }
      requirements.push_back(std::move(requirement));
    }
    takeUpTheRest(requirements);
    head.erase(kOrder);
    head["requirements"] = std::move(requirements);
    return head;
  }

 private:
  json take(const std::string& name) {
    const auto found = m_parts.find(name);
    if (found == m_parts.end() || !m_taken.insert(name).second) return nullptr;
    return json::parse(found->second);
  }

  /// Requirements that the order does not name, then questions: into the requirement they come from, else the last.
  void takeUpTheRest(json& requirements) {
    for (const auto& [name, text] : m_parts) {
      if (!name.starts_with("requirement/") || m_taken.contains(name)) continue;
      json requirement = take(name);
      requirement["questions"] = json::array();
      requirements.push_back(std::move(requirement));
    }
    for (const auto& [name, text] : m_parts) {
      if (!name.starts_with("question/") || m_taken.contains(name) || requirements.empty()) continue;
      json question = take(name);
      json* target = &requirements.back();
      for (json& requirement : requirements) {
        if (requirement.at("id") == question.at("source").at("requirement")) target = &requirement;
      }
      target->at("questions").push_back(std::move(question));
    }
  }

  const DraftParts& m_parts;
  std::set<std::string> m_taken;
};

tl::unexpected<Error> badForm(const nlohmann::json::exception& fault) {
  return failure(ErrorCode::Invalid, std::string("a part of a questionnaire draft has another form: ") + fault.what());
}

}  // namespace

Result<DraftParts> draftParts(const Instrument& draft) {
  DraftParts parts;
  json head = headJson(draft);
  head[kOrder] = orderOf(draft);
  if (auto added = addPart(parts, "", head); !added) return tl::make_unexpected(added.error());
  for (const Requirement& requirement : draft.requirements) {
    auto added = addPart(parts, "requirement/" + requirement.id, requirementJson(requirement));
    if (!added) return tl::make_unexpected(added.error());
    for (const Question& question : requirement.questions) {
      added = addPart(parts, "question/" + question.id, questionJson(question));
      if (!added) return tl::make_unexpected(added.error());
    }
  }
  return parts;
}

Result<std::string> draftPart(const Question& question) {
  return canonicalJson(questionJson(question));
}

Result<std::string> draftPart(const Requirement& requirement) {
  return canonicalJson(requirementJson(requirement));
}

Result<std::string> draftHead(const Instrument& draft) {
  json head = headJson(draft);
  head[kOrder] = orderOf(draft);
  return canonicalJson(head);
}

Result<Instrument> draftFromParts(const DraftParts& parts) {
  if (!parts.contains("")) return failure(ErrorCode::NotFound, "the draft of the questionnaire was removed");
  try {
    return instrumentFrom(Joining(parts).run());
  } catch (const json::exception& fault) {
    return badForm(fault);
  }
}

Result<void> checkDraftPart(const std::string& part, const std::string& value) {
  try {
    json object = json::parse(value);
    if (part.empty()) {
      const DraftParts alone{{"", value}};
      static_cast<void>(Joining(alone).run());
      object["requirements"] = json::array();
      static_cast<void>(instrumentFrom(object));
      return {};
    }
    if (part == "requirement") object["questions"] = json::array();
    json requirement =
        part == "requirement"
            ? std::move(object)
            : json{{"id", ""},    {"title", ""},          {"shortTitle", ""},
                   {"intro", ""}, {"crc", json::array()}, {"questions", json::array({std::move(object)})}};
    static_cast<void>(requirementFrom(requirement));
    return {};
  } catch (const json::exception& fault) {
    return badForm(fault);
  }
}

}  // namespace playfair::instrument
