// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/register_entry.h"

#include <algorithm>

#include "register_values.h"

namespace playfair::exchange {

namespace {

/// A value, or why there is none.
struct Told {
  std::string value;
  RegisterGap gap = RegisterGap::NotKept;
  std::string because;
};

constexpr std::size_t kLongestShortDescription = 150;
constexpr std::size_t kShortestDescription = 500;
constexpr std::size_t kLongestDescription = 10000;
constexpr const char* kStandardVersion = "0.3.1";

Told value(std::string text) {
  return {std::move(text), RegisterGap::NotSaid, {}};
}

Told gap(RegisterGap gap, std::string because) {
  return {{}, gap, std::move(because)};
}

Told notKept(std::string because) {
  return gap(RegisterGap::NotKept, std::move(because));
}

/// What one fact says.
Told ofFact(const RegisterSource& source, const std::string& key) {
  const std::string said = source.fact(key);
  if (!said.empty()) return value(said);
  const bool notKnown = source.isNotKnown(key);
  return gap(notKnown ? RegisterGap::SaidNotKnown : RegisterGap::NotSaid,
             "Fact \"" + source.title(key) + "\"; " + source.whoKnows(key));
}

/// Several facts, one a line, each after its title. The first is the one to ask for.
Told ofFacts(const RegisterSource& source, const std::vector<std::string>& keys) {
  std::string text;
  for (const std::string& key : keys) {
    const std::string said = source.fact(key);
    if (!said.empty()) text += (text.empty() ? "" : "\n") + source.title(key) + ": " + said;
  }
  return text.empty() ? ofFact(source, keys.front()) : value(text);
}

Told shortDescription(const RegisterSource& source) {
  Told told = ofFact(source, "purpose");
  if (told.value.empty() || characterCount(told.value) <= kLongestShortDescription) return told;
  const std::string first = firstSentence(told.value);
  if (!first.empty() && characterCount(first) <= kLongestShortDescription) return value(first);
  return gap(RegisterGap::DoesNotFit, "At most 150 characters; the purpose and its first sentence are longer");
}

Told description(const RegisterSource& source) {
  std::string text = joinedParagraphs({source.account("system"), source.fact("purpose"),
                                       source.fact("techniqueDescription"), source.fact("dataDescription")});
  const std::size_t length = characterCount(text);
  if (length >= kShortestDescription && length <= kLongestDescription) return value(std::move(text));
  if (length == 0) return ofFact(source, "techniqueDescription");
  return gap(RegisterGap::DoesNotFit, length < kShortestDescription
                                          ? "At least 500 characters; purpose, how it works and data are shorter"
                                          : "At most 10,000 characters; what is written is longer");
}

Told contactEmail(const RegisterSource& source) {
  Told told = ofFact(source, "contactAddress");
  if (told.value.empty() || isMailAddress(told.value)) return told;
  return gap(RegisterGap::DoesNotFit, "The contact in the facts is not an e-mail address");
}

Told website(const RegisterSource& source) {
  Told told = ofFact(source, "website");
  if (told.value.empty() || isWebAddress(told.value)) return told;
  return gap(RegisterGap::DoesNotFit, "The website in the facts does not begin with http:// or https://");
}

/// Only kinds of application that mean one domain of the standard.
Told domain(const RegisterSource& source) {
  static const std::vector<std::pair<std::string, std::string>> kDomains = {
      {"online-education", "education and science"},
      {"health", "health and health care"},
      {"public-safety", "public safety"},
      {"entertainment", "culture, sports and leisure"}};
  const std::vector<std::string> chosen = source.values("applicationTypes");
  if (chosen.empty()) return ofFact(source, "applicationTypes");
  const auto known = std::find_if(kDomains.begin(), kDomains.end(),
                                  [&](const auto& entry) { return chosen.size() == 1 && entry.first == chosen[0]; });
  if (known != kDomains.end()) return value(known->second);
  return gap(RegisterGap::DoesNotFit, "One of the standard's 21 domains; the facts name none, or several");
}

Told algorithmType(const RegisterSource& source) {
  const std::string technique = source.raw("technique");
  if (technique == "rule-based" || technique == "self-learning" || technique == "hybrid") return value(technique);
  // What makes text, pictures or sound has learnt it from examples.
  if (technique == "generative") return value("self-learning");
  if (technique == "none") return gap(RegisterGap::DoesNotFit, "The facts say that no AI is used");
  return ofFact(source, "technique");
}

Told lastChange(const RegisterSource& source) {
  const std::string day = source.lastChangedDay();
  return day.empty() ? notKept("The day of the last change") : value(day);
}

Told documented(const RegisterSource& source, const char* what, bool address) {
  const assessment::Evidence* found = source.publicAssessmentOfDataProtection();
  if (found == nullptr) return notKept(std::string("No public evidence is called a ") + what);
  if (!address) return value(found->title);
  return isWebAddress(found->url) ? value(found->url) : notKept("The public evidence has no address");
}

using TellField = Told (*)(const RegisterSource&);

struct FieldRule {
  const char* name;
  bool required;
  TellField tell;
};

const std::vector<FieldRule>& basicFields() {
  static const std::vector<FieldRule> kRules = {
      {"name", true, [](const RegisterSource& from) { return value(from.projectTitle()); }},
      {"description_short", true, shortDescription},
      {"organization", true, [](const RegisterSource& from) { return ofFact(from, "organisation"); }},
      {"department", true, [](const RegisterSource& from) { return ofFact(from, "department"); }},
      {"contact_email", true, contactEmail},
      {"contact_phone", false, [](const RegisterSource&) { return notKept("The number of a function"); }},
      {"contact_name", false, [](const RegisterSource&) { return notKept("The name of a function, not of a person"); }},
      {"area", true, [](const RegisterSource& from) { return ofFact(from, "place"); }},
      {"domain", true, domain},
      {"website", false, website},
      {"status", true,
       [](const RegisterSource& from) {
         const std::string stage = from.raw("stage");
         return stage.empty() ? ofFact(from, "stage") : value(stage);
       }},
      {"remark", false, [](const RegisterSource& from) { return ofFacts(from, {"launched"}); }}};
  return kRules;
}

const std::vector<FieldRule>& useAndDataFields() {
  static const std::vector<FieldRule> kRules = {
      {"decision_making_process", true,
       [](const RegisterSource& from) { return ofFacts(from, {"decisionBody", "automation"}); }},
      {"goal", true, [](const RegisterSource& from) { return ofFact(from, "purpose"); }},
      {"impact", true,
       [](const RegisterSource& from) {
         return ofFacts(
             from, {"benefits", "childrenAffected", "ageBands", "childrenNumber", "childrenGroups", "howChildrenMeet"});
       }},
      {"risks", true, [](const RegisterSource& from) { return ofFact(from, "worstHarms"); }},
      {"risk_category", true,
       [](const RegisterSource&) {
         return notKept("Only as somebody checked it: by whom, on which day, with what result. Playfair derives none");
       }},
      {"proportionality", true,
       [](const RegisterSource&) { return notKept("The weighing of benefits against risks and alternatives"); }},
      {"lawful_basis", true,
       [](const RegisterSource&) {
         return notKept("Only as somebody checked it: by whom, on which day, with what result. Playfair derives none");
       }},
      {"documentation", false, [](const RegisterSource&) { return notKept("The address of public documentation"); }},
      {"training_data", true,
       [](const RegisterSource&) { return notKept("What it was trained on; the data facts do not tell that apart"); }},
      {"source_data", true,
       [](const RegisterSource& from) { return ofFacts(from, {"dataDescription", "dataAboutChildren"}); }},
      {"data_bias", false, [](const RegisterSource&) { return notKept("Known bias in the data"); }},
      {"connected_data_sources", true, [](const RegisterSource&) { return notKept("Other data it is connected to"); }},
      {"DPIA_description", false,
       [](const RegisterSource& from) { return documented(from, "data protection impact assessment (DPIA)", false); }},
      {"DPIA_url", false,
       [](const RegisterSource& from) { return documented(from, "data protection impact assessment (DPIA)", true); }}};
  return kRules;
}

const std::vector<FieldRule>& algorithmFields() {
  static const std::vector<FieldRule> kRules = {
      {"algorithm_type", true, algorithmType},
      {"description", true, description},
      {"methods_and_models", false, [](const RegisterSource& from) { return ofFact(from, "techniqueDescription"); }},
      {"performance", false,
       [](const RegisterSource&) { return notKept("How well it works, and how that was tested"); }},
      {"alternatives_considered", false, [](const RegisterSource& from) { return ofFact(from, "alternatives"); }},
      {"product_information", false, [](const RegisterSource& from) { return ofFacts(from, {"supplier"}); }},
      {"codebase_url", false, [](const RegisterSource&) { return notKept("The address of its source code"); }},
      {"product_page", false, [](const RegisterSource&) { return notKept("The supplier's page"); }},
      {"AIA_description", false, [](const RegisterSource& from) { return value(from.assessmentInWords()); }},
      {"AIA_url", false, [](const RegisterSource&) { return notKept("Where the case study is published"); }}};
  return kRules;
}

const std::vector<FieldRule>& oversightAndMetadataFields() {
  static const std::vector<FieldRule> kRules = {
      {"monitoring", true, [](const RegisterSource&) { return notKept("How it is watched once it is in use"); }},
      {"type", true,
       [](const RegisterSource&) { return notKept("descriptive, diagnostic, predictive or prescriptive"); }},
      {"human_intervention", true,
       [](const RegisterSource& from) { return ofFacts(from, {"automation", "accountableRole"}); }},
      {"objection_procedure", true, [](const RegisterSource&) { return notKept("How people can object"); }},
      {"rollback", false, [](const RegisterSource&) { return notKept("How it can be switched off or taken back"); }},
      {"standard_version", true, [](const RegisterSource&) { return value(kStandardVersion); }},
      {"uuid", false, [](const RegisterSource& from) { return value(from.projectId()); }},
      {"lang", true, [](const RegisterSource& from) { return value(from.language()); }},
      {"publication_date", true, [](const RegisterSource&) { return notKept("The day the entry is published"); }},
      {"last_change_date", true, lastChange},
      {"revision_date", true, [](const RegisterSource&) { return notKept("The day the entry is looked at again"); }},
      {"revision_note", false, [](const RegisterSource&) { return notKept("What changed since the last entry"); }},
      {"keywords", false, [](const RegisterSource& from) {
         const std::string words = from.keywords();
         return words.empty() ? ofFact(from, "applicationTypes") : value(words);
       }}};
  return kRules;
}

const std::vector<FieldRule>& fieldRules() {
  static const std::vector<FieldRule> kRules = [] {
    std::vector<FieldRule> all;
    for (const auto* part : {&basicFields(), &useAndDataFields(), &algorithmFields(), &oversightAndMetadataFields()}) {
      all.insert(all.end(), part->begin(), part->end());
    }
    return all;
  }();
  return kRules;
}

}  // namespace

const std::vector<RegisterField>& registerFields() {
  static const std::vector<RegisterField> kFields = [] {
    std::vector<RegisterField> fields;
    for (const FieldRule& rule : fieldRules()) fields.push_back({rule.name, rule.required});
    return fields;
  }();
  return kFields;
}

std::string toText(RegisterGap gap) {
  switch (gap) {
    case RegisterGap::NotSaid:
      return "not-said";
    case RegisterGap::SaidNotKnown:
      return "said-not-known";
    case RegisterGap::DoesNotFit:
      return "does-not-fit";
    case RegisterGap::NotKept:
      break;
  }
  return "not-kept";
}

RegisterEntry registerEntry(const assessment::Dossier& dossier, const std::string& language) {
  const RegisterSource source(dossier, language);
  RegisterEntry entry;
  for (const FieldRule& rule : fieldRules()) {
    Told told = rule.tell(source);
    if (!told.value.empty()) {
      entry.values.emplace_back(rule.name, std::move(told.value));
    } else {
      if (told.because.empty()) told.because = "Nothing is written yet";
      entry.toComplete.push_back({rule.name, rule.required, told.gap, std::move(told.because)});
    }
  }
  return entry;
}

}  // namespace playfair::exchange
