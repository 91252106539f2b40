// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "strips.h"

namespace playfair::print {

/// What turns blocks into strips share: where text is broken, and where strips and nodes are collected.
struct Composer {
  const TextEngine& engine;
  std::vector<StructureNode>& nodes;
  StripList& list;

  /// A new element as the last kid of `parent`.
  NodeIndex addNode(Role role, NodeIndex parent) const;
};

/// A text and the element of each of its spans: the one it stands in, or a link within it.
struct TaggedText {
  std::shared_ptr<const TextBlock> block;
  std::vector<NodeIndex> spanNodes;
};

[[nodiscard]] TaggedText tagText(const Composer& composer, std::shared_ptr<const TextBlock> block, NodeIndex node);

/// Adds one line at (x, y) to the strip.
void addLine(Strip& strip, const TaggedText& text, std::size_t line, double x, double y);

/// One strip per line; the first two and the last two lines stay together.
[[nodiscard]] std::vector<Strip> stripsOfLines(const TaggedText& text, double x);

void addBox(Strip& strip, const Rectangle& place, double radius, const Colour& colour);

void composeBlock(const Composer& composer, const report::Block& block);
void composeTable(const Composer& composer, const report::Table& table);

}  // namespace playfair::print
