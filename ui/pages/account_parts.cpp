// SPDX-License-Identifier: EUPL-1.2
#include "pages/account_parts.h"

#include <iterator>

#include "playfair/report/children.h"
#include "session/text.h"

namespace playfair::ui {

Result<AccountParts> accountParts(const assessment::Dossier& dossier, const std::string& language) {
  const auto caseStudy = report::shippedDefinition("case-study");
  if (!caseStudy) return tl::make_unexpected(caseStudy.error());
  const auto children = report::shippedDefinition("children");
  if (!children) return tl::make_unexpected(children.error());
  AccountParts parts;
  parts.places = report::accountPlaces(dossier, *caseStudy, language);
  parts.forChildren = parts.places.size();
  auto forChildren = report::accountPlaces(dossier, *children, language);
  std::move(forChildren.begin(), forChildren.end(), std::back_inserter(parts.places));
  return parts;
}

QString accountPartName(const report::AccountPlace& place) {
  const std::string& group = place.requirement.empty() ? place.readers : place.requirement;
  const QString heading = toQt(place.heading);
  return group.empty() ? heading : toQt(group) + QStringLiteral(" · ") + heading;
}

}  // namespace playfair::ui
