// SPDX-License-Identifier: EUPL-1.2
#include "searched_text.h"

#include <map>
#include <nlohmann/json.hpp>

#include "value_json.h"

namespace playfair::workspace {
namespace {

using nlohmann::json;

/// Texts one below the other, empty ones left out.
class Lines {
 public:
  void add(const std::string& line) {
    if (line.empty()) return;
    if (!m_text.empty()) m_text += '\n';
    m_text += line;
  }
  void add(const assessment::FactValue& fact) {
    if (const auto* text = std::get_if<std::string>(&fact)) add(*text);
    if (const auto* several = std::get_if<std::vector<std::string>>(&fact)) {
      for (const auto& entry : *several) add(entry);
    }
  }
  [[nodiscard]] const std::string& text() const { return m_text; }

 private:
  std::string m_text;
};

std::string inProject(const json& value) {
  Lines lines;
  if (const auto project = readProject(value)) {
    lines.add(project->title);
    for (const auto& tag : project->tags) lines.add(tag);
  }
  return lines.text();
}

std::string inFact(const json& value) {
  Lines lines;
  if (const auto fact = readFact(value)) lines.add(*fact);
  return lines.text();
}

std::string inAnswer(const json& value) {
  const auto answer = readAnswer(value);
  return answer ? answer->justification : std::string();
}

std::string inAccount(const json& value) {
  return readAccount(value).value_or(std::string());
}

std::string inEvidence(const json& value) {
  Lines lines;
  if (const auto evidence = readEvidence(value)) {
    lines.add(evidence->title);
    lines.add(evidence->text);
    for (const auto& [key, detail] : evidence->details) lines.add(detail);
    lines.add(evidence->source);
    lines.add(evidence->url);
    if (evidence->file) lines.add(evidence->file->name);
  }
  return lines.text();
}

std::string inComment(const json& value) {
  const auto comment = readComment(value);
  return comment ? comment->text : std::string();
}

std::string inDifferingView(const json& value) {
  Lines lines;
  if (const auto view = readDifferingView(value)) {
    lines.add(view->because);
    lines.add(view->holder);
  }
  return lines.text();
}

}  // namespace

std::string searchedText(const std::string& kind, const json& value) {
  using TextOf = std::string (*)(const json&);
  static const std::map<std::string, TextOf> kTexts = {{"project", inProject},
                                                       {"fact", inFact},
                                                       {"answer", inAnswer},
                                                       {"account", inAccount},
                                                       {"evidence", inEvidence},
                                                       {"comment", inComment},
                                                       {"differing-view", inDifferingView}};
  const auto found = kTexts.find(kind);
  return found == kTexts.end() ? std::string() : found->second(value);
}

}  // namespace playfair::workspace
