// SPDX-License-Identifier: EUPL-1.2
#include "printed_texts.h"

namespace playfair::report {
namespace {

std::string textOf(const Spans& spans) {
  std::string text;
  for (const Span& span : spans) {
    if (span.lineBreakBefore) text += ' ';
    text += span.text;
  }
  return text;
}

struct Collector {
  std::vector<std::string>& texts;

  void operator()(const Heading& heading) const { texts.push_back(heading.text); }
  void operator()(const Paragraph& paragraph) const { texts.push_back(textOf(paragraph.spans)); }
  void operator()(const List& list) const {
    for (const ListItem& item : list.items) {
      texts.push_back(textOf(item.spans));
      for (const List& child : item.children) (*this)(child);
    }
  }
  void operator()(const Table& table) const {
    texts.push_back(table.caption);
    for (const auto& row : table.rows) {
      for (const Spans& cell : row) texts.push_back(textOf(cell));
    }
  }
  void operator()(const Figure& figure) const {
    texts.push_back(figure.title);
    texts.push_back(figure.description);
    (*this)(figure.table);
  }
  void operator()(const Callout& callout) const { texts.push_back(textOf(callout.spans)); }
  void operator()(const Quote& quote) const {
    for (const Paragraph& paragraph : quote.paragraphs) (*this)(paragraph);
  }
  void operator()(const Rule&) const {}
};

}  // namespace

std::vector<std::string> printedTexts(const Report& report) {
  std::vector<std::string> texts = {report.title};
  const Collector collect{texts};
  for (const Block& block : report.blocks) std::visit(collect, block);
  return texts;
}

}  // namespace playfair::report
