// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "page_drawing.h"
#include "page_layout.h"
#include "playfair/print/pdf.h"

namespace playfair::print {
namespace {

PageImage drawImage(const Page& page, double scale) {
  PageImage image;
  image.width = static_cast<int>(std::lround(kPageWidth * scale));
  image.height = static_cast<int>(std::lround(kPageHeight * scale));
  const int stride = image.width * 4;
  image.pixels.resize(static_cast<std::size_t>(stride) * static_cast<std::size_t>(image.height));
  const CairoPointer<cairo_surface_t> surface(
      cairo_image_surface_create_for_data(image.pixels.data(), CAIRO_FORMAT_ARGB32, image.width, image.height, stride));
  const CairoPointer<cairo_t> context(cairo_create(surface.get()));
  cairo_set_source_rgb(context.get(), 1, 1, 1);
  cairo_paint(context.get());
  cairo_scale(context.get(), scale, scale);
  for (const Fragment& fragment : page.fragments) drawFragment(context.get(), fragment);
  cairo_surface_finish(surface.get());
  const cairo_status_t status = cairo_status(context.get());
  if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
  return image;
}

}  // namespace

Result<std::vector<PageImage>> drawPages(const report::Report& report, double dotsPerInch, const Progress& progress) {
  try {
    const PageLayout layout = layOutPages(report, progress);
    const double scale = std::clamp(dotsPerInch, 72.0, 300.0) / 72;
    std::vector<PageImage> images;
    for (const Page& page : layout.pages) {
      images.push_back(drawImage(page, scale));
      tellProgress(progress, 0.5 + 0.5 * static_cast<double>(images.size()) / static_cast<double>(layout.pages.size()));
    }
    return images;
  } catch (const Cancelled&) {
    return failure(ErrorCode::Cancelled, "stopped while drawing pages", report.kind);
  } catch (const std::exception& error) {
    return failure(ErrorCode::Internal, error.what(), report.kind);
  }
}

}  // namespace playfair::print
