// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_delegate.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "compare/compare_model.h"
#include "compare/compare_painting.h"
#include "compare/compare_words.h"
#include "theme/palette.h"

namespace playfair::ui {
namespace {

constexpr double kCompareSide = 9.0;
constexpr double kCompareAbove = 8.0;
constexpr double kContextAbove = 8.0;
constexpr double kCompareGap = 4.0;
constexpr double kFocusWidth = 2.0;

using Chips = std::vector<std::pair<QString, ChipLook>>;

QFont quietFont(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.92);
  return font;
}

double wrappedHeight(const QFont& font, const QString& text, double width) {
  if (text.isEmpty()) return 0.0;
  return std::ceil(
      QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), Qt::AlignLeft | Qt::TextWordWrap, text).height());
}

/// What has to be seen of minimum safeguards: those that are not met, not known, or due later.
Chips safeguardChipsOf(const assessment::RequirementCell& cell) {
  const assessment::SafeguardTally tally = assessment::tallyOf(cell.counts);
  Chips chips;
  const auto add = [&](int number, const QString& words, ChipLook look) {
    if (number == 0) return;
    // The first says what the numbers are of.
    chips.emplace_back(chips.empty() ? CompareDelegate::tr("safeguards: %1").arg(words) : words, look);
  };
  add(tally.notMet, CompareDelegate::tr("%1 not met").arg(tally.notMet), ChipLook::Bad);
  add(tally.notKnown, CompareDelegate::tr("%1 not known").arg(tally.notKnown), ChipLook::Warning);
  add(tally.dueLater, CompareDelegate::tr("%1 due later").arg(tally.dueLater), ChipLook::Quiet);
  return chips;
}

Chips safeguardChipOf(const assessment::QuestionCell& cell) {
  if (!cell.safeguard || cell.safeguard->state == assessment::SafeguardState::Met) return {};
  ChipLook look = ChipLook::Quiet;
  if (cell.safeguard->due)
    look = cell.safeguard->state == assessment::SafeguardState::NotMet ? ChipLook::Bad : ChipLook::Warning;
  return {{cellSafeguard(cell), look}};
}

/// Side by side while there is room, then in further rows. Returns the height.
double placeChips(QPainter* painter, const QFont& font, const Chips& chips, const QRectF& area) {
  if (chips.empty()) return 0.0;
  QPointF at = area.topLeft();
  double height = 0.0;
  for (const auto& [words, look] : chips) {
    const QSizeF size = chipSize(font, words);
    height = size.height();
    if (at.x() > area.left() && at.x() + size.width() > area.right()) at = {area.left(), at.y() + height + kCompareGap};
    const QRectF chip(at, QSizeF(std::min(size.width(), area.right() - at.x()), height));
    if (painter != nullptr) paintChip(*painter, chip, font, words, look);
    at.rx() += size.width() + kCompareGap;
  }
  return at.y() - area.top() + height + kCompareGap;
}

/// Draws where there is a painter; returns the height.
double placeRequirement(QPainter* painter, const QFont& font, const assessment::RequirementCell& cell, QRectF area) {
  const double height = answerHeight(font);
  const QString none = noBarWords(cell);
  if (painter != nullptr) {
    const QRectF bar(area.left(), area.top(), area.width(), height);
    none.isEmpty() ? paintBar(*painter, bar, font, assessment::partsOf(cell))
                   : paintBrokenBox(*painter, bar, font, none);
  }
  area.setTop(area.top() + height + kCompareGap);
  return height + placeChips(painter, font, safeguardChipsOf(cell), area);
}

double placeQuestion(QPainter* painter, const QFont& font, const assessment::QuestionCell& cell, QRectF area) {
  double height = answerSize(font, cell, area.width()).height();
  if (painter != nullptr) paintAnswer(*painter, area, font, cell);
  area.setTop(area.top() + height + kCompareGap);
  const double chips = placeChips(painter, font, safeguardChipOf(cell), area);
  area.setTop(area.top() + chips);
  height += chips;
  QString words = cellSupport(cell);
  const bool met = cell.safeguard && cell.safeguard->state == assessment::SafeguardState::Met;
  if (met) words = words.isEmpty() ? cellSafeguard(cell) : cellSafeguard(cell) + QStringLiteral(" · ") + words;
  if (words.isEmpty()) return height;
  if (painter != nullptr) {
    painter->setFont(quietFont(font));
    painter->setPen(ui::palette().quietText);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
  }
  return height + kCompareGap + wrappedHeight(quietFont(font), words, area.width());
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, CompareModel::RowKind kind) {
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  const QColor ground = kind == CompareModel::RowKind::Context ? ui::palette().page : ui::palette().card;
  painter.fillRect(option.rect, ground);
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), ui::palette().cardBorder);
  if (!chosen) return;
  // A frame, not a colour behind: the levels keep theirs.
  const double inset = kFocusWidth / 2.0;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ui::palette().focus, kFocusWidth));
  painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset - 1), 4, 4);
}

}  // namespace

CompareDelegate::CompareDelegate(const CompareModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const CompareModel::RowKind kind = m_model.kindOf(index.row());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintGround(*painter, option, kind);
  const double above = kind == CompareModel::RowKind::Context ? kContextAbove : kCompareAbove;
  const QRectF area = QRectF(option.rect).adjusted(kCompareSide, above, -kCompareSide, -1);
  const auto column = static_cast<std::size_t>(index.column());
  if (kind == CompareModel::RowKind::Context) {
    painter->setPen(ui::palette().text);
    painter->setFont(option.font);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
  } else if (kind == CompareModel::RowKind::Requirement) {
    placeRequirement(painter, option.font, m_model.requirementAt(index.row())->cells[column], area);
  } else {
    placeQuestion(painter, option.font, m_model.questionAt(index.row())->cells[column], area);
  }
  painter->restore();
}

double CompareDelegate::heightFor(const QFont& font, const QModelIndex& index, double width) const {
  const QRectF area(0, 0, std::max(40.0, width - 2.0 * kCompareSide), 0);
  const auto column = static_cast<std::size_t>(index.column());
  switch (m_model.kindOf(index.row())) {
    case CompareModel::RowKind::Context:
      return wrappedHeight(font, index.data(Qt::DisplayRole).toString(), area.width()) + 2.0 * kContextAbove + 1.0;
    case CompareModel::RowKind::Requirement:
      return placeRequirement(nullptr, font, m_model.requirementAt(index.row())->cells[column], area) +
             2.0 * kCompareAbove + 1.0;
    default:
      return placeQuestion(nullptr, font, m_model.questionAt(index.row())->cells[column], area) + 2.0 * kCompareAbove +
             1.0;
  }
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {option.rect.width(), static_cast<int>(std::ceil(heightFor(option.font, index, option.rect.width())))};
}

}  // namespace playfair::ui
