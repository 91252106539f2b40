// SPDX-License-Identifier: EUPL-1.2
#include "svg_drawing.h"

#include <librsvg/rsvg.h>

namespace playfair::print {

std::shared_ptr<const SvgDrawing> SvgDrawing::read(const std::string& svg) {
  if (svg.empty()) return nullptr;
  GError* error = nullptr;
  RsvgHandle* handle =
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error);  // copies the text
  g_clear_error(&error);
  if (handle == nullptr) return nullptr;
  return std::shared_ptr<const SvgDrawing>(new SvgDrawing(handle));
}

void SvgDrawing::draw(cairo_t* context, double x, double y, double width, double height) const {
  const RsvgRectangle viewport{x, y, width, height};
  GError* error = nullptr;
  cairo_save(context);
  rsvg_handle_render_document(m_handle.get(), context, &viewport, &error);
  cairo_restore(context);
  // A drawing that fails half-way leaves its words: alternative text and table say the same.
  g_clear_error(&error);
}

}  // namespace playfair::print
