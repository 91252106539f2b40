// SPDX-License-Identifier: EUPL-1.2
#include "fact_box.h"

#include <algorithm>

#include "typed_text.h"

namespace playfair::report {

namespace {

class BoxRows {
 public:
  explicit BoxRows(const BuildContext& context) : m_context(context) {}

  // One row under a fixed text; none where there is nothing to say.
  void add(const std::string& label, const std::string& value) { addSpans(label, plainSpans(value), isBlank(value)); }

  void addAddress(const std::string& label, const std::string& address) {
    Spans spans = plainSpans(address);
    if (isSafeLink(address)) spans.front().link = address;
    addSpans(label, std::move(spans), isBlank(address));
  }

  [[nodiscard]] std::vector<std::vector<Spans>> take() { return std::move(m_rows); }

 private:
  void addSpans(const std::string& label, Spans spans, bool nothing) {
    if (!nothing) m_rows.push_back({{Span{m_context.wording.text(label)}}, std::move(spans)});
  }

  const BuildContext& m_context;
  std::vector<std::vector<Spans>> m_rows;
};

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
  std::string all;
  for (const std::string& part : parts) {
    if (!isBlank(part)) all += (all.empty() ? "" : between) + part;
  }
  return all;
}

std::string childrenConcerned(const assessment::Facts& facts, const std::string& language) {
  return joined({factInWords(facts, "ageBands", language), factInWords(facts, "childrenAffected", language),
                 factInWords(facts, "childrenNumber", language)},
                " · ");
}

// "2026-11-22T09:41:00.000Z" is shown as its day.
std::string dayOf(const std::string& time) {
  return time.substr(0, std::min(time.find('T'), time.size()));
}

}  // namespace

Table factBox(const BuildContext& context) {
  const assessment::Facts& facts = context.dossier.facts;
  const instrument::Instrument& instrument = context.instrument;
  const std::string& language = context.options.language;
  BoxRows rows(context);
  rows.add("fact-name", context.dossier.project.title);
  rows.add("fact-organisation", joined({factInWords(facts, "organisation"), factInWords(facts, "department")}, ", "));
  rows.add("fact-kind", factInWords(facts, "kind", language));
  rows.add("fact-place", joined({factInWords(facts, "place"), factInWords(facts, "country")}, ", "));
  rows.add("fact-launched", dayInWords(factInWords(facts, "launched"), language));
  rows.add("fact-children", childrenConcerned(facts, language));
  rows.add("fact-stage", factInWords(facts, "stage", language));
  if (context.dossier.instrument) {
    rows.add("fact-questionnaire", questionnaireInWords(context));
    rows.add("fact-edition", context.wording.text("edition", {{"edition", std::to_string(instrument.edition)},
                                                              {"version", instrument.version}}));
  }
  rows.add("fact-date", dayInWords(context.options.date, language));
  rows.add("fact-last-changed", dayInWords(dayOf(context.dossier.lastChanged), language));
  rows.add("fact-register-number", factInWords(facts, "registerNumber"));
  rows.addAddress("fact-website", factInWords(facts, "website"));
  Table table;
  table.caption = context.wording.text("fact-box");
  table.firstColumnIsHeader = true;
  table.rows = rows.take();
  table.widths = {32, 68};
  return table;
}

std::vector<std::string> missingFactBoxFacts(const assessment::Facts& facts) {
  std::vector<std::string> missing = {"organisation", "kind", "place", "country", "launched", "ageBands", "stage"};
  std::erase_if(missing, [&](const std::string& key) { return !factInWords(facts, key).empty(); });
  return missing;
}

}  // namespace playfair::report
