// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/report/report_tree.h"

namespace playfair::report {

/// Puts blocks together from what a Markdown parser announces: containers that open and close, and text between them.
/// The report tree is flatter than Markdown, so a list item or a quotation takes in whatever stands inside it as lines.
class MarkdownTree {
 public:
  /// Headings start at `headingLevel`.
  explicit MarkdownTree(int headingLevel) : m_headingLevel(headingLevel) {}

  void openList(bool numbered, int start);
  void closeList();
  void openItem();
  void openQuote();
  void closeQuote();
  void openTable();
  void closeTable();
  void openRow();
  void closeHeaderCell();
  void closeCell();
  void closeHeading(int typedLevel);
  /// Ends a paragraph, or the loose text of a list item.
  void closeText();
  /// A block of code, line by line.
  void closeCode(std::string code);
  void addRule();

  void openLink(const std::string& address);
  void closeLink();
  void addText(std::string_view text);
  void addCode(std::string_view text);
  void addLineBreak() { m_breakPending = true; }
  void changeBold(int by) { m_bold += by; }
  void changeItalic(int by) { m_italic += by; }
  void changeStruck(int by) { m_struck += by; }

  [[nodiscard]] std::vector<Block> take();

 private:
  struct OpenLink {
    std::string shown;    ///< what the text within links to; empty = nothing
    std::string address;  ///< as typed
    std::size_t writtenBefore = 0;
  };

  void append(Span span);
  void place(Spans spans);
  void placeTableAsLines();
  void placeListAsLines(const List& list);
  [[nodiscard]] Spans takeSpans();
  [[nodiscard]] int treeLevelOf(int typedLevel);

  int m_headingLevel;
  std::vector<int> m_openHeadings;
  std::vector<Block> m_blocks;
  std::vector<List> m_lists;  ///< open ones, outermost first
  int m_listsTooDeep = 0;
  int m_quotes = 0;
  Quote m_quote;
  Table m_table;
  Spans m_spans;
  std::vector<OpenLink> m_links;
  int m_bold = 0;
  int m_italic = 0;
  int m_struck = 0;
  std::size_t m_written = 0;  ///< bytes of text so far
  bool m_breakPending = false;
};

}  // namespace playfair::report
