// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "compare/compare_words.h"
#include "theme/palette.h"

namespace playfair::ui {
namespace {

using assessment::BarPart;
using assessment::CellState;

constexpr double kPartGap = 2.0;
constexpr double kPartSides = 11.0;
constexpr double kHatchedSides = 22.0;  // so that hatching is seen beside the number
constexpr double kLeastSides = 0.35;
constexpr double kCorner = 3.0;
constexpr double kHatchStep = 6.0;
constexpr double kAnswerSide = 9.0;
constexpr double kChipSide = 7.0;

enum class Hatching { None, OneWay, BothWays };

struct PartLook {
  QColor fill;
  QColor text;
  QColor edge;
  double edgeWidth = 1.0;
  Hatching hatching = Hatching::None;
  Qt::PenStyle line = Qt::SolidLine;
};

PartLook hatchedLook(Hatching hatching, Qt::PenStyle line) {
  const Palette& p = ui::palette();
  return {p.card, p.text, p.barEdge, 1.0, hatching, line};
}

PartLook partLook(BarPart part) {
  const Palette& p = ui::palette();
  switch (part) {
    case BarPart::KeptUp:
      return {p.keptUp, p.onKeptUp, p.keptUp};
    case BarPart::InPlace:
      return {p.inPlace, p.onInPlace, p.inPlace};
    case BarPart::Claimed:
      return {p.card, p.text, p.inPlace, 2.0};
    case BarPart::Partly:
      return {p.partly, p.onPartly, p.barEdge};
    case BarPart::Planned:
      return {p.planned, p.onPlanned, p.barEdge};
    case BarPart::NotAddressed:
      return {p.notAddressed, p.onNotAddressed, p.barEdge};
    case BarPart::AskedUnknown:
      return hatchedLook(Hatching::BothWays, Qt::SolidLine);
    case BarPart::SaidNotToApply:
      return hatchedLook(Hatching::OneWay, Qt::DashLine);
    case BarPart::TwoAnswers:
      return {p.warningSoft, p.onWarning, p.onWarning};
    case BarPart::NotAsked:
      break;
  }
  return hatchedLook(Hatching::OneWay, Qt::SolidLine);
}

BarPart partOfLevel(int level) {
  constexpr BarPart kParts[] = {BarPart::NotAddressed, BarPart::Planned, BarPart::Partly, BarPart::InPlace,
                                BarPart::KeptUp};
  return kParts[std::clamp(level, 0, 4)];
}

PartLook cellLook(const assessment::QuestionCell& cell) {
  switch (cell.state) {
    case CellState::Level:
      return partLook(cell.claimed ? BarPart::Claimed : partOfLevel(cell.level));
    case CellState::AskedUnknown:
      return partLook(BarPart::AskedUnknown);
    case CellState::NotApplicable:
      return partLook(BarPart::SaidNotToApply);
    case CellState::Conflicting:
      return partLook(BarPart::TwoAnswers);
    case CellState::NotAsked:
      return partLook(BarPart::NotAsked);
    case CellState::OutOfScope:
      return {ui::palette().card, ui::palette().quietText, ui::palette().control, 1.0, Hatching::None, Qt::DashLine};
    default:
      // Neither asked nor left out by anybody: words without a box.
      return {Qt::transparent, ui::palette().quietText, Qt::transparent, 0.0, Hatching::None, Qt::NoPen};
  }
}

/// The number, and a sign for what is not known, so that each kind also reads differently.
QString partText(const assessment::PartCount& part) {
  const QString number = QString::number(part.count);
  if (part.part == BarPart::AskedUnknown) return number + QLatin1Char('?');
  if (part.part == BarPart::SaidNotToApply) return number + QStringLiteral(" n/a");
  return part.part == BarPart::TwoAnswers ? number + QStringLiteral(" ≠") : number;
}

QFont strongFont(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont smallFont(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.92);
  return font;
}

void paintHatching(QPainter& painter, const QRectF& area, Hatching hatching) {
  if (hatching == Hatching::None) return;
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  painter.setPen(QPen(ui::palette().hatch, 1.0));
  for (double x = area.left() - area.height(); x < area.right(); x += kHatchStep) {
    painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
    if (hatching == Hatching::BothWays)
      painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
  }
  painter.restore();
}

void paintBox(QPainter& painter, const QRectF& area, const PartLook& look) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.fill);
  painter.drawRoundedRect(area, kCorner, kCorner);
  paintHatching(painter, area.adjusted(1, 1, -1, -1), look.hatching);
  if (look.line == Qt::NoPen) return;
  const double inset = look.edgeWidth / 2.0;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(look.edge, look.edgeWidth, look.line));
  painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), kCorner, kCorner);
}

/// Words stay readable on hatching: a plate in the colour of the card lies under them.
void paintPlate(QPainter& painter, const QRectF& words, const QRectF& area, const PartLook& look) {
  if (look.hatching == Hatching::None) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.fill);
  painter.drawRoundedRect(words.adjusted(-2, -1, 2, 1).intersected(area.adjusted(1, 1, -1, -1)), 2, 2);
}

