// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/children.h"

#include <algorithm>
#include <utility>

#include "build_context.h"
#include "playfair/report/markdown.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

constexpr std::string_view kGuardians = "guardians";
constexpr std::string_view kTriedBuilder = "tried-with-children";

bool isForGuardians(const AgeBand& band) {
  return band.id == kGuardians;
}

/// Whether a band reads of what concerns children of an age of the fact "ageBands": the youngest through guardians.
bool reads(const AgeBand& band, const std::string& age) {
  if (age == "0-5") return isForGuardians(band);
  if (age == "6-9") return band.id == "8-9" || isForGuardians(band);
  return band.id == age;
}

bool hasTextFor(const assessment::Dossier& dossier, const AgeBand& band) {
  const std::string beginning = childrenSection(band, {});
  return std::any_of(dossier.account.begin(), dossier.account.end(), [&beginning](const auto& entry) {
    return entry.first.first.starts_with(beginning) && !isBlank(entry.second);
  });
}

AgeBand bandFor(const assessment::Dossier& dossier, const ReportOptions& options) {
  const AgeBand* chosen = findAgeBand(options.ageBand);
  return chosen == nullptr ? ageBandsFor(dossier).front() : *chosen;
}

std::string headingFor(const SectionDefinition& section, const AgeBand& band, const std::string& language) {
  const bool own = isForGuardians(band) && !section.headingForGuardians.empty();
  return textIn(own ? section.headingForGuardians : section.heading, language);
}

void appendPlaces(std::vector<AccountPlace>& places, const ReportDefinition& definition, const AgeBand& band,
                  const std::string& language) {
  for (const SectionDefinition& section : definition.sections) {
    if (section.builder != "child-account" && section.builder != kTriedBuilder) continue;
    places.push_back({childrenSection(band, section.id),
                      headingFor(section, band, language),
                      textIn(section.prompt, language),
                      {},
                      textIn(band.title, language)});
  }
}

std::vector<Block> childText(const BuildContext& context, const SectionDefinition& section, const AgeBand& band) {
  const std::string text = accountText(context.dossier, childrenSection(band, section.id), context.options.language);
  std::vector<Block> blocks = parseMarkdown(text, 3);
  if (blocks.empty()) return blocks;
  blocks.insert(blocks.begin(), Heading{2, headingFor(section, band, context.options.language), section.id});
  return blocks;
}

/// One line at the end: read with them, and what came of it; or not yet tried.
std::vector<Block> triedLine(const BuildContext& context, const SectionDefinition& section, const AgeBand& band) {
  const std::string ending = isForGuardians(band) ? "-guardians" : "";
  std::vector<Block> blocks =
      parseMarkdown(accountText(context.dossier, childrenSection(band, section.id), context.options.language), 3);
  if (blocks.empty()) return {Callout{CalloutTone::Note, {Span{context.wording.text("tried-not" + ending)}}}};
  const Span lead = boldSpan(context.wording.text("tried" + ending) + " ");
  if (auto* first = std::get_if<Paragraph>(&blocks.front())) {
    first->spans.insert(first->spans.begin(), lead);
  } else {
    blocks.insert(blocks.begin(), Paragraph{{lead}, ParagraphRole::Body});
  }
  blocks.insert(blocks.begin(), Rule{});
  return blocks;
}

std::string childrenFooter(const BuildContext& context) {
  const std::string organisation = onOneLine(assessment::factText(context.dossier.facts, "organisation"));
  return isBlank(organisation) ? context.wording.text("footer-nobody")
                               : context.wording.text("footer", {{"organisation", organisation}});
}

}  // namespace

const std::vector<AgeBand>& ageBands() {
  static const std::vector<AgeBand> bands = {
      {"8-9", {{"en", "8 and 9 years"}, {"sv", "8 och 9 år"}, {"fr", "8 et 9 ans"}}},
      {"10-12", {{"en", "10 to 12 years"}, {"sv", "10 till 12 år"}, {"fr", "10 à 12 ans"}}},
      {"13-15", {{"en", "13 to 15 years"}, {"sv", "13 till 15 år"}, {"fr", "13 à 15 ans"}}},
      {"16-17", {{"en", "16 and 17 years"}, {"sv", "16 och 17 år"}, {"fr", "16 et 17 ans"}}},
      {std::string(kGuardians),
       {{"en", "Guardians of younger children"},
        {"sv", "Vårdnadshavare till yngre barn"},
        {"fr", "Parents et tuteurs des plus jeunes"}}}};
  return bands;
}

const AgeBand* findAgeBand(std::string_view id) {
  const std::vector<AgeBand>& bands = ageBands();
  const auto found = std::find_if(bands.begin(), bands.end(), [id](const AgeBand& band) { return band.id == id; });
  return found == bands.end() ? nullptr : &*found;
}

std::vector<AgeBand> ageBandsFor(const assessment::Dossier& dossier) {
  const std::vector<std::string> ages = assessment::factValues(dossier.facts, "ageBands");
  std::vector<AgeBand> bands;
  std::copy_if(ageBands().begin(), ageBands().end(), std::back_inserter(bands), [&](const AgeBand& band) {
    const bool concerned = std::any_of(ages.begin(), ages.end(), [&](const auto& age) { return reads(band, age); });
    return ages.empty() || concerned || hasTextFor(dossier, band);
  });
  return bands.empty() ? ageBands() : bands;
}

std::string childrenSection(const AgeBand& band, const std::string& section) {
  return "children-" + band.id + "-" + section;
}

Report buildChildren(const assessment::Dossier& dossier, const ReportDefinition& definition,
                     const ReportOptions& options) {
  const BuildContext context(dossier, definition, options);
  const AgeBand band = bandFor(dossier, options);
  Report report = context.emptyReport();
  report.setting = Setting::Large;
  report.footer = childrenFooter(context);
  // Guardians are no children: for them the title of the band says it all.
  const std::string readers = textIn(band.title, options.language);
  const std::string kicker =
      isForGuardians(band) ? readers : textIn(definition.title, options.language) + " · " + readers;
  report.blocks.emplace_back(plainParagraph(kicker, ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, report.title, "title"});
  std::vector<Block> told;
  std::vector<Block> tried;
  for (const SectionDefinition& section : definition.sections) {
    if (section.builder == kTriedBuilder) appendBlocks(tried, triedLine(context, section, band));
    if (section.builder == "child-account") appendBlocks(told, childText(context, section, band));
  }
  if (told.empty()) told.emplace_back(plainParagraph(context.wording.text("nothing-written")));
  appendBlocks(report.blocks, std::move(told));
  appendBlocks(report.blocks, std::move(tried));
  return report;
}

std::vector<AccountPlace> childrenPlaces(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                         const std::string& language) {
  std::vector<AccountPlace> places;
  for (const AgeBand& band : ageBandsFor(dossier)) appendPlaces(places, definition, band, language);
  return places;
}

std::vector<Gap> childrenGaps(const assessment::Dossier& dossier, const ReportDefinition& definition,
                              const ReportOptions& options) {
  std::vector<AccountPlace> places;
  appendPlaces(places, definition, bandFor(dossier, options), options.language);
  std::vector<Gap> gaps;
  for (const AccountPlace& place : places) {
    if (!accountText(dossier, place.section, options.language).empty()) continue;
    gaps.push_back({GapKind::NoAccount, place.section, place.readers + ": " + place.heading, 1});
  }
  return gaps;
}

}  // namespace playfair::report
