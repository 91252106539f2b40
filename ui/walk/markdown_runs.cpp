// SPDX-License-Identifier: EUPL-1.2
#include "walk/markdown_runs.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextFragment>
#include <algorithm>

#include "session/text.h"

namespace playfair::ui {
namespace {

void append(Runs& runs, const Run& run) {
  if (run.text.isEmpty()) return;
  if (!runs.empty() && runs.back().sameLook(run)) {
    runs.back().text += run.text;
  } else {
    runs.push_back(run);
  }
}

/// Emphasis taken from the white space at both edges of a stretch that has it.
void bareEdges(Runs& runs, bool Run::* mark) {
  Runs result;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    Run run = runs[i];
    if (!(run.*mark) || run.code) {
      append(result, run);
      continue;
    }
    const bool first = i == 0 || !(runs[i - 1].*mark);
    const bool last = i + 1 == runs.size() || !(runs[i + 1].*mark);
    qsizetype from = 0;
    qsizetype to = run.text.size();
    while (first && from < to && run.text[from].isSpace()) ++from;
    while (last && to > from && run.text[to - 1].isSpace()) --to;
    Run bare = run;
    bare.*mark = false;
    bare.text = run.text.left(from);
    append(result, bare);
    bare.text = run.text.mid(to);
    run.text = run.text.mid(from, to - from);
    append(result, run);
    append(result, bare);
  }
  runs = std::move(result);
}

}  // namespace

bool Run::sameLook(const Run& other) const {
  return bold == other.bold && italic == other.italic && struck == other.struck && code == other.code &&
         link == other.link;
}

QTextCharFormat charFormatOf(const Run& run) {
  QTextCharFormat format;
  if (run.bold) format.setFontWeight(QFont::Bold);
  if (run.italic) format.setFontItalic(true);
  if (run.struck) format.setFontStrikeOut(true);
  if (run.code) {
    format.setFontFixedPitch(true);
    format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
  }
  if (!run.link.isEmpty()) {
    format.setAnchor(true);
    format.setAnchorHref(run.link);
    format.setFontUnderline(true);
    format.setToolTip(run.link);
  }
  return format;
}

Runs runsOf(const QTextBlock& block) {
  Runs runs;
  const bool heading = block.blockFormat().headingLevel() > 0;
  for (auto at = block.begin(); !at.atEnd(); ++at) {
    const QTextFragment fragment = at.fragment();
    const QTextCharFormat format = fragment.charFormat();
    Run run;
    run.text = fragment.text();
    run.text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    run.bold = !heading && format.fontWeight() >= QFont::DemiBold;
    run.italic = format.fontItalic();
    run.struck = format.fontStrikeOut();
    run.code = format.fontFixedPitch();
    if (format.isAnchor()) run.link = format.anchorHref();
    append(runs, run);
  }
  return runs;
}

Runs runsOf(const report::Spans& spans) {
  Runs runs;
  for (const auto& span : spans) {
    const Run run{toQt(span.text), span.bold, span.italic, span.struck, span.code, toQt(span.link)};
    if (span.lineBreakBefore) append(runs, Run{QStringLiteral("\n"), false, false, false, false, {}});
    append(runs, run);
  }
  return runs;
}

Runs normalised(const Runs& runs) {
  Runs result;
  for (const Run& run : runs) {
    // A line break has no look of its own: whatever stands around it decides nothing.
    Run piece = run;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= run.text.size(); ++i) {
      if (i < run.text.size() && run.text[i] != QLatin1Char('\n')) continue;
      piece.text = run.text.mid(from, i - from);
      append(result, piece);
      const bool lineBegins = result.empty() || result.back().text.endsWith(QLatin1Char('\n'));
      if (i < run.text.size() && !lineBegins) append(result, Run{QStringLiteral("\n"), false, false, false, false, {}});
      from = i + 1;
    }
  }
  if (!result.empty() && result.back().text.endsWith(QLatin1Char('\n'))) {
    result.back().text.chop(1);
    if (result.back().text.isEmpty()) result.pop_back();
  }
  bareEdges(result, &Run::bold);
  bareEdges(result, &Run::italic);
  bareEdges(result, &Run::struck);
  return result;
}

QString tableSource(const report::Table& table) {
  const QChar line = QChar::LineSeparator;
  const auto cell = [](QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('|'), QLatin1String("\\|"));
  };
  QString source;
  std::size_t columns = table.header.size();
  for (const auto& row : table.rows) columns = std::max(columns, row.size());
  source += QLatin1Char('|');
  for (std::size_t i = 0; i < columns; ++i) {
    const QString text = i < table.header.size() ? toQt(table.header[i]) : QString();
    const Runs runs{Run{text, false, false, false, false, {}}};
    source += QStringLiteral(" %1 |").arg(cell(inlineMarkdown(runs, Escaping::Careful, QLatin1Char('*'), {})));
  }
  source += line + QStringLiteral("|") + QStringLiteral("---|").repeated(static_cast<qsizetype>(columns));
  for (const auto& row : table.rows) {
    source += line + QStringLiteral("|");
    for (const auto& spans : row)
      source +=
          QStringLiteral(" %1 |").arg(cell(inlineMarkdown(runsOf(spans), Escaping::Careful, QLatin1Char('*'), {})));
  }
  return source;
}

}  // namespace playfair::ui
