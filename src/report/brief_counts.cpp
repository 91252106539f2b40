// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "brief_sections.h"
#include "playfair/assessment/applicability.h"
#include "profile_drawing.h"
#include "record_discussion.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::RequirementCounts;
using assessment::Safeguard;
using assessment::SafeguardState;

std::string requirementName(const BuildContext& context, const std::string& id) {
  const instrument::Requirement* requirement = context.instrument.findRequirement(id);
  if (requirement == nullptr) return id;
  return requirement->shortTitle.empty() ? requirement->title : requirement->shortTitle;
}

std::vector<ProfileRow> briefRows(const BuildContext& context, Shortening& shortening) {
  std::vector<ProfileRow> rows;
  for (const RequirementCounts& counts : context.counts.requirements) {
    if (!counts.inScope) continue;
    rows.push_back({shortening.name(requirementName(context, counts.id)), segmentsOf(counts)});
  }
  return rows;
}

std::string notTakenUp(const BuildContext& context, Shortening& shortening) {
  std::string names;
  for (const assessment::LeftOut& leftOut : context.dossier.assessment.leftOut) {
    names += (names.empty() ? "" : ", ") + requirementName(context, leftOut.requirement);
  }
  return names.empty() ? names : context.wording.text("not-taken-up", {{"names", shortening.text(names)}});
}

std::string safeguardKey(const Safeguard& safeguard) {
  const std::string key = safeguard.state == SafeguardState::NotMet ? "safeguard-not-met" : "safeguard-not-known";
  return safeguard.due ? key : key + "-yet";
}

/// Due before not yet due, not met before not known, else in the order of the questionnaire.
std::vector<Safeguard> openSafeguards(const assessment::Counts& counts) {
  std::vector<Safeguard> open;
  for (const RequirementCounts& requirement : counts.requirements) {
    std::copy_if(requirement.safeguards.begin(), requirement.safeguards.end(), std::back_inserter(open),
                 [](const Safeguard& safeguard) { return safeguard.state != SafeguardState::Met; });
  }
  const auto rank = [](const Safeguard& safeguard) {
    return (safeguard.due ? 0 : 2) + (safeguard.state == SafeguardState::NotMet ? 0 : 1);
  };
  std::stable_sort(open.begin(), open.end(),
                   [&rank](const Safeguard& one, const Safeguard& other) { return rank(one) < rank(other); });
  return open;
}

ListItem safeguardItem(const BuildContext& context, const Safeguard& safeguard, Shortening& shortening) {
  const std::string stage = factValueTitle("stage", safeguard.dueAt, context.options.language);
  ListItem item;
  item.spans = {boldSpan(context.wording.text(safeguardKey(safeguard), {{"stage", stage}}) + ": "),
                Span{shortening.name(context.questionText(safeguard.question))}};
  const assessment::Answer* answer = context.answerTo(safeguard.question);
  if (context.options.withPublishedAnswers && mayEnterReport(answer)) {
    item.spans.push_back(Span{" " + shortening.text(wordsOfMarkdown(answer->justification))});
  }
  return item;
}

Block safeguardSummary(const BuildContext& context, const std::vector<Safeguard>& open) {
  const auto countOf = [&open](SafeguardState state) {
    return std::to_string(std::count_if(open.begin(), open.end(), [state](const Safeguard& safeguard) {
      return safeguard.due && safeguard.state == state;
    }));
  };
  const std::string notMet = countOf(SafeguardState::NotMet);
  const std::string notKnown = countOf(SafeguardState::NotKnown);
  if (notMet == "0" && notKnown == "0") {
    return Callout{CalloutTone::Note, {Span{context.wording.text("safeguards-all-met")}}};
  }
  const CalloutTone tone = notMet == "0" ? CalloutTone::Warning : CalloutTone::Bad;
  return Callout{tone, {Span{context.wording.text("safeguards-count", {{"notMet", notMet}, {"notKnown", notKnown}})}}};
}

}  // namespace

std::vector<Block> briefCounts(const BuildContext& context, Shortening& shortening) {
  std::vector<ProfileRow> rows = briefRows(context, shortening);
  std::vector<Block> blocks;
  if (!rows.empty()) {
    const std::size_t shown = std::min(rows.size(), shortening.mostBars());
    const std::string more = std::to_string(rows.size() - shown);
    const bool all = shown == rows.size();
    if (!all) shortening.leftOut();
    rows.resize(shown);
    Figure figure;
    figure.title = context.wording.text("bars-title");
    figure.description = profileDescription(rows, context.options.language);
    drawProfile(figure, rows, context.options.language, kCloseBars);
    blocks.emplace_back(std::move(figure));
    if (!all) blocks.emplace_back(plainParagraph(context.wording.text("bars-more", {{"count", more}})));
  }
  const std::string left = notTakenUp(context, shortening);
  if (!left.empty()) blocks.emplace_back(plainParagraph(left, ParagraphRole::Small));
  return blocks;
}

std::vector<Block> briefSafeguards(const BuildContext& context, Shortening& shortening) {
  const bool any = std::any_of(context.counts.requirements.begin(), context.counts.requirements.end(),
                               [](const RequirementCounts& counts) { return !counts.safeguards.empty(); });
  if (!any) return {plainParagraph(context.wording.text("safeguards-none"))};
  const std::vector<Safeguard> open = openSafeguards(context.counts);
  std::vector<Block> blocks = {safeguardSummary(context, open)};
  List list = shortening.foremostList(
      open.size(), [&](std::size_t index) { return safeguardItem(context, open[index], shortening); });
  if (!list.items.empty()) blocks.emplace_back(std::move(list));
  return blocks;
}

std::vector<Block> briefClaimed(const BuildContext& context, Shortening& shortening) {
  std::vector<const instrument::Question*> claimed;
  for (const instrument::Question* question : assessment::askedQuestions(context.dossier)) {
    const assessment::Answer* answer = context.answerTo(question->id);
    const bool answered = answer != nullptr && assessment::isAnswered(*answer);
    if (answered && assessment::isClaimed(*answer, context.dossier.hasEvidence(question->id))) {
      claimed.push_back(question);
    }
  }
  if (claimed.empty()) return {plainParagraph(context.wording.text("claimed-none"))};
  return {shortening.list(claimed.size(), [&](std::size_t index) {
    const instrument::Question& question = *claimed[index];
    const std::string level = levelWord(context.answerTo(question.id)->level, context.options.language);
    return ListItem{{Span{context.wording.text(question.redLine ? "claimed-safeguard" : "claimed",
                                               {{"question", shortening.name(question.text)}, {"level", level}})}},
                    {}};
  })};
}

// Reasons and holders stay in the record: nobody was asked whether they may be printed elsewhere.
std::vector<Block> briefViews(const BuildContext& context, Shortening& shortening) {
  const std::vector<assessment::DifferingView>& views = context.dossier.differingViews;
  if (views.empty()) return {plainParagraph(context.wording.text("views-none"))};
  return {shortening.list(views.size(), [&](std::size_t index) {
    const assessment::DifferingView& view = views[index];
    const assessment::Answer none;
    const assessment::Answer* found = context.answerTo(view.question);
    const assessment::Answer& answer = found == nullptr ? none : *found;
    return ListItem{
        {Span{context.wording.text("view", {{"question", shortening.name(context.questionText(view.question))},
                                            {"answer", answerChosen(context, answer.kind, answer.level)},
                                            {"other", answerChosen(context, view.kind, view.level)}})}},
        {}};
  })};
}

}  // namespace playfair::report
