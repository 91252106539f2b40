// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>
#include <QTextFormat>
#include <QUrl>
#include <string>

class QTextCursor;

namespace playfair::ui {

/// A document that loads nothing from anywhere: pasted text cannot make the program look at files or addresses.
class ClosedDocument : public QTextDocument {
  Q_OBJECT
 public:
  using QTextDocument::QTextDocument;

 protected:
  QVariant loadResource(int type, const QUrl& name) override;
};

/// Fills a document with Markdown of the dialect of report/markdown.h, as people see it: bold, italic, strikethrough,
/// lists, links. Tables stay as their source text. Empty lines beyond the one that divides paragraphs, which reports
/// pass over, become empty paragraphs. Replaces what the document held.
void readMarkdown(QTextDocument& document, const std::string& markdown);

/// What the document shows as Markdown. Typed signs that the dialect would take for markup are escaped, and only those:
/// reading the result again shows the same text, empty paragraphs included.
[[nodiscard]] std::string writeMarkdown(const QTextDocument& document);

/// Text as it was typed, as Markdown that shows the same.
[[nodiscard]] std::string markdownOf(const QString& plainText);

/// Inserts rich text from elsewhere, reduced to the formats that Markdown of this dialect knows.
void insertReduced(QTextCursor& cursor, const QTextDocument& foreign);

/// True for addresses that a link may have: http, https, mailto.
[[nodiscard]] bool isLinkAddress(const QString& address);

/// The text without its formats, for short previews.
[[nodiscard]] QString plainTextOf(const std::string& markdown);

namespace markdown {

/// A block whose text is Markdown source, written back as it stands (tables).
inline constexpr int kSourceProperty = QTextFormat::UserProperty + 1;
/// The number a numbered list starts with.
inline constexpr int kStartProperty = QTextFormat::UserProperty + 2;

}  // namespace markdown

}  // namespace playfair::ui
