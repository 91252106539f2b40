// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_card.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "evidence/evidence_intake.h"
#include "evidence/evidence_words.h"
#include "session/text.h"
#include "widgets/elided_button.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

/// A tile needs this many characters of width.
constexpr int kTileWidth = 27;
constexpr int kMostColumns = 3;
constexpr int kChipLetters = 26;

}  // namespace

EvidenceCard::EvidenceCard(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("evidenceCard"));
  setAccessibleName(tr("Evidence"));
  setLook(this, "card");
  setAcceptDrops(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 10, 14, 12);
  column->setSpacing(8);
  auto* head = new QHBoxLayout;
  m_heading = makeLabel({}, "subheading", this);
  m_heading->setObjectName(QStringLiteral("evidenceHeading"));
  m_add = buildAdd();
  m_chips = new QWidget(this);
  new FlowLayout(m_chips, 6, 4);
  m_chips->hide();
  head->addWidget(m_heading);
  head->addWidget(m_chips, 1);
  head->addStretch(0);
  head->addWidget(m_add);
  column->addLayout(head);
  m_tiles = new QWidget(this);
  m_grid = new QGridLayout(m_tiles);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(10);
  m_place = makeButton(tr("Drop or paste files here"), "dropPlaceButton", "dropPlace", m_tiles);
  m_place->setToolTip(tr("Press Enter to choose files, or Ctrl+V to paste files, pictures or addresses"));
  m_place->setAccessibleDescription(m_place->toolTip());
  m_place->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  m_cells.push_back(m_place);
  arrange();
  column->addWidget(m_tiles);
  connect(m_place, &QPushButton::clicked, this, [this] { emit addWanted(assessment::EvidenceKind::File); });
  auto* shortcut = new QShortcut(QKeySequence::Paste, this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, &EvidenceCard::paste);
}

QPushButton* EvidenceCard::buildAdd() {
  auto* button = makeButton(tr("Add ▾"), "addEvidenceButton", "plain", this);
  button->setAccessibleName(tr("Add evidence"));
  auto* menu = new QMenu(button);
  menu->setObjectName(QStringLiteral("addEvidenceMenu"));
  menu->setToolTipsVisible(true);
  for (const auto kind : assessment::allEvidenceKinds()) {
    if (kind == assessment::EvidenceKind::Meeting) continue;  // meetings are held
    QAction* action = menu->addAction(tr("%1…").arg(kindName(kind)));
    action->setObjectName(QStringLiteral("add_%1").arg(toQt(assessment::toText(kind))));
    action->setToolTip(kindHelp(kind));
    connect(action, &QAction::triggered, this, [this, kind] { emit addWanted(kind); });
  }
  menu->addSeparator();
  QAction* attach = menu->addAction(tr("Evidence of this project…"));
  attach->setObjectName(QStringLiteral("attachEvidenceAction"));
  connect(attach, &QAction::triggered, this, &EvidenceCard::attachWanted);
  button->setMenu(menu);
  return button;
}

void EvidenceCard::show(const std::vector<const assessment::Evidence*>& evidence, bool writable) {
  m_heading->setText(tr("Evidence · %1").arg(evidence.size()));
  m_add->setVisible(writable);
  setVisible(writable || !evidence.empty());
  m_place->setVisible(writable);
  std::vector<assessment::Evidence> now;
  for (const auto* each : evidence) now.push_back(*each);
  if (now == m_shown && writable == m_writable && m_cells.size() == now.size() + 1) return;
  m_shown = std::move(now);
  m_writable = writable;
  for (QWidget* each : m_cells) {
    m_grid->removeWidget(each);
    if (each == m_place) continue;
    each->hide();
    each->deleteLater();
  }
  m_cells.clear();
  while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const auto& each : m_shown) m_chips->layout()->addWidget(makeChip(each, writable));
  for (const auto& each : m_shown) m_cells.push_back(makeTile(each, writable));
  m_cells.push_back(m_place);
  arrange();
}

void EvidenceCard::setNarrow(bool narrow) {
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  applyShape();
}

void EvidenceCard::applyShape() {
  m_tiles->setVisible(!m_narrow);
  m_chips->setVisible(m_narrow);
  const QMargins margins = m_narrow ? QMargins(0, 0, 0, 0) : QMargins(14, 10, 14, 12);
  layout()->setContentsMargins(margins);
  setLook(this, m_narrow ? "" : "card");
}

QWidget* EvidenceCard::makeChip(const assessment::Evidence& evidence, bool writable) {
  const QString title = toQt(evidence.title).simplified();
  const QString shown = title.size() <= kChipLetters ? title : title.left(kChipLetters - 1) + QChar(0x2026);
  auto* chip =
      makeButton(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")), "evidenceChip", "chipButton", m_chips);
  chip->setAccessibleName(tr("Evidence: %1").arg(title));
  chip->setToolTip(title + QLatin1Char('\n') + evidenceLine(evidence));
  const QString id = toQt(evidence.id.value);
  auto* menu = new QMenu(chip);
  connect(menu->addAction(tr("Show")), &QAction::triggered, this, [this, id] { emit openWanted(id); });
  if (writable)
    connect(menu->addAction(tr("Take away from this question")), &QAction::triggered, this,
            [this, id] { emit takeAwayWanted(id); });
  chip->setMenu(menu);
  return chip;
}

int EvidenceCard::columnsThatFit() const {
  return std::clamp(width() / (fontMetrics().averageCharWidth() * kTileWidth), 1, kMostColumns);
}

void EvidenceCard::arrange() {
  const int columns = columnsThatFit();
  m_columns = columns;
  for (int column = 0; column < kMostColumns; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    const int place = static_cast<int>(i);
    m_grid->addWidget(m_cells[i], place / columns, place % columns);
  }
}

void EvidenceCard::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  if (columnsThatFit() != m_columns) arrange();
}

QWidget* EvidenceCard::makeTile(const assessment::Evidence& evidence, bool writable) {
  const QString title = toQt(evidence.title);
  auto* tile = makeFrame("tile", m_tiles);
  auto* row = new QHBoxLayout(tile);
  row->setContentsMargins(10, 6, 4, 8);
  row->setSpacing(2);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  auto* open = new ElidedButton(title, "openEvidenceButton", "link", tile);
  open->setAccessibleName(tr("Open evidence: %1").arg(title));
  words->addWidget(open);
  words->addWidget(makeWrappedLabel(evidenceLine(evidence), "small", tile));
  words->addStretch(1);
  const QString warning = evidenceWarning(evidence);
  if (!warning.isEmpty()) words->addWidget(makeLabel(warning, "chipWarning", tile), 0, Qt::AlignLeft);
  row->addLayout(words, 1);
  const QString id = toQt(evidence.id.value);
  connect(open, &QPushButton::clicked, this, [this, id] { emit openWanted(id); });
  if (writable) {
    auto* away = makeButton(QStringLiteral("×"), "takeAwayEvidenceButton", "quiet", tile);
    away->setAccessibleName(tr("Take away from this question: %1").arg(title));
    away->setToolTip(tr("Take away from this question. The evidence stays in the project."));
    row->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QPushButton::clicked, this, [this, id] { emit takeAwayWanted(id); });
  }
  return tile;
}

void EvidenceCard::paste() {
  const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
  if (m_writable && pasted != nullptr) emit given(pasted);
}

void EvidenceCard::dragEnterEvent(QDragEnterEvent* event) {
  if (m_writable && EvidenceIntake::canTake(*event->mimeData())) event->acceptProposedAction();
}

void EvidenceCard::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  emit given(event->mimeData());
}

}  // namespace playfair::ui
