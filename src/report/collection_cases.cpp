// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "build_context.h"
#include "collection_parts.h"
#include "playfair/workspace/register.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::Dossier;

constexpr const char* kLeaveFact = "collectionLeave";
constexpr const char* kMethodBuilder = "method";

bool mayBePrinted(const Dossier& each) {
  const std::string leave = assessment::factText(each.facts, kLeaveFact);
  return leave == "given" || leave == "published-information";
}

/// The definition with the sections that `wanted` takes.
template <class Wanted>
ReportDefinition withSections(const ReportDefinition& definition, Wanted wanted) {
  ReportDefinition some = definition;
  std::erase_if(some.sections, [&](const SectionDefinition& section) { return !wanted(section); });
  return some;
}

/// What the builder of case studies makes below the title.
std::vector<Block> belowTitle(const CollectionContext& context, const Dossier& each,
                              const ReportDefinition& definition) {
  std::vector<Block> blocks = buildCaseStudy(each, definition, context.options).blocks;
  const auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block& block) {
    const auto* heading = std::get_if<Heading>(&block);
    return heading != nullptr && heading->level == 1;
  });
  blocks.erase(blocks.begin(), title == blocks.end() ? title : std::next(title));
  return blocks;
}

void moveDown(std::vector<Block>& blocks, const std::string& anchor) {
  for (Block& block : blocks) {
    auto* heading = std::get_if<Heading>(&block);
    if (heading == nullptr) continue;
    ++heading->level;
    if (!heading->anchor.empty()) heading->anchor = anchor + "-" + heading->anchor;
  }
}

/// The box of facts, and what the project is for: without an assessment nobody wrote more for readers outside.
std::vector<Block> toldByFacts(const CollectionContext& context, const Dossier& each) {
  const auto boxOnly = [](const SectionDefinition& section) { return section.builder == "fact-box"; };
  std::vector<Block> blocks = belowTitle(context, each, withSections(context.frame.caseStudy, boxOnly));
  const std::string purpose = assessment::factText(each.facts, "purpose");
  if (!isBlank(purpose)) {
    blocks.emplace_back(Heading{2, context.wording.text("purpose"), "purpose"});
    blocks.emplace_back(Paragraph{plainSpans(purpose), ParagraphRole::Body});
  }
  blocks.emplace_back(plainParagraph(context.wording.text("facts-only"), ParagraphRole::Small));
  return blocks;
}

std::vector<Block> toldByAssessment(const CollectionContext& context, const Dossier& each) {
  // Method and limits stand once, after all cases.
  const auto ofOneCase = [](const SectionDefinition& section) {
    return section.builder != kMethodBuilder && section.builder != "profile";
  };
  return belowTitle(context, each, withSections(context.frame.caseStudy, ofOneCase));
}

std::string fieldsOfUse(const CollectionContext& context, std::size_t index) {
  std::string words;
  for (const CaseGroup& group : groupsByChoice(context, "applicationTypes")) {
    if (group.value.empty() || !std::binary_search(group.cases.begin(), group.cases.end(), index)) continue;
    words += (words.empty() ? "" : ", ") + group.words;
  }
  return words.empty() ? words : context.wording.text("fields-of-use", {{"fields", words}});
}

}  // namespace

Result<Dossier> collectionCase(const workspace::Workspace& workspace, const std::string& named) {
  const auto assessment = workspace::findAssessment(workspace, named);
  if (assessment) return workspace::loadDossier(workspace, *assessment);
  if (assessment.error().code != ErrorCode::NotFound) return tl::make_unexpected(assessment.error());
  const auto project = workspace::findProject(workspace, named);
  if (!project) return tl::make_unexpected(project.error());
  auto entries = workspace::listProjects(workspace);
  if (!entries) return tl::make_unexpected(entries.error());
  const auto entry = std::find_if(entries->begin(), entries->end(),
                                  [&](const workspace::ProjectEntry& each) { return each.project.id == *project; });
  if (entry == entries->end()) return failure(ErrorCode::NotFound, "the project was removed", named);
  if (entry->assessments.size() > 1) {
    return failure(ErrorCode::Ambiguous, "the project has several assessments", named);
  }
  if (!entry->assessments.empty()) return workspace::loadDossier(workspace, entry->assessments.front().id);
  Dossier bare;
  bare.project = std::move(entry->project);
  bare.facts = std::move(entry->facts);
  return bare;
}

Result<void> checkCollection(const std::vector<Dossier>& cases) {
  std::set<std::pair<std::string, std::string>> known;
  std::string without;
  for (const Dossier& each : cases) {
    const std::string title = onOneLine(each.project.title);
    if (!known.insert({each.project.id.value, each.assessment.id.value}).second) {
      return failure(ErrorCode::Invalid, "it stands in the collection twice", title);
    }
    if (!mayBePrinted(each)) without += (without.empty() ? "" : "; ") + title;
  }
  if (without.empty()) return {};
  return failure(ErrorCode::Invalid,
                 "there is no leave to print it in a collection; ask the organisation, and enter its reply as the fact "
                 "collectionLeave",
                 without);
}

std::vector<Block> caseChapter(const CollectionContext& context, std::size_t index) {
  const Dossier& each = context.cases[index];
  const std::string anchor = caseAnchor(index);
  std::vector<Block> told = each.instrument ? toldByAssessment(context, each) : toldByFacts(context, each);
  moveDown(told, anchor);
  std::vector<Block> blocks;
  Heading heading{2, caseName(context, index), anchor};
  heading.startsPage = true;
  blocks.emplace_back(std::move(heading));
  if (const std::string fields = fieldsOfUse(context, index); !fields.empty()) {
    blocks.emplace_back(plainParagraph(fields, ParagraphRole::Small));
  }
  appendBlocks(blocks, std::move(told));
  return blocks;
}

std::vector<Block> methodOfCases(const CollectionContext& context) {
  const auto methodOnly = [](const SectionDefinition& section) { return section.builder == kMethodBuilder; };
  const ReportDefinition definition = withSections(context.frame.caseStudy, methodOnly);
  std::set<std::pair<std::string, int>> told;
  std::vector<Block> blocks;
  for (const Dossier& each : context.cases) {
    if (!each.instrument) continue;
    const instrument::Instrument& instrument = *each.instrument;
    if (!told.insert({instrument.id + "@" + instrument.version, instrument.edition}).second) continue;
    std::vector<Block> method = belowTitle(context, each, definition);
    if (method.empty()) continue;
    // Its heading names the section; here the questionnaire tells one from the next.
    method.front() = Heading{3, onOneLine(instrument.title), {}};
    appendBlocks(blocks, std::move(method));
  }
  return blocks;
}

}  // namespace playfair::report
