// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "theme/palette.h"

namespace playfair::ui {

/// The application's style sheet for a palette. Sizes follow `pointSize`, the body text's size.
///
/// Widgets choose their look by the dynamic property `look` (set with setLook):
///   QLabel: welcome, lead, title, heading, subheading, question, quiet, small, smallStrong, strong, link, bad ·
///   QPushButton: primary, plain (default), quiet, link, danger · QFrame: card, header, footer, softCard, warningCard,
///   line · chip tones on QLabel: chip, chipAccent, chipWarning, chipBad
[[nodiscard]] QString styleSheet(const Palette& palette, double pointSize);

}  // namespace playfair::ui
