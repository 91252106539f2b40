// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <optional>

#include "playfair/assessment/facts.h"
#include "playfair/instrument/fact_catalogue.h"

namespace playfair::ui {

/// What a fact holds: nothing where nobody spoke of it.
using SaidFact = std::optional<assessment::FactValue>;

/// Where a fact is written or chosen. It shows a value without saying that it changed.
class FactEditor : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;
  virtual void showValue(const SaidFact& value) = 0;
  [[nodiscard]] virtual SaidFact value() const = 0;
  virtual void setEditable(bool editable) = 0;
  /// The first widget that takes the focus.
  [[nodiscard]] virtual QWidget* first() const = 0;

 signals:
  /// Text changed under the fingers; left() follows when the field loses the focus.
  void typed();
  /// A choice was made: it is written at once.
  void chosen();
  void left();
};

/// The editor for a fact by its type. Focusable widgets are named "factEdit_<key>" (of several:
/// "factEdit_<key>_<value>").
[[nodiscard]] FactEditor* makeFactEditor(const instrument::FactDefinition& fact, QWidget* parent);

}  // namespace playfair::ui
