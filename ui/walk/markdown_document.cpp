// SPDX-License-Identifier: EUPL-1.2
#include "walk/markdown_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <variant>

#include "playfair/report/markdown.h"
#include "session/text.h"
#include "walk/markdown_runs.h"

namespace playfair::ui {
namespace {

constexpr double kParagraphGap = 6.0;
constexpr double kQuoteIndent = 18.0;

/// What a QTextCursor would take for the border of a block or of a table becomes a line break or a replacement mark.
QString shownText(const std::string& text) {
  QString shown = toQt(text);
  for (QChar& each : shown) {
    const char16_t code = each.unicode();
    if (code == u'\n' || code == u'\r' || code == u'\u2029') each = QChar::LineSeparator;
    if (code == u'\ufdd0' || code == u'\ufdd1') each = QChar::ReplacementCharacter;
  }
  return shown;
}

QTextCharFormat formatOf(const report::Span& span) {
  return charFormatOf({{}, span.bold, span.italic, span.struck, span.code, toQt(span.link)});
}

/// Puts the blocks of the report tree into a document, one after the other.
class Filler {
 public:
  explicit Filler(QTextDocument& document) : m_cursor(&document) {
    m_body.setBottomMargin(kParagraphGap);
    m_cursor.setBlockFormat(m_body);
  }

  void operator()(const report::Heading& heading) {
    QTextBlockFormat format = m_body;
    format.setHeadingLevel(heading.level);
    begin(format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    m_cursor.insertText(shownText(heading.text), bold);
  }

  void operator()(const report::Paragraph& paragraph) {
    begin(m_body);
    insert(paragraph.spans);
  }

  void operator()(const report::Callout& callout) {
    begin(m_body);
    insert(callout.spans);
  }

  void operator()(const report::Quote& quote) {
    QTextBlockFormat format = m_body;
    format.setProperty(QTextFormat::BlockQuoteLevel, 1);
    format.setLeftMargin(kQuoteIndent);
    for (const auto& paragraph : quote.paragraphs) {
      begin(format);
      insert(paragraph.spans);
    }
  }

  void operator()(const report::Rule&) {
    QTextBlockFormat format = m_body;
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    begin(format);
  }

  void operator()(const report::Table& table) {
    QTextBlockFormat format = m_body;
    format.setProperty(markdown::kSourceProperty, true);
    begin(format);
    m_cursor.insertText(tableSource(table), QTextCharFormat());
  }

  void operator()(const report::Figure&) {}  // typed text has none

  void operator()(const report::List& list) { insertList(list, 1); }

 private:
  void begin(const QTextBlockFormat& format) {
    if (m_first) {
      m_cursor.setBlockFormat(format);
    } else {
      m_cursor.insertBlock(format, QTextCharFormat());
    }
    m_first = false;
  }

  void insert(const report::Spans& spans) {
    for (const auto& span : spans) {
      if (span.lineBreakBefore) m_cursor.insertText(QString(QChar::LineSeparator), QTextCharFormat());
      m_cursor.insertText(shownText(span.text), formatOf(span));
    }
  }

  void insertList(const report::List& list, int indent) {
    QTextListFormat format;
    format.setStyle(list.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(indent);
    format.setProperty(markdown::kStartProperty, list.start);
    QTextList* made = nullptr;
    for (const auto& item : list.items) {
      begin(m_body);
      if (made == nullptr) {
        made = m_cursor.createList(format);
      } else {
        made->add(m_cursor.block());
      }
      insert(item.spans);
      for (const auto& child : item.children) insertList(child, indent + 1);
    }
  }

  QTextCursor m_cursor;
  QTextBlockFormat m_body;
  bool m_first = true;
};

QTextBlockFormat reducedBlock(const QTextBlockFormat& foreign) {
  QTextBlockFormat format;
  format.setBottomMargin(kParagraphGap);
  if (foreign.headingLevel() > 0) format.setHeadingLevel(foreign.headingLevel());
  return format;
}

}  // namespace

QVariant ClosedDocument::loadResource(int, const QUrl&) {
  return {};
}

void readMarkdown(QTextDocument& document, const std::string& markdown) {
  document.clear();
  Filler filler(document);
  for (const auto& block : report::parseMarkdown(markdown, 1)) std::visit(filler, block);
}

void insertReduced(QTextCursor& cursor, const QTextDocument& foreign) {
  cursor.beginEditBlock();
  const QTextList* from = nullptr;
  QTextList* to = nullptr;
  for (QTextBlock block = foreign.begin(); block.isValid(); block = block.next()) {
    const bool startsLine = block == foreign.begin() && cursor.block().text().isEmpty();
    if (startsLine && block.blockFormat().headingLevel() > 0) cursor.setBlockFormat(reducedBlock(block.blockFormat()));
    if (block != foreign.begin()) cursor.insertBlock(reducedBlock(block.blockFormat()), QTextCharFormat());
    if (const QTextList* list = block.textList(); list != nullptr && foreign.blockCount() > 1) {
      if (list != from || to == nullptr) {
        QTextListFormat format;
        const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
        format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(std::max(list->format().indent(), 1));
        to = cursor.createList(format);
      } else {
        to->add(cursor.block());
      }
      from = list;
    } else {
      from = nullptr;
      to = nullptr;
    }
    for (const Run& run : runsOf(block)) {
      QString text = run.text;
      text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)).remove(QChar::ObjectReplacementCharacter);
      Run kept = run;
      if (!isLinkAddress(kept.link)) kept.link.clear();
      cursor.insertText(text, charFormatOf(kept));
    }
  }
  cursor.endEditBlock();
}

std::string markdownOf(const QString& plainText) {
  QTextDocument document;
  document.setPlainText(plainText);
  return writeMarkdown(document);
}

bool isLinkAddress(const QString& address) {
  const QString lower = address.toLower();
  return lower.startsWith(QLatin1String("http://")) || lower.startsWith(QLatin1String("https://")) ||
         lower.startsWith(QLatin1String("mailto:"));
}

QString plainTextOf(const std::string& markdown) {
  QTextDocument document;
  readMarkdown(document, markdown);
  return document.toPlainText();
}

}  // namespace playfair::ui
