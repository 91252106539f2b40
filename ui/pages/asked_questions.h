// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <map>
#include <set>
#include <string>

#include "session/session.h"

namespace playfair::ui {

/// Which questions the assessments of a project ask, by assessment id.
using AskedQuestions = std::map<std::string, std::set<std::string>>;

/// How many questions came and left between two moments.
struct AskedDifference {
  int came = 0;
  int left = 0;
  [[nodiscard]] bool none() const { return came == 0 && left == 0; }
};

[[nodiscard]] std::set<std::string> askedIds(const assessment::Dossier& dossier);
/// Of all assessments of a project that are not archived.
[[nodiscard]] AskedQuestions askedNow(const Session& session, const assessment::ProjectId& project);
/// An assessment that is new or gone between the two makes no difference.
[[nodiscard]] AskedDifference difference(const AskedQuestions& before, const AskedQuestions& after);
/// "Changing stage: 3 questions came, 2 left; their answers are kept." Empty where nothing changed.
[[nodiscard]] QString differenceSentence(const QString& cause, const AskedDifference& difference);

}  // namespace playfair::ui
