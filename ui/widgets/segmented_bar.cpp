// SPDX-License-Identifier: EUPL-1.2
#include "widgets/segmented_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <array>
#include <numeric>

#include "language/window_language.h"
#include "session/text.h"
#include "theme/palette.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr double kSegmentGap = 2.0;
constexpr double kNarrowest = 20.0;

struct Ink {
  QColor fill;
  QColor text;
  QColor edge;
  double edgeWidth = 1.0;
  bool hatched = false;
};

Ink inkOf(report::SegmentKind kind) {
  const Palette& p = palette();
  switch (kind) {
    case report::SegmentKind::KeptUp:
      return {p.keptUp, p.onKeptUp, p.keptUp};
    case report::SegmentKind::InPlace:
      return {p.inPlace, p.onInPlace, p.inPlace};
    case report::SegmentKind::Claimed:
      return {p.card, p.text, p.inPlace, 2.0};
    case report::SegmentKind::Partly:
      return {p.partly, p.onPartly, p.barEdge};
    case report::SegmentKind::Planned:
      return {p.planned, p.onPlanned, p.barEdge};
    case report::SegmentKind::NotAddressed:
      return {p.notAddressed, p.onNotAddressed, p.barEdge};
    case report::SegmentKind::NotKnown:
      break;
  }
  return {p.card, p.text, p.barEdge, 1.0, true};
}

void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour) {
  painter.save();
  painter.setClipRect(area);
  painter.setPen(QPen(colour, 1.0));
  for (double x = area.left() - area.height(); x < area.right(); x += 6.0)
    painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
  painter.restore();
}

void paintSegment(QPainter& painter, const QRectF& area, report::SegmentKind kind, const QString& text) {
  const Ink ink = inkOf(kind);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink.fill);
  painter.drawRoundedRect(area, 3, 3);
  if (ink.hatched) paintHatch(painter, area.adjusted(1, 1, -1, -1), ink.hatched ? palette().hatch : ink.edge);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ink.edge, ink.edgeWidth));
  const double inset = ink.edgeWidth / 2.0;
  painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 3, 3);
  if (ink.hatched) {
    const double width = painter.fontMetrics().horizontalAdvance(text) + 8.0;
    const QRectF plate(area.center().x() - width / 2.0, area.top() + 2.0, width, area.height() - 4.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(plate.intersected(area.adjusted(1, 1, -1, -1)), 2, 2);
  }
  painter.setPen(ink.text);
  painter.drawText(area, Qt::AlignCenter, text);
}

}  // namespace

void paintSegments(QPainter& painter, const QRectF& area, const std::vector<report::Segment>& segments) {
  const int total =
      std::accumulate(segments.begin(), segments.end(), 0, [](int sum, const auto& s) { return sum + s.count; });
  if (total == 0) return;
  const double parts = static_cast<double>(segments.size());
  const double free = area.width() - kSegmentGap * (parts - 1.0) - kNarrowest * parts;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QFont font = painter.font();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  double x = area.left();
  for (const auto& segment : segments) {
    const double width = kNarrowest + std::max(0.0, free) * segment.count / total;
    paintSegment(painter, QRectF(x, area.top(), width, area.height()), segment.kind, QString::number(segment.count));
    x += width + kSegmentGap;
  }
  painter.restore();
}

SegmentedBar::SegmentedBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setObjectName(QStringLiteral("segmentedBar"));
}

void SegmentedBar::setSegments(const QString& name, const std::vector<report::Segment>& segments) {
  m_segments = segments;
  const QString words = toQt(report::segmentsInWords(segments, fromQt(languageSpoken())));
  setAccessibleName(tr("%1: %2").arg(name, words));
  setToolTip(words);
  update();
}

QSize SegmentedBar::sizeHint() const {
  return {240, fontMetrics().height() + 8};
}
QSize SegmentedBar::minimumSizeHint() const {
  return {160, fontMetrics().height() + 8};
}

void SegmentedBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(font());
  paintSegments(painter, QRectF(rect()), m_segments);
}

namespace {

/// One sample of the legend: a small segment with its digit.
class SegmentSample : public QWidget {
 public:
  SegmentSample(report::SegmentKind kind, const QString& digit, QWidget* parent)
      : QWidget(parent), m_kind(kind), m_digit(digit) {
    const int side = fontMetrics().height() + 4;
    setFixedSize(side + 2, side);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSegment(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_kind, m_digit);
  }

 private:
  report::SegmentKind m_kind;
  QString m_digit;
};

}  // namespace

SegmentLegend::SegmentLegend(QWidget* parent) : QWidget(parent) {
  auto* layout = new FlowLayout(this, 10, 4);
  const std::array<std::tuple<report::SegmentKind, QString, QString>, 7> samples{{
      {report::SegmentKind::KeptUp, QStringLiteral("4"), tr("kept up")},
      {report::SegmentKind::InPlace, QStringLiteral("3"), tr("in place")},
      {report::SegmentKind::Claimed, QStringLiteral("3"), tr("claimed only")},
      {report::SegmentKind::Partly, QStringLiteral("2"), tr("partly")},
      {report::SegmentKind::Planned, QStringLiteral("1"), tr("planned")},
      {report::SegmentKind::NotAddressed, QStringLiteral("0"), tr("not addressed")},
      {report::SegmentKind::NotKnown, QStringLiteral("n"), tr("not known or not asked")},
  }};
  for (const auto& [kind, digit, words] : samples) {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new SegmentSample(kind, digit, pair));
    row->addWidget(makeLabel(words, "small", pair));
    layout->addWidget(pair);
  }
}

}  // namespace playfair::ui
