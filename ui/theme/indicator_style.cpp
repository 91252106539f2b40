// SPDX-License-Identifier: EUPL-1.2
#include "theme/indicator_style.h"

#include <QApplication>
#include <QPainter>
#include <QPolygonF>
#include <QStyleFactory>
#include <QStyleOption>

#include "theme/palette.h"

namespace playfair::ui {
namespace {

constexpr int kPlainListMargin = 8;

void drawBox(const QStyleOption& option, QPainter& painter, bool round) {
  const Palette& p = palette();
  const bool on = (option.state & QStyle::State_On) != 0;
  const bool enabled = (option.state & QStyle::State_Enabled) != 0;
  const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
  painter.setPen(QPen(on && enabled ? p.accent : p.control, 1.5));
  painter.setBrush(on && enabled && !round ? p.accent : p.card);
  if (round) {
    painter.drawEllipse(box);
  } else {
    painter.drawRoundedRect(box, 3, 3);
  }
}

void drawTick(const QRectF& box, QPainter& painter, const QColor& colour) {
  painter.setPen(QPen(colour, box.width() / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.53),
                                  box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.72),
                                  box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.30)}));
}

/// The style sheet asks without an option, and sometimes for no widget in particular.
QFontMetrics metricsOf(const QStyleOption* option, const QWidget* widget) {
  if (option != nullptr) return option->fontMetrics;
  return widget != nullptr ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

}  // namespace

IndicatorStyle::IndicatorStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
  if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton &&
      element != PE_IndicatorItemViewItemCheck) {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    return;
  }
  const bool round = element == PE_IndicatorRadioButton;
  const bool enabled = (option->state & State_Enabled) != 0;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  drawBox(*option, *painter, round);
  if ((option->state & State_On) != 0) {
    const QRectF box(option->rect);
    if (round) {
      const double inset = box.width() * 0.3;
      painter->setPen(Qt::NoPen);
      painter->setBrush(enabled ? palette().accent : palette().control);
      painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else {
      drawTick(box, *painter, enabled ? palette().onAccent : palette().control);
    }
  }
  painter->restore();
}

int IndicatorStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      // As tall as the letters beside it, also at 200 % text.
      return qMax(14, metricsOf(option, widget).ascent() + 4);
    case PM_FocusFrameHMargin:
      // The words of a plain list stand off the edge of what marks the chosen one.
      if (widget != nullptr && widget->inherits("QListWidget") && widget->property("look") == QLatin1String("plain"))
        return kPlainListMargin;
      return QProxyStyle::pixelMetric(metric, option, widget);
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

}  // namespace playfair::ui
