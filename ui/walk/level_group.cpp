// SPDX-License-Identifier: EUPL-1.2
#include "walk/level_group.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "theme/palette.h"

namespace playfair::ui {
namespace {

constexpr int kPadding = 11;
constexpr int kRowPadding = 7;
constexpr int kCardGap = 8;
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft;

int wrappedHeight(const QFont& font, const QString& text, int width) {
  return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10000), kWrap, text).height();
}

int widestWord(const QFont& font, const QString& text) {
  int widest = 0;
  for (const QString& word : text.split(QLatin1Char(' ')))
    widest = std::max(widest, QFontMetrics(font).horizontalAdvance(word));
  return widest;
}

void paintTick(QPainter& painter, const QRectF& area, const QColor& colour) {
  QPainterPath tick;
  tick.moveTo(area.left(), area.center().y());
  tick.lineTo(area.left() + area.width() * 0.38, area.bottom());
  tick.lineTo(area.right(), area.top());
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(tick);
}

}  // namespace

/// Where the parts of a button lie for a width.
struct LevelButton::Parts {
  QRect digit;
  QRect name;
  QRect explanation;
  QRect tick;
  int height = 0;
};

LevelButton::LevelButton(int level, QWidget* parent) : QRadioButton(parent), m_level(level) {
  setObjectName(QStringLiteral("level%1Button").arg(level));
  setText(levelName(level));
  setAccessibleName(QString::number(level) + QStringLiteral(" ") + levelName(level));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAttribute(Qt::WA_Hover);
}

void LevelButton::setExplanation(const QString& text) {
  if (text == m_explanation) return;
  m_explanation = text;
  setAccessibleDescription(text);
  setToolTip(text);
  updateGeometry();
  update();
}

void LevelButton::setRow(bool row, int nameWidth) {
  m_row = row;
  m_nameWidth = nameWidth;
  updateGeometry();
  update();
}

int LevelButton::nameWidth() const {
  return QFontMetrics(nameFont()).horizontalAdvance(text());
}

QFont LevelButton::nameFont() const {
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  return bold;
}

QFont LevelButton::smallFont() const {
  QFont small = font();
  small.setWeight(QFont::Normal);
  small.setPointSizeF(small.pointSizeF() * 0.95);
  return small;
}

QSize LevelButton::digitSize() const {
  const QFontMetrics metrics(nameFont());
  return {metrics.horizontalAdvance(QStringLiteral("0")) + 17, metrics.height() + 3};
}

LevelButton::Parts LevelButton::partsFor(int width) const {
  Parts parts;
  const QSize digit = digitSize();
  const int tick = fontMetrics().height() * 2 / 3;
  if (m_row) {
    const int nameLeft = kPadding + digit.width() + kCardGap + 2;
    const int left = nameLeft + m_nameWidth + 2 * kCardGap;
    const int room = width - left - tick - kPadding - kCardGap;
    const int text = std::max(digit.height(), wrappedHeight(smallFont(), m_explanation, room));
    parts.height = text + 2 * kRowPadding;
    parts.digit = QRect(QPoint(kPadding, kRowPadding), digit);
    const int lift = (digit.height() - QFontMetrics(nameFont()).height()) / 2;
    parts.name = QRect(nameLeft, kRowPadding + lift, m_nameWidth + kCardGap, text);
    parts.explanation = QRect(left, kRowPadding + lift, room, text);
    parts.tick = QRect(width - kPadding - tick, (parts.height - tick * 3 / 4) / 2, tick, tick * 3 / 4);
    return parts;
  }
  const int nameLeft = kPadding + digit.width() + kCardGap;
  const int nameRoom = width - nameLeft - kPadding + 4;
  const int nameHeight = std::max(digit.height(), wrappedHeight(nameFont(), text(), nameRoom));
  const int room = width - 2 * kPadding;
  const int below = wrappedHeight(smallFont(), m_explanation, room);
  parts.digit = QRect(QPoint(kPadding, kPadding + (nameHeight - digit.height()) / 2), digit);
  parts.name = QRect(nameLeft, kPadding, nameRoom, nameHeight);
  parts.explanation = QRect(kPadding, kPadding + nameHeight + 4, room, below);
  parts.height = kPadding + nameHeight + 4 + below + kPadding;
  // In the corner, over the border's inner edge: a name of two lines keeps its room.
  parts.tick = QRect(width - tick - 9, 9, tick, tick * 3 / 4);
  return parts;
}

QSize LevelButton::minimumSizeHint() const {
  const QSize digit = digitSize();
  if (m_row)
    return {kPadding * 3 + digit.width() + m_nameWidth + 8 * fontMetrics().height(), digit.height() + 2 * kRowPadding};
  const int name = kPadding + digit.width() + kCardGap + widestWord(nameFont(), text()) + kPadding;
  const int words = widestWord(smallFont(), m_explanation) + 2 * kPadding;
  return {std::max(name, words), 4 * fontMetrics().height()};
}

QSize LevelButton::sizeHint() const {
  const int width = minimumSizeHint().width();
  return {width, heightForWidth(width)};
}

