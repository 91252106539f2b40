// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>
#include <string>

#include "html_style.h"
#include "playfair/report/writers.h"
#include "typed_text.h"
#include "xml_text.h"

namespace playfair::report {

namespace {

// Nothing is fetched, nothing runs, nothing is sent.
constexpr std::string_view kContentPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

class HtmlWriter {
 public:
  std::string write(const Report& report);

 private:
  void add(const Heading& heading);
  void add(const Paragraph& paragraph);
  void add(const List& list);
  void add(const Table& table);
  void add(const Figure& figure);
  void add(const Callout& callout);
  void add(const Quote& quote);
  void add(const Rule&) { m_out += "<hr>\n"; }

  void addHead(const Report& report);
  void addBody(const Report& report);
  void addBlock(const Block& block);
  void addSpans(const Spans& spans);
  void addSpan(const Span& span);
  void addHeaderRow(const Table& table);
  void addDataRow(const Table& table, const std::vector<Spans>& row);
  std::string uniqueId(const std::string& wanted);

  std::string m_out;
  std::set<std::string> m_ids;
  int m_figures = 0;
};

std::string wrappedIn(const std::string& tag, const std::string& inside) {
  return "<" + tag + ">" + inside + "</" + tag + ">";
}

void HtmlWriter::addSpan(const Span& span) {
  if (span.lineBreakBefore) m_out += "<br>\n";
  if (span.text.empty()) return;
  std::string text = xmlText(span.text);
  // Direction marks must not reach the text beside them.
  if (hasDirectionMarks(printable(span.text))) text = wrappedIn("bdi", text);
  if (span.code) text = wrappedIn("code", text);
  if (span.struck) text = wrappedIn("s", text);
  if (span.italic) text = wrappedIn("em", text);
  if (span.bold) text = wrappedIn("strong", text);
  if (isSafeLink(span.link))
    text = "<a href=\"" + xmlText(span.link) + "\" rel=\"noopener noreferrer\">" + text + "</a>";
  m_out += text;
}

void HtmlWriter::addSpans(const Spans& spans) {
  for (const Span& span : spans) addSpan(span);
}

// An id has no white space; it is used once, whatever the report names twice.
std::string HtmlWriter::uniqueId(const std::string& wanted) {
  std::string base = onOneLine(wanted);
  std::replace(base.begin(), base.end(), ' ', '-');
  std::string id = base;
  for (int copy = 2; !m_ids.insert(id).second; ++copy) id = base + "-" + std::to_string(copy);
  return id;
}

void HtmlWriter::add(const Heading& heading) {
  const std::string tag = "h" + std::to_string(std::clamp(heading.level, 1, 6));
  m_out += "<" + tag;
  if (!heading.anchor.empty()) m_out += " id=\"" + xmlText(uniqueId(heading.anchor)) + "\"";
  m_out += " dir=\"auto\">" + xmlText(heading.text) + "</" + tag + ">\n";
}

void HtmlWriter::add(const Paragraph& paragraph) {
  std::string look;
  if (paragraph.role == ParagraphRole::Small) look = " class=\"small\"";
  if (paragraph.role == ParagraphRole::Kicker) look = " class=\"kicker\"";
  m_out += "<p" + look + " dir=\"auto\">";
  addSpans(paragraph.spans);
  m_out += "</p>\n";
}

void HtmlWriter::add(const List& list) {
  const std::string tag = list.numbered ? "ol" : "ul";
  m_out += "<" + tag;
  if (list.numbered && list.start != 1) m_out += " start=\"" + std::to_string(list.start) + "\"";
  m_out += ">\n";
  for (const ListItem& item : list.items) {
    m_out += "<li dir=\"auto\">";
    addSpans(item.spans);
    if (!item.children.empty()) m_out += "\n";
    for (const List& child : item.children) add(child);
    m_out += "</li>\n";
  }
  m_out += "</" + tag + ">\n";
}

void HtmlWriter::addHeaderRow(const Table& table) {
  if (table.header.empty()) return;
  m_out += "<thead>\n<tr>";
  for (const std::string& cell : table.header) m_out += "<th scope=\"col\" dir=\"auto\">" + xmlText(cell) + "</th>";
  m_out += "</tr>\n</thead>\n";
}

void HtmlWriter::addDataRow(const Table& table, const std::vector<Spans>& row) {
  m_out += "<tr>";
  for (std::size_t column = 0; column < row.size(); ++column) {
    const bool isHeader = column == 0 && table.firstColumnIsHeader;
    m_out += isHeader ? "<th scope=\"row\" dir=\"auto\">" : "<td dir=\"auto\">";
    addSpans(row[column]);
    m_out += isHeader ? "</th>" : "</td>";
  }
  m_out += "</tr>\n";
}

void HtmlWriter::add(const Table& table) {
  m_out += "<table>\n";
  if (!table.caption.empty()) m_out += "<caption dir=\"auto\">" + xmlText(table.caption) + "</caption>\n";
  addHeaderRow(table);
  m_out += "<tbody>\n";
  for (const auto& row : table.rows) addDataRow(table, row);
  m_out += "</tbody>\n</table>\n";
}

void HtmlWriter::add(const Figure& figure) {
  const std::string name = uniqueId("figure-" + std::to_string(++m_figures));
  const std::string title = uniqueId(name + "-title");
  const std::string description = uniqueId(name + "-description");
  m_out += "<figure id=\"" + name + "\">\n";
  // Only a drawing of ours is put in as it is; title and description go right behind its opening tag.
  const std::size_t tagEnd = figure.svg.find('>');
  if (figure.svg.rfind("<svg ", 0) == 0 && tagEnd != std::string::npos) {
    m_out +=
        "<svg role=\"img\" aria-labelledby=\"" + title + " " + description + "\" " + figure.svg.substr(5, tagEnd - 4);
    m_out += "\n<title id=\"" + title + "\">" + xmlText(figure.title) + "</title>\n";
    m_out += "<desc id=\"" + description + "\">" + xmlText(figure.description) + "</desc>";
    m_out += figure.svg.substr(tagEnd + 1);
  }
  m_out += "<figcaption dir=\"auto\">" + xmlText(figure.title) + "</figcaption>\n";
  if (!figure.table.rows.empty()) add(figure.table);
  m_out += "</figure>\n";
}

void HtmlWriter::add(const Callout& callout) {
  std::string look = "callout";
  if (callout.tone == CalloutTone::Warning) look += " warning";
  if (callout.tone == CalloutTone::Bad) look += " bad";
  m_out += "<p class=\"" + look + "\" role=\"note\" dir=\"auto\">";
  addSpans(callout.spans);
  m_out += "</p>\n";
}

void HtmlWriter::add(const Quote& quote) {
  m_out += "<blockquote>\n";
  for (const Paragraph& paragraph : quote.paragraphs) add(paragraph);
  m_out += "</blockquote>\n";
}

void HtmlWriter::addBlock(const Block& block) {
  std::visit([this](const auto& part) { add(part); }, block);
}

void HtmlWriter::addHead(const Report& report) {
  m_out +=
      "<!doctype html>\n<html lang=\"" + xmlText(report.language.empty() ? "en" : report.language) + "\">\n<head>\n";
  m_out += "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"";
  m_out += kContentPolicy;
  m_out += "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  m_out += "<title>" + xmlText(report.title) + "</title>\n";
  const auto meta = [this](const std::string& name, const std::string& content) {
    if (!content.empty()) m_out += "<meta name=\"" + name + "\" content=\"" + xmlText(content) + "\">\n";
  };
  meta("author", report.author);
  meta("description", report.subject);
  meta("date", report.date);
  m_out += "<style>";
  m_out += htmlStyle();
  m_out += "</style>\n</head>\n";
}

bool opensReport(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block);
  const auto* heading = std::get_if<Heading>(&block);
  return (paragraph != nullptr && paragraph->role == ParagraphRole::Kicker) ||
         (heading != nullptr && heading->level <= 1);
}

// The lines above the title and the title itself make the header of the page.
void HtmlWriter::addBody(const Report& report) {
  m_out += "<body>\n<main>\n";
  auto block = report.blocks.begin();
  if (block != report.blocks.end() && opensReport(*block)) {
    m_out += "<header>\n";
    for (; block != report.blocks.end() && opensReport(*block); ++block) addBlock(*block);
    m_out += "</header>\n";
  }
  for (; block != report.blocks.end(); ++block) addBlock(*block);
  m_out += "</main>\n";
  if (!report.footer.empty()) m_out += "<footer>\n<p dir=\"auto\">" + xmlText(report.footer) + "</p>\n</footer>\n";
  m_out += "</body>\n</html>\n";
}

std::string HtmlWriter::write(const Report& report) {
  addHead(report);
  addBody(report);
  return std::move(m_out);
}

}  // namespace

std::string writeHtml(const Report& report) {
  return HtmlWriter().write(report);
}

}  // namespace playfair::report
