// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextEdit>

class QToolButton;

namespace playfair::ui {

class Dialogs;

/// A text box in which people format by buttons and usual keys and never see Markdown, which is the stored form.
/// Ctrl+B bold, Ctrl+I italic, Ctrl+Shift+L list, Ctrl+Shift+K link; Tab leaves the box.
class MarkdownEdit : public QTextEdit {
  Q_OBJECT
 public:
  MarkdownEdit(Dialogs& dialogs, QWidget* parent);

  /// Buttons for bold, italic, list and link, which show what holds at the cursor.
  [[nodiscard]] QWidget* createToolBar(QWidget* parent);

  /// Shows a text; keeps the cursor where it was as far as it goes. Does not emit edited().
  void setMarkdown(const QString& text);
  /// What is shown. Text that nobody touched is given back byte for byte.
  [[nodiscard]] QString markdown() const;
  [[nodiscard]] bool touched() const { return m_touched; }
  /// Shown while the box is empty, dark enough to be read (a placeholder under a style sheet is not).
  void setHint(const QString& hint);

  /// A few lines: the box takes what room there is, and asks for no more.
  [[nodiscard]] QSize sizeHint() const override;

  [[nodiscard]] bool isBold() const;
  [[nodiscard]] bool isItalic() const;
  [[nodiscard]] bool inList() const;
  /// The address of the link under the cursor; empty where there is none.
  [[nodiscard]] QString linkAddress() const;

 public slots:
  void toggleBold();
  void toggleItalic();
  void toggleList();
  /// Asks for an address where there is no link at the cursor, else takes the link away.
  void toggleLink();
  /// Links the selection, or the link under the cursor, or inserts the address itself.
  void setLink(const QString& address);
  void removeLink();

 signals:
  void edited();
  /// The focus went elsewhere.
  void left();
  /// What the buttons show may have changed.
  void formatMoved();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;

 private:
  void contentsChanged();
  void leaveLinkEnd();
  [[nodiscard]] bool format(const QKeyEvent& key);
  /// Return where it does something else than Qt would do: ends a list or heading, or leaves a line empty.
  [[nodiscard]] bool handlesParagraphEnd();
  [[nodiscard]] bool insertsEmptyParagraph(QTextCursor& cursor);
  void selectLink(QTextCursor& cursor) const;

  [[nodiscard]] QToolButton* addTool(QWidget* bar, const char* name, const QString& text, const QString& accessible,
                                     const QKeySequence& keys, void (MarkdownEdit::*act)());

  Dialogs& m_dialogs;
  QString m_original;
  QString m_hint;
  bool m_touched = false;
  bool m_loading = false;
};

}  // namespace playfair::ui
