// SPDX-License-Identifier: EUPL-1.2
#include "markdown_tree.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "typed_text.h"

namespace playfair::report {

namespace {

/// Lists nested deeper continue flat: nobody can follow more, and no writer has to recurse further.
constexpr std::size_t kDeepestList = 6;

bool sameLook(const Span& one, const Span& other) {
  return one.bold == other.bold && one.italic == other.italic && one.struck == other.struck && one.code == other.code &&
         one.link == other.link;
}

std::string wordsOf(const Spans& spans) {
  std::string words;
  for (const Span& span : spans) words += (span.lineBreakBefore ? " " : "") + span.text;
  return words;
}

// Text that follows a nested list within an item stays behind it, so that the order of reading is kept.
ListItem& lastItem(List& list) {
  ListItem* item = &list.items.back();
  while (!item->children.empty() && !item->children.back().items.empty()) item = &item->children.back().items.back();
  return *item;
}

void appendLine(Spans& spans, Spans line) {
  if (!spans.empty() && !line.empty()) line.front().lineBreakBefore = true;
  spans.insert(spans.end(), std::make_move_iterator(line.begin()), std::make_move_iterator(line.end()));
}

}  // namespace

Spans MarkdownTree::takeSpans() {
  m_breakPending = false;
  return std::exchange(m_spans, {});
}

void MarkdownTree::append(Span span) {
  span.lineBreakBefore = std::exchange(m_breakPending, false) && !m_spans.empty();
  span.bold = m_bold > 0;
  span.italic = m_italic > 0;
  span.struck = m_struck > 0;
  if (!m_links.empty()) span.link = m_links.back().shown;
  m_written += span.text.size();
  if (!m_spans.empty() && !span.lineBreakBefore && sameLook(m_spans.back(), span)) {
    m_spans.back().text += span.text;
  } else {
    m_spans.push_back(std::move(span));
  }
}

void MarkdownTree::addText(std::string_view text) {
  if (text.empty()) return;
  Span span;
  span.text = std::string(text);
  append(std::move(span));
}

void MarkdownTree::addCode(std::string_view text) {
  Span span;
  span.text = std::string(text);
  span.code = true;
  append(std::move(span));
}

void MarkdownTree::openLink(const std::string& address) {
  const std::string outer = m_links.empty() ? std::string{} : m_links.back().shown;
  const std::string own = isSafeLink(address) ? address : std::string{};
  m_links.push_back({outer.empty() ? own : outer, address, m_written});
}

void MarkdownTree::closeLink() {
  const bool nothingToSee = m_written == m_links.back().writtenBefore;
  if (nothingToSee) addText(std::string(m_links.back().address));
  m_links.pop_back();
}

void MarkdownTree::place(Spans spans) {
  if (spans.empty()) return;
  if (!m_lists.empty() && !m_lists.back().items.empty()) {
    appendLine(lastItem(m_lists.back()).spans, std::move(spans));
  } else if (m_quotes > 0) {
    m_quote.paragraphs.push_back({std::move(spans), ParagraphRole::Body});
  } else {
    m_blocks.emplace_back(Paragraph{std::move(spans), ParagraphRole::Body});
  }
}

void MarkdownTree::closeText() {
  place(takeSpans());
}

void MarkdownTree::closeCode(std::string code) {
  if (!code.empty() && code.back() == '\n') code.pop_back();
  Spans lines = plainSpans(code);
  for (Span& line : lines) line.code = true;
  place(std::move(lines));
}

int MarkdownTree::treeLevelOf(int typedLevel) {
  while (!m_openHeadings.empty() && m_openHeadings.back() >= typedLevel) m_openHeadings.pop_back();
  m_openHeadings.push_back(typedLevel);
  return std::min(6, m_headingLevel + static_cast<int>(m_openHeadings.size()) - 1);
}

void MarkdownTree::closeHeading(int typedLevel) {
  Spans spans = takeSpans();
  if (spans.empty()) return;
  if (m_lists.empty() && m_quotes == 0) {
    m_blocks.emplace_back(Heading{treeLevelOf(typedLevel), wordsOf(spans), {}});
    return;
  }
  for (Span& span : spans) span.bold = true;
  place(std::move(spans));
}

void MarkdownTree::addRule() {
  if (m_lists.empty() && m_quotes == 0) m_blocks.emplace_back(Rule{});
}

void MarkdownTree::openList(bool numbered, int start) {
  closeText();
  if (m_lists.size() == kDeepestList) {
    ++m_listsTooDeep;
    return;
  }
  List list;
  list.numbered = numbered;
  list.start = start;
  m_lists.push_back(std::move(list));
}

void MarkdownTree::openItem() {
  closeText();
  m_lists.back().items.emplace_back();
}

void MarkdownTree::closeList() {
  closeText();
  if (m_listsTooDeep > 0) {
    --m_listsTooDeep;
    return;
  }
  List list = std::move(m_lists.back());
  m_lists.pop_back();
  if (!m_lists.empty()) {
    m_lists.back().items.back().children.push_back(std::move(list));
  } else if (m_quotes > 0) {
    placeListAsLines(list);
  } else {
    m_blocks.emplace_back(std::move(list));
  }
}

void MarkdownTree::placeListAsLines(const List& list) {
  int number = list.start;
  for (const ListItem& item : list.items) {
    Span mark;
    mark.text = list.numbered ? std::to_string(number++) + ". " : "• ";
    Spans spans = {std::move(mark)};
    spans.insert(spans.end(), item.spans.begin(), item.spans.end());
    place(std::move(spans));
    for (const List& child : item.children) placeListAsLines(child);
  }
}

void MarkdownTree::openQuote() {
  closeText();
  ++m_quotes;
}

void MarkdownTree::closeQuote() {
  closeText();
  --m_quotes;
  if (m_quotes > 0 || m_quote.paragraphs.empty()) return;
  m_blocks.emplace_back(std::exchange(m_quote, {}));
}

void MarkdownTree::openTable() {
  closeText();
  m_table = {};
}

void MarkdownTree::openRow() {
  m_table.rows.emplace_back();
}

void MarkdownTree::closeHeaderCell() {
  m_table.header.push_back(wordsOf(takeSpans()));
}

void MarkdownTree::closeCell() {
  m_table.rows.back().push_back(takeSpans());
}

void MarkdownTree::closeTable() {
  // The row of the header was opened like any other and stayed empty.
  std::erase_if(m_table.rows, [](const std::vector<Spans>& row) { return row.empty(); });
  if (m_lists.empty() && m_quotes == 0) {
    m_blocks.emplace_back(std::exchange(m_table, {}));
  } else {
    placeTableAsLines();
  }
}

void MarkdownTree::placeTableAsLines() {
  const Table table = std::exchange(m_table, {});
  Spans header;
  for (const std::string& cell : table.header) {
    header.push_back(boldSpan(header.empty() ? cell : " · " + cell));
  }
  place(std::move(header));
  for (const std::vector<Spans>& row : table.rows) {
    Spans line;
    for (const Spans& cell : row) {
      if (!line.empty()) line.push_back(Span{" · "});
      line.insert(line.end(), cell.begin(), cell.end());
    }
    place(std::move(line));
  }
}

std::vector<Block> MarkdownTree::take() {
  closeText();
  return std::exchange(m_blocks, {});
}

}  // namespace playfair::report
