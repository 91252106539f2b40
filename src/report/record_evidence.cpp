// SPDX-License-Identifier: EUPL-1.2
#include "record_evidence.h"

#include <utility>

#include "playfair/instrument/fact_translation.h"
#include "playfair/report/markdown.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::Evidence;

constexpr int kEvidenceLevel = 3;

std::string detailInWords(const BuildContext& context, const assessment::FactValue& value,
                          const instrument::FactDefinition& detail) {
  if (std::holds_alternative<assessment::NotKnown>(value)) return context.wording.text("not-known-yet");
  std::string words;
  for (const std::string& one : assessment::factValues({{detail.key, value}}, detail.key)) {
    words += (words.empty() ? "" : ", ") + momentInWords(instrument::optionTitle(detail, one));
  }
  return words;
}

std::string questionNamed(const BuildContext& context, const std::string& question) {
  const std::string text = context.questionText(question);
  return text == question ? question : text + " (" + question + ")";
}

std::string standsBehind(const BuildContext& context, const Evidence& evidence) {
  std::string questions;
  for (const assessment::EvidenceLink& link : context.dossier.links) {
    if (link.evidence != evidence.id) continue;
    questions += (questions.empty() ? "" : "\n") + questionNamed(context, link.question);
  }
  return questions.empty() ? context.wording.text("evidence-behind-nothing") : questions;
}

class EvidenceRows {
 public:
  explicit EvidenceRows(const BuildContext& context) : m_context(context) {
    table.firstColumnIsHeader = true;
    table.widths = {26, 74};
  }
  void add(const std::string& label, const std::string& value) {
    if (!isBlank(value)) table.rows.push_back({{Span{label}}, plainSpans(value)});
  }
  void addKnown(const std::string& key, const std::string& value) { add(m_context.wording.text(key), value); }
  Table table;

 private:
  const BuildContext& m_context;
};

void addFile(EvidenceRows& rows, const BuildContext& context, const assessment::StoredFile& file) {
  rows.addKnown("evidence-file", context.wording.text("evidence-file-named", {{"name", onOneLine(file.name)},
                                                                              {"size", std::to_string(file.size)}}));
  rows.addKnown("evidence-sha256", file.sha256);
}

// In the order in which the kind asks for them.
void addDetails(EvidenceRows& rows, const BuildContext& context, const assessment::Facts& details) {
  for (const instrument::FactDefinition& detail : instrument::evidenceDetailsIn(context.options.language).facts) {
    const auto said = details.find(detail.key);
    if (said != details.end()) rows.add(detail.title, detailInWords(context, said->second, detail));
  }
}

std::string reviewDate(const BuildContext& context, const Evidence& evidence) {
  if (!assessment::isExpired(evidence, context.options.date)) return evidence.reviewBy;
  return context.wording.text("evidence-expired", {{"evidence", evidence.reviewBy}});
}

}  // namespace

std::string evidenceNamed(const BuildContext& context, const std::string& question) {
  std::string names;
  for (const Evidence* evidence : context.dossier.evidenceFor(question)) {
    const std::string support = context.wording.text("support-" + assessment::toText(evidence->support));
    std::string name =
        context.wording.text("evidence-named", {{"title", onOneLine(evidence->title)}, {"support", support}});
    if (assessment::isExpired(*evidence, context.options.date)) {
      name = context.wording.text("evidence-expired", {{"evidence", name}});
    }
    names += (names.empty() ? "" : "\n") + name;
  }
  return names;
}

Table evidenceTable(const BuildContext& context, const Evidence& evidence) {
  const Wording& wording = context.wording;
  EvidenceRows rows(context);
  rows.addKnown("evidence-kind", wording.text("kind-" + assessment::toText(evidence.kind)));
  rows.addKnown("evidence-date", evidence.date);
  rows.addKnown("evidence-source", evidence.source);
  rows.addKnown("evidence-support", wording.text("support-" + assessment::toText(evidence.support)));
  rows.addKnown("evidence-confidentiality",
                wording.text("confidentiality-" + assessment::toText(evidence.confidentiality)));
  rows.addKnown("evidence-url", evidence.url);
  if (evidence.file) addFile(rows, context, *evidence.file);
  addDetails(rows, context, evidence.details);
  rows.addKnown("evidence-review-by", reviewDate(context, evidence));
  rows.addKnown("evidence-keep-until", evidence.keepUntil);
  rows.addKnown("evidence-behind", standsBehind(context, evidence));
  rows.addKnown("evidence-id", evidence.id.value);
  return std::move(rows.table);
}

std::vector<Block> recordEvidence(const BuildContext& context) {
  std::vector<Block> blocks;
  if (context.dossier.evidence.empty()) {
    blocks.emplace_back(plainParagraph(context.wording.text("evidence-nothing")));
  }
  for (const Evidence& evidence : context.dossier.evidence) {
    blocks.emplace_back(Heading{kEvidenceLevel, onOneLine(evidence.title), "evidence-" + evidence.id.value});
    blocks.emplace_back(evidenceTable(context, evidence));
    appendBlocks(blocks, parseMarkdown(evidence.text, kEvidenceLevel + 1));
  }
  return blocks;
}

}  // namespace playfair::report
