// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "json_pointer.h"
#include "playfair/instrument/instrument.h"
#include "playfair/instrument/translation.h"

namespace playfair::instrument {

// What of an instrument is translated, and under which place it stands in an entry. `visit(place, text)` is called for
// each text, also for empty ones.

template <class List, class Visit>
void visitList(const std::string& place, List& list, const Visit& visit) {
  for (std::size_t i = 0; i < list.size(); ++i) visit(below(place, i), list[i]);
}

template <class AnyQuestion, class Visit>
void visitQuestionTexts(AnyQuestion& question, const Visit& visit) {
  visit("/text", question.text);
  visit("/inPlaceMeans", question.inPlaceMeans);
  visit("/whyItMatters", question.whyItMatters);
  visitList("/whatGoodLooksLike", question.whatGoodLooksLike, visit);
  visitList("/evidenceUsuallyKept", question.evidenceUsuallyKept, visit);
  visit("/whoKnows", question.whoKnows);
  visit("/weightReason", question.weightReason);
  visit("/sourceNote", question.source.note);
  if (!question.redLine) return;
  visit("/redLine/because", question.redLine->because);
  visit("/redLine/partlyMeans", question.redLine->partlyMeans);
}

template <class AnyRequirement, class Visit>
void visitRequirementTexts(AnyRequirement& requirement, const Visit& visit) {
  visit("/title", requirement.title);
  visit("/shortTitle", requirement.shortTitle);
  visit("/intro", requirement.intro);
}

template <class AnyInstrument, class Visit>
void visitInstrumentTexts(AnyInstrument& instrument, const Visit& visit) {
  visit("/title", instrument.title);
  visit("/shortTitle", instrument.shortTitle);
  visit("/about", instrument.about);
  visit("/notice", instrument.notice);
  visit("/disclaimer", instrument.disclaimer);
}

/// The texts that are there, by their place.
[[nodiscard]] TextsByPlace textsOf(const Question& question);
[[nodiscard]] TextsByPlace textsOf(const Requirement& requirement);
[[nodiscard]] TextsByPlace textsOf(const Instrument& instrument);

/// What an entry made from these texts has as its `of`.
[[nodiscard]] std::string identityOf(const TextsByPlace& texts);

}  // namespace playfair::instrument
