// SPDX-License-Identifier: EUPL-1.2
#include "walk/markdown_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextList>
#include <QToolButton>
#include <algorithm>

#include "dialogs/dialogs.h"
#include "session/text.h"
#include "theme/palette.h"
#include "walk/markdown_document.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

/// What people type as an address, made whole: "www.example.org", "office@example.org".
QString wholeAddress(const QString& typed) {
  const QString address = typed.trimmed();
  if (isLinkAddress(address)) return address;
  if (address.contains(QLatin1Char('@')) && !address.contains(QLatin1Char('/')))
    return QStringLiteral("mailto:") + address;
  if (address.contains(QStringLiteral("://")) || address.contains(QLatin1Char(' ')) ||
      !address.contains(QLatin1Char('.')))
    return {};
  return QStringLiteral("https://") + address;
}

}  // namespace

MarkdownEdit::MarkdownEdit(Dialogs& dialogs, QWidget* parent) : QTextEdit(parent), m_dialogs(dialogs) {
  setDocument(new ClosedDocument(this));
  setTabChangesFocus(true);
  setAutoFormatting(QTextEdit::AutoNone);
  connect(document(), &QTextDocument::contentsChanged, this, &MarkdownEdit::contentsChanged);
  connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
    leaveLinkEnd();
    emit formatMoved();
  });
  connect(this, &QTextEdit::currentCharFormatChanged, this, &MarkdownEdit::formatMoved);
}

void MarkdownEdit::setMarkdown(const QString& text) {
  const int position = textCursor().position();
  m_loading = true;
  document()->setUndoRedoEnabled(false);
  readMarkdown(*document(), fromQt(text));
  document()->setUndoRedoEnabled(true);
  QTextCursor cursor = textCursor();
  cursor.setPosition(std::min(position, document()->characterCount() - 1));
  setTextCursor(cursor);
  m_loading = false;
  m_original = text;
  m_touched = false;
  emit formatMoved();
}

QString MarkdownEdit::markdown() const {
  return m_touched ? toQt(writeMarkdown(*document())) : m_original;
}

void MarkdownEdit::contentsChanged() {
  if (m_loading) return;
  m_touched = true;
  emit edited();
}

QSize MarkdownEdit::sizeHint() const {
  return {QTextEdit::sizeHint().width(), fontMetrics().height() * 4 + 16};
}

bool MarkdownEdit::isBold() const {
  return currentCharFormat().fontWeight() >= QFont::DemiBold;
}
bool MarkdownEdit::isItalic() const {
  return currentCharFormat().fontItalic();
}
bool MarkdownEdit::inList() const {
  return textCursor().currentList() != nullptr;
}

QString MarkdownEdit::linkAddress() const {
  const QTextCharFormat format = textCursor().charFormat();
  return format.isAnchor() ? format.anchorHref() : QString();
}

void MarkdownEdit::toggleBold() {
  if (isReadOnly()) return;
  QTextCharFormat format;
  format.setFontWeight(isBold() ? QFont::Normal : QFont::Bold);
  mergeCurrentCharFormat(format);
  emit formatMoved();
}

void MarkdownEdit::toggleItalic() {
  if (isReadOnly()) return;
  QTextCharFormat format;
  format.setFontItalic(!isItalic());
  mergeCurrentCharFormat(format);
  emit formatMoved();
}

void MarkdownEdit::toggleList() {
  if (isReadOnly()) return;
  QTextCursor cursor = textCursor();
  cursor.beginEditBlock();
  if (inList()) {
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int end = cursor.selectionEnd();
    for (; block.isValid() && block.position() <= end; block = block.next()) {
      if (QTextList* list = block.textList()) list->remove(block);
      QTextBlockFormat format = block.blockFormat();
      format.setIndent(0);
      QTextCursor(block).setBlockFormat(format);
    }
  } else {
    QTextListFormat format;
    format.setStyle(QTextListFormat::ListDisc);
    format.setIndent(1);
    cursor.createList(format);
  }
  cursor.endEditBlock();
  emit formatMoved();
}

