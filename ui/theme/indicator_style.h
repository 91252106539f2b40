// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

namespace playfair::ui {

/// Fusion with check boxes and radio buttons whose boundaries and marks have enough contrast in both schemes.
class IndicatorStyle : public QProxyStyle {
  Q_OBJECT
 public:
  IndicatorStyle();
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace playfair::ui
