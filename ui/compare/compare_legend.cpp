// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_legend.h"

#include <QHBoxLayout>
#include <QPainter>
#include <array>
#include <utility>

#include "compare/compare_painting.h"
#include "compare/compare_words.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

using assessment::BarPart;

/// A small part of a bar with a number in it.
class PartSample : public QWidget {
 public:
  PartSample(BarPart part, int number, QWidget* parent) : QWidget(parent), m_part{part, number} {}
  [[nodiscard]] QSize sizeHint() const override {
    const int height = static_cast<int>(answerHeight(font()));
    const bool wide = m_part.part == BarPart::AskedUnknown || m_part.part == BarPart::SaidNotToApply;
    return {wide ? height + fontMetrics().averageCharWidth() * 3 : height, height};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintBar(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), font(), {m_part});
  }

 private:
  assessment::PartCount m_part;
};

}  // namespace

CompareLegend::CompareLegend(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("compareLegend"));
  setAccessibleName(tr("What the parts of the bars mean"));
  auto* layout = new FlowLayout(this, 12, 5);
  // Levels show their own number; the others a number of questions.
  constexpr std::array<std::pair<BarPart, int>, 9> kSamples{{{BarPart::KeptUp, 4},
                                                             {BarPart::InPlace, 3},
                                                             {BarPart::Claimed, 3},
                                                             {BarPart::Partly, 2},
                                                             {BarPart::Planned, 1},
                                                             {BarPart::NotAddressed, 0},
                                                             {BarPart::AskedUnknown, 1},
                                                             {BarPart::SaidNotToApply, 1},
                                                             {BarPart::NotAsked, 1}}};
  for (const auto& [part, number] : kSamples) {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new PartSample(part, number, pair));
    row->addWidget(makeLabel(partName(part), "small", pair));
    layout->addWidget(pair);
  }
}

}  // namespace playfair::ui
