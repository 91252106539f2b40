// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMetaType>
#include <QStyledItemDelegate>

namespace playfair::ui {

/// A part of a text, in QString's places.
struct TextPart {
  int begin = 0;
  int length = 0;
  bool operator==(const TextPart&) const = default;
};

/// What items of a list say beside their text (Qt::DisplayRole).
enum LinesRole {
  UpperLineRole = Qt::UserRole + 1,  ///< a quiet line over the text
  StrongPartsRole                    ///< QList<TextPart> of the text
};

/// Draws items of a list as a quiet line over a text. Both wrap at the width of the list, and items grow with them.
class LinesDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace playfair::ui

Q_DECLARE_METATYPE(playfair::ui::TextPart)
