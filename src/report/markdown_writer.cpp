// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "markdown_text.h"
#include "playfair/report/writers.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

class MarkdownWriter {
 public:
  std::string write(const Report& report);

 private:
  void add(const Heading& heading);
  void add(const Paragraph& paragraph) { addParagraph(paragraph.spans, ""); }
  void add(const List& list);
  void add(const Table& table);
  void add(const Figure& figure);
  void add(const Callout& callout) { addParagraph(callout.spans, "> "); }
  void add(const Quote& quote);
  void add(const Rule& rule) { m_out += rule.use == RuleUse::ToWriteOn ? "\\_\\_\\_\\_\\_\\_\n\n" : "---\n\n"; }

  void addParagraph(const Spans& spans, const std::string& prefix);
  void addItems(const List& list, const std::string& indent, bool otherMark);
  void addRow(const std::vector<std::string>& cells);

  std::string m_out;
  bool m_lastListOtherMark = false;
  bool m_afterList = false;
};

// Lines of one paragraph: a backslash at the end of a line breaks it; an empty line would end the paragraph.
std::string joinedLines(const std::vector<std::string>& lines, const std::string& prefix) {
  std::string out;
  for (const std::string& line : lines) {
    if (line.empty() && lines.size() > 1) continue;
    out += (out.empty() ? "" : "\\\n" + prefix) + line;
  }
  return out;
}

std::string inOneCell(const Spans& spans) {
  std::string cell;
  for (const std::string& line : markdownLines(spans)) cell += (cell.empty() || line.empty() ? "" : " · ") + line;
  return cell;
}

void MarkdownWriter::addParagraph(const Spans& spans, const std::string& prefix) {
  const std::string text = joinedLines(markdownLines(spans), prefix);
  if (!text.empty()) m_out += prefix + text + "\n\n";
}

void MarkdownWriter::add(const Heading& heading) {
  const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
  std::string text = markdownText(heading.text);
  // Signs at the end would count as the closing of the heading.
  if (!text.empty() && text.back() == '#') text.insert(text.find_last_not_of('#') + 1, "\\");
  m_out += std::string(level, '#') + " " + text + "\n\n";
}

void MarkdownWriter::add(const Quote& quote) {
  for (std::size_t index = 0; index < quote.paragraphs.size(); ++index) {
    m_out += "> " + joinedLines(markdownLines(quote.paragraphs[index].spans), "> ");
    m_out += index + 1 < quote.paragraphs.size() ? "\n>\n" : "\n\n";
  }
}

void MarkdownWriter::addItems(const List& list, const std::string& indent, bool otherMark) {
  int number = list.start;
  for (const ListItem& item : list.items) {
    const std::string bullet = otherMark ? "*" : "-";
    const std::string mark = list.numbered ? std::to_string(number++) + (otherMark ? ")" : ".") : bullet;
    const std::string inside = indent + std::string(mark.size() + 1, ' ');
    m_out += indent + mark + " " + joinedLines(markdownLines(item.spans), inside) + "\n";
    bool other = false;
    for (const List& child : item.children) {
      addItems(child, inside, other);
      other = !other;
    }
  }
}

// Two lists in a row would become one: the second gets the other mark.
void MarkdownWriter::add(const List& list) {
  m_lastListOtherMark = m_afterList && !m_lastListOtherMark;
  addItems(list, "", m_lastListOtherMark);
  m_out += "\n";
}

void MarkdownWriter::addRow(const std::vector<std::string>& cells) {
  m_out += "|";
  for (const std::string& cell : cells) m_out += " " + cell + " |";
  m_out += "\n";
}

void MarkdownWriter::add(const Table& table) {
  if (!table.caption.empty()) m_out += "**" + markdownText(table.caption) + "**\n\n";
  std::size_t columns = table.header.size();
  for (const auto& row : table.rows) columns = std::max(columns, row.size());
  if (columns == 0) return;
  std::vector<std::string> header;
  for (const std::string& cell : table.header) header.push_back(markdownText(cell));
  header.resize(columns);
  addRow(header);
  addRow(std::vector<std::string>(columns, "---"));
  for (const auto& row : table.rows) {
    std::vector<std::string> cells;
    for (const Spans& cell : row) cells.push_back(inOneCell(cell));
    cells.resize(columns);
    addRow(cells);
  }
  m_out += "\n";
}

void MarkdownWriter::add(const Figure& figure) {
  if (!figure.title.empty()) m_out += "**" + markdownText(figure.title) + "**\n\n";
  if (!figure.description.empty()) m_out += markdownText(figure.description) + "\n\n";
  add(figure.table);
}

std::string MarkdownWriter::write(const Report& report) {
  for (const Block& block : report.blocks) {
    std::visit([this](const auto& part) { add(part); }, block);
    m_afterList = std::holds_alternative<List>(block);
  }
  if (!report.footer.empty()) m_out += "---\n\n" + markdownText(report.footer) + "\n";
  return std::move(m_out);
}

}  // namespace

std::string writeMarkdown(const Report& report) {
  return MarkdownWriter().write(report);
}

}  // namespace playfair::report
