// SPDX-License-Identifier: EUPL-1.2
#include "pages/preview_desk.h"

#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kNarrowestSheet = 380;
constexpr int kWidestSheet = 720;
constexpr int kDeskMargin = 20;
constexpr int kBetweenSheets = 18;
constexpr int kSheetEdges = 2;

}  // namespace

/// One page. It is scaled when it is first seen in a size: a long report has many that nobody scrolls to.
class PreviewSheet : public QLabel {
 public:
  PreviewSheet(QImage page, QWidget* parent) : QLabel(parent), m_page(std::move(page)) {
    setObjectName(QStringLiteral("previewSheet"));
    setLook(this, "sheet");
  }

  void setPageWidth(int width) {
    setFixedSize(width + kSheetEdges, m_page.height() * width / m_page.width() + kSheetEdges);
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QLabel::paintEvent(event);
    const QRect inside = contentsRect();
    const QSize pixels = inside.size() * devicePixelRatioF();
    if (m_scaled.size() != pixels) {
      m_scaled = QPixmap::fromImage(m_page.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
      m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    QPainter(this).drawPixmap(inside.topLeft(), m_scaled);
  }

 private:
  QImage m_page;
  QPixmap m_scaled;
};

PreviewDesk::PreviewDesk(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("previewArea"));
  setAccessibleName(tr("Preview"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  // Always there: pages that just fit beside each other would else make room for it and not fit any more.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PreviewDesk::showPages(const std::vector<print::PageImage>& pages) {
  auto* desk = new QWidget;
  desk->setObjectName(QStringLiteral("previewDesk"));
  m_grid = new QGridLayout(desk);
  m_grid->setContentsMargins(kDeskMargin, kBetweenSheets, kDeskMargin, kBetweenSheets);
  m_grid->setSpacing(kBetweenSheets);
  m_grid->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_sheets.clear();
  for (const auto& page : pages) {
    const QImage image(page.pixels.data(), page.width, page.height, page.width * 4, QImage::Format_RGB32);
    m_sheets.push_back(new PreviewSheet(image.copy(), desk));
    m_sheets.back()->setAccessibleName(
        tr("Page %1 of %2").arg(static_cast<int>(m_sheets.size())).arg(static_cast<int>(pages.size())));
  }
  arrange();
  setWidget(desk);
}

void PreviewDesk::showSentence(const QString& sentence, QWidget* button) {
  m_sheets.clear();
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
  return m_sheets.size() > 1 && (room - kBetweenSheets) / 2 >= kNarrowestSheet ? 2 : 1;
}

int PreviewDesk::sheetWidth() const {
  const int room = viewport()->width() - 2 * kDeskMargin;
  const int beside = (room - (columns() - 1) * kBetweenSheets) / columns();
  return std::clamp(beside - kSheetEdges, kNarrowestSheet - kSheetEdges, kWidestSheet);
}

void PreviewDesk::arrange() {
  const int across = columns();
  const int width = sheetWidth();
  for (int i = 0; i < static_cast<int>(m_sheets.size()); ++i) {
    PreviewSheet* sheet = m_sheets[static_cast<std::size_t>(i)];
    sheet->setPageWidth(width);
    m_grid->removeWidget(sheet);
    m_grid->addWidget(sheet, i / across, i % across);
  }
}

void PreviewDesk::resizeEvent(QResizeEvent* event) {
  // Before the area looks how large its pages are.
  if (event->size().width() != event->oldSize().width()) arrange();
  QScrollArea::resizeEvent(event);
}

}  // namespace playfair::ui
