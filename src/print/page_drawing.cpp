// SPDX-License-Identifier: EUPL-1.2
#include "page_drawing.h"

#include <algorithm>
#include <numbers>

namespace playfair::print {
namespace {

void setColour(cairo_t* context, const Colour& colour) {
  cairo_set_source_rgb(context, colour.red, colour.green, colour.blue);
}

void fillRectangle(cairo_t* context, double x, double y, double width, double height) {
  cairo_rectangle(context, x, y, width, height);
  cairo_fill(context);
}

void draw(cairo_t* context, const BoxItem& box) {
  setColour(context, box.colour);
  const Rectangle& place = box.place;
  if (box.radius <= 0) {
    fillRectangle(context, place.x, place.y, place.width, place.height);
    return;
  }
  const double radius = std::min({box.radius, place.width / 2, place.height / 2});
  const double quarter = std::numbers::pi / 2;
  const double right = place.x + place.width - radius;
  const double bottom = place.y + place.height - radius;
  cairo_new_sub_path(context);
  cairo_arc(context, right, place.y + radius, radius, -quarter, 0);
  cairo_arc(context, right, bottom, radius, 0, quarter);
  cairo_arc(context, place.x + radius, bottom, radius, quarter, 2 * quarter);
  cairo_arc(context, place.x + radius, place.y + radius, radius, 2 * quarter, 3 * quarter);
  cairo_close_path(context);
  cairo_fill(context);
}

void draw(cairo_t* context, const TextItem& item) {
  const TextBlock& block = *item.block;
  const TextLine& line = block.lines[item.line];
  const double baseline = item.y + line.baseline;
  const double size = block.style.size;
  for (std::size_t i = item.firstRun; i < item.lastRun; ++i) {
    const TextRun& run = line.runs[i];
    const report::Span& span = block.spans[run.span];
    const double x = item.x + run.x;
    if (span.code && run.visible) {
      setColour(context, kCodeGround);
      fillRectangle(context, x - 1, baseline - 0.95 * size, run.width + 2, 1.25 * size);
    }
    const bool leads = !span.link.empty() || !span.target.empty();
    setColour(context, leads ? block.style.accent : block.style.colour);
    cairo_move_to(context, x, baseline);
    pango_cairo_show_glyph_item(context, run.text, run.glyphs);
    if (leads) fillRectangle(context, x, baseline + 0.13 * size, run.width, 0.06 * size);
    if (span.struck) fillRectangle(context, x, baseline - 0.31 * size, run.width, 0.07 * size);
  }
}

void draw(cairo_t* context, const DrawingItem& item) {
  item.drawing->draw(context, item.place.x, item.place.y, item.place.width, item.place.height);
}

}  // namespace

void drawFragment(cairo_t* context, const Fragment& fragment) {
  for (const Item& item : fragment.items) {
    std::visit([context](const auto& content) { draw(context, content); }, item.content);
  }
}

}  // namespace playfair::print