int LevelButton::heightForWidth(int width) const {
  return partsFor(width).height;
}

bool LevelButton::hitButton(const QPoint& point) const {
  return rect().contains(point);
}

void LevelButton::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        click();
        return;
      }
      event->ignore();
      return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
      event->ignore();  // the group moves the focus
      return;
    default:
      QRadioButton::keyPressEvent(event);
  }
}

void LevelButton::paintEvent(QPaintEvent*) {
  const Palette& p = ui::palette();
  const bool on = isChecked();
  const Parts parts = partsFor(width());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = on ? 2.0 : 1.0;
  QPen border(on ? p.accent : p.control, edge);
  if (!isEnabled() && !on) border.setStyle(Qt::DashLine);
  painter.setPen(border);
  painter.setBrush(on || (underMouse() && isEnabled()) ? p.accentSoft : m_row ? p.page : p.card);
  const QRectF frame = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
  painter.drawRoundedRect(frame, 7, 7);
  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.focus, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 4, 4);
  }
  const QRect digit = QStyle::visualRect(layoutDirection(), rect(), parts.digit);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.chip);
  painter.drawRoundedRect(digit, digit.height() / 2.0, digit.height() / 2.0);
  const QColor ink = isEnabled() || on ? p.text : p.quietText;
  painter.setPen(ink);
  painter.setFont(nameFont());
  painter.drawText(digit, Qt::AlignCenter, QString::number(m_level));
  const int alignment = Qt::TextWordWrap | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
  const int nameAlignment = m_row ? alignment : alignment | Qt::AlignVCenter;
  painter.drawText(QStyle::visualRect(layoutDirection(), rect(), parts.name), nameAlignment, text());
  painter.setFont(smallFont());
  painter.setPen(p.quietText);
  painter.drawText(QStyle::visualRect(layoutDirection(), rect(), parts.explanation), alignment, m_explanation);
  if (on) paintTick(painter, QStyle::visualRect(layoutDirection(), rect(), parts.tick), p.accent);
}

LevelGroup::LevelGroup(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
  setObjectName(QStringLiteral("levelGroup"));
  setAccessibleName(tr("Level"));
  m_layout->setContentsMargins(0, 0, 0, 0);
  for (int level = 0; level < kLevels; ++level) {
    auto* button = new LevelButton(level, this);
    m_buttons.at(static_cast<std::size_t>(level)) = button;
    m_group->addButton(button, level);
    m_layout->addWidget(button, 1);
  }
  connect(m_group, &QButtonGroup::idClicked, this, &LevelGroup::chosen);
  arrange();
}

void LevelGroup::setExplanations(const std::array<QString, kLevels>& texts) {
  for (int level = 0; level < kLevels; ++level)
    button(level)->setExplanation(texts.at(static_cast<std::size_t>(level)));
}

void LevelGroup::setShape(LevelShape shape) {
  if (shape == m_shape) return;
  m_shape = shape;
  arrange();
}

void LevelGroup::arrange() {
  const bool rows = m_shape == LevelShape::Rows;
  m_layout->setDirection(rows ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_layout->setSpacing(rows ? 4 : 8);
  int widest = 0;
  for (const LevelButton* each : m_buttons) widest = std::max(widest, each->nameWidth());
  for (LevelButton* each : m_buttons) each->setRow(rows, widest);
}

void LevelGroup::setLevelFont(const QFont& font) {
  for (LevelButton* each : m_buttons) each->setFont(font);
  arrange();
}

void LevelGroup::setChosen(int level) {
  const int before = m_group->checkedId();
  if (level == before) return;
  if (level >= 0 && level < kLevels) {
    button(level)->setChecked(true);
    return;
  }
  m_group->setExclusive(false);
  for (LevelButton* each : m_buttons) each->setChecked(false);
  m_group->setExclusive(true);
}

void LevelGroup::focusLevel() {
  const int level = m_group->checkedId();
  if (level >= 0) {
    button(level)->setFocus(Qt::OtherFocusReason);
    return;
  }
  for (LevelButton* each : m_buttons) {
    if (each->hasFocus()) return;
  }
  button(0)->setFocus(Qt::OtherFocusReason);
}

void LevelGroup::moveFocus(int step) {
  for (int level = 0; level < kLevels; ++level) {
    if (!button(level)->hasFocus()) continue;
    button(std::clamp(level + step, 0, kLevels - 1))->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return;
  }
}

void LevelGroup::keyPressEvent(QKeyEvent* event) {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int key = event->key();
  if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) return moveFocus(-1);
  if (key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right)) return moveFocus(1);
  const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
  if (m_keys && modifiers == Qt::NoModifier) {
    if (key >= Qt::Key_0 && key <= Qt::Key_4) {
      LevelButton* wanted = button(key - Qt::Key_0);
      wanted->setFocus(Qt::OtherFocusReason);
      wanted->click();
      return;
    }
    if (key == Qt::Key_N) return emit notApplicableWanted();
    if (key == Qt::Key_U) return emit nobodyKnowsWanted();
  }
  QWidget::keyPressEvent(event);
}

void LevelGroup::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace playfair::ui
