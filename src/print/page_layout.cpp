// SPDX-License-Identifier: EUPL-1.2
#include "page_layout.h"

#include <algorithm>

#include "composer.h"

namespace playfair::print {
namespace {

constexpr double kFooterGap = 16;
constexpr std::size_t kFooterLines = 4;
constexpr double kPageNumberWidth = 110;

std::string pageNumber(const std::string& language, std::size_t page, std::size_t pages) {
  const std::string number = std::to_string(page);
  const std::string count = std::to_string(pages);
  const std::string primary = language.substr(0, language.find('-'));
  if (primary == "en" || primary.empty()) return "Page " + number + " of " + count;
  if (primary == "sv") return "Sida " + number + " av " + count;
  return number + " / " + count;
}

struct Footer {
  std::shared_ptr<const TextBlock> text;
  std::size_t lines = 0;
  double height = 0;
};

Footer layOutFooter(const TextEngine& engine, const std::string& text) {
  Footer footer;
  footer.text = engine.layOut(plainSpans(text), kFooter, kTextWidth - kPageNumberWidth);
  footer.lines = std::min(footer.text->lines.size(), kFooterLines);
  for (std::size_t i = 0; i < footer.lines; ++i) footer.height += footer.text->lines[i].height;
  footer.height = std::max(footer.height, kFooter.size * kFooter.lineHeight);
  return footer;
}

void addFooterLine(Fragment& fragment, const std::shared_ptr<const TextBlock>& text, std::size_t line, double x,
                   double y) {
  fragment.items.push_back({kDecoration, TextItem{text, line, 0, text->lines[line].runs.size(), x, y}});
}

void addFooters(PageLayout& layout, const Footer& footer, const std::string& language, double top) {
  for (std::size_t page = 0; page < layout.pages.size(); ++page) {
    Fragment fragment;
    double y = top;
    for (std::size_t line = 0; line < footer.lines; ++line) {
      addFooterLine(fragment, footer.text, line, kMargin, y);
      y += footer.text->lines[line].height;
    }
    const auto number = layout.engine->layOut(plainSpans(pageNumber(language, page + 1, layout.pages.size())), kFooter,
                                              kPageNumberWidth);
    addFooterLine(fragment, number, 0, kPageWidth - kMargin - number->lines[0].width, top);
    layout.pages[page].fragments.push_back(std::move(fragment));
  }
}

}  // namespace

void tellProgress(const Progress& progress, double done) {
  if (progress && !progress(done)) throw Cancelled{};
}

PageLayout layOutPages(const report::Report& report, const Progress& progress) {
  tellProgress(progress, 0);
  PageLayout layout;
  layout.engine = std::make_shared<TextEngine>(report.language);
  layout.nodes.emplace_back().role = Role::Document;
  StripList list;
  const Composer composer{*layout.engine, layout.nodes, list};
  for (std::size_t i = 0; i < report.blocks.size(); ++i) {
    composeBlock(composer, report.blocks[i]);
    tellProgress(progress, 0.5 * static_cast<double>(i + 1) / static_cast<double>(report.blocks.size()));
  }
  const Footer footer = layOutFooter(*layout.engine, report.footer);
  // The footer grows upwards from a line above the page's edge.
  const double footerTop = std::min(kPageHeight - kMargin + 8, kPageHeight - 34 - footer.height);
  paginate(list, footerTop - kFooterGap - kMargin, layout);
  addFooters(layout, footer, report.language, footerTop);
  return layout;
}

}  // namespace playfair::print
