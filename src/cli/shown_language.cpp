// SPDX-License-Identifier: EUPL-1.2
#include "shown_language.h"

#include <algorithm>
#include <utility>

#include "playfair/instrument/translation.h"

namespace playfair::cli {

Result<std::shared_ptr<const instrument::Instrument>> offeredIn(
    std::shared_ptr<const instrument::Instrument> questionnaire, const std::string& language) {
  if (language.empty()) {
    return questionnaire;
  }
  const std::vector<std::string> languages = instrument::languagesOffered(*questionnaire);
  if (std::find(languages.begin(), languages.end(), language) != languages.end()) {
    return instrument::shownIn(std::move(questionnaire), language);
  }
  std::string list;
  for (const std::string& each : languages) {
    list += (list.empty() ? "" : ", ") + each;
  }
  return failure(ErrorCode::NotFound, "there is no translation into that language; there is " + list, language);
}

}  // namespace playfair::cli
