// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <string>

namespace playfair::assessment {

/// An id that cannot be mistaken for another kind of id.
template <class Tag>
struct Id {
  std::string value;
  [[nodiscard]] bool empty() const { return value.empty(); }
  auto operator<=>(const Id&) const = default;
};

using ProjectId = Id<struct ProjectTag>;              ///< uuid
using AssessmentId = Id<struct AssessmentTag>;        ///< uuid
using PersonId = Id<struct PersonTag>;                ///< uuid
using QuestionId = Id<struct QuestionTag>;            ///< the instrument's, e.g. "pf-unicef2-r4-03"
using EvidenceId = Id<struct EvidenceTag>;            ///< uuid
using CommentId = Id<struct CommentTag>;              ///< uuid
using DifferingViewId = Id<struct DifferingViewTag>;  ///< uuid
using PublicationId = Id<struct PublicationTag>;      ///< uuid
using RevisionId = Id<struct RevisionTag>;            ///< 64 hex digits

}  // namespace playfair::assessment
