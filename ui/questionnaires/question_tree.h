// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTreeWidget>
#include <string>

#include "playfair/instrument/instrument.h"

namespace playfair::ui {

/// What is chosen in a tree of requirements and questions. Both empty: the questionnaire itself.
struct ChosenEntry {
  std::string requirement;
  std::string question;  ///< empty where a requirement is chosen

  bool operator==(const ChosenEntry&) const = default;
};

/// Requirements and their questions under the questionnaire itself. All text is plain.
class QuestionTree : public QTreeWidget {
  Q_OBJECT
 public:
  explicit QuestionTree(QWidget* parent);

  /// Shows an instrument; what was chosen stays chosen where it is still there.
  void setInstrument(const instrument::Instrument& instrument);
  [[nodiscard]] ChosenEntry chosen() const;
  void choose(const ChosenEntry& entry);
  /// Tells a question or requirement in its new words.
  void retell(const instrument::Question& question);
  void retell(const instrument::Requirement& requirement);

 signals:
  void entryChosen(const playfair::ui::ChosenEntry& entry);

 private:
  [[nodiscard]] QTreeWidgetItem* itemOf(const ChosenEntry& entry) const;
};

}  // namespace playfair::ui
