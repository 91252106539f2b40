// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cairo.h>

#include <memory>
#include <string>

#include "glib_pointers.h"

using RsvgHandle = struct _RsvgHandle;

namespace playfair::print {

/// A drawing read from SVG text; it reads nothing from outside.
class SvgDrawing {
 public:
  /// Null where the text is no SVG.
  [[nodiscard]] static std::shared_ptr<const SvgDrawing> read(const std::string& svg);

  /// Draws it into the rectangle; its proportions stay.
  void draw(cairo_t* context, double x, double y, double width, double height) const;

 private:
  explicit SvgDrawing(RsvgHandle* handle) : m_handle(handle) {}

  ObjectPointer<RsvgHandle> m_handle;
};

}  // namespace playfair::print
