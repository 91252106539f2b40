// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <pango/pangocairo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "glib_pointers.h"
#include "look.h"
#include "playfair/report/report_tree.h"

namespace playfair::print {

/// Glyphs of one look, standing side by side.
struct TextRun {
  PangoGlyphItem* glyphs = nullptr;  ///< belongs to a layout of the block
  const char* text = nullptr;        ///< what the item's offsets count in
  double x = 0;                      ///< from the block's left edge
  double width = 0;
  std::size_t span = 0;  ///< which span it is of
  bool visible = true;   ///< false for spaces
};

struct TextLine {
  double height = 0;
  double baseline = 0;        ///< below the line's top
  double width = 0;           ///< of what is drawn
  std::vector<TextRun> runs;  ///< in reading order, which is not the order from left to right in right-to-left text
};

/// Text broken into lines for one width.
struct TextBlock {
  TextStyle style;
  report::Spans spans;
  std::vector<TextLine> lines;
  std::vector<ObjectPointer<PangoLayout>> layouts;  ///< keep the glyphs alive

  [[nodiscard]] double height() const;
};

/// What a column needs: its longest word, and all on one line.
struct NaturalWidth {
  double least = 0;
  double whole = 0;
};

/// What a house style changes.
struct HouseLook {
  Colour accent = kTeal;
  std::string font{};  ///< before those that are always tried
};

/// Breaks text into lines. One per thread and report: it owns its fonts. Lines break the same way whatever they are
/// drawn on, because the metrics are not hinted and count in points.
class TextEngine {
 public:
  TextEngine(const std::string& language, const Scale& scale, HouseLook house = {});

  /// Text without characters gives no lines. Control characters are left out, a line feed breaks the line, and a word
  /// longer than the line is broken where it is full.
  [[nodiscard]] std::shared_ptr<const TextBlock> layOut(const report::Spans& spans, const TextStyle& style,
                                                        double width) const;
  [[nodiscard]] NaturalWidth measure(const report::Spans& spans, const TextStyle& style) const;
  [[nodiscard]] const Scale& scale() const { return m_scale; }
  [[nodiscard]] const HouseLook& house() const { return m_house; }

 private:
  [[nodiscard]] TextStyle scaled(TextStyle style) const;

  Scale m_scale;
  HouseLook m_house;
  std::string m_family;  ///< ends with a comma, or is empty
  ObjectPointer<PangoFontMap> m_fonts;
  ObjectPointer<PangoContext> m_context;
};

/// Plain text as the spans of a paragraph.
[[nodiscard]] report::Spans plainSpans(const std::string& text);

/// Valid UTF-8 without control characters and direction overrides; line ends are line feeds.
[[nodiscard]] std::string printable(const std::string& text);

}  // namespace playfair::print
