// SPDX-License-Identifier: EUPL-1.2
#include "pages/preview_desk.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kNarrowestSheet = 380;
constexpr int kWidestSheet = 720;
constexpr int kDeskMargin = 20;
constexpr int kBetweenSheets = 18;
constexpr int kSheetEdges = 2;
constexpr int kResizeDelayMs = 120;

}  // namespace

PreviewDesk::PreviewDesk(QWidget* parent) : QScrollArea(parent), m_resized(new QTimer(this)) {
  setObjectName(QStringLiteral("previewArea"));
  setAccessibleName(tr("Preview"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  // Always there: pages that just fit beside each other would else make room for it and not fit any more.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_resized->setSingleShot(true);
  m_resized->setInterval(kResizeDelayMs);
  connect(m_resized, &QTimer::timeout, this, [this] {
    if (!m_images.empty() && sheetWidth() != m_shownWidth) layOut();
  });
}

void PreviewDesk::showPages(const std::vector<print::PageImage>& pages) {
  m_images.clear();
  for (const auto& page : pages)
    m_images.push_back(
        QImage(page.pixels.data(), page.width, page.height, page.width * 4, QImage::Format_RGB32).copy());
  layOut();
}

void PreviewDesk::showSentence(const QString& sentence, QWidget* button) {
  m_images.clear();
  auto* desk = new QWidget;
  desk->setObjectName(QStringLiteral("previewDesk"));
  auto* layout = new QVBoxLayout(desk);
  layout->addStretch(1);
  auto* label = makeWrappedLabel(sentence, "plain", desk);
  label->setAlignment(Qt::AlignCenter);
  layout->addWidget(label);
  layout->addWidget(button, 0, Qt::AlignCenter);
  layout->addStretch(2);
  setWidget(desk);
}

int PreviewDesk::columns() const {
  const int room = viewport()->width() - 2 * kDeskMargin;
  return m_images.size() > 1 && (room - kBetweenSheets) / 2 >= kNarrowestSheet ? 2 : 1;
}

int PreviewDesk::sheetWidth() const {
  const int room = viewport()->width() - 2 * kDeskMargin;
  const int beside = (room - (columns() - 1) * kBetweenSheets) / columns();
  return std::clamp(beside - kSheetEdges, kNarrowestSheet - kSheetEdges, kWidestSheet);
}

void PreviewDesk::layOut() {
  m_shownWidth = sheetWidth();
  auto* desk = new QWidget;
  desk->setObjectName(QStringLiteral("previewDesk"));
  auto* grid = new QGridLayout(desk);
  grid->setContentsMargins(kDeskMargin, kBetweenSheets, kDeskMargin, kBetweenSheets);
  grid->setSpacing(kBetweenSheets);
  const int across = columns();
  grid->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  for (int i = 0; i < static_cast<int>(m_images.size()); ++i) {
    const QImage& image = m_images[static_cast<std::size_t>(i)];
    auto* sheet = new QLabel(desk);
    sheet->setObjectName(QStringLiteral("previewSheet"));
    sheet->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(static_cast<int>(m_images.size())));
    sheet->setPixmap(QPixmap::fromImage(image.scaledToWidth(m_shownWidth, Qt::SmoothTransformation)));
    setLook(sheet, "sheet");
    grid->addWidget(sheet, i / across, i % across);
  }
  setWidget(desk);
}

void PreviewDesk::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) m_resized->start();
}

}  // namespace playfair::ui
