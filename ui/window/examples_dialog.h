// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>
#include <vector>

#include "playfair/exchange/example_dossier.h"

class QListWidget;

namespace playfair::ui {

/// Lets one choose from the examples that ship: arrow keys choose, Enter opens, Esc closes.
class ExamplesDialog : public QDialog {
  Q_OBJECT
 public:
  ExamplesDialog(const std::vector<exchange::ExampleEntry>& examples, QWidget* parent);

 signals:
  void chosen(const QString& name);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void fill(const std::vector<exchange::ExampleEntry>& examples);
  void choose();

  QListWidget* m_list;
};

}  // namespace playfair::ui
