// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/record_history.h"

#include "build_context.h"
#include "playfair/workspace/told_step.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

std::string signedAs(const Wording& wording, const assessment::Person& person) {
  if (isBlank(person.role)) return wording.text("somebody");
  return onOneLine(isBlank(person.organisation) ? person.role : person.role + ", " + person.organisation);
}

std::string kindTold(const Wording& wording, const std::string& kind) {
  const std::string words = wording.text("history-" + kind);
  return words.empty() ? kind : words;
}

}  // namespace

void appendHistory(Report& record, const std::vector<workspace::HistoryStep>& history,
                   const ReportDefinition& definition, const ReportOptions& options) {
  const Wording wording(definition, options.language);
  record.blocks.emplace_back(Heading{2, wording.text("sheet-history"), "history"});
  Table table;
  for (const char* key : {"heading-when", "heading-what", "heading-before", "heading-after"}) {
    table.header.push_back(wording.text(key));
  }
  table.widths = {20, 22, 29, 29};
  for (const workspace::HistoryStep& step : history) {
    const workspace::ToldStep told = workspace::tell(step);
    const std::string erased = wording.text("heading-erased");
    table.rows.push_back({plainSpans(momentInWords(step.at) + "\n" + signedAs(wording, step.author)),
                          plainSpans(kindTold(wording, told.kind) + (told.place.empty() ? "" : "\n" + told.place)),
                          plainSpans(step.beforeErased ? erased : told.before),
                          plainSpans(step.erased ? erased : told.after)});
  }
  record.blocks.emplace_back(std::move(table));
}

}  // namespace playfair::report
