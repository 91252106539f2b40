// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <string>

namespace playfair::ui {

/// A time of the log as people here say it: "09:41" today, "3 March", "3 March 2025" in another year. Empty where it is
/// no time.
[[nodiscard]] QString momentWords(const std::string& at);
/// The same for now.
[[nodiscard]] QString momentWordsNow();

}  // namespace playfair::ui
