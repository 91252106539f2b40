// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QList>

namespace playfair::ui {

/// Places widgets in rows, left to right, and begins a new row where the width ends: large text never cuts anything
/// off.
class FlowLayout : public QLayout {
 public:
  FlowLayout(QWidget* parent, int horizontalSpacing, int verticalSpacing);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override;
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  [[nodiscard]] QLayoutItem* takeAt(int index) override;
  [[nodiscard]] bool hasHeightForWidth() const override;
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override;
  void setGeometry(const QRect& rect) override;

 private:
  [[nodiscard]] int arrange(const QRect& rect) const;
  void place(const QRect& rect);

  QList<QLayoutItem*> m_items;
  int m_horizontalSpacing;
  int m_verticalSpacing;
};

}  // namespace playfair::ui
