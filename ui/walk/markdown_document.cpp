// SPDX-License-Identifier: EUPL-1.2
#include "walk/markdown_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <algorithm>
#include <sstream>
#include <variant>
#include <vector>

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

  void addEmptyParagraphs(int count) {
    for (int i = 0; i < count; ++i) begin(m_body);
  }

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

/// Markdown between two stretches of empty lines.
struct Stretch {
  int emptyBefore = 0;  ///< paragraphs
  std::string text;
};

struct Spaced {
  std::vector<Stretch> stretches;
  int emptyAfter = 0;
  [[nodiscard]] bool anyEmpty() const {
    return emptyAfter > 0 || std::any_of(stretches.begin(), stretches.end(),
                                         [](const Stretch& stretch) { return stretch.emptyBefore > 0; });
  }
};

/// Cuts Markdown where more than one line is empty: between paragraphs each further one is an empty paragraph.
Spaced spaced(const std::string& markdown) {
  Spaced result;
  int emptyLines = 0;
  std::istringstream lines(markdown + '\n');
  for (std::string line; std::getline(lines, line);) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) {
      ++emptyLines;
      continue;
    }
    const int needed = result.stretches.empty() ? 0 : 1;
    if (result.stretches.empty() || emptyLines > needed) {
      result.stretches.push_back({emptyLines - needed, line});
    } else {
      result.stretches.back().text += (emptyLines > 0 ? "\n\n" : "\n") + line;
    }
    emptyLines = 0;
  }
  // A single line end closes the last line.
  result.emptyAfter = result.stretches.empty() ? 0 : std::max(0, emptyLines - 1);
  return result;
}

void fill(QTextDocument& document, const Spaced& whole) {
  document.clear();
  Filler filler(document);
  for (const Stretch& stretch : whole.stretches) {
    filler.addEmptyParagraphs(stretch.emptyBefore);
    for (const auto& block : report::parseMarkdown(stretch.text, 1)) std::visit(filler, block);
  }
  filler.addEmptyParagraphs(whole.emptyAfter);
}

bool isEmptyParagraph(const QTextBlock& block) {
  return block.text().isEmpty() && block.textList() == nullptr &&
         !block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

bool sameList(const QTextBlock& one, const QTextBlock& other) {
  const QTextList* a = one.textList();
  const QTextList* b = other.textList();
  if (a == nullptr || b == nullptr) return a == b;
  const auto number = [](const QTextList& list, const QTextBlock& block) {
    const bool numbered = list.format().style() == QTextListFormat::ListDecimal;
    return numbered ? list.format().intProperty(markdown::kStartProperty) + list.itemNumber(block) : 0;
  };
  return a->format().style() == b->format().style() && a->format().indent() == b->format().indent() &&
         number(*a, one) == number(*b, other);
}

bool sameKind(const QTextBlockFormat& one, const QTextBlockFormat& other) {
  return one.headingLevel() == other.headingLevel() &&
         one.intProperty(QTextFormat::BlockQuoteLevel) == other.intProperty(QTextFormat::BlockQuoteLevel) &&
         one.boolProperty(markdown::kSourceProperty) == other.boolProperty(markdown::kSourceProperty);
}

/// Whether two documents show the same but for empty paragraphs.
bool sameButForEmpty(const QTextDocument& one, const QTextDocument& other) {
  const auto next = [](QTextBlock block) {
    while (block.isValid() && isEmptyParagraph(block)) block = block.next();
    return block;
  };
  QTextBlock a = next(one.begin());
  QTextBlock b = next(other.begin());
  for (; a.isValid() && b.isValid(); a = next(a.next()), b = next(b.next())) {
    if (runsOf(a) != runsOf(b) || !sameList(a, b) || !sameKind(a.blockFormat(), b.blockFormat())) return false;
  }
  return !a.isValid() && !b.isValid();
}

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
  const Spaced whole{{{0, markdown}}, 0};
  const Spaced cut = spaced(markdown);
  if (!cut.anyEmpty()) return fill(document, whole);
  fill(document, cut);
  // Code, lists and link definitions may reach over empty lines: there the text counts, not the lines.
  QTextDocument uncut;
  fill(uncut, whole);
  if (!sameButForEmpty(document, uncut)) fill(document, whole);
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
