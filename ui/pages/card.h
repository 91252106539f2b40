// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <QVBoxLayout>

#include "widgets/look.h"

namespace playfair::ui {

/// A card with a heading and a column under it.
class Card : public QFrame {
 public:
  Card(const QString& heading, const char* objectName, QWidget* parent)
      : QFrame(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QString::fromLatin1(objectName));
    setLook(this, "card");
    m_column->setContentsMargins(16, 12, 16, 14);
    m_column->setSpacing(7);
    if (!heading.isEmpty()) m_column->addWidget(makeWrappedLabel(heading, "subheading", this));
  }
  [[nodiscard]] QVBoxLayout* column() const { return m_column; }

 private:
  QVBoxLayout* m_column;
};

/// Takes everything out of a layout and deletes it, though not before the event that is being handled is over.
inline void clearLayout(QLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->setParent(nullptr);
      widget->deleteLater();
    }
    delete item;
  }
}

}  // namespace playfair::ui
