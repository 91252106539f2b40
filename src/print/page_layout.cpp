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
  if (primary == "fr") return "Page " + number + " sur " + count;
  return number + " / " + count;
}

Scale scaleOf(report::Setting setting) {
  if (setting == report::Setting::Close) return kClose;
  return setting == report::Setting::Large ? kLarge : Scale{};
}

unsigned numberOf(const std::string& colour) {
  return static_cast<unsigned>(std::stoul(colour.substr(1), nullptr, 16));
}

HouseLook houseLookOf(const report::HouseStyle& style) {
  HouseLook house;
  if (!style.accent.empty()) house.accent = colourOf(numberOf(style.accent));
  house.font = style.font;
  return house;
}

/// A logo as a drawing of its own over the title.
report::Figure figureOf(const report::Logo& logo) {
  constexpr double kHighest = 44;
  constexpr double kWidest = 220;
  const double scale = std::min(kHighest / logo.height, kWidest / logo.width);
  report::Figure figure;
  figure.width = static_cast<int>(logo.width * scale);
  figure.height = static_cast<int>(logo.height * scale);
  const std::string size =
      "width=\"" + std::to_string(figure.width) + "\" height=\"" + std::to_string(figure.height) + "\"";
  figure.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + size +
               "><image xlink:href=\"" + report::dataAddress(logo) + "\" " + size + "/></svg>";
  figure.description = logo.alternative;
  return figure;
}

std::string footerOf(const report::Report& report) {
  const std::string& house = report.style.footer;
  return house.empty() || report.footer.empty() ? house + report.footer : house + " · " + report.footer;
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
  footer.height = std::max(footer.height, kFooter.size * kFooter.lineHeight * engine.scale().text);
  return footer;
}

void addLineOfDecoration(Fragment& fragment, const std::shared_ptr<const TextBlock>& text, std::size_t line, double x,
                         double y) {
  fragment.items.push_back({kDecoration, TextItem{text, line, 0, text->lines[line].runs.size(), x, y}});
}

void addFooters(PageLayout& layout, const Footer& footer, const std::string& language, double top) {
  for (std::size_t page = 0; page < layout.pages.size(); ++page) {
    Fragment fragment;
    double y = top;
    for (std::size_t line = 0; line < footer.lines; ++line) {
      addLineOfDecoration(fragment, footer.text, line, kMargin, y);
      y += footer.text->lines[line].height;
    }
    const auto number = layout.engine->layOut(plainSpans(pageNumber(language, page + 1, layout.pages.size())), kFooter,
                                              kPageNumberWidth);
    addLineOfDecoration(fragment, number, 0, kPageWidth - kMargin - number->lines[0].width, top);
    layout.pages[page].fragments.push_back(std::move(fragment));
  }
}

/// At the right margin, beside the last line of each link within the report. The link itself says as much aloud.
void addNumbersOfTargets(PageLayout& layout) {
  for (Page& page : layout.pages) {
    Fragment fragment;
    for (const LinkArea& area : page.links) {
      const OutlineEntry* target = findAnchor(layout, layout.nodes[area.node].destination);
      if (target == nullptr) continue;
      const auto number = layout.engine->layOut(plainSpans(std::to_string(target->page + 1)), kBody, kPageNumberWidth);
      const double x = kPageWidth - kMargin - number->lines[0].width;
      addLineOfDecoration(fragment, number, 0, x, area.places.back().y);
    }
    if (!fragment.items.empty()) page.fragments.push_back(std::move(fragment));
  }
}

}  // namespace

const OutlineEntry* findAnchor(const PageLayout& layout, const std::string& anchor) {
  if (anchor.empty()) return nullptr;
  const auto found = std::find_if(layout.outline.begin(), layout.outline.end(),
                                  [&](const OutlineEntry& entry) { return entry.anchor == anchor; });
  return found == layout.outline.end() ? nullptr : &*found;
}

void tellProgress(const Progress& progress, double done) {
  if (progress && !progress(done)) throw Cancelled{};
}

PageLayout layOutPages(const report::Report& report, const Progress& progress) {
  tellProgress(progress, 0);
  PageLayout layout;
  layout.engine = std::make_shared<TextEngine>(report.language, scaleOf(report.setting), houseLookOf(report.style));
  layout.nodes.emplace_back().role = Role::Document;
  StripList list;
  const Composer composer{*layout.engine, layout.nodes, list};
  if (report.style.logo) composeBlock(composer, figureOf(*report.style.logo));
  for (std::size_t i = 0; i < report.blocks.size(); ++i) {
    composeBlock(composer, report.blocks[i]);
    tellProgress(progress, 0.5 * static_cast<double>(i + 1) / static_cast<double>(report.blocks.size()));
  }
  const Footer footer = layOutFooter(*layout.engine, footerOf(report));
  // The footer grows upwards from a line above the page's edge.
  const double footerTop = std::min(kPageHeight - kMargin + 8, kPageHeight - 34 - footer.height);
  paginate(list, footerTop - kFooterGap - kMargin, layout);
  addNumbersOfTargets(layout);
  addFooters(layout, footer, report.language, footerTop);
  return layout;
}

}  // namespace playfair::print
