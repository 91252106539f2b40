// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace playfair::ui {

/// Over an answer that was taken over and not confirmed: where it comes from, and the way to confirm it.
class TakenOverCard : public QFrame {
  Q_OBJECT
 public:
  explicit TakenOverCard(QWidget* parent = nullptr);
  /// Hidden where the text is empty.
  void show(const QString& text, bool writable);
  void focusConfirm();
  using QFrame::show;

 signals:
  void confirmed();

 private:
  QLabel* m_text;
  QPushButton* m_confirm;
};

}  // namespace playfair::ui
