// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QScrollArea>
#include <vector>

#include "playfair/print/pdf.h"

class QTimer;

namespace playfair::ui {

/// Printed pages on a desk: two side by side where they can still be read, else one, in the middle.
class PreviewDesk : public QScrollArea {
  Q_OBJECT
 public:
  explicit PreviewDesk(QWidget* parent);

  void showPages(const std::vector<print::PageImage>& pages);
  /// A sentence in place of pages, and under it what to do.
  void showSentence(const QString& sentence, QWidget* button);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void layOut();
  [[nodiscard]] int columns() const;
  [[nodiscard]] int sheetWidth() const;

  std::vector<QImage> m_images;
  int m_shownWidth = 0;
  QTimer* m_resized = nullptr;
};

}  // namespace playfair::ui
