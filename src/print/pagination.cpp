// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "strips.h"

namespace playfair::print {
namespace {

Item moved(Item item, double x, double y) {
  if (auto* text = std::get_if<TextItem>(&item.content)) {
    text->x += x;
    text->y += y;
  } else if (auto* box = std::get_if<BoxItem>(&item.content)) {
    box->place.x += x;
    box->place.y += y;
  } else if (auto* drawing = std::get_if<DrawingItem>(&item.content)) {
    drawing->place.x += x;
    drawing->place.y += y;
  }
  return item;
}

Rectangle placeOf(const TextItem& item) {
  const TextLine& line = item.block->lines[item.line];
  double left = line.runs[item.firstRun].x;
  double right = left;
  for (std::size_t i = item.firstRun; i < item.lastRun; ++i) {
    left = std::min(left, line.runs[i].x);
    right = std::max(right, line.runs[i].x + line.runs[i].width);
  }
  return {item.x + left, item.y, right - left, line.height};
}

/// Fills pages from top to bottom.
class Paginator {
 public:
  Paginator(const StripList& list, double contentHeight, PageLayout& layout)
      : m_list(list), m_height(contentHeight), m_layout(layout) {
    m_layout.pages.emplace_back();
  }

  void placeAll() {
    const std::vector<Strip>& strips = m_list.strips;
    for (std::size_t i = 0; i < strips.size();) {
      std::size_t end = i + 1;
      while (end < strips.size() && strips[end - 1].keepWithNext) ++end;
      if (!m_atTop && (strips[i].startsPage || m_y + heightOf(i, end) > m_height)) startPage(strips[i]);
      for (; i < end; ++i) {
        // Only a group higher than a page comes to this.
        if (!m_atTop && m_y + gapBefore(strips[i]) + strips[i].height > m_height) startPage(strips[i]);
        place(strips[i]);
      }
    }
  }

 private:
  [[nodiscard]] double gapBefore(const Strip& strip) const { return m_atTop ? 0 : std::max(m_after, strip.before); }

  [[nodiscard]] double heightOf(std::size_t first, std::size_t end) const {
    double height = 0;
    double after = m_after;
    for (std::size_t i = first; i < end; ++i) {
      const Strip& strip = m_list.strips[i];
      height += std::max(after, strip.before) + strip.height;
      after = strip.after;
    }
    return height;
  }

  void startPage(const Strip& next) {
    m_layout.pages.emplace_back();
    m_y = 0;
    m_after = 0;
    m_atTop = true;
    if (!next.table || m_list.tableHeaders[*next.table].items.empty()) return;
    place(m_list.tableHeaders[*next.table]);
  }

  void place(const Strip& strip) {
    m_y += gapBefore(strip);
    if (strip.outline) {
      m_layout.outline.push_back(*strip.outline);
      m_layout.outline.back().page = m_layout.pages.size() - 1;
      m_layout.outline.back().y = kMargin + m_y;
    }
    for (const Item& item : strip.items) placeItem(moved(item, kMargin, kMargin + m_y));
    m_y += strip.height;
    m_after = strip.after;
    m_atTop = false;
  }

  void placeItem(Item item) {
    Page& page = m_layout.pages.back();
    const NodeIndex node = item.node;
    if (page.fragments.empty() || page.fragments.back().node != node) {
      page.fragments.push_back({node, {}});
      if (node != kDecoration) joinToTree(node);
    }
    if (node != kDecoration) {
      if (m_layout.nodes[node].role == Role::Link) addLinkArea(node, placeOf(std::get<TextItem>(item.content)));
      if (const auto* drawing = std::get_if<DrawingItem>(&item.content)) m_layout.nodes[node].place = drawing->place;
    }
    page.fragments.back().items.push_back(std::move(item));
  }

  void joinToTree(NodeIndex node) {
    StructureNode& element = m_layout.nodes[node];
    if (!element.attached) {
      element.attached = true;
      m_layout.nodes[element.parent].kids.emplace_back(node);
    }
    const std::size_t page = m_layout.pages.size() - 1;
    element.kids.emplace_back(FragmentReference{page, m_layout.pages[page].fragments.size() - 1});
  }

  void addLinkArea(NodeIndex node, const Rectangle& place) {
    std::vector<LinkArea>& links = m_layout.pages.back().links;
    if (links.empty() || links.back().node != node) links.push_back({node, {}});
    links.back().places.push_back(place);
  }

  const StripList& m_list;
  double m_height;
  PageLayout& m_layout;
  double m_y = 0;
  double m_after = 0;
  bool m_atTop = true;
};

}  // namespace

void paginate(const StripList& list, double contentHeight, PageLayout& layout) {
  Paginator(list, contentHeight, layout).placeAll();
}

}  // namespace playfair::print
