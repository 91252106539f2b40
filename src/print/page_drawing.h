// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cairo.h>

#include "page_layout.h"

namespace playfair::print {

/// Draws items in points on any Cairo surface.
void drawFragment(cairo_t* context, const Fragment& fragment);

}  // namespace playfair::print
