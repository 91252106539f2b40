// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "brief_sections.h"
#include "fact_box.h"
#include "playfair/assessment/applicability.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::AnswerKind;
using assessment::Evidence;

std::string detailOf(const Evidence& evidence, const std::string& key) {
  return assessment::factText(evidence.details, key);
}

bool askedChildren(const Evidence& evidence) {
  if (evidence.kind != assessment::EvidenceKind::Consultation) return false;
  const std::vector<std::string> groups = assessment::factValues(evidence.details, "consultationWith");
  return std::find(groups.begin(), groups.end(), "children") != groups.end();
}

// Leave with limits that only a person can judge, or that may have ended, is none here.
bool mayBeQuoted(const Evidence& evidence, const std::string& today) {
  const std::string leave = detailOf(evidence, "consultationPrint");
  if (leave != "quoted" && leave != "both") return false;
  if (!isBlank(detailOf(evidence, "consultationPrintLimit"))) return false;
  const std::string until = detailOf(evidence, "consultationPrintUntil");
  return until.empty() || (!today.empty() && today <= until);
}

std::string agesInWords(const Evidence& evidence, const std::string& language) {
  std::string words;
  for (const std::string& band : assessment::factValues(evidence.details, "consultationAgeBands")) {
    words += (words.empty() ? "" : ", ") + factValueTitle("ageBands", band, language);
  }
  return words;
}

ListItem voiceItem(const BuildContext& context, const Evidence& evidence, Shortening& shortening) {
  ListItem item;
  std::string lead = evidence.date;
  if (const std::string ages = agesInWords(evidence, context.options.language); !ages.empty())
    lead += (lead.empty() ? "" : ", ") + ages;
  if (!lead.empty()) item.spans.push_back(boldSpan(lead + ". "));
  const std::string said = detailOf(evidence, "consultationSaid");
  if (!isBlank(said) && mayBeQuoted(evidence, context.options.date)) {
    item.spans.push_back(Span{context.wording.text("said", {{"said", shortening.text(said)}}) + " "});
  }
  const std::string changed = detailOf(evidence, "consultationChanged");
  if (!isBlank(changed)) {
    item.spans.push_back(Span{context.wording.text("changed", {{"changed", shortening.text(changed)}})});
  }
  return item;
}

bool tellsSomething(const Evidence& evidence, const std::string& today) {
  if (evidence.confidentiality != assessment::Confidentiality::Public) return false;
  const bool said = !isBlank(detailOf(evidence, "consultationSaid")) && mayBeQuoted(evidence, today);
  return said || !isBlank(detailOf(evidence, "consultationChanged"));
}

std::string joinedBy(const std::string& between, const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (!isBlank(part)) all += (all.empty() ? "" : between) + part;
  }
  return all;
}

/// A question that nothing is known of, and the text that says why.
struct OpenQuestion {
  const instrument::Question* question = nullptr;
  std::string key;
};

struct NotKnownQuestions {
  std::vector<OpenQuestion> spokenOf;  ///< asked of nobody who knows, then answered twice, then held not to apply
  std::size_t notAsked = 0;
};

bool isNotAsked(const assessment::Answer* answer) {
  return answer == nullptr || answer->awaitsConfirmation() ||
         (answer->kind == AnswerKind::NotAsked && !answer->conflicting);
}

std::string reasonKey(const assessment::Answer& answer) {
  if (answer.conflicting) return "conflicting";
  if (answer.kind == AnswerKind::AskedUnknown) return "asked-unknown";
  return answer.kind == AnswerKind::NotApplicable ? "not-applicable" : "";
}

// Those of safeguards are named above.
NotKnownQuestions notKnownQuestions(const BuildContext& context) {
  NotKnownQuestions found;
  const std::vector<const instrument::Question*> asked = assessment::askedQuestions(context.dossier);
  for (const std::string key : {"asked-unknown", "conflicting", "not-applicable"}) {
    for (const instrument::Question* question : asked) {
      const assessment::Answer* answer = context.answerTo(question->id);
      if (isNotAsked(answer) || question->redLine || reasonKey(*answer) != key) continue;
      found.spokenOf.push_back({question, key});
    }
  }
  found.notAsked = static_cast<std::size_t>(std::count_if(
      asked.begin(), asked.end(), [&](const auto* each) { return isNotAsked(context.answerTo(each->id)); }));
  return found;
}

