// SPDX-License-Identifier: EUPL-1.2
#include "report/report_dossier.h"

#include <memory>

#include "playfair/report/writers.h"
#include "support/catch.h"

namespace playfair::report::tests {

namespace {

instrument::Question question(const std::string& id, const std::string& requirement, const std::string& text) {
  instrument::Question made;
  made.id = id;
  made.requirement = requirement;
  made.text = text;
  made.inPlaceMeans = "It is written down and used.";
  return made;
}

instrument::Question safeguard(const std::string& id, const std::string& requirement, const std::string& text,
                               const std::string& from) {
  instrument::Question made = question(id, requirement, text);
  made.depth = instrument::Depth::Essential;
  made.redLine = instrument::RedLine{from, "Nothing offsets it.", "Some of it."};
  return made;
}

instrument::Requirement inclusion() {
  instrument::Requirement made{"R2", "Ensure inclusion of and for children", "Inclusion of and for children", "", {},
                               {}};
  made.questions = {question("q-2-1", "R2", "Do children take part in the design?"),
                    question("q-2-2", "R2", "Can a child with a disability take part?"),
                    question("q-2-3", "R2", "Are results told to the children?"),
                    safeguard("q-2-4", "R2", "Can every child say no without a loss?", "pilot"),
                    question("q-2-5", "R2", "Is the language plain?")};
  made.questions[4].appliesWhen.push_back({"automation", {"decides-alone"}});
  return made;
}

instrument::Requirement safety() {
  instrument::Requirement made{"R5", "Ensure safety for children", "Safety", "", {}, {}};
  made.questions = {safeguard("q-5-1", "R5", "Was it tested before children met it?", "pilot"),
                    safeguard("q-5-2", "R5", "Is there a way to stop it at once?", "operational"),
                    question("q-5-3", "R5", "Is harm looked for on set dates?")};
  made.questions[2].weight = 3;
  made.questions[2].weightReason = "it guards the others";
  return made;
}

instrument::Requirement environment() {
  instrument::Requirement made{"R9", "Create an enabling environment", "Enabling environment", "", {}, {}};
  made.questions = {question("q-9-1", "R9", "Is there a plan?"),
                    safeguard("q-9-2", "R9", "Is somebody responsible?", "planned")};
  return made;
}

instrument::Instrument sampleInstrument() {
  instrument::Instrument made;
  made.id = "sample";
  made.version = "2.0";
  made.edition = 4;
  made.title = "Policy guidance on AI for children 2.0";
  made.shortTitle = "UNICEF 2.0";
  made.notice = "A third edition came out in December 2025.";
  made.disclaimer = "Self-assessment with Playfair's own questions and levels. UNICEF has not reviewed this.";
  made.sources = {{"s", "Policy guidance on AI for children", "UNICEF", "2.0", "2021-11", "https://example.org/g", ""}};
  made.requirements = {inclusion(), safety(), environment()};
  return made;
}

void addAnswers(assessment::Dossier& dossier) {
  using assessment::Answer;
  using assessment::AnswerKind;
  dossier.answers["q-2-1"] = Answer{AnswerKind::Level, 3, "Working text one.", true, false, {}};
  dossier.answers["q-2-2"] = Answer{AnswerKind::Level, 1, "Working text two.", false, false, {}};
  dossier.answers["q-2-3"] = Answer{AnswerKind::Level, 4, "", false, false, {}};
  dossier.answers["q-2-4"] = Answer{AnswerKind::Level, 2, "Working text four.", false, false, {}};
  dossier.answers["q-2-5"] = Answer{AnswerKind::Level, 3, "Working text five.", true, false, {}};
  dossier.answers["q-5-1"] = Answer{AnswerKind::AskedUnknown, 0, "", false, false, {}};
  dossier.answers["q-5-3"] = Answer{AnswerKind::Level, 3, "Working text six.", true, true, {}};
  dossier.answers["q-9-1"] = Answer{AnswerKind::Level, 3, "Working text seven.", true, false, {}};
  dossier.answers["q-9-2"] = Answer{AnswerKind::Level, 0, "Working text eight.", true, false, {}};
  dossier.answers["gone-1"] = Answer{AnswerKind::Level, 3, "Working text nine.", true, false, {}};
}

void addAccount(assessment::Dossier& dossier) {
  dossier.account[{"overview", "en"}] = "Children ask, it answers.\n\nIt is **small**.";
  dossier.account[{"overview", "sv"}] = "Barn frågar.";
  dossier.account[{"system", "en"}] = "It runs on a tablet.";
  dossier.account[{"lessons", "en"}] = " \n ";
  dossier.account[{"R2-done", "en"}] = "Two sessions were held.\n\n# More\n\n- one\n- two";
  dossier.account[{"R2-not-worked", "en"}] = "- Nobody had time.";
  dossier.account[{"R9-done", "en"}] = "Text of a requirement that is left out.";
  dossier.account[{"next-steps", "en"}] = "| Step | Owner |\n|---|---|\n| Test it | Preschools |";
}

struct BlockWords {
  std::string operator()(const Heading& heading) const { return heading.text; }
  std::string operator()(const Paragraph& paragraph) const { return wordsOf(paragraph.spans); }
  std::string operator()(const Callout& callout) const { return wordsOf(callout.spans); }
  std::string operator()(const Rule&) const { return "---"; }
  std::string operator()(const Figure& figure) const { return figure.title + "\n" + (*this)(figure.table); }
  std::string operator()(const Quote& quote) const {
    std::string words;
    for (const Paragraph& paragraph : quote.paragraphs) words += wordsOf(paragraph.spans) + "\n";
    return words;
  }
  std::string operator()(const List& list) const {
    std::string words;
    for (const ListItem& item : list.items) {
      words += wordsOf(item.spans) + "\n";
      for (const List& child : item.children) words += (*this)(child);
    }
    return words;
  }
  std::string operator()(const Table& table) const {
    std::string words = table.caption;
    for (const std::string& cell : table.header) words += " | " + cell;
    for (const auto& row : table.rows) {
      words += "\n";
      for (const Spans& cell : row) words += wordsOf(cell) + " | ";
    }
    return words;
  }
};

}  // namespace

assessment::Dossier sampleDossier() {
  assessment::Dossier dossier;
  dossier.project.title = "An AI assistant for preschools";
  dossier.project.id.value = "11111111-1111-4111-8111-111111111111";
  dossier.assessment.instrument = "sample@2.0";
  dossier.assessment.instrumentSha256 = std::string(64, 'a');
  dossier.assessment.leftOut = {{"R9", "It is taken up with the city-wide rollout."}};
  dossier.facts["kind"] = std::string("ai-system");
  dossier.facts["organisation"] = std::string("Example City");
  dossier.facts["department"] = std::string("Preschools");
  dossier.facts["country"] = std::string("Exampleland");
  dossier.facts["stage"] = std::string("pilot");
  dossier.facts["automation"] = std::string("informs");
  dossier.facts["ageBands"] = std::vector<std::string>{"0-5", "6-9"};
  dossier.facts["childrenNumber"] = std::int64_t{240};
  dossier.facts["website"] = std::string("https://example.org/assistant");
  dossier.facts["place"] = assessment::NotKnown{};
  dossier.lastChanged = "2026-11-22T09:41:00.000Z";
  dossier.instrument = std::make_shared<const instrument::Instrument>(sampleInstrument());
  addAnswers(dossier);
  addAccount(dossier);
  return dossier;
}

instrument::Instrument& editInstrument(assessment::Dossier& dossier) {
  auto copy = std::make_shared<instrument::Instrument>(*dossier.instrument);
  dossier.instrument = copy;
  return *copy;
}

ReportDefinition definitionOf(const std::string& kind) {
  auto definition = shippedDefinition(kind);
  INFO((definition ? std::string{} : definition.error().subject + ": " + definition.error().detail));
  REQUIRE(definition);
  return *definition;
}

ReportOptions everythingIncluded() {
  ReportOptions options;
  options.date = "2026-11-23";
  options.withProfile = true;
  options.withPublishedAnswers = true;
  return options;
}

std::string caseStudyInAllFormats(const assessment::Dossier& dossier, const ReportOptions& options) {
  const Report report = buildCaseStudy(dossier, definitionOf("case-study"), options);
  return writeHtml(report) + writeMarkdown(report) + writeJson(report);
}

std::string wordsOf(const Spans& spans) {
  std::string words;
  for (const Span& span : spans) words += (span.lineBreakBefore ? "\n" : "") + span.text;
  return words;
}

std::string wordsOf(const Report& report) {
  std::string words;
  for (const Block& block : report.blocks) words += std::visit(BlockWords{}, block) + "\n";
  return words;
}

}  // namespace playfair::report::tests
