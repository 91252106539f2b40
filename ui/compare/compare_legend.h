// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace playfair::ui {

/// What the parts of bars and the boxes of answers mean, as samples with words.
class CompareLegend : public QWidget {
  Q_OBJECT
 public:
  explicit CompareLegend(QWidget* parent = nullptr);
};

}  // namespace playfair::ui