void paintPart(QPainter& painter, const QRectF& area, const assessment::PartCount& part) {
  const PartLook look = partLook(part.part);
  const QString text = partText(part);
  paintBox(painter, area, look);
  const QRectF words = painter.fontMetrics().boundingRect(text);
  paintPlate(painter, QRectF(area.center() - QPointF(words.width(), words.height()) / 2.0, words.size()), area, look);
  painter.setPen(look.text);
  painter.drawText(area, Qt::AlignCenter, text);
}

/// In proportion to the counts, but never too narrow for the number; where there is little room the sides give way.
std::vector<double> partWidths(const std::vector<assessment::PartCount>& parts, const QFontMetricsF& metrics,
                               double width) {
  std::vector<double> texts;
  std::vector<double> sides;
  double room = width - kPartGap * (static_cast<double>(parts.size()) - 1.0);
  double allSides = 0.0;
  int total = 0;
  for (const auto& part : parts) {
    texts.push_back(metrics.horizontalAdvance(partText(part)));
    sides.push_back(partLook(part.part).hatching == Hatching::None ? kPartSides : kHatchedSides);
    room -= texts.back();
    allSides += sides.back();
    total += part.count;
  }
  const double scale = std::clamp(room / allSides, kLeastSides, 1.0);
  const double free = std::max(0.0, room - allSides);
  for (std::size_t i = 0; i < parts.size(); ++i)
    texts[i] += sides[i] * scale + free * parts[i].count / std::max(1, total);
  return texts;
}

QRectF answerTextRect(const QFont& font, const assessment::QuestionCell& cell, double width) {
  const double room = std::max(20.0, width - 2.0 * kAnswerSide);
  return QFontMetricsF(strongFont(font))
      .boundingRect(QRectF(0, 0, room, 10000), Qt::AlignLeft | Qt::TextWordWrap, cellAnswer(cell));
}

}  // namespace

double answerHeight(const QFont& font) {
  return std::ceil(QFontMetricsF(font).height()) + 6.0;
}

void paintBar(QPainter& painter, const QRectF& area, const QFont& font,
              const std::vector<assessment::PartCount>& parts) {
  if (parts.empty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(strongFont(font));
  const std::vector<double> widths = partWidths(parts, QFontMetricsF(painter.font()), area.width());
  double x = area.left();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    paintPart(painter, QRectF(x, area.top(), widths[i], area.height()), parts[i]);
    x += widths[i] + kPartGap;
  }
  painter.restore();
}

QSizeF answerSize(const QFont& font, const assessment::QuestionCell& cell, double width) {
  const QRectF text = answerTextRect(font, cell, width);
  return {std::min(width, std::ceil(text.width()) + 2.0 * kAnswerSide + 1.0), std::ceil(text.height()) + 6.0};
}

void paintAnswer(QPainter& painter, const QRectF& area, const QFont& font, const assessment::QuestionCell& cell) {
  const PartLook look = cellLook(cell);
  const bool boxed = look.line != Qt::NoPen;
  const QRectF box(area.topLeft(), answerSize(font, cell, area.width()));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(boxed ? strongFont(font) : font);
  if (boxed) paintBox(painter, box, look);
  const double side = boxed ? kAnswerSide : 0.0;
  const QRectF words = box.adjusted(side, 3, boxed ? -side + 1 : 0, -3);
  paintPlate(painter, words, box, look);
  painter.setPen(look.text);
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, cellAnswer(cell));
  painter.restore();
}

void paintBrokenBox(QPainter& painter, const QRectF& area, const QFont& font, const QString& words) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(smallFont(font));
  paintBox(painter, area.adjusted(0.5, 0.5, -0.5, -0.5),
           {ui::palette().card, ui::palette().quietText, ui::palette().control, 1.0, Hatching::None, Qt::DashLine});
  painter.setPen(ui::palette().quietText);
  const QRectF inside = area.adjusted(kAnswerSide, 0, -kAnswerSide, 0);
  painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(inside.width())));
  painter.restore();
}

void paintChip(QPainter& painter, const QRectF& area, const QFont& font, const QString& words, ChipLook look) {
  const Palette& p = ui::palette();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(smallFont(font));
  const QRectF box(area.topLeft(), QSizeF(std::min(area.width(), chipSize(font, words).width()), area.height()));
  painter.setPen(Qt::NoPen);
  painter.setBrush(look == ChipLook::Bad ? p.badSoft : look == ChipLook::Warning ? p.warningSoft : p.chip);
  painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
  painter.setPen(look == ChipLook::Bad ? p.onBad : look == ChipLook::Warning ? p.onWarning : p.text);
  const QRectF inside = box.adjusted(kChipSide, 0, -kChipSide + 2, 0);
  painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(inside.width())));
  painter.restore();
}

QSizeF chipSize(const QFont& font, const QString& words) {
  const QFontMetricsF metrics(smallFont(font));
  return {std::ceil(metrics.horizontalAdvance(words)) + 2.0 * kChipSide, std::ceil(metrics.height()) + 3.0};
}

}  // namespace playfair::ui
