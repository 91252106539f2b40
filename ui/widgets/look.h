// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QWidget>

class QFrame;

namespace playfair::ui {

/// Chooses a look of the style sheet for a widget (see theme/style_sheet.h) and draws it anew.
void setLook(QWidget* widget, const char* look);

/// A label with a look. Its text is plain: typed text cannot become markup.
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* look, QWidget* parent);
/// The same, wrapping at the width it gets.
[[nodiscard]] QLabel* makeWrappedLabel(const QString& text, const char* look, QWidget* parent);
/// The text with places to break inside long numbers, addresses and words, which a label would else cut off.
[[nodiscard]] QString breakable(const QString& text);
/// A button with an object name ("newProjectButton") and a look.
[[nodiscard]] QPushButton* makeButton(const QString& text, const char* objectName, const char* look, QWidget* parent);
/// A frame with a look: card, softCard, warningCard, header, panel …
[[nodiscard]] QFrame* makeFrame(const char* look, QWidget* parent);

}  // namespace playfair::ui
