// SPDX-License-Identifier: EUPL-1.2
#include <iterator>

#include "build_context.h"
#include "playfair/report/case_study.h"
#include "playfair/report/children.h"

namespace playfair::report {

namespace {

void appendRequirementPlaces(std::vector<AccountPlace>& places, const instrument::Requirement& requirement,
                             const Wording& wording) {
  for (const std::string& part : requirementParts()) {
    places.push_back(
        {accountSection(requirement.id, part), wording.text(part), wording.text(part + "-prompt"), requirement.id, {}});
  }
}

}  // namespace

std::vector<AccountPlace> accountPlaces(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                        const std::string& language) {
  const Wording wording(definition, language);
  std::vector<AccountPlace> places;
  for (const SectionDefinition& section : definition.sections) {
    if (section.builder == "account" || section.builder == "sources") {
      places.push_back({section.id, textIn(section.heading, language), textIn(section.prompt, language), {}, {}});
    } else if (section.builder == "requirements" && dossier.instrument) {
      for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
        if (dossier.assessment.takesUp(requirement.id)) appendRequirementPlaces(places, requirement, wording);
      }
    }
  }
  std::vector<AccountPlace> forChildren = childrenPlaces(dossier, definition, language);
  places.insert(places.end(), std::make_move_iterator(forChildren.begin()), std::make_move_iterator(forChildren.end()));
  return places;
}

}  // namespace playfair::report
