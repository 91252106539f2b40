// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "playfair/assessment/evidence.h"
#include "playfair/instrument/fact_catalogue.h"

namespace playfair::ui {

/// What each kind asks for, with its words, loaded once.
[[nodiscard]] const instrument::FactCatalogue& evidenceCatalogue();

/// "Kept elsewhere", "said by us", "restricted: child data" …
[[nodiscard]] QString kindName(assessment::EvidenceKind kind);
/// When to choose this kind, in one sentence.
[[nodiscard]] QString kindHelp(assessment::EvidenceKind kind);
[[nodiscard]] QString supportName(assessment::Support support);
[[nodiscard]] QString confidentialityName(assessment::Confidentiality confidentiality);

/// "412 kB"
[[nodiscard]] QString sizeWords(std::int64_t bytes);
/// "14 March 2026" for an ISO date; the text itself where it is none.
[[nodiscard]] QString dateWords(const std::string& date);
/// Today as an ISO date.
[[nodiscard]] std::string todayIso();

/// The quiet line under a title: "File · 412 kB · internal", "Consultation · 14 children · restricted: child data".
[[nodiscard]] QString evidenceLine(const assessment::Evidence& evidence);
/// What asks for attention: "review date passed", "due for deletion"; may be empty.
[[nodiscard]] QString evidenceWarning(const assessment::Evidence& evidence);

}  // namespace playfair::ui
