// SPDX-License-Identifier: EUPL-1.2
#include <QTextBlock>
#include <QTextList>
#include <map>
#include <optional>
#include <variant>

#include "playfair/report/markdown.h"
#include "session/text.h"
#include "walk/markdown_document.h"
#include "walk/markdown_runs.h"

// A document as Markdown, block by block. Each block is read back before it is accepted: the lightest writing that
// shows the same text is taken.
namespace playfair::ui {
namespace {

Runs withText(const QString& text) {
  Run run;
  run.text = text;
  return {run};
}

/// Control characters are shown as U+FFFD by the dialect: they count as equal to it.
Runs comparable(Runs runs) {
  for (Run& run : runs) {
    for (QChar& each : run.text) {
      if (each.category() == QChar::Other_Control && each != QLatin1Char('\n') && each != QLatin1Char('\t'))
        each = QChar::ReplacementCharacter;
    }
  }
  return normalised(runs);
}

enum class Kind { Paragraph, Heading, Item };

/// What the dialect reads from one block of Markdown; nothing where it reads another kind of block or several.
std::optional<Runs> readBack(const QString& candidate, Kind kind) {
  const auto blocks = report::parseMarkdown(fromQt(candidate), 1);
  if (blocks.size() != 1) return std::nullopt;
  const auto* paragraph = std::get_if<report::Paragraph>(&blocks.front());
  if (kind == Kind::Paragraph && paragraph != nullptr) return runsOf(paragraph->spans);
  const auto* heading = std::get_if<report::Heading>(&blocks.front());
  if (kind == Kind::Heading && heading != nullptr) return withText(toQt(heading->text));
  const auto* list = std::get_if<report::List>(&blocks.front());
  if (kind != Kind::Item || list == nullptr || list->items.size() != 1 || !list->items.front().children.empty())
    return std::nullopt;
  return runsOf(list->items.front().spans);
}

/// Letters, digits, spaces and the signs of ordinary sentences, in one line: nothing that the dialect looks at.
bool isPlainProse(const Runs& runs) {
  if (runs.size() != 1) return runs.empty();
  const Run& run = runs.front();
  if (run.bold || run.italic || run.struck || run.code || !run.link.isEmpty()) return false;
  if (!run.text.front().isLetter() || run.text.back().isSpace()) return false;
  for (const QChar each : run.text) {
    if (each.isLetterOrNumber() || each == QLatin1Char(' ')) continue;
    if (!QStringLiteral(",.;?'\"()").contains(each)) return false;
  }
  return true;
}

Runs withoutLooks(const Runs& runs) {
  Run all;
  for (const Run& run : runs) all.text += run.text;
  return {all};
}

/// The lightest writing of these pieces that reads back as the same.
std::optional<QString> provenMarkdown(const Runs& runs, Kind kind, const QString& prefix, const QString& continuation) {
  const Runs wanted = comparable(runs);
  for (const QChar emphasis : {QLatin1Char('*'), QLatin1Char('_')}) {
    for (const Escaping escaping : {Escaping::None, Escaping::Careful, Escaping::All}) {
      const QString candidate = prefix + inlineMarkdown(runs, escaping, emphasis, continuation);
      const auto read = readBack(candidate, kind);
      if (read && comparable(*read) == wanted) return candidate;
    }
  }
  return std::nullopt;
}

/// Lines of a paragraph that stand together, after some that are empty.
struct Lines {
  int emptyBefore = 0;
  Runs runs;
};

/// A paragraph cut at its empty lines, for the dialect has none inside of one. Without a text: only empty lines.
std::vector<Lines> cutAtEmptyLines(const Runs& runs) {
  std::vector<Lines> cut(1);
  bool emptyLine = true;
  for (const Run& run : runs) {
    const QStringList lines = run.text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
      if (i > 0) {
        if (emptyLine && !cut.back().runs.empty()) cut.emplace_back();
        if (emptyLine) ++cut.back().emptyBefore;
        if (!emptyLine) cut.back().runs.push_back(Run{QStringLiteral("\n"), false, false, false, false, {}});
        emptyLine = true;
      }
      if (lines[i].isEmpty()) continue;
      Run piece = run;
      piece.text = lines[i];
      cut.back().runs.push_back(piece);
      emptyLine = false;
    }
  }
  if (emptyLine) cut.push_back({1, {}});
  return cut;
}

QString blockMarkdown(const Runs& given, Kind kind, const QString& prefix) {
  Runs runs = normalised(given);
  if (kind == Kind::Heading && !runs.empty()) runs = withoutLooks(runs);
  const QString continuation(kind == Kind::Item ? prefix.size() : 0, QLatin1Char(' '));
  if (runs.empty()) return prefix.trimmed();
  if (isPlainProse(runs)) return prefix + runs.front().text;
  if (const auto proven = provenMarkdown(runs, kind, prefix, continuation)) return *proven;
  // Formats that cannot be told apart in this dialect go; the text stays.
  const Runs bare = withoutLooks(runs);
  if (const auto proven = provenMarkdown(bare, kind, prefix, continuation)) return *proven;
  return prefix + inlineMarkdown(bare, Escaping::All, QLatin1Char('*'), continuation);
}

QString quoted(const QString& text) {
  QString result = QStringLiteral("> ") + text;
  return result.replace(QLatin1Char('\n'), QLatin1String("\n> "));
}

/// Writes blocks and remembers how deep each list lies.
class Writer {
 public:
  void add(const QTextBlock& block) {
    const QTextBlockFormat format = block.blockFormat();
    const bool quote = format.intProperty(QTextFormat::BlockQuoteLevel) > 0;
    if (block.textList() != nullptr) {
      addItem(block);
    } else if (format.hasProperty(markdown::kSourceProperty)) {
      addText(block.text().replace(QChar(QChar::LineSeparator), QLatin1Char('\n')), quote);
    } else if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth) && block.text().isEmpty()) {
      addText(QStringLiteral("---"), quote);
    } else if (format.headingLevel() > 0 && !block.text().isEmpty() &&
               !block.text().contains(QChar(QChar::LineSeparator))) {
      const QString prefix = QString(std::min(format.headingLevel(), 6), QLatin1Char('#')) + QLatin1Char(' ');
      addText(blockMarkdown(runsOf(block), Kind::Heading, prefix), quote);
    } else {
      addParagraph(block, quote);
    }
  }

  /// All of it; nothing where only empty paragraphs came.
  [[nodiscard]] QString text() const {
    const int lineEnds = m_out.isEmpty() || m_empty == 0 ? 0 : m_empty + 1;
    return m_out + QString(lineEnds, QLatin1Char('\n'));
  }

 private:
  struct Level {
    const QTextList* list;
    QChar sign;
    int number;         ///< of the last item
    qsizetype indent;   ///< of the marker
    qsizetype content;  ///< of the item's text
  };

  void addParagraph(const QTextBlock& block, bool quote) {
    for (const Lines& lines : cutAtEmptyLines(runsOf(block))) {
      m_empty += lines.emptyBefore;
      if (lines.runs.empty()) continue;
      const QString text = blockMarkdown(lines.runs, Kind::Paragraph, {});
      if (text.isEmpty()) continue;
      addText(quote ? quoted(text) : text, quote);
    }
  }

  void addText(const QString& text, bool quote) {
    m_lists.clear();
    separate(m_inQuote && quote ? QStringLiteral("\n>\n") : QStringLiteral("\n\n"));
    m_inQuote = quote;
    m_out += text;
  }

  void separate(const QString& between) {
    const QString empty(m_empty, QLatin1Char('\n'));
    if (m_out.isEmpty()) {
      m_out = empty;
    } else {
      m_out += m_empty > 0 ? QStringLiteral("\n\n") + empty : between;
    }
    m_empty = 0;
  }

  void addItem(const QTextBlock& block) {
    const QTextList* list = block.textList();
    const auto depth = static_cast<std::size_t>(std::max(list->format().indent(), 1));
    const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
    const bool follows = !m_lists.empty();
    const int start =
        list->format().hasProperty(markdown::kStartProperty) ? list->format().intProperty(markdown::kStartProperty) : 1;
    const int number = numbered ? start + list->itemNumber(block) : 0;
    // Another list of the same kind at the same depth needs another sign, or the two would become one. After empty
    // lines it may: it goes on there.
    QChar sign = numbered ? QLatin1Char('.') : QLatin1Char('-');
    while (m_lists.size() > depth) m_lists.pop_back();
    if (m_lists.size() == depth) {
      const Level& beside = m_lists.back();
      const bool goesOn = beside.list == list || (m_empty > 0 && (!numbered || beside.number + 1 == number));
      if (goesOn && (beside.sign == sign || beside.list == list)) {
        sign = beside.sign;
      } else if (beside.sign == sign) {
        sign = numbered ? QLatin1Char(')') : QLatin1Char('*');
      }
      m_lists.pop_back();
    }
    const QString marker = numbered ? QString::number(number) + sign : QString(sign);
    const qsizetype indent = m_lists.empty() ? 0 : m_lists.back().content;
    m_lists.push_back({list, sign, number, indent, indent + marker.size() + 1});
    QString text = blockMarkdown(runsOf(block), Kind::Item, marker + QLatin1Char(' '));
    const QString margin(indent, QLatin1Char(' '));
    text.replace(QLatin1Char('\n'), QLatin1Char('\n') + margin);
    separate(follows ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    m_inQuote = false;
    m_out += margin + text;
  }

  QString m_out;
  std::vector<Level> m_lists;
  bool m_inQuote = false;
  int m_empty = 0;  ///< empty paragraphs since the last text
};

}  // namespace

std::string writeMarkdown(const QTextDocument& document) {
  Writer writer;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) writer.add(block);
  return fromQt(writer.text());
}

}  // namespace playfair::ui
