// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <vector>

#include "playfair/report/case_study.h"

namespace playfair::ui {

/// Something that a text of the case study can draw on: an answer of its requirement, or a fact.
struct AccountSource {
  QString title;
  QString standing;  ///< level and whether it may be published; empty for facts
  QString text;
};

/// What a place of the account can draw on: for a requirement its answers, else the facts that hold running text.
[[nodiscard]] std::vector<AccountSource> accountSources(const assessment::Dossier& dossier,
                                                        const report::AccountPlace& place);

}  // namespace playfair::ui
