// SPDX-License-Identifier: EUPL-1.2
#include "walk/requirement_list.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "session/text.h"
#include "theme/palette.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kSide = 14;
constexpr int kTop = 8;
constexpr int kBar = 4;
constexpr int kRowGap = 8;

QString progressWords(const RequirementRow& row) {
  if (row.asked == 0) return row.inScope ? RequirementModel::tr("does not apply") : RequirementModel::tr("left out");
  if (!row.inScope) return RequirementModel::tr("%1/%2 safeguards").arg(row.answered).arg(row.asked);
  return QStringLiteral("%1/%2").arg(row.answered).arg(row.asked);
}

QString spokenWords(const RequirementRow& row) {
  const QString name = toQt(row.id) + QStringLiteral(" ") + row.title;
  if (row.asked == 0) return RequirementModel::tr("%1: %2").arg(name, progressWords(row));
  QString words = row.inScope ? RequirementModel::tr("%1: %2 of %3 answered").arg(name).arg(row.answered).arg(row.asked)
                              : RequirementModel::tr("%1, left out: %2 of %3 minimum safeguards answered")
                                    .arg(name)
                                    .arg(row.answered)
                                    .arg(row.asked);
  if (row.comeBack > 0) words += RequirementModel::tr(", %n to come back to", nullptr, row.comeBack);
  return words;
}

/// Where the parts of a row lie.
struct Parts {
  QFont bold;
  QFont small;
  QRect id;
  QRect title;
  QRect progress;
  QRect bar;
  int height = 0;
};

Parts partsFor(const QFont& font, const QModelIndex& index, int width) {
  Parts parts;
  parts.bold = font;
  parts.bold.setWeight(QFont::Bold);
  parts.small = font;
  parts.small.setPointSizeF(font.pointSizeF() * 0.92);
  const QFontMetrics metrics(font);
  const QString progress = index.data(RequirementModel::ProgressRole).toString();
  const int idWidth = QFontMetrics(parts.bold).horizontalAdvance(QStringLiteral("R9")) + kRowGap + 6;
  const int progressWidth = QFontMetrics(parts.small).horizontalAdvance(progress) + 2;
  const int room = std::max(width - 2 * kSide - idWidth - progressWidth - kRowGap, metrics.averageCharWidth() * 6);
  const int title = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, index.data().toString()).height();
  parts.id = QRect(kSide, kTop, idWidth, metrics.height());
  parts.title = QRect(kSide + idWidth, kTop, room, title);
  parts.progress = QRect(width - kSide - progressWidth, kTop, progressWidth, metrics.height());
  parts.bar = QRect(kSide, kTop + title + 7, width - 2 * kSide, kBar);
  const bool hasBar = index.data(RequirementModel::PartRole).toDouble() >= 0.0;
  parts.height = kTop + title + (hasBar ? 7 + kBar + kTop : kTop);
  return parts;
}

}  // namespace

RequirementModel::RequirementModel(QObject* parent) : QAbstractListModel(parent) {}

void RequirementModel::setRows(std::vector<RequirementRow> rows) {
  if (rows.size() == m_rows.size()) {
    m_rows = std::move(rows);
    if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int RequirementModel::rowOf(const std::string& requirement) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& each) { return each.id == requirement; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RequirementModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RequirementModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const RequirementRow& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return row.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
      return spokenWords(row);
    case IdRole:
      return toQt(row.id);
    case ProgressRole:
      return progressWords(row);
    case PartRole:
      return row.asked == 0 ? -1.0 : static_cast<double>(row.answered) / row.asked;
    case LeftOutRole:
      return row.asked == 0;
    case MarkedRole:
      return row.comeBack;
    default:
      return {};
  }
}

Qt::ItemFlags RequirementModel::flags(const QModelIndex& index) const {
  const bool empty = data(index, LeftOutRole).toBool();
  return empty ? Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QSize RequirementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QListView*>(option.widget);
  const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
  return {width, partsFor(option.font, index, width).height};
}

void RequirementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Palette& p = ui::palette();
  const QRect area = option.rect;
  const Parts parts = partsFor(option.font, index, area.width());
  const auto put = [&](const QRect& part) {
    return QStyle::visualRect(option.direction, area, part.translated(area.topLeft()));
  };
  const bool chosen = option.state.testFlag(QStyle::State_Selected);
  const bool empty = index.data(RequirementModel::LeftOutRole).toBool();
  const double part = index.data(RequirementModel::PartRole).toDouble();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (chosen) {
    painter->fillRect(area, p.accentSoft);
    painter->fillRect(put(QRect(0, 0, 3, area.height())), p.accent);
  } else if (option.state.testFlag(QStyle::State_MouseOver) && !empty) {
    painter->fillRect(area, p.page);
  }
  painter->setFont(parts.bold);
  painter->setPen(empty ? p.quietText : p.onAccentSoft);
  painter->drawText(put(parts.id), Qt::AlignLeft | Qt::AlignVCenter, index.data(RequirementModel::IdRole).toString());
  painter->setFont(option.font);
  painter->setPen(empty ? p.quietText : p.text);
  painter->drawText(put(parts.title), Qt::TextWordWrap | Qt::AlignLeft, index.data().toString());
  painter->setFont(parts.small);
  painter->setPen(p.quietText);
  painter->drawText(put(parts.progress), Qt::AlignRight | Qt::AlignVCenter,
                    index.data(RequirementModel::ProgressRole).toString());
  if (index.data(RequirementModel::MarkedRole).toInt() > 0) {
    const QRect under = parts.progress.translated(0, parts.progress.height());
    if (parts.title.height() > parts.progress.height())
      painter->drawText(put(under), Qt::AlignRight, QStringLiteral("↩"));
  }
  if (part >= 0.0) {
    const QRectF bar = put(parts.bar);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chosen ? p.card : p.chip);
    painter->drawRoundedRect(bar, 2, 2);
    painter->setBrush(p.accent);
    QRectF done = bar;
    done.setWidth(bar.width() * part);
    if (option.direction == Qt::RightToLeft) done.moveRight(bar.right());
    if (part > 0.0) painter->drawRoundedRect(done, 2, 2);
  }
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(p.focus, 1.5));
    painter->drawRoundedRect(QRectF(area).adjusted(4, 2, -3, -2), 4, 4);
  }
  painter->restore();
}

RequirementList::RequirementList(QWidget* parent) : QListView(parent), m_model(new RequirementModel(this)) {
  setObjectName(QStringLiteral("requirementList"));
  setAccessibleName(tr("Requirements"));
  setLook(this, "plain");
  setModel(m_model);
  setItemDelegate(new RequirementDelegate(this));
  setSelectionMode(QAbstractItemView::SingleSelection);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setResizeMode(QListView::Adjust);
  setMouseTracking(true);
  setTabKeyNavigation(false);
  connect(this, &QListView::clicked, this, &RequirementList::choose);
}

void RequirementList::setRows(std::vector<RequirementRow> rows) {
  m_model->setRows(std::move(rows));
  fitHeight();
}

void RequirementList::setCurrentRequirement(const std::string& requirement) {
  const int row = m_model->rowOf(requirement);
  if (row >= 0 && currentIndex().row() != row) setCurrentIndex(m_model->index(row));
}

void RequirementList::choose(const QModelIndex& index) {
  if (index.flags().testFlag(Qt::ItemIsEnabled)) emit chosen(index.data(RequirementModel::IdRole).toString());
}

void RequirementList::keyPressEvent(QKeyEvent* event) {
  const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
  if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
    choose(currentIndex());
    return;
  }
  QListView::keyPressEvent(event);
}

void RequirementList::fitHeight() {
  int height = 0;
  for (int row = 0; row < m_model->rowCount(); ++row) height += sizeHintForRow(row);
  // Two pixels more for the frame that shows the focus.
  if (height + 4 != minimumHeight()) setFixedHeight(height + 4);
}

void RequirementList::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  // Other widths break titles differently; a hidden list would keep its old rows.
  if (event->size().width() != event->oldSize().width()) doItemsLayout();
  fitHeight();
}

void RequirementList::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
    scheduleDelayedItemsLayout();
    fitHeight();
  }
}

}  // namespace playfair::ui
