// SPDX-License-Identifier: EUPL-1.2
#include "rule_in_words.h"

#include <algorithm>
#include <vector>

namespace playfair::report {

namespace {

std::string titlesOf(const BuildContext& context, const std::string& fact, const std::vector<std::string>& values,
                     const std::string& between) {
  std::string titles;
  for (const std::string& value : values) {
    titles += (titles.empty() ? "" : between) + ("\"" + factValueTitle(fact, value, context.options.language) + "\"");
  }
  return titles;
}

std::vector<instrument::Condition> allConditions(const instrument::Question& question) {
  std::vector<instrument::Condition> all;
  if (!question.kinds.empty()) all.push_back({"kind", question.kinds});
  if (!question.roles.empty()) all.push_back({"roles", question.roles});
  if (!question.stages.empty()) all.push_back({"stage", question.stages});
  all.insert(all.end(), question.appliesWhen.begin(), question.appliesWhen.end());
  return all;
}

}  // namespace

std::string ruleInWords(const BuildContext& context, const instrument::Question& question) {
  const std::string either = " " + context.wording.text("or") + " ";
  const std::string both = " " + context.wording.text("and") + " ";
  std::string words;
  for (const instrument::Condition& condition : allConditions(question)) {
    const std::vector<std::string> said = assessment::factValues(context.dossier.facts, condition.fact);
    const bool holds = said.empty() || std::find_first_of(said.begin(), said.end(), condition.anyOf.begin(),
                                                          condition.anyOf.end()) != said.end();
    if (holds) continue;
    words += words.empty() ? "" : "; ";
    words +=
        context.wording.text("rule-clause", {{"fact", factTitle(condition.fact, context.options.language)},
                                             {"wanted", titlesOf(context, condition.fact, condition.anyOf, either)},
                                             {"said", titlesOf(context, condition.fact, said, both)}});
  }
  return words;
}

}  // namespace playfair::report
