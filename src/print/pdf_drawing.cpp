// SPDX-License-Identifier: EUPL-1.2
#include "pdf_drawing.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <variant>

#include "page_drawing.h"

namespace playfair::print {
namespace {

cairo_status_t appendBytes(void* closure, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

/// Cairo counts pages from 1. Whole points, because Cairo reads these numbers by the locale.
std::string linkTo(const OutlineEntry& entry) {
  const long y = std::max(0L, std::lround(entry.y) - 6);
  return "page=" + std::to_string(entry.page + 1) + " pos=[0 " + std::to_string(y) + "]";
}

void addOutline(cairo_surface_t* surface, const std::vector<OutlineEntry>& outline) {
  std::vector<std::pair<int, int>> open;  // level and id of the entries that the next one may belong to
  for (const OutlineEntry& entry : outline) {
    while (!open.empty() && open.back().first >= entry.level) open.pop_back();
    const int parent = open.empty() ? CAIRO_PDF_OUTLINE_ROOT : open.back().second;
    const int id = cairo_pdf_surface_add_outline(surface, parent, entry.text.c_str(), linkTo(entry).c_str(),
                                                 CAIRO_PDF_OUTLINE_FLAG_OPEN);
    open.emplace_back(entry.level, id);
  }
}

template <class Content>
bool holds(const Fragment& fragment) {
  return std::any_of(fragment.items.begin(), fragment.items.end(),
                     [](const Item& item) { return std::holds_alternative<Content>(item.content); });
}

/// One form for each figure: Cairo would leave out an empty one, which the white ground prevents.
void drawForm(cairo_t* context, const Fragment& fragment) {
  cairo_push_group(context);
  for (const Item& item : fragment.items) {
    const Rectangle& place = std::get<DrawingItem>(item.content).place;
    cairo_set_source_rgb(context, 1, 1, 1);
    cairo_rectangle(context, place.x, place.y, place.width, place.height);
    cairo_fill(context);
  }
  drawFragment(context, fragment);
  cairo_pop_group_to_source(context);
  cairo_paint(context);
}

void drawMarked(cairo_t* context, const Fragment& fragment) {
  switch (markingOf(fragment)) {
    case Marking::Tag:
      cairo_tag_begin(context, "P", "");
      drawFragment(context, fragment);
      cairo_tag_end(context, "P");
      break;
    case Marking::Drawing:
      drawForm(context, fragment);
      break;
    case Marking::Decoration:
      drawFragment(context, fragment);
      break;
  }
}

void drawPage(cairo_t* context, const Page& page) {
  for (const Fragment& fragment : page.fragments) drawMarked(context, fragment);
  cairo_show_page(context);
}

}  // namespace

Marking markingOf(const Fragment& fragment) {
  if (holds<TextItem>(fragment)) return Marking::Tag;
  return holds<DrawingItem>(fragment) ? Marking::Drawing : Marking::Decoration;
}

std::string drawPdf(const PageLayout& layout, const Progress& progress) {
  std::string bytes;
  const CairoPointer<cairo_surface_t> surface(
      cairo_pdf_surface_create_for_stream(appendBytes, &bytes, kPageWidth, kPageHeight));
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
  const CairoPointer<cairo_t> context(cairo_create(surface.get()));
  const double count = static_cast<double>(layout.pages.size());
  for (std::size_t i = 0; i < layout.pages.size(); ++i) {
    drawPage(context.get(), layout.pages[i]);
    tellProgress(progress, 0.5 + 0.4 * static_cast<double>(i + 1) / count);
  }
  addOutline(surface.get(), layout.outline);
  cairo_surface_finish(surface.get());
  for (const cairo_status_t status : {cairo_status(context.get()), cairo_surface_status(surface.get())}) {
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
  }
  return bytes;
}

}  // namespace playfair::print