std::vector<std::string> factsNotKnown(const assessment::Facts& facts) {
  std::vector<std::string> keys = missingFactBoxFacts(facts);
  for (const auto& [key, value] : facts) {
    const bool there = std::find(keys.begin(), keys.end(), key) != keys.end();
    if (std::holds_alternative<assessment::NotKnown>(value) && !there) keys.push_back(key);
  }
  return keys;
}

}  // namespace

std::vector<Block> briefFacts(const BuildContext& context, Shortening& shortening) {
  const assessment::Facts& facts = context.dossier.facts;
  const auto fact = [&](const std::string& key) {
    return shortening.name(factInWords(facts, key, context.options.language));
  };
  const std::string line =
      joinedBy(" · ", {fact("kind"), joinedBy(", ", {fact("organisation"), fact("department")}),
                       joinedBy(", ", {fact("place"), fact("country")}), fact("stage"), fact("ageBands")});
  std::vector<Block> blocks;
  if (!line.empty()) blocks.emplace_back(plainParagraph(line));
  const std::string purpose = factInWords(facts, "purpose", context.options.language);
  if (!isBlank(purpose)) blocks.emplace_back(plainParagraph(shortening.text(purpose)));
  std::string standing =
      context.wording.text("standing", {{"questionnaire", shortening.name(questionnaireInWords(context))},
                                        {"answered", std::to_string(context.counts.answered)},
                                        {"asked", std::to_string(context.counts.asked)},
                                        {"date", context.options.date}});
  if (!context.instrument.notice.empty()) standing += " " + shortening.text(context.instrument.notice);
  blocks.emplace_back(plainParagraph(std::move(standing), ParagraphRole::Small));
  return blocks;
}

std::vector<Block> briefChildrenSaid(const BuildContext& context, Shortening& shortening) {
  std::vector<const Evidence*> telling;
  std::size_t withChildren = 0;
  for (const Evidence& evidence : context.dossier.evidence) {
    if (!askedChildren(evidence)) continue;
    ++withChildren;
    if (tellsSomething(evidence, context.options.date)) telling.push_back(&evidence);
  }
  if (withChildren == 0) return {plainParagraph(context.wording.text("consultations-none"))};
  const std::string silent = std::to_string(withChildren - telling.size());
  std::vector<Block> blocks;
  List list = shortening.list(telling.size(),
                              [&](std::size_t index) { return voiceItem(context, *telling[index], shortening); });
  if (!list.items.empty()) blocks.emplace_back(std::move(list));
  if (silent != "0") {
    blocks.emplace_back(plainParagraph(context.wording.text("consultations-no-leave", {{"count", silent}})));
  }
  return blocks;
}

std::vector<Block> briefNotKnown(const BuildContext& context, Shortening& shortening) {
  const NotKnownQuestions questions = notKnownQuestions(context);
  List list = shortening.list(questions.spokenOf.size(), [&](std::size_t index) {
    const OpenQuestion& open = questions.spokenOf[index];
    return ListItem{{Span{context.wording.text(open.key, {{"question", shortening.name(open.question->text)}})}}, {}};
  });
  if (questions.notAsked > 0) {
    list.items.push_back(
        {{Span{context.wording.text("not-asked-yet", {{"count", std::to_string(questions.notAsked)}})}}, {}});
  }
  const std::vector<std::string> facts = factsNotKnown(context.dossier.facts);
  std::vector<std::string> titles;
  for (const std::string& key : facts) titles.push_back(factTitle(key, context.options.language));
  if (!titles.empty()) {
    list.items.push_back(
        {{Span{context.wording.text("facts-not-known", {{"count", std::to_string(titles.size())},
                                                        {"names", shortening.text(joinedBy(", ", titles))}})}},
         {}});
  }
  if (list.items.empty()) return {plainParagraph(context.wording.text("not-known-none"))};
  return {std::move(list)};
}

}  // namespace playfair::report
