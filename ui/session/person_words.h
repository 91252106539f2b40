// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/workspace/workspace.h"

namespace playfair::ui {

/// "Ada Example, strategist, Example City": name, role and organisation as far as they are there.
[[nodiscard]] QString personWords(const assessment::Person& person);

/// The people of one file in words that tell them apart: where two sign with the same words, those who came later are
/// numbered ("strategist, Example City (2)").
class PeopleWords {
 public:
  /// Reads the people of the file; without them it says "somebody".
  explicit PeopleWords(const workspace::Workspace& workspace);

  [[nodiscard]] QString of(const assessment::PersonId& person) const;
  /// In the order in which they first wrote in the file.
  [[nodiscard]] const std::vector<assessment::Person>& people() const { return m_people; }

 private:
  std::vector<assessment::Person> m_people;
  std::map<std::string, QString> m_words;
};

}  // namespace playfair::ui
