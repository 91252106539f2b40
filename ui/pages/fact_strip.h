// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <QList>

class QGridLayout;

namespace playfair::ui {

/// A few facts in a row, each a quiet name over its value; in several rows where the width is small.
class FactStrip : public QFrame {
  Q_OBJECT
 public:
  explicit FactStrip(QWidget* parent);
  /// Pairs of name and value.
  void setFacts(const QList<QPair<QString, QString>>& facts);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void place();

  QGridLayout* m_grid = nullptr;
  QList<QWidget*> m_cells;
  int m_columns = 0;
};

}  // namespace playfair::ui
