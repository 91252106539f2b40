// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "playfair/instrument/result.h"

namespace playfair::ui {

/// An error in words: a title that says what happened; a text that says what was kept and how to mend it.
struct ErrorText {
  QString title;
  QString text;
};

[[nodiscard]] ErrorText errorText(const Error& error);

}  // namespace playfair::ui
