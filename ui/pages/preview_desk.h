// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>
#include <vector>

#include "playfair/print/pdf.h"

class QGridLayout;

namespace playfair::ui {

class PreviewSheet;

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
  void arrange();
  [[nodiscard]] int columns() const;
  [[nodiscard]] int sheetWidth() const;

  std::vector<PreviewSheet*> m_sheets;
  QGridLayout* m_grid = nullptr;
};

}  // namespace playfair::ui
