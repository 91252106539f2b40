// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPlainTextEdit>

namespace playfair::ui {

/// Plain text of a few lines that grows with what is written. Tab goes on to the next field.
class LinesEdit : public QPlainTextEdit {
  Q_OBJECT
 public:
  LinesEdit(const QString& accessibleName, const char* objectName, int lines, QWidget* parent);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  /// Sets the text without saying that it was changed.
  void setTextQuietly(const QString& text);

 signals:
  /// The focus has gone elsewhere in this window.
  void left();

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int m_lines;
};

}  // namespace playfair::ui
