// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/instrument/instrument.h"

namespace playfair::instrument {

/// One thing to do or to think about in a draft, in plain words.
struct Remark {
  std::string requirement;  ///< its id; empty where it is about the whole questionnaire
  std::string question;     ///< its id; empty where it is about a requirement or the whole
  std::string text;         ///< a sentence
};

/// What a check of a draft says.
struct DraftCheck {
  std::vector<Remark> toMend;   ///< nothing is published before these are mended
  std::vector<Remark> toThink;  ///< hints on plain language and on safeguards; they stop nothing

  [[nodiscard]] bool canBePublished() const { return toMend.empty(); }
};

/// Checks a draft by the rules that every questionnaire is loaded by, and reads its sentences as a colleague would.
[[nodiscard]] DraftCheck checkDraft(const Instrument& draft);

}  // namespace playfair::instrument
