// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <random>
#include <string>

#include "playfair/assessment/dossier.h"
#include "playfair/report/case_study.h"

namespace playfair::report::tests {

/// A dossier with three requirements (R3 left out), safeguards, facts, answers of every kind and most of the account.
[[nodiscard]] assessment::Dossier sampleDossier();

/// Replaces the instrument of a dossier by a changed copy.
[[nodiscard]] instrument::Instrument& editInstrument(assessment::Dossier& dossier);

/// The definition that ships; the test fails where it cannot be loaded.
[[nodiscard]] ReportDefinition definitionOf(const std::string& kind);

[[nodiscard]] ReportOptions everythingIncluded();

/// The case study in all three formats, one after the other.
[[nodiscard]] std::string caseStudyInAllFormats(const assessment::Dossier& dossier, const ReportOptions& options);

/// Words of all blocks of a report, one line per block.
[[nodiscard]] std::string wordsOf(const Report& report);

/// Words of spans, with line feeds for hard line breaks.
[[nodiscard]] std::string wordsOf(const Spans& spans);

}  // namespace playfair::report::tests
