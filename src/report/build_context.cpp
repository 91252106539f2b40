// SPDX-License-Identifier: EUPL-1.2
#include "build_context.h"

#include <iterator>
#include <utility>

#include "playfair/instrument/fact_translation.h"
#include "playfair/instrument/translation.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

const instrument::Instrument& instrumentOf(const assessment::Dossier& dossier) {
  static const instrument::Instrument none;
  return dossier.instrument ? *dossier.instrument : none;
}

assessment::Dossier shownDossier(const assessment::Dossier& dossier, const std::string& language) {
  assessment::Dossier shown = dossier;
  shown.instrument = instrument::shownIn(dossier.instrument, language);
  return shown;
}

}  // namespace

BuildContext::BuildContext(const assessment::Dossier& forDossier, const ReportDefinition& forDefinition,
                           const ReportOptions& withOptions)
    : dossier(shownDossier(forDossier, withOptions.language)),
      definition(forDefinition),
      options(withOptions),
      instrument(instrumentOf(dossier)),
      wording(forDefinition, withOptions.language),
      counts(assessment::count(dossier)) {}

const assessment::Answer* BuildContext::answerTo(const std::string& question) const {
  const auto found = dossier.answers.find(question);
  return found == dossier.answers.end() ? nullptr : &found->second;
}

std::string BuildContext::questionText(const std::string& question) const {
  const instrument::Question* found = instrument.findQuestion(question);
  return found == nullptr ? question : found->text;
}

Report BuildContext::emptyReport() const {
  Report report;
  report.kind = definition.kind;
  report.language = options.language;
  report.title = onOneLine(dossier.project.title);
  if (isBlank(report.title)) report.title = textIn(definition.title, options.language);
  report.author = onOneLine(assessment::factText(dossier.facts, "organisation"));
  report.subject = wording.text("subject", {{"questionnaire", questionnaireInWords(*this)}});
  report.date = options.date;
  report.footer = instrument.disclaimer;
  return report;
}

std::string accountText(const assessment::Dossier& dossier, const std::string& section, const std::string& language) {
  const auto found = dossier.account.find({section, language});
  return found == dossier.account.end() || isBlank(found->second) ? std::string{} : found->second;
}

std::string accountSection(const std::string& requirement, const std::string& part) {
  return requirement + "-" + part;
}

const std::vector<std::string>& requirementParts() {
  static const std::vector<std::string> parts = {"aim", "done", "worked", "not-worked"};
  return parts;
}

// A report is made even where the catalogue cannot be read: keys and values then stand for their titles.
std::string factValueTitle(const std::string& key, const std::string& value, const std::string& language) {
  const instrument::FactDefinition* fact = instrument::factsIn(language).find(key);
  return fact == nullptr ? value : instrument::optionTitle(*fact, value);
}

std::vector<std::string> factOptionValues(const std::string& key) {
  std::vector<std::string> values;
  const instrument::FactDefinition* fact = instrument::factsIn("en").find(key);
  if (fact == nullptr) return values;
  for (const instrument::FactOption& option : fact->options) values.push_back(option.value);
  return values;
}

std::string factTitle(const std::string& key, const std::string& language) {
  const instrument::FactDefinition* fact = instrument::factsIn(language).find(key);
  return fact == nullptr ? key : fact->title;
}

std::string factInWords(const assessment::Facts& facts, const std::string& key, const std::string& language) {
  std::string words;
  for (const std::string& value : assessment::factValues(facts, key)) {
    words += (words.empty() ? "" : ", ") + factValueTitle(key, value, language);
  }
  return isBlank(words) ? std::string{} : words;
}

std::string questionnaireInWords(const BuildContext& context) {
  const char* key = instrument::isOwn(context.instrument) ? "questionnaire-own" : "questionnaire";
  return context.wording.text(key, {{"questionnaire", context.instrument.title}});
}

bool mayEnterReport(const assessment::Answer* answer) {
  return answer != nullptr && answer->publish && !answer->conflicting && !isBlank(answer->justification);
}

void appendBlocks(std::vector<Block>& blocks, std::vector<Block> more) {
  blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Paragraph plainParagraph(std::string text, ParagraphRole role) {
  return Paragraph{{Span{std::move(text)}}, role};
}

}  // namespace playfair::report