QToolButton* MarkdownEdit::addTool(QWidget* bar, const char* name, const QString& text, const QString& accessible,
                                   const QKeySequence& keys, void (MarkdownEdit::*act)()) {
  auto* button = new QToolButton(bar);
  button->setObjectName(QString::fromLatin1(name));
  button->setText(text);
  button->setAccessibleName(accessible);
  button->setToolTip(tr("%1 (%2)").arg(accessible, keys.toString(QKeySequence::NativeText)));
  button->setCheckable(true);
  button->setFocusPolicy(Qt::TabFocus);
  setLook(button, "quiet");
  // The state is the text's, not the button's: a click that changes nothing leaves it as it was.
  connect(button, &QToolButton::clicked, this, [this, act] {
    (this->*act)();
    emit formatMoved();
  });
  bar->layout()->addWidget(button);
  return button;
}

QWidget* MarkdownEdit::createToolBar(QWidget* parent) {
  auto* bar = new QWidget(parent);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(1);
  const auto control = Qt::CTRL;
  auto* bold = addTool(bar, "boldButton", tr("B", "bold"), tr("Bold"), control | Qt::Key_B, &MarkdownEdit::toggleBold);
  auto* italic =
      addTool(bar, "italicButton", tr("I", "italic"), tr("Italic"), control | Qt::Key_I, &MarkdownEdit::toggleItalic);
  auto* list =
      addTool(bar, "listButton", tr("List"), tr("List"), control | Qt::SHIFT | Qt::Key_L, &MarkdownEdit::toggleList);
  auto* link =
      addTool(bar, "linkButton", tr("Link"), tr("Link"), control | Qt::SHIFT | Qt::Key_K, &MarkdownEdit::toggleLink);
  bold->setStyleSheet(QStringLiteral("font-weight: 700;"));
  italic->setStyleSheet(QStringLiteral("font-style: italic;"));
  row->addStretch(1);
  connect(this, &MarkdownEdit::formatMoved, bar, [this, bold, italic, list, link] {
    bold->setChecked(isBold());
    italic->setChecked(isItalic());
    list->setChecked(inList());
    link->setChecked(!linkAddress().isEmpty());
    for (QToolButton* each : {bold, italic, list, link}) each->setEnabled(!isReadOnly());
  });
  return bar;
}

void MarkdownEdit::toggleLink() {
  if (isReadOnly()) return;
  if (!linkAddress().isEmpty()) return removeLink();
  m_dialogs.askText(window(), tr("Link"), tr("Address (a web page or an e-mail address):"), {}, tr("Set link"),
                    [this](const QString& given) {
                      const QString address = wholeAddress(given);
                      if (address.isEmpty()) {
                        m_dialogs.inform(window(), tr("This is no address"),
                                         tr("A link needs the address of a web page (https://…) or of an e-mail box. "
                                            "Your text is unchanged."));
                        return;
                      }
                      setLink(address);
                      setFocus(Qt::OtherFocusReason);
                    });
}

void MarkdownEdit::selectLink(QTextCursor& cursor) const {
  const QString address = cursor.charFormat().anchorHref();
  const QTextBlock block = cursor.block();
  for (auto at = block.begin(); !at.atEnd(); ++at) {
    const QTextFragment fragment = at.fragment();
    const int end = fragment.position() + fragment.length();
    if (fragment.charFormat().anchorHref() != address || cursor.position() < fragment.position() ||
        cursor.position() > end)
      continue;
    cursor.setPosition(fragment.position());
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return;
  }
}

void MarkdownEdit::setLink(const QString& address) {
  if (isReadOnly() || !isLinkAddress(address)) return;
  QTextCursor cursor = textCursor();
  QTextCharFormat format;
  format.setAnchor(true);
  format.setAnchorHref(address);
  format.setFontUnderline(true);
  format.setToolTip(address);
  if (!cursor.hasSelection() && cursor.charFormat().isAnchor()) selectLink(cursor);
  if (cursor.hasSelection()) {
    cursor.mergeCharFormat(format);
    cursor.setPosition(cursor.selectionEnd());
  } else {
    QTextCharFormat whole = currentCharFormat();
    whole.merge(format);
    cursor.insertText(address, whole);
  }
  setTextCursor(cursor);
  leaveLinkEnd();
  emit formatMoved();
}

void MarkdownEdit::removeLink() {
  if (isReadOnly()) return;
  QTextCursor cursor = textCursor();
  if (!cursor.hasSelection()) selectLink(cursor);
  QTextCharFormat format;
  format.setAnchor(false);
  format.setAnchorHref({});
  format.setFontUnderline(false);
  format.setToolTip({});
  cursor.mergeCharFormat(format);
  emit formatMoved();
}

