// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/assessment/ids.h"

namespace playfair::assessment {

/// That a report of an assessment was published: on what day, where, in which words and resting on what.
struct Publication {
  PublicationId id;
  AssessmentId assessment;
  std::string kind;      ///< of report: "case-study"
  std::string day;       ///< ISO date
  std::string address;   ///< where it can be read; may be empty
  std::string language;  ///< BCP 47
  std::string sha256;    ///< of the published file, 64 hex digits
  std::string content;   ///< what the report rested on: workspace::contentDigest at that time
  bool operator==(const Publication&) const = default;
};

}  // namespace playfair::assessment
