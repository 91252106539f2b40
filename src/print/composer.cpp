// SPDX-License-Identifier: EUPL-1.2
#include "composer.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace playfair::print {
namespace {

/// Visible runs of one node side by side are one item; spaces go with what stands before them.
void addItem(Strip& strip, const TaggedText& text, NodeIndex node, const TextItem& item) {
  if (!strip.items.empty() && strip.items.back().node == node) {
    auto* last = std::get_if<TextItem>(&strip.items.back().content);
    if (last != nullptr && last->block == text.block && last->line == item.line && last->lastRun == item.firstRun) {
      last->lastRun = item.lastRun;
      return;
    }
  }
  strip.items.push_back({node, item});
}

bool isAllowedLink(std::string_view address) {
  for (const std::string_view scheme : {"http://", "https://", "mailto:"}) {
    if (address.substr(0, scheme.size()) == scheme) return true;
  }
  return false;
}

/// A part within `parent`, joined to it when it is placed, so that it stands between the right words.
NodeIndex addPart(const Composer& composer, StructureNode part, NodeIndex parent) {
  part.parent = parent;
  part.attached = false;
  composer.nodes.push_back(std::move(part));
  return composer.nodes.size() - 1;
}

/// The element of a span that leads nowhere: its own where it is in another language.
NodeIndex textNode(const Composer& composer, const report::Span& span, NodeIndex node) {
  if (span.language.empty()) return node;
  StructureNode part;
  part.role = Role::Span;
  part.language = span.language;
  return addPart(composer, std::move(part), node);
}

}  // namespace

NodeIndex Composer::addNode(Role role, NodeIndex parent) const {
  const NodeIndex index = nodes.size();
  nodes.push_back({});
  nodes.back().role = role;
  nodes.back().parent = parent;
  if (role != Role::Document) nodes[parent].kids.emplace_back(index);
  return index;
}

TaggedText tagText(const Composer& composer, std::shared_ptr<const TextBlock> block, NodeIndex node) {
  TaggedText tagged{std::move(block), {}};
  const report::Spans& spans = tagged.block->spans;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const bool leadsOut = isAllowedLink(spans[i].link);
    if (!leadsOut && spans[i].target.empty()) {
      tagged.spanNodes.push_back(textNode(composer, spans[i], node));
    } else if (i > 0 && spans[i - 1].link == spans[i].link && spans[i - 1].target == spans[i].target) {
      tagged.spanNodes.push_back(tagged.spanNodes.back());
      composer.nodes[tagged.spanNodes.back()].description += printable(spans[i].text);
    } else {
      StructureNode link;
      link.role = Role::Link;
      link.language = spans[i].language;
      link.description = printable(spans[i].text);
      (leadsOut ? link.address : link.destination) = leadsOut ? spans[i].link : spans[i].target;
      tagged.spanNodes.push_back(addPart(composer, std::move(link), node));
    }
  }
  return tagged;
}

void addLine(Strip& strip, const TaggedText& text, std::size_t line, double x, double y) {
  const std::vector<TextRun>& runs = text.block->lines[line].runs;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    NodeIndex node = text.spanNodes[runs[i].span];
    if (!runs[i].visible && i > 0) node = strip.items.back().node;
    addItem(strip, text, node, {text.block, line, i, i + 1, x, y});
  }
}

std::vector<Strip> stripsOfLines(const TaggedText& text, double x) {
  const std::size_t count = text.block->lines.size();
  std::vector<Strip> strips(count);
  for (std::size_t i = 0; i < count; ++i) {
    strips[i].height = text.block->lines[i].height;
    strips[i].keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
    addLine(strips[i], text, i, x, 0);
  }
  return strips;
}

void addBox(Strip& strip, const Rectangle& place, double radius, const Colour& colour) {
  strip.items.push_back({kDecoration, BoxItem{place, radius, colour}});
}

}  // namespace playfair::print
