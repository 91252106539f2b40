// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>
#include <QRectF>
#include <vector>

#include "playfair/assessment/comparison.h"

class QPainter;

// How levels, counts and what is not known are drawn: no two states look alike, whatever the colours.
namespace playfair::ui {

/// Height of a bar or an answer for a font.
[[nodiscard]] double answerHeight(const QFont& font);

/// A requirement's counts as one bar with the numbers in it. Not asked is hatched, asked and unknown hatched both ways
/// with a question mark, said not to apply hatched within a broken line.
void paintBar(QPainter& painter, const QRectF& area, const QFont& font,
              const std::vector<assessment::PartCount>& parts);

/// A question's answer with its words, at the left of `area`; words wrap where the area is too narrow.
void paintAnswer(QPainter& painter, const QRectF& area, const QFont& font, const assessment::QuestionCell& cell);
[[nodiscard]] QSizeF answerSize(const QFont& font, const assessment::QuestionCell& cell, double width);

/// A box with a broken line and words in it: nothing to compare here.
void paintBrokenBox(QPainter& painter, const QRectF& area, const QFont& font, const QString& words);

enum class ChipLook { Bad, Warning, Quiet };
/// A short sentence in a rounded box at the left of `area`.
[[nodiscard]] QSizeF chipSize(const QFont& font, const QString& words);
void paintChip(QPainter& painter, const QRectF& area, const QFont& font, const QString& words, ChipLook look);

}  // namespace playfair::ui
