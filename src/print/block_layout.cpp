// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>

#include "composer.h"

namespace playfair::print {
namespace {

constexpr double kListIndent = 16;
constexpr double kQuoteIndent = 14;
constexpr int kDeepestIndent = 6;
constexpr double kHandwriting = 18;

struct Spacing {
  double before = 0;
  double after = 0;
};

void append(const Composer& composer, std::vector<Strip> strips, const Spacing& spacing) {
  if (strips.empty()) return;
  const double scale = composer.engine.scale().space;
  strips.front().before = std::max(strips.front().before, spacing.before * scale);
  strips.back().after = std::max(strips.back().after, spacing.after * scale);
  std::move(strips.begin(), strips.end(), std::back_inserter(composer.list.strips));
}

TextStyle headingStyle(int level) {
  TextStyle style;
  style.bold = true;
  style.lineHeight = 1.25;
  style.size = level <= 1 ? 24 : level == 2 ? 15 : level == 3 ? 12 : 10.5;
  return style;
}

Spacing headingSpacing(int level) {
  if (level <= 1) return {2, 14};
  if (level == 2) return {20, 6};
  return {level == 3 ? 14.0 : 10.0, 4};
}

void compose(const Composer& composer, const report::Heading& heading) {
  TextStyle style = headingStyle(heading.level);
  style.size *= composer.engine.scale().heading;
  const auto block = composer.engine.layOut(plainSpans(heading.text), style, kTextWidth);
  if (block->lines.empty()) return;
  const NodeIndex node = composer.addNode(Role::Heading, 0);
  composer.nodes[node].headingLevel = std::clamp(heading.level, 1, 6);
  composer.nodes[node].language = heading.language;
  std::vector<Strip> strips = stripsOfLines(tagText(composer, block, node), 0);
  for (Strip& strip : strips) strip.keepWithNext = true;
  strips.front().startsPage = heading.startsPage;
  strips.front().outline = OutlineEntry{std::max(heading.level, 1), printable(heading.text), 0, 0, heading.anchor};
  append(composer, std::move(strips), headingSpacing(heading.level));
}

void compose(const Composer& composer, const report::Paragraph& paragraph) {
  const bool small = paragraph.role == report::ParagraphRole::Small;
  const bool kicker = paragraph.role == report::ParagraphRole::Kicker;
  const auto block = composer.engine.layOut(paragraph.spans, small ? kSmall : kicker ? kKicker : kBody, kTextWidth);
  if (block->lines.empty()) return;
  const NodeIndex node = composer.addNode(Role::Paragraph, 0);
  std::vector<Strip> strips = stripsOfLines(tagText(composer, block, node), 0);
  const std::vector<Strip>& before = composer.list.strips;
  const bool besideHeading = small && !before.empty() && before.back().keepWithNext;
  if (kicker || besideHeading || report::isLabel(paragraph) || paragraph.keepWithNext)
    strips.back().keepWithNext = true;
  if (kicker) {
    for (const report::Span& span : paragraph.spans) composer.nodes[node].actualText += printable(span.text);
  }
  append(composer, std::move(strips), {0, kicker ? 4.0 : 8.0});
}

void composeList(const Composer& composer, const report::List& list, NodeIndex parent, int depth);

struct ListPlace {
  NodeIndex list = 0;
  double labelX = 0;
  double textX = 0;
  int depth = 0;
};

bool leadsElsewhere(const report::Spans& spans) {
  return std::any_of(spans.begin(), spans.end(), [](const report::Span& span) { return !span.target.empty(); });
}

void composeItem(const Composer& composer, const report::ListItem& item, const TextBlock& measured,
                 std::shared_ptr<const TextBlock> label, const ListPlace& place) {
  const NodeIndex itemNode = composer.addNode(Role::ListItem, place.list);
  const NodeIndex labelNode = composer.addNode(Role::Label, itemNode);
  const NodeIndex bodyNode = composer.addNode(Role::ListBody, itemNode);
  const NodeIndex textNode = composer.addNode(Role::Paragraph, bodyNode);
  const double room = leadsElsewhere(item.spans) ? kRoomForPageNumber : 0;
  const auto block = composer.engine.layOut(item.spans, kBody, kTextWidth - place.textX - room);
  std::vector<Strip> strips = stripsOfLines(tagText(composer, block, textNode), place.textX);
  if (strips.empty()) strips.emplace_back().height = measured.height();
  // The label and the first line share a baseline; the label is read first.
  Strip first;
  const double lift = block->lines.empty() ? 0 : block->lines[0].baseline - label->lines[0].baseline;
  addLine(first, tagText(composer, label, labelNode), 0, place.labelX, lift);
  strips.front().items.insert(strips.front().items.begin(), first.items.begin(), first.items.end());
  append(composer, std::move(strips), {0, 3});
  for (const report::List& child : item.children) composeList(composer, child, bodyNode, place.depth + 1);
}

std::string labelOf(const report::List& list, std::size_t item, int depth) {
  if (list.numbered) return std::to_string(static_cast<long long>(list.start) + static_cast<long long>(item)) + ".";
  return depth % 2 == 0 ? "•" : "–";
}

void composeList(const Composer& composer, const report::List& list, NodeIndex parent, int depth) {
  if (list.items.empty()) return;
  ListPlace place;
  place.list = composer.addNode(Role::List, parent);
  place.depth = depth;
  composer.nodes[place.list].numbered = list.numbered;
  const std::string longest = labelOf(list, list.items.size() - 1, depth);
  const double room = composer.engine.measure(plainSpans(longest), kBody).whole + 6;
  const double indent = kListIndent * composer.engine.scale().text;
  place.labelX = std::min(depth, kDeepestIndent) * indent + (list.numbered ? 0 : 4);
  place.textX = std::min(depth, kDeepestIndent) * indent + std::max(indent, room);
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const auto label = composer.engine.layOut(plainSpans(labelOf(list, i, depth)), kBody, kTextWidth);
    composeItem(composer, list.items[i], *label, label, place);
  }
}

void compose(const Composer& composer, const report::List& list) {
  composeList(composer, list, 0, 0);
  if (!composer.list.strips.empty()) composer.list.strips.back().after = 8 * composer.engine.scale().space;
}

struct CalloutLook {
  Colour ground;
  Colour text;
};

CalloutLook lookOf(report::CalloutTone tone) {
  switch (tone) {
    case report::CalloutTone::Warning:
      return {colourOf(0xfdf0db), colourOf(0x6b4300)};
    case report::CalloutTone::Bad:
      return {colourOf(0xfbe3df), colourOf(0x8e1b12)};
    case report::CalloutTone::Note:
      break;
  }
  return {colourOf(0xe4f1ef), colourOf(0x0b4a47)};
}

/// One short line is a rounded label as wide as its text; more is a box across the page.
Strip calloutStrip(const TaggedText& text, const CalloutLook& look) {
  const bool label = text.block->lines.size() == 1;
  const double side = label ? 9 : 12;
  const double above = label ? 2.5 : 9;
  Strip strip;
  strip.height = text.block->height() + 2 * above;
  const double width = label ? text.block->lines[0].width + 2 * side : kTextWidth;
  addBox(strip, {0, 0, width, strip.height}, label ? strip.height / 2 : 5, look.ground);
  double y = above;
  for (std::size_t i = 0; i < text.block->lines.size(); ++i) {
    addLine(strip, text, i, side, y);
    y += text.block->lines[i].height;
  }
  return strip;
}

void compose(const Composer& composer, const report::Callout& callout) {
  const CalloutLook look = lookOf(callout.tone);
  TextStyle style = kBody;
  style.size = 10;
  style.colour = look.text;
  auto block = composer.engine.layOut(callout.spans, style, kTextWidth - 24);
  if (block->lines.empty()) return;
  if (block->lines.size() == 1) block = composer.engine.layOut(callout.spans, style, block->lines[0].width + 1);
  const TaggedText text = tagText(composer, block, composer.addNode(Role::Paragraph, 0));
  std::vector<Strip> strips;
  if (block->height() + 24 <= kUsableHeight) {
    strips.push_back(calloutStrip(text, look));
  } else {
    strips = stripsOfLines(text, 12);
    for (Strip& strip : strips) {
      strip.items.insert(strip.items.begin(), {kDecoration, BoxItem{{0, 0, kTextWidth, strip.height}, 0, look.ground}});
    }
  }
  append(composer, std::move(strips), {4, 8});
}

void compose(const Composer& composer, const report::Quote& quote) {
  NodeIndex node = 0;
  for (const report::Paragraph& paragraph : quote.paragraphs) {
    const auto block = composer.engine.layOut(paragraph.spans, kBody, kTextWidth - kQuoteIndent);
    if (block->lines.empty()) continue;
    if (node == 0) node = composer.addNode(Role::BlockQuote, 0);
    const NodeIndex textNode = composer.addNode(Role::Paragraph, node);
    std::vector<Strip> strips = stripsOfLines(tagText(composer, block, textNode), kQuoteIndent);
    for (Strip& strip : strips) {
      strip.items.insert(strip.items.begin(), {kDecoration, BoxItem{{0, 0, 2, strip.height}, 0, kHeaderLine}});
    }
    append(composer, std::move(strips), {0, 8});
  }
}

/// Room for a line of handwriting, and the line.
Strip lineToWriteOn() {
  Strip strip;
  strip.height = kHandwriting;
  addBox(strip, {0, kHandwriting - 0.6, kTextWidth, 0.6}, 0, kQuiet);
  return strip;
}

void compose(const Composer& composer, const report::Rule& rule) {
  if (rule.use == report::RuleUse::ToWriteOn) return append(composer, {lineToWriteOn()}, {8, 8});
  Strip strip;
  strip.height = 1.4;
  addBox(strip, {0, 0, kTextWidth, 1.4}, 0, composer.engine.house().accent);
  append(composer, {std::move(strip)}, {10, 12});
}

void compose(const Composer& composer, const report::Figure& figure) {
  const auto drawing = SvgDrawing::read(figure.svg);
  if (drawing != nullptr && figure.width > 0 && figure.height > 0) {
    const double scale = std::min({1.0, kTextWidth / figure.width, kUsableHeight / figure.height});
    const NodeIndex node = composer.addNode(Role::Figure, 0);
    composer.nodes[node].description = printable(figure.description.empty() ? figure.title : figure.description);
    Strip strip;
    strip.height = figure.height * scale;
    strip.items.push_back({node, DrawingItem{drawing, {0, 0, figure.width * scale, strip.height}}});
    append(composer, {std::move(strip)}, {4, 8});
  } else {
    compose(composer, report::Paragraph{plainSpans(figure.description), report::ParagraphRole::Body});
  }
  composeTable(composer, figure.table);
}

void compose(const Composer& composer, const report::Table& table) {
  composeTable(composer, table);
}

}  // namespace

void composeBlock(const Composer& composer, const report::Block& block) {
  std::visit([&composer](const auto& content) { compose(composer, content); }, block);
}

}  // namespace playfair::print
