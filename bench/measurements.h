// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "bench_row.h"

namespace playfair::bench {

/// Saving an answer: a revision with its read model and search index, durable, beside a bare durable insert.
[[nodiscard]] std::vector<BenchRow> measureSaving(const BenchSizes& sizes);

/// A case study of 75 answers to a tagged PDF.
[[nodiscard]] std::vector<BenchRow> measureReporting(const BenchSizes& sizes);

/// Comparing assessments of 75 answers; the portfolio of many.
[[nodiscard]] std::vector<BenchRow> measureComparing(const BenchSizes& sizes);

}  // namespace playfair::bench
