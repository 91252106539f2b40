// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "playfair/report/writers.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using nlohmann::json;

json jsonOf(const Span& span) {
  json node = {{"text", printable(span.text)}};
  if (span.bold) node["bold"] = true;
  if (span.italic) node["italic"] = true;
  if (span.struck) node["struck"] = true;
  if (span.code) node["code"] = true;
  if (span.lineBreakBefore) node["lineBreakBefore"] = true;
  if (isSafeLink(span.link)) node["link"] = span.link;
  if (!span.language.empty()) node["language"] = printable(span.language);
  if (!span.target.empty()) node["target"] = printable(span.target);
  return node;
}

json jsonOf(const Spans& spans) {
  json node = json::array();
  for (const Span& span : spans) node.push_back(jsonOf(span));
  return node;
}

json jsonOf(const Heading& heading) {
  json node = {{"type", "heading"}, {"level", heading.level}, {"text", printable(heading.text)}};
  if (!heading.anchor.empty()) node["anchor"] = printable(heading.anchor);
  if (!heading.language.empty()) node["language"] = printable(heading.language);
  if (heading.startsPage) node["startsPage"] = true;
  return node;
}

json jsonOf(const Paragraph& paragraph) {
  json node = {{"type", "paragraph"}, {"spans", jsonOf(paragraph.spans)}};
  if (paragraph.role == ParagraphRole::Small) node["role"] = "small";
  if (paragraph.role == ParagraphRole::Kicker) node["role"] = "kicker";
  return node;
}

json jsonOf(const List& list) {
  json items = json::array();
  for (const ListItem& item : list.items) {
    json node = {{"spans", jsonOf(item.spans)}};
    for (const List& child : item.children) node["children"].push_back(jsonOf(child));
    items.push_back(std::move(node));
  }
  json node = {{"type", "list"}, {"numbered", list.numbered}, {"items", std::move(items)}};
  if (list.numbered) node["start"] = list.start;
  return node;
}

json jsonOf(const Table& table) {
  json rows = json::array();
  for (const auto& row : table.rows) {
    json cells = json::array();
    for (const Spans& cell : row) cells.push_back(jsonOf(cell));
    rows.push_back(std::move(cells));
  }
  json header = json::array();
  for (const std::string& cell : table.header) header.push_back(printable(cell));
  return {{"type", "table"},
          {"caption", printable(table.caption)},
          {"header", std::move(header)},
          {"firstColumnIsHeader", table.firstColumnIsHeader},
          {"rows", std::move(rows)}};
}

json jsonOf(const Figure& figure) {
  return {{"type", "figure"},
          {"title", printable(figure.title)},
          {"description", printable(figure.description)},
          {"svg", printable(figure.svg)},
          {"table", jsonOf(figure.table)}};
}

json jsonOf(const Callout& callout) {
  const char* tone = callout.tone == CalloutTone::Bad ? "bad" : "note";
  if (callout.tone == CalloutTone::Warning) tone = "warning";
  return {{"type", "callout"}, {"tone", tone}, {"spans", jsonOf(callout.spans)}};
}

json jsonOf(const Quote& quote) {
  json paragraphs = json::array();
  for (const Paragraph& paragraph : quote.paragraphs) paragraphs.push_back(jsonOf(paragraph));
  return {{"type", "quote"}, {"paragraphs", std::move(paragraphs)}};
}

json jsonOf(const Rule& rule) {
  json node = {{"type", "rule"}};
  if (rule.use == RuleUse::ToWriteOn) node["toWriteOn"] = true;
  return node;
}

}  // namespace

std::string writeJson(const Report& report) {
  json blocks = json::array();
  for (const Block& block : report.blocks) {
    blocks.push_back(std::visit([](const auto& part) { return jsonOf(part); }, block));
  }
  const json node = {{"kind", printable(report.kind)},       {"language", printable(report.language)},
                     {"title", printable(report.title)},     {"author", printable(report.author)},
                     {"subject", printable(report.subject)}, {"date", printable(report.date)},
                     {"footer", printable(report.footer)},   {"blocks", std::move(blocks)}};
  return node.dump(2) + "\n";
}

}  // namespace playfair::report
