// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <QList>
#include <QPair>

class QLabel;

namespace playfair::ui {

/// A few facts in a row, each a quiet name over its value; in several rows where the width is small. As tall as its
/// facts need at the width it has: nothing is squeezed or cut off.
class FactStrip : public QFrame {
  Q_OBJECT
 public:
  explicit FactStrip(QWidget* parent);
  /// Pairs of name and value.
  void setFacts(const QList<QPair<QString, QString>>& facts);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Cell {
    QLabel* name;
    QLabel* value;
  };
  [[nodiscard]] int narrowestCell() const;
  [[nodiscard]] int columnsIn(int width) const;
  [[nodiscard]] int cellWidthIn(int width) const;
  [[nodiscard]] int rowHeight(int row, int columns, int cellWidth) const;
  void place();

  QList<Cell> m_cells;
};

}  // namespace playfair::ui
