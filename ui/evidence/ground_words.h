// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <string>

namespace playfair::ui {

/// On what ground something was erased, in words: `ground` as the log has it (see workspace::HistoryStep), and the note
/// beside it, which may be empty.
[[nodiscard]] QString groundWords(const std::string& ground, const QString& note = {});

}  // namespace playfair::ui
