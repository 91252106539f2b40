// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "walk/markdown_runs.h"

// Pieces of text as Markdown.
namespace playfair::ui {
namespace {

constexpr char16_t kBackslash = u'\\';

bool isAsciiPunctuation(QChar each) {
  const char16_t code = each.unicode();
  return (code >= u'!' && code <= u'/') || (code >= u':' && code <= u'@') || (code >= u'[' && code <= u'`') ||
         (code >= u'{' && code <= u'~');
}

bool isWord(QChar each) {
  return each.isLetterOrNumber() || each.isSurrogate() || each.isMark();
}
bool isBlank(QChar each) {
  return each.isNull() || each.isSpace();
}
bool isSign(QChar each) {
  return !isBlank(each) && !isWord(each);
}

QString entity(char32_t code) {
  return QStringLiteral("&#%1;").arg(static_cast<uint>(code));
}

/// Writes pieces one after the other and knows which marks stand open.
class InlineWriter {
 public:
  InlineWriter(Escaping escaping, QChar emphasis, QString continuation)
      : m_escaping(escaping), m_emphasis(emphasis), m_continuation(std::move(continuation)) {}

  QString write(const Runs& runs) {
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const Run& run = runs[i];
      m_following = i + 1 < runs.size() && !runs[i + 1].text.isEmpty() ? runs[i + 1].text.front() : QChar();
      if (run.text == QStringLiteral("\n")) {
        closeAllBut({});
        writeText(run);
        continue;
      }
      closeAllBut(run);
      open(run);
      if (run.code) {
        writeCode(run.text);
      } else {
        writeText(run);
      }
      m_before = run.text.back();
    }
    closeAllBut({});
    return m_out;
  }

 private:
  enum class Mark { Link, Bold, Italic, Struck };
  struct Open {
    Mark mark;
    QString link;
  };

  static bool wants(const Run& run, const Open& open) {
    switch (open.mark) {
      case Mark::Link:
        return run.link == open.link;
      case Mark::Bold:
        return run.bold;
      case Mark::Italic:
        return run.italic;
      case Mark::Struck:
        return run.struck;
    }
    return false;
  }

  QString sign(Mark mark) const {
    if (mark == Mark::Bold) return QStringLiteral("**");
    if (mark == Mark::Struck) return QStringLiteral("~~");
    return QString(m_emphasis);
  }

  void closeAllBut(const Run& run) {
    std::size_t keep = 0;
    while (keep < m_open.size() && wants(run, m_open[keep])) ++keep;
    while (m_open.size() > keep) {
      const Open& top = m_open.back();
      if (top.mark == Mark::Link) {
        m_out += QStringLiteral("](%1)").arg(address(top.link));
      } else {
        // Closing after a sign and before a letter does not count as closing: the letter is written as a number then.
        if (isSign(m_before)) m_spellNext = true;
        m_out += sign(top.mark);
      }
      m_open.pop_back();
    }
  }

  void open(const Run& run) {
    const auto has = [this](Mark mark) {
      return std::any_of(m_open.begin(), m_open.end(), [mark](const Open& each) { return each.mark == mark; });
    };
    if (!run.link.isEmpty() && !has(Mark::Link)) {
      m_open.push_back({Mark::Link, run.link});
      m_out += QLatin1Char('[');
    }
    const std::pair<Mark, bool> marks[] = {
        {Mark::Bold, run.bold}, {Mark::Italic, run.italic}, {Mark::Struck, run.struck}};
    for (const auto& [mark, wanted] : marks) {
      if (!wanted || has(mark)) continue;
      if (isSign(run.text.front())) spellLast();
      m_open.push_back({mark, {}});
      m_out += sign(mark);
    }
  }

  /// A letter before an opening mark that is followed by a sign keeps it from opening; written as a number it does not.
  void spellLast() {
    if (m_out.isEmpty() || !isWord(m_out.back()) || !isWord(m_before)) return;
    char32_t code = m_out.back().unicode();
    qsizetype length = 1;
    if (m_out.back().isLowSurrogate() && m_out.size() > 1) {
      code = QChar::surrogateToUcs4(m_out[m_out.size() - 2], m_out.back());
      length = 2;
    }
    m_out.chop(length);
    m_out += entity(code);
  }

