// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "playfair/assessment/counting.h"
#include "playfair/assessment/dossier.h"

namespace playfair::ui {

/// What stands behind the bars: how the range is counted, a table of it, what was taken as given, asked in vain or
/// found not applicable, and which requirement is weakest.
class CountingExplanation : public QWidget {
  Q_OBJECT
 public:
  CountingExplanation(const assessment::Dossier& dossier, const assessment::Counts& counts, QWidget* parent);

 private:
  void addTable(const assessment::Dossier& dossier, const assessment::Counts& counts);
  void addNotApplicable(const assessment::Dossier& dossier, const assessment::Counts& counts);
  void add(const QString& text, const char* look);
};

/// "Weakest so far: R2 Inclusion …", or why none is named.
[[nodiscard]] QString weakestSentence(const assessment::Dossier& dossier, const assessment::Counts& counts);

}  // namespace playfair::ui
