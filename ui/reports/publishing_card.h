// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

#include "playfair/report/publishing_check.h"
#include "playfair/report/report_kinds.h"
#include "session/place.h"

class QCheckBox;
class QVBoxLayout;

namespace playfair::ui {

/// Before you publish: what is missing, what may not belong in print, and the tick of the person who has read it all.
class PublishingCard : public QWidget {
  Q_OBJECT
 public:
  explicit PublishingCard(QWidget* parent);

  /// Fills the card anew. The tick stays where the report, named by its hash, is the one that was read.
  void tell(const assessment::Dossier& dossier, const std::vector<report::Gap>& gaps,
            const std::vector<report::Concern>& concerns, const std::string& identity);
  /// True where somebody ticked that every page was read.
  [[nodiscard]] bool allRead() const;
  /// Puts the focus where one ticks.
  void showTick();
  void untick();

 signals:
  void goTo(const playfair::ui::Place& place);

 private:
  void fill();
  void addGaps(QVBoxLayout* layout);
  void addConcerns(QVBoxLayout* layout);
  void addSentence(QVBoxLayout* layout, const QString& sentence);
  void addLink(QVBoxLayout* layout, const QString& sentence, const QString& name, const Place& place);

  Place m_place;
  std::vector<report::Gap> m_gaps;
  std::vector<report::Concern> m_concerns;
  std::string m_identity;
  QWidget* m_content = nullptr;
  QCheckBox* m_read = nullptr;
};

}  // namespace playfair::ui
