// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace playfair::ui {

/// A button that shortens a typed text in its middle where the width ends; the whole of it is its tool tip.
class ElidedButton : public QPushButton {
  Q_OBJECT
 public:
  ElidedButton(const QString& text, const char* objectName, const char* look, QWidget* parent);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void shorten();

  QString m_text;
};

}  // namespace playfair::ui
