// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/instrument/instrument.h"

namespace playfair::instrument {

/// A text or setting that is another one now.
struct FieldChange {
  std::string field;  ///< as in the file, e.g. "inPlaceMeans"
  std::string before;
  std::string after;
};

/// A question or requirement that one of two instruments has and the other has not.
struct DifferentEntry {
  std::string id;
  std::string requirement;  ///< the requirement a question stands in; empty for a requirement
  std::string text;         ///< the question, or the title
  bool safeguard = false;
};

/// A question or requirement that both have.
struct ChangedEntry {
  DifferentEntry entry;  ///< as it is now
  std::string idBefore;
  std::vector<FieldChange> fields;
};

/// A question that both have, at another place.
struct MovedEntry {
  DifferentEntry entry;           ///< as it is now
  std::string requirementBefore;  ///< the same where only the order is another
};

/// What is different in `after`. Minimum safeguards stand first in `removed`, all else in the order of its instrument.
struct InstrumentDifference {
  std::vector<FieldChange> head;  ///< title, publisher, sources …
  std::vector<DifferentEntry> removedRequirements;
  std::vector<DifferentEntry> addedRequirements;
  std::vector<ChangedEntry> changedRequirements;
  std::vector<DifferentEntry> removed;
  std::vector<DifferentEntry> added;
  std::vector<ChangedEntry> changed;
  std::vector<MovedEntry> moved;

  [[nodiscard]] bool empty() const;
};

/// Compares two instruments, or two editions of one. Questions are the same where their ids are, or where one follows
/// the other, or both follow the same.
[[nodiscard]] InstrumentDifference difference(const Instrument& before, const Instrument& after);

}  // namespace playfair::instrument
