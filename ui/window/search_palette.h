// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "window/finder.h"

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace playfair::ui {

class FoundModel;

/// Finds anything in the file as one types. The line keeps the focus: arrow keys choose among the results, Enter goes
/// to the chosen one, Esc closes.
class SearchPalette : public QDialog {
  Q_OBJECT
 public:
  /// `here` is where one is now. `session` outlives the palette.
  SearchPalette(const Session& session, const Place& here, QWidget* parent);

 signals:
  void chosen(const playfair::ui::Place& place);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void buildResults();
  void search();
  void say(const QString& sentence);
  void choose(int row);
  void tellChosen();
  void goToChosen();
  [[nodiscard]] bool takesKey(int key);

  Finder m_finder;
  FoundModel* m_model;
  QLineEdit* m_line = nullptr;
  QListView* m_list = nullptr;
  QLabel* m_status = nullptr;
  QTimer* m_pause = nullptr;
  QString m_searched;
};

}  // namespace playfair::ui
