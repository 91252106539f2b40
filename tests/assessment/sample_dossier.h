// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <random>
#include <string>

#include "playfair/assessment/dossier.h"

namespace playfair::assessment::tests {

/// A question that asks everybody, in depth full, with weight 1.
[[nodiscard]] instrument::Question plainQuestion(const std::string& id, const std::string& requirement);

/// The same as a minimum safeguard, to be met from `from`.
[[nodiscard]] instrument::Question safeguardQuestion(const std::string& id, const std::string& requirement,
                                                     const std::string& from);

/// R1 with the questions a, b, c and the safeguard s (from pilot); R2 with d, e; R3 with f. Nothing answered.
[[nodiscard]] Dossier smallDossier();

/// Replaces the instrument of a dossier by a changed copy.
[[nodiscard]] instrument::Instrument& editInstrument(Dossier& dossier);

/// A dossier with random questions, rules, facts, scope, depth and answers.
[[nodiscard]] Dossier randomDossier(std::mt19937& random);

/// A random answer of any kind, conflicting ones and ones taken over from elsewhere included.
[[nodiscard]] Answer randomAnswer(std::mt19937& random);

/// A number from 0 to `below` - 1.
[[nodiscard]] int pick(std::mt19937& random, int below);

}  // namespace playfair::assessment::tests
