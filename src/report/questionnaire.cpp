// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/questionnaire.h"

#include "build_context.h"
#include "questionnaire_questions.h"
#include "text_language.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::QuestionnaireFill;

constexpr int kQuestionnaireSection = 2;

Table aboutQuestionnaire(const BuildContext& context, std::size_t questions) {
  const instrument::Instrument& instrument = context.instrument;
  Table table;
  table.firstColumnIsHeader = true;
  table.widths = {32, 68};
  const auto add = [&](const char* label, const std::string& value) {
    if (!isBlank(value)) table.rows.push_back({{Span{context.wording.text(label)}}, plainSpans(value)});
  };
  add("project", onOneLine(context.dossier.project.title));
  add("organisation", factInWords(context.dossier.facts, "organisation", context.options.language));
  add("questionnaire-label", questionnaireInWords(context));
  add("edition-label", context.wording.text("edition", {{"edition", std::to_string(instrument.edition)},
                                                        {"version", instrument.version}}));
  add("questions-label", std::to_string(questions));
  add("made-on", context.options.date);
  return table;
}

List levelsExplained(const BuildContext& context) {
  List list;
  const auto add = [&](const std::string& name, const std::string& means) {
    list.items.push_back({{boldSpan(name + ": "), Span{means}}, {}});
  };
  for (const char* level : {"0", "1", "2", "3", "4"}) {
    add(level + (" " + context.wording.text(std::string("level-") + level)),
        context.wording.text(std::string("level-means-") + level));
  }
  for (const char* other : {"not-applicable", "nobody-knows"}) {
    add(context.wording.text(other), context.wording.text(std::string(other) + "-means"));
  }
  return list;
}

std::vector<Block> howToFillBlocks(const BuildContext& context) {
  std::vector<Block> blocks = textBlocks(context, "how-to-fill-paper");
  blocks.emplace_back(levelsExplained(context));
  blocks.emplace_back(Callout{CalloutTone::Warning, {Span{context.wording.text("children-note")}}});
  blocks.emplace_back(Paragraph{{boldSpan(context.wording.text("how-to-return"))}, ParagraphRole::Body});
  appendBlocks(blocks, textBlocks(context, "how-to-return-paper"));
  return blocks;
}

void appendBeginning(Report& report, const BuildContext& context, std::size_t questions) {
  const bool answered = context.options.questionnaire.fill == QuestionnaireFill::Answered;
  const std::string kicker = context.wording.text(answered ? "kicker-answered" : "kicker-blank");
  report.blocks.emplace_back(plainParagraph(kicker, ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, report.title, "title"});
  if (answered) {
    report.blocks.emplace_back(Callout{CalloutTone::Bad, {Span{context.wording.text("working-document")}}});
  }
  report.blocks.emplace_back(aboutQuestionnaire(context, questions));
  report.blocks.emplace_back(Paragraph{{boldSpan(context.wording.text("filled-in-by"))}, ParagraphRole::Body});
  report.blocks.emplace_back(Rule{RuleUse::ToWriteOn});
  for (const std::string& sentence : {context.instrument.notice, context.instrument.disclaimer}) {
    if (!sentence.empty()) report.blocks.emplace_back(plainParagraph(sentence, ParagraphRole::Small));
  }
}

}  // namespace

Report buildQuestionnaire(const assessment::Dossier& dossier, const ReportDefinition& definition,
                          const ReportOptions& options) {
  const BuildContext context(dossier, definition, options);
  const auto questions = assessment::chosenQuestions(context.dossier, options.questionnaire.questions);
  Report report = context.emptyReport();
  report.setting = options.questionnaire.setting;
  appendBeginning(report, context, questions.size());
  for (const SectionDefinition& section : definition.sections) {
    const std::string heading = textIn(section.heading, options.language);
    if (section.builder == "how-to-fill") {
      report.blocks.emplace_back(Heading{kQuestionnaireSection, heading, section.id});
      appendBlocks(report.blocks, howToFillBlocks(context));
    } else if (section.builder == "questions") {
      appendBlocks(report.blocks, questionBlocks(context, questions));
    }
  }
  sayLanguages(report, context.instrument);
  return report;
}

}  // namespace playfair::report