void MarkdownEdit::leaveLinkEnd() {
  QTextCursor cursor = textCursor();
  if (cursor.hasSelection() || !cursor.charFormat().isAnchor()) return;
  QTextCursor next = cursor;
  const bool more = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter);
  if (more && next.charFormat().anchorHref() == cursor.charFormat().anchorHref()) return;
  QTextCharFormat plain = cursor.charFormat();
  plain.clearProperty(QTextFormat::IsAnchor);
  plain.clearProperty(QTextFormat::AnchorHref);
  plain.clearProperty(QTextFormat::TextUnderlineStyle);
  plain.clearProperty(QTextFormat::FontUnderline);
  plain.clearProperty(QTextFormat::TextToolTip);
  setCurrentCharFormat(plain);
}

bool MarkdownEdit::format(const QKeyEvent& key) {
  const bool control = key.modifiers() == Qt::ControlModifier;
  const bool shifted = key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
  return (control && (key.key() == Qt::Key_B || key.key() == Qt::Key_I)) ||
         (shifted && (key.key() == Qt::Key_L || key.key() == Qt::Key_K));
}

bool MarkdownEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && !isReadOnly()) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (format(*key)) {
      event->accept();
      return true;
    }
  }
  return QTextEdit::event(event);
}

bool MarkdownEdit::handlesParagraphEnd() {
  QTextCursor cursor = textCursor();
  if (cursor.hasSelection()) return false;
  const QTextBlock block = cursor.block();
  if (block.textList() != nullptr && block.text().isEmpty()) {
    toggleList();
    return true;
  }
  if (block.blockFormat().headingLevel() > 0 && cursor.atBlockEnd()) {
    QTextBlockFormat body = block.blockFormat();
    body.setHeadingLevel(0);
    cursor.insertBlock(body, QTextCharFormat());
    setTextCursor(cursor);
    return true;
  }
  return insertsEmptyParagraph(cursor);
}

bool MarkdownEdit::insertsEmptyParagraph(QTextCursor& cursor) {
  const QTextBlock block = cursor.block();
  const QTextBlockFormat format = block.blockFormat();
  const bool plain = format.intProperty(QTextFormat::BlockQuoteLevel) == 0 &&
                     !format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
  if (!block.text().isEmpty() || !plain) return false;
  // By itself Qt would only reset the format of an empty paragraph, and the empty line would be lost.
  cursor.insertBlock(format, QTextCharFormat());
  setTextCursor(cursor);
  ensureCursorVisible();
  return true;
}

void MarkdownEdit::keyPressEvent(QKeyEvent* event) {
  if (!isReadOnly() && format(*event)) {
    if (event->key() == Qt::Key_B) toggleBold();
    if (event->key() == Qt::Key_I) toggleItalic();
    if (event->key() == Qt::Key_L) toggleList();
    if (event->key() == Qt::Key_K) toggleLink();
    event->accept();
    return;
  }
  if (!isReadOnly() && event->matches(QKeySequence::InsertParagraphSeparator) && handlesParagraphEnd()) return;
  QTextEdit::keyPressEvent(event);
}

void MarkdownEdit::setHint(const QString& hint) {
  m_hint = hint;
  setAccessibleDescription(hint);
  viewport()->update();
}

void MarkdownEdit::paintEvent(QPaintEvent* event) {
  QTextEdit::paintEvent(event);
  if (m_hint.isEmpty() || !document()->isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(ui::palette().quietText);
  const int margin = static_cast<int>(document()->documentMargin());
  painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::TextWordWrap, m_hint);
}

void MarkdownEdit::focusOutEvent(QFocusEvent* event) {
  QTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) emit left();
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData* source) const {
  return source->hasText() || source->hasHtml();
}

void MarkdownEdit::insertFromMimeData(const QMimeData* source) {
  if (isReadOnly()) return;
  QTextCursor cursor = textCursor();
  cursor.beginEditBlock();
  cursor.removeSelectedText();
  if (source->hasHtml()) {
    ClosedDocument foreign;
    foreign.setHtml(source->html());
    insertReduced(cursor, foreign);
  } else {
    cursor.insertText(source->text(), currentCharFormat());
  }
  cursor.endEditBlock();
  setTextCursor(cursor);
  ensureCursorVisible();
}

}  // namespace playfair::ui
