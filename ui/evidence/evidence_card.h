// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <vector>

#include "playfair/assessment/evidence.h"

class QGridLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace playfair::ui {

/// What stands behind one question: a tile for each piece of evidence, a menu to add more, a place to drop and paste.
/// It only shows and asks; the page it belongs to reads and writes.
class EvidenceCard : public QFrame {
  Q_OBJECT
 public:
  explicit EvidenceCard(QWidget* parent);
  void show(const std::vector<const assessment::Evidence*>& evidence, bool writable);
  /// One line of chips instead of tiles: for windows under 1400 pixels.
  void setNarrow(bool narrow);
  using QFrame::show;

 signals:
  void addWanted(playfair::assessment::EvidenceKind kind);
  /// Put evidence that is there already behind this question.
  void attachWanted();
  void openWanted(const QString& evidence);
  void takeAwayWanted(const QString& evidence);
  /// Files, pictures or addresses were dropped or pasted.
  void given(const QMimeData* data);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QPushButton* buildAdd();
  [[nodiscard]] QWidget* makeTile(const assessment::Evidence& evidence, bool writable);
  [[nodiscard]] QWidget* makeChip(const assessment::Evidence& evidence, bool writable);
  void paste();
  [[nodiscard]] int columnsThatFit() const;
  void arrange();
  void applyShape();

  QLabel* m_heading = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_place = nullptr;
  QWidget* m_chips = nullptr;
  QWidget* m_tiles = nullptr;
  QGridLayout* m_grid = nullptr;
  std::vector<QWidget*> m_cells;  ///< tiles, then the place to drop
  std::vector<assessment::Evidence> m_shown;
  bool m_writable = true;
  bool m_narrow = false;
  int m_columns = 0;
};

}  // namespace playfair::ui
