// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/instrument/result.h"
#include "playfair/workspace/portfolio.h"

namespace playfair::exchange {

/// Whether a file says who is behind its figures.
enum class PortfolioNames { Without, With };

/// What stands under every portfolio.
inline constexpr const char* kPortfolioCaution =
    "Self-assessments. Differences may come from stage, scope or candour as much as from practice.";

/// A portfolio as CSV: one row a question, and one for each group where there are groups. The caution stands in every
/// row, so that no part of the table goes without it. Errors: those of PortfolioReader.
[[nodiscard]] Result<std::string> portfolioCsv(const workspace::PortfolioReader& reader, PortfolioNames names);

/// The same as JSON (schemas/portfolio.schema.json).
[[nodiscard]] Result<std::string> portfolioJson(const workspace::PortfolioReader& reader, PortfolioNames names);

}  // namespace playfair::exchange
