// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QTextCharFormat>
#include <vector>

#include "playfair/report/report_tree.h"

class QTextBlock;

namespace playfair::ui {

/// A piece of a paragraph with one look; line breaks are '\n'.
struct Run {
  QString text;
  bool bold = false;
  bool italic = false;
  bool struck = false;
  bool code = false;
  QString link;

  bool operator==(const Run&) const = default;
  [[nodiscard]] bool sameLook(const Run& other) const;
};

using Runs = std::vector<Run>;

[[nodiscard]] QTextCharFormat charFormatOf(const Run& run);

/// The text of a block in pieces of one look.
[[nodiscard]] Runs runsOf(const QTextBlock& block);
[[nodiscard]] Runs runsOf(const report::Spans& spans);

/// The same without what the dialect cannot say: neighbours of one look are joined, empty pieces and empty lines gone,
/// and white space at the edge of an emphasised piece is not emphasised.
[[nodiscard]] Runs normalised(const Runs& runs);

/// Which signs get a backslash.
enum class Escaping {
  None,     ///< nothing: ordinary prose
  Careful,  ///< signs that could be markup where they stand
  All       ///< every sign
};

/// Pieces as Markdown, with `emphasis` ('*' or '_') for italic. Later lines begin with `continuation`.
[[nodiscard]] QString inlineMarkdown(const Runs& runs, Escaping escaping, QChar emphasis, const QString& continuation);

/// A table as Markdown source, its lines divided by line separators.
[[nodiscard]] QString tableSource(const report::Table& table);

}  // namespace playfair::ui
