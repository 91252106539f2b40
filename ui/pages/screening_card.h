// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/card.h"
#include "playfair/assessment/screening.h"
#include "session/place.h"

namespace playfair::ui {

/// What a screening suggests, with its reasons: people decide. Hidden for any other assessment.
class ScreeningCard : public Card {
  Q_OBJECT
 public:
  explicit ScreeningCard(QWidget* parent);

  void tell(const assessment::Dossier& dossier, bool writable);

 signals:
  void goTo(const playfair::ui::Place& place);

 private:
  void addText(const QString& text, const char* look);
  void addFacts(const assessment::Dossier& dossier, const QString& heading, const std::vector<std::string>& keys);
  void addQuestions(const assessment::Dossier& dossier, const QString& heading, const std::vector<std::string>& ids);
  void addReasons(const assessment::Dossier& dossier, const std::vector<std::string>& ids);
  void addQuestionnaires(const assessment::Dossier& dossier, const assessment::ScreeningSuggestion& suggestion,
                         bool writable);

  QVBoxLayout* m_rows = nullptr;
};

}  // namespace playfair::ui
