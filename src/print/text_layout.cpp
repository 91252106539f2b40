// SPDX-License-Identifier: EUPL-1.2
#include "text_layout.h"

#include <hb.h>

#include <algorithm>

namespace playfair::print {
namespace {

// Breaking lines takes time that grows with the square of the length; windows of this many bytes keep it linear.
constexpr std::size_t kWindowBytes = 16384;
constexpr std::size_t kMeasuredBytes = 2000;

/// All spans as one text, and where each begins in it.
struct JoinedText {
  std::string text;
  std::vector<std::size_t> starts;
};

std::string upperCase(const std::string& text) {
  std::string upper;
  for (const char* at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
    char bytes[6];
    upper.append(bytes, static_cast<std::size_t>(g_unichar_to_utf8(g_unichar_toupper(g_utf8_get_char(at)), bytes)));
  }
  return upper;
}

/// A space before each line feed keeps words apart for those who read the text without its lines.
std::string withSpacesBeforeBreaks(const std::string& text) {
  std::string spaced;
  spaced.reserve(text.size());
  for (const char character : text) {
    if (character == '\n' && !spaced.empty() && spaced.back() != ' ' && spaced.back() != '\n') spaced += ' ';
    spaced += character;
  }
  return spaced;
}

JoinedText join(const report::Spans& spans, const TextStyle& style) {
  JoinedText joined;
  for (const report::Span& span : spans) {
    joined.starts.push_back(joined.text.size());
    const bool breaks = span.lineBreakBefore && !joined.text.empty();
    if (breaks && joined.text.back() != ' ') joined.text += ' ';
    if (breaks) joined.text += '\n';
    const std::string text = withSpacesBeforeBreaks(printable(span.text));
    joined.text += style.upperCase ? upperCase(text) : text;
  }
  return joined;
}

std::size_t spanAt(const JoinedText& joined, std::size_t offset) {
  const auto after = std::upper_bound(joined.starts.begin(), joined.starts.end(), offset);
  return static_cast<std::size_t>(std::distance(joined.starts.begin(), after)) - 1;
}

/// The end of a window, not within a character.
std::size_t windowEnd(const std::string& text, std::size_t start, std::size_t bytes) {
  if (text.size() - start <= bytes) return text.size();
  std::size_t end = start + bytes;
  while (end > start && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return end;
}

struct AttributeListUnref {
  void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};
using Attributes = std::unique_ptr<PangoAttrList, AttributeListUnref>;

void addAttribute(PangoAttrList* list, PangoAttribute* attribute, std::size_t start, std::size_t end) {
  attribute->start_index = static_cast<guint>(start);
  attribute->end_index = static_cast<guint>(end);
  pango_attr_list_insert(list, attribute);
}

/// The looks that change glyphs. Colours and lines are drawn later; the foreground only makes each span runs of its
/// own.
Attributes attributesOf(const report::Spans& spans, const JoinedText& joined, std::size_t start, std::size_t end,
                        const TextStyle& style) {
  Attributes list(pango_attr_list_new());
  // Without this a hyphen would be drawn where a long word or an address is broken.
  addAttribute(list.get(), pango_attr_insert_hyphens_new(FALSE), 0, end - start);
  if (style.upperCase) {
    addAttribute(list.get(), pango_attr_letter_spacing_new(static_cast<int>(0.05 * style.size * PANGO_SCALE)), 0,
                 end - start);
  }
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const std::size_t first = std::max(joined.starts[i], start);
    const std::size_t last = std::min(i + 1 < spans.size() ? joined.starts[i + 1] : joined.text.size(), end);
    if (first >= last) continue;
    const std::size_t from = first - start;
    const std::size_t to = last - start;
    addAttribute(list.get(), pango_attr_foreground_new(0, 0, static_cast<guint16>(i % 2)), from, to);
    if (spans[i].bold) addAttribute(list.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
    if (spans[i].italic) addAttribute(list.get(), pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
    if (spans[i].code) {
      addAttribute(list.get(), pango_attr_family_new("Noto Sans Mono, DejaVu Sans Mono, monospace"), from, to);
      addAttribute(list.get(), pango_attr_size_new(static_cast<int>(0.92 * style.size * PANGO_SCALE)), from, to);
    }
  }
  return list;
}

constexpr const char* kFonts = "Inter, Noto Sans, sans-serif";

ObjectPointer<PangoLayout> makeLayout(PangoContext* context, const TextStyle& style, double width) {
  pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
  ObjectPointer<PangoLayout> layout(pango_layout_new(context));
  PangoFontDescription* font = pango_font_description_from_string((std::string(style.family) + kFonts).c_str());
  pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
  pango_font_description_set_weight(font, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout.get(), font);
  pango_font_description_free(font);
  pango_layout_set_width(layout.get(), width < 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  return layout;
}

/// The direction of a paragraph is that of its first window; Pango would look at each window anew.
void continueDirection(PangoLayout* layout, PangoLayout* first) {
  const bool rightToLeft =
      pango_layout_line_get_resolved_direction(pango_layout_get_line_readonly(first, 0)) == PANGO_DIRECTION_RTL;
  pango_context_set_base_dir(pango_layout_get_context(layout), rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_context_changed(layout);
  pango_layout_set_auto_dir(layout, FALSE);
  pango_layout_set_alignment(layout, rightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

/// Pango hides the space at which a line breaks; as a glyph it keeps the words apart in the file's text.
void restoreSpaces(const PangoGlyphItem* item, const char* text) {
  hb_codepoint_t space = 0;
  if (hb_font_get_nominal_glyph(pango_font_get_hb_font(item->item->analysis.font), ' ', &space) == 0) return;
  for (int i = 0; i < item->glyphs->num_glyphs; ++i) {
    const bool isSpace = text[item->item->offset + item->glyphs->log_clusters[i]] == ' ';
    if (isSpace && item->glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY) item->glyphs->glyphs[i].glyph = space;
  }
}

/// What a space at the end of a left-to-right line takes up, zero where there is none.
double widthOfLastSpace(const TextLine& line) {
  if (line.runs.empty()) return 0;
  const TextRun& last = line.runs.back();
  const PangoGlyphString& glyphs = *last.glyphs->glyphs;
  if (last.glyphs->item->analysis.level % 2 != 0 || glyphs.num_glyphs == 0) return 0;
  const int index = glyphs.num_glyphs - 1;
  const char character = last.text[last.glyphs->item->offset + glyphs.log_clusters[index]];
  return character == ' ' ? pango_units_to_double(glyphs.glyphs[index].geometry.width) : 0;
}

TextLine readLine(PangoLayoutIter* at, const char* text, std::size_t windowStart, const JoinedText& joined,
                  const TextStyle& style) {
  PangoRectangle logical;
  pango_layout_iter_get_line_extents(at, nullptr, &logical);
  const double natural = pango_units_to_double(logical.height);
  TextLine line;
  line.height = std::max(natural, style.size * style.lineHeight);
  line.width = pango_units_to_double(logical.width);
  line.baseline = (line.height - natural) / 2 + pango_units_to_double(pango_layout_iter_get_baseline(at) - logical.y);
  while (PangoGlyphItem* glyphs = pango_layout_iter_get_run(at)) {
    restoreSpaces(glyphs, text);
    PangoRectangle ink;
    PangoRectangle advance;
    pango_layout_iter_get_run_extents(at, &ink, &advance);
    line.runs.push_back({glyphs, text, pango_units_to_double(advance.x), pango_units_to_double(advance.width),
                         spanAt(joined, windowStart + static_cast<std::size_t>(glyphs->item->offset)),
                         ink.width > 0 && ink.height > 0});
    if (!pango_layout_iter_next_run(at)) break;
  }
  std::stable_sort(line.runs.begin(), line.runs.end(), [](const TextRun& left, const TextRun& right) {
    return left.glyphs->item->offset < right.glyphs->item->offset;
  });
  const double space = widthOfLastSpace(line);
  if (space > 0) line.runs.back().width -= space;
  line.width -= space;
  return line;
}

/// Takes over the window's lines and returns where the next window starts. The last lines of a window that is not the
/// last are left to the next one, which knows what follows them.
std::size_t takeLines(TextBlock& block, ObjectPointer<PangoLayout> layout, const JoinedText& joined, std::size_t start,
                      std::size_t end) {
  const int count = pango_layout_get_line_count(layout.get());
  const int taken = end < joined.text.size() && count > 4 ? count - 2 : count;
  PangoLayoutIter* at = pango_layout_get_iter(layout.get());
  const char* text = pango_layout_get_text(layout.get());
  for (int i = 0; i < taken; ++i) {
    block.lines.push_back(readLine(at, text, start, joined, block.style));
    if (i + 1 < taken) pango_layout_iter_next_line(at);
  }
  pango_layout_iter_free(at);
  std::size_t next = end;
  if (taken < count) {
    next = start + static_cast<std::size_t>(pango_layout_get_line_readonly(layout.get(), taken)->start_index);
  }
  block.layouts.push_back(std::move(layout));
  return next;
}

double widestLine(const report::Spans& spans, const JoinedText& joined, const TextStyle& style, PangoContext* context,
                  double width) {
  const std::size_t end = windowEnd(joined.text, 0, kMeasuredBytes);
  const ObjectPointer<PangoLayout> layout = makeLayout(context, style, width);
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
  pango_layout_set_text(layout.get(), joined.text.c_str(), static_cast<int>(end));
  pango_layout_set_attributes(layout.get(), attributesOf(spans, joined, 0, end, style).get());
  PangoRectangle logical;
  pango_layout_get_extents(layout.get(), nullptr, &logical);
  return pango_units_to_double(logical.width);
}

/// Control characters, and the two marks that turn all letters after them around whatever their script.
bool isLeftOut(gunichar character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0) || (character & 0xFFFEU) == 0xFFFEU ||
         character == 0x202D || character == 0x202E;
}

}  // namespace

double TextBlock::height() const {
  double sum = 0;
  for (const TextLine& line : lines) sum += line.height;
  return sum;
}

report::Spans plainSpans(const std::string& text) {
  report::Span span;
  span.text = text;
  return {span};
}

std::string printable(const std::string& text) {
  gchar* valid = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
  std::string kept;
  kept.reserve(text.size());
  for (const gchar* at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
    const gunichar character = g_utf8_get_char(at);
    const gchar* next = g_utf8_next_char(at);
    if (character == '\n' || character == 0x2028 || character == 0x2029) {
      kept += '\n';
    } else if (character == '\t') {
      kept += ' ';
    } else if (!isLeftOut(character)) {
      kept.append(at, next);
    }
  }
  g_free(valid);
  return kept;
}

TextEngine::TextEngine(const std::string& language, const Scale& scale, HouseLook house)
    : m_scale(scale),
      m_house(std::move(house)),
      m_family(m_house.font.empty() ? "" : m_house.font + ", "),
      m_fonts(pango_cairo_font_map_new()),
      m_context(pango_font_map_create_context(m_fonts.get())) {
  CairoPointer<cairo_font_options_t> options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(m_context.get(), options.get());
  pango_cairo_context_set_resolution(m_context.get(), 72);
  pango_context_set_round_glyph_positions(m_context.get(), FALSE);
  if (!language.empty()) pango_context_set_language(m_context.get(), pango_language_from_string(language.c_str()));
}

TextStyle TextEngine::scaled(TextStyle style) const {
  style.size *= m_scale.text;
  if (style.colour == kTeal) style.colour = m_house.accent;
  style.accent = m_house.accent;
  style.family = m_family;
  return style;
}

std::shared_ptr<const TextBlock> TextEngine::layOut(const report::Spans& spans, const TextStyle& wanted,
                                                    double width) const {
  const TextStyle style = scaled(wanted);
  auto block = std::make_shared<TextBlock>();
  block->style = style;
  block->spans = spans;
  const JoinedText joined = join(spans, style);
  for (std::size_t start = 0; start < joined.text.size();) {
    const std::size_t end = windowEnd(joined.text, start, kWindowBytes);
    ObjectPointer<PangoLayout> layout = makeLayout(m_context.get(), style, width);
    if (!block->layouts.empty()) continueDirection(layout.get(), block->layouts.front().get());
    pango_layout_set_text(layout.get(), joined.text.c_str() + start, static_cast<int>(end - start));
    pango_layout_set_attributes(layout.get(), attributesOf(spans, joined, start, end, style).get());
    start = takeLines(*block, std::move(layout), joined, start, end);
  }
  return block;
}

NaturalWidth TextEngine::measure(const report::Spans& spans, const TextStyle& wanted) const {
  const TextStyle style = scaled(wanted);
  const JoinedText joined = join(spans, style);
  if (joined.text.empty()) return {};
  return {widestLine(spans, joined, style, m_context.get(), 0), widestLine(spans, joined, style, m_context.get(), -1)};
}

}  // namespace playfair::print
