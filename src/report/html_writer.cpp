// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "html_style.h"
#include "playfair/report/writers.h"
#include "typed_text.h"
#include "xml_text.h"

namespace playfair::report {

namespace {

// Nothing is fetched, nothing runs, nothing is sent.
constexpr std::string_view kContentPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
// A logo stands in the page itself.
constexpr std::string_view kPicturesInside = "; img-src data:";
// With this many columns words no longer fit side by side on a telephone.
constexpr std::size_t kColumnsThatScroll = 4;

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
  void add(const Rule& rule) { m_out += rule.use == RuleUse::ToWriteOn ? "<hr class=\"write\">\n" : "<hr>\n"; }

  void addHead(const Report& report);
  void addBody(const Report& report);
  void addBlock(const Block& block);
  void addSpans(const Spans& spans);
  void addSpan(const Span& span);
  void addHeaderRow(const Table& table);
  void addDataRow(const Table& table, const std::vector<Spans>& row);
  void addWholeTable(const Table& table);
  int levelInOutline(int wanted);
  std::string uniqueId(const std::string& wanted);

  std::string m_out;
  std::set<std::string> m_ids;
  /// The headings that the next one stands under: the level each asked for, and the one it got.
  std::vector<std::pair<int, int>> m_outline;
  int m_figures = 0;
};

/// Says in which language a part is that is in another than the report.
std::string langAttribute(const std::string& language) {
  return language.empty() ? std::string{} : " lang=\"" + xmlText(language) + "\"";
}

std::string wrappedIn(const std::string& tag, const std::string& inside) {
  return "<" + tag + ">" + inside + "</" + tag + ">";
}

/// An id has no white space.
std::string idFor(const std::string& anchor) {
  std::string id = onOneLine(anchor);
  std::replace(id.begin(), id.end(), ' ', '-');
  return id;
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
  if (!span.language.empty()) text = "<span" + langAttribute(span.language) + ">" + text + "</span>";
  if (isSafeLink(span.link))
    text = "<a href=\"" + xmlText(span.link) + "\" rel=\"noopener noreferrer\">" + text + "</a>";
  else if (!span.target.empty())
    text = "<a href=\"#" + xmlText(idFor(span.target)) + "\">" + text + "</a>";
  m_out += text;
}

void HtmlWriter::addSpans(const Spans& spans) {
  for (const Span& span : spans) addSpan(span);
}

// It is used once, whatever the report names twice.
std::string HtmlWriter::uniqueId(const std::string& wanted) {
  const std::string base = idFor(wanted);
  std::string id = base;
  for (int copy = 2; !m_ids.insert(id).second; ++copy) id = base + "-" + std::to_string(copy);
  return id;
}

// Headings that people type may leave out levels; whoever moves by headings must not look for what is not there.
int HtmlWriter::levelInOutline(int wanted) {
  while (!m_outline.empty() && m_outline.back().first >= wanted) m_outline.pop_back();
  const int level = m_outline.empty() ? wanted : std::min(wanted, m_outline.back().second + 1);
  m_outline.emplace_back(wanted, level);
  return level;
}

void HtmlWriter::add(const Heading& heading) {
  const std::string tag = "h" + std::to_string(levelInOutline(std::clamp(heading.level, 1, 6)));
  m_out += "<" + tag;
  if (!heading.anchor.empty()) m_out += " id=\"" + xmlText(uniqueId(heading.anchor)) + "\"";
  if (heading.startsPage) m_out += " class=\"new-page\"";
  m_out += langAttribute(heading.language) + " dir=\"auto\">" + xmlText(heading.text) + "</" + tag + ">\n";
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
  // A corner that names nothing is no header.
  for (const std::string& cell : table.header)
    m_out += cell.empty() ? "<td></td>" : "<th scope=\"col\" dir=\"auto\">" + xmlText(cell) + "</th>";
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

/// What a table is called: its caption, else what its columns hold.
std::string nameOf(const Table& table) {
  if (!table.caption.empty()) return table.caption;
  std::string name;
  for (const std::string& cell : table.header) {
    if (!cell.empty()) name += (name.empty() ? "" : ", ") + cell;
  }
  return name;
}

std::size_t columnsOf(const Table& table) {
  return std::max(table.header.size(), table.rows.empty() ? 0 : table.rows.front().size());
}

// On a small screen a wide table scrolls by itself, also with the keyboard; the page around it does not.
void HtmlWriter::add(const Table& table) {
  const bool isWide = columnsOf(table) >= kColumnsThatScroll;
  if (isWide)
    m_out += "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"" + xmlText(nameOf(table)) + "\">\n";
  addWholeTable(table);
  if (isWide) m_out += "</div>\n";
}

void HtmlWriter::addWholeTable(const Table& table) {
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
  if (report.style.logo) m_out += kPicturesInside;
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
  m_out += htmlStyleOf(report.setting);
  m_out += htmlStyleOf(report.style);
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
  if (const auto& logo = report.style.logo) {
    m_out += "<p class=\"logo\"><img src=\"" + dataAddress(*logo) + "\" alt=\"" + xmlText(logo->alternative) +
             "\" width=\"" + std::to_string(logo->width) + "\" height=\"" + std::to_string(logo->height) + "\"></p>\n";
  }
  auto block = report.blocks.begin();
  if (block != report.blocks.end() && opensReport(*block)) {
    m_out += "<header>\n";
    for (; block != report.blocks.end() && opensReport(*block); ++block) addBlock(*block);
    m_out += "</header>\n";
  }
  for (; block != report.blocks.end(); ++block) addBlock(*block);
  m_out += "</main>\n";
  std::string footer;
  for (const std::string& text : {report.style.footer, report.footer}) {
    if (!text.empty()) footer += "<p dir=\"auto\">" + xmlText(text) + "</p>\n";
  }
  if (!footer.empty()) m_out += "<footer>\n" + footer + "</footer>\n";
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