  static QString address(const QString& link) {
    QString safe;
    for (const QChar each : link) {
      if (each.isSpace() || each == QLatin1Char('<') || each == QLatin1Char('>') || each.unicode() < 0x20)
        safe += QStringLiteral("%%1").arg(each.unicode(), 2, 16, QLatin1Char('0'));
      else if (each == QLatin1Char('(') || each == QLatin1Char(')') || each == kBackslash)
        safe += QString(QChar(kBackslash)) + each;
      else
        safe += each;
    }
    return safe;
  }

  void writeCode(const QString& text) {
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar each : text) {
      run = each == QLatin1Char('`') ? run + 1 : 0;
      longest = std::max(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    const bool pad =
        text.startsWith(QLatin1Char('`')) || text.endsWith(QLatin1Char('`')) ||
        (text.startsWith(QLatin1Char(' ')) && text.endsWith(QLatin1Char(' ')) && !text.trimmed().isEmpty());
    const QString space = pad ? QStringLiteral(" ") : QString();
    m_out += fence + space + text + space + fence;
    m_lineStart = false;
  }

  void writeText(const Run& run) {
    const QString& text = run.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
      const QChar each = text[i];
      const QChar next = i + 1 < text.size() ? text[i + 1] : m_following;
      if (each == QLatin1Char('\n')) {
        m_out += QChar(kBackslash) + QStringLiteral("\n") + m_continuation;
        m_lineStart = true;
        m_before = each;
        continue;
      }
      if (m_spellNext && isWord(each)) {
        const bool pair = each.isHighSurrogate() && next.isLowSurrogate() && i + 1 < text.size();
        m_out += entity(pair ? QChar::surrogateToUcs4(each, next) : each.unicode());
        if (pair) ++i;
      } else if (isLineEdgeSpace(each, next)) {
        m_out += entity(each.unicode());
      } else {
        if (mustEscape(text, i, next, !run.link.isEmpty())) m_out += QChar(kBackslash);
        m_out += each;
      }
      m_spellNext = false;
      m_lineStart = false;
      m_before = each;
    }
  }

  /// White space at the border of a line would be lost.
  bool isLineEdgeSpace(QChar each, QChar next) const {
    if (each != QLatin1Char(' ') && each != QLatin1Char('\t')) return false;
    return m_lineStart || next.isNull() || next == QLatin1Char('\n');
  }

  bool mustEscape(const QString& text, qsizetype at, QChar next, bool inLink) const {
    const QChar each = text[at];
    if (!isAsciiPunctuation(each)) return false;
    if (m_escaping == Escaping::None) return false;
    if (m_escaping == Escaping::All) return true;
    const bool alone = isBlank(m_before) && isBlank(next) && !m_lineStart;
    switch (each.unicode()) {
      case kBackslash:
        return isAsciiPunctuation(next) || next.isNull() || next == QLatin1Char('\n');
      case u'*':
      case u'~':
        return !alone;
      case u'_':
        return !alone && !(m_before.isLetterOrNumber() && next.isLetterOrNumber());
      case u'`':
      case u'[':
        return true;
      case u']':
        return inLink;
      case u'<':
        return next.isLetter() || next == QLatin1Char('/') || next == QLatin1Char('!') || next == QLatin1Char('?');
      case u'&':
        return next.isLetterOrNumber() || next == QLatin1Char('#');
      case u'#':
      case u'>':
      case u'+':
      case u'-':
      case u'=':
      case u'|':
        return m_lineStart;
      case u'.':
      case u')':
        return endsListNumber(text, at);
      default:
        return false;
    }
  }

  static bool endsListNumber(const QString& text, qsizetype at) {
    qsizetype from = at;
    while (from > 0 && text[from - 1].isDigit()) --from;
    return from < at && at - from <= 9 && (from == 0 || text[from - 1] == QLatin1Char('\n'));
  }

  Escaping m_escaping;
  QChar m_emphasis;
  QString m_continuation;
  QString m_out;
  std::vector<Open> m_open;
  QChar m_before;
  QChar m_following;
  bool m_lineStart = true;
  bool m_spellNext = false;
};

}  // namespace

QString inlineMarkdown(const Runs& runs, Escaping escaping, QChar emphasis, const QString& continuation) {
  return InlineWriter(escaping, emphasis, continuation).write(runs);
}

}  // namespace playfair::ui
