// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/dossier.h"

#include <algorithm>

namespace playfair::assessment {

bool Assessment::takesUp(const std::string& requirement) const {
  return std::none_of(leftOut.begin(), leftOut.end(),
                      [&](const LeftOut& left) { return left.requirement == requirement; });
}

bool Dossier::hasEvidence(const std::string& question) const {
  return std::any_of(links.begin(), links.end(), [&](const EvidenceLink& link) { return link.question == question; });
}

std::vector<const Evidence*> Dossier::evidenceFor(const std::string& question) const {
  std::vector<const Evidence*> behind;
  for (const Evidence& entry : evidence) {
    const bool linked = std::any_of(links.begin(), links.end(), [&](const EvidenceLink& link) {
      return link.question == question && link.evidence == entry.id;
    });
    if (linked) behind.push_back(&entry);
  }
  return behind;
}

}  // namespace playfair::assessment
