// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

#include "playfair/report/profile_chart.h"

class QPainter;

namespace playfair::ui {

/// Draws a requirement's counts as one bar of segments with the numbers in them; for delegates and the widget below.
void paintSegments(QPainter& painter, const QRectF& area, const std::vector<report::Segment>& segments);

/// The bar as a widget. Its accessible name says the counts in words.
class SegmentedBar : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentedBar(QWidget* parent = nullptr);
  /// `name` is what is counted, e.g. "R2 Inclusion".
  void setSegments(const QString& name, const std::vector<report::Segment>& segments);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<report::Segment> m_segments;
};

/// What the parts of a bar mean, as a row of samples with words.
class SegmentLegend : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentLegend(QWidget* parent = nullptr);
};

}  // namespace playfair::ui
