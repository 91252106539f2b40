// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cairo.h>
#include <glib-object.h>

#include <memory>

namespace playfair::print {

struct ObjectUnref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
/// A GObject that is released with its owner.
template <class T>
using ObjectPointer = std::unique_ptr<T, ObjectUnref>;

struct CairoDestroy {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
template <class T>
using CairoPointer = std::unique_ptr<T, CairoDestroy>;

}  // namespace playfair::print
