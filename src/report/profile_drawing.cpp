// SPDX-License-Identifier: EUPL-1.2
#include "profile_drawing.h"

#include <algorithm>
#include <map>
#include <set>

#include "profile_words.h"
#include "typed_text.h"
#include "xml_text.h"

namespace playfair::report {

namespace {

// All in points. The drawing is as wide as the text of an A4 page.
constexpr int kDrawingWidth = 480;
constexpr int kLabelGap = 4;
constexpr int kGap = 2;
constexpr int kMargin = 4;
constexpr int kHatchStep = 6;

struct SegmentLook {
  std::string fill;
  std::string stroke;  ///< at least 3:1 against the paper where the fill is light
  int strokeWidth;
  std::string ink;
};

const SegmentLook& lookOf(SegmentKind kind) {
  static const std::map<SegmentKind, SegmentLook> looks = {
      {SegmentKind::KeptUp, {"#0b4a4a", "#0b4a4a", 1, "#ffffff"}},
      {SegmentKind::InPlace, {"#2f7d74", "#2f7d74", 1, "#ffffff"}},
      {SegmentKind::Claimed, {"#ffffff", "#2f7d74", 2, "#1d5a53"}},
      {SegmentKind::Partly, {"#9fcdc5", "#3f6f68", 1, "#10272b"}},
      {SegmentKind::Planned, {"#d8e8e4", "#3f6f68", 1, "#10272b"}},
      {SegmentKind::NotAddressed, {"#f0d3ba", "#8a5a33", 1, "#10272b"}},
      {SegmentKind::NotKnown, {"#ffffff", "#5b6f74", 1, "#10272b"}}};
  return looks.at(kind);
}

struct Box {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

std::string number(int value) {
  return std::to_string(value);
}

std::string half(int doubled) {
  return std::to_string(doubled / 2) + (doubled % 2 != 0 ? ".5" : "");
}

std::string placed(const std::string& name, const Box& box) {
  return "<" + name + " x=\"" + number(box.x) + "\" y=\"" + number(box.y) + "\" width=\"" + number(box.width) +
         "\" height=\"" + number(box.height) + "\"";
}

// Falling lines at 45 degrees, each cut to the box by computation.
std::string hatching(const Box& box) {
  std::string path;
  for (int start = kHatchStep - box.height; start < box.width; start += kHatchStep) {
    const int from = std::max(start, 0);
    const int to = std::min(start + box.height, box.width);
    if (to <= from) continue;
    path += "M" + number(box.x + from) + " " + number(box.y + from - start) + "L" + number(box.x + to) + " " +
            number(box.y + to - start);
  }
  return path.empty() ? path : "<path d=\"" + path + "\" stroke=\"#8a9a9e\" stroke-width=\"1\" fill=\"none\"/>\n";
}

// The outline is drawn inside the box, so that the gaps stay as wide as they are.
std::string segmentShape(SegmentKind kind, const Box& box) {
  const SegmentLook& look = lookOf(kind);
  const int inset = look.strokeWidth;
  std::string out = "<rect x=\"" + half(2 * box.x + inset) + "\" y=\"" + half(2 * box.y + inset) + "\" width=\"" +
                    number(box.width - inset) + "\" height=\"" + number(box.height - inset) + "\" rx=\"2\" fill=\"" +
                    look.fill + "\" stroke=\"" + look.stroke + "\" stroke-width=\"" + number(look.strokeWidth) +
                    "\"/>\n";
  if (kind == SegmentKind::NotKnown) out += hatching({box.x + 1, box.y + 1, box.width - 2, box.height - 2});
  return out;
}

std::string textAt(int x, int y, const std::string& attributes, std::string_view words) {
  return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" " + attributes + ">" + xmlText(words) + "</text>\n";
}

int digitsWidth(int count) {
  return static_cast<int>(std::to_string(count).size()) * 7;
}

std::string segmentDrawing(const Segment& segment, const Box& box, const BarSize& size) {
  std::string out = segmentShape(segment.kind, box);
  const int middle = box.x + box.width / 2;
  if (segment.kind == SegmentKind::NotKnown) {
    const int patch = digitsWidth(segment.count) + 4;
    const int edge = box.height / 6;
    out += placed("rect", {middle - patch / 2, box.y + edge, patch, box.height - 2 * edge}) + " fill=\"#ffffff\"/>\n";
  }
  return out + textAt(middle, box.y + size.baseline,
                      "text-anchor=\"middle\" font-size=\"" + number(size.type) + "\" font-weight=\"600\" fill=\"" +
                          lookOf(segment.kind).ink + "\"",
                      number(segment.count));
}

std::string barDrawing(const std::vector<Segment>& segments, int y, const std::string& language, const BarSize& size) {
  int x = kMargin + size.label + kLabelGap;
  if (segments.empty()) {
    return textAt(x, y + size.baseline, "font-size=\"" + number(size.type) + "\" fill=\"#10272b\"",
                  segmentsInWords(segments, language));
  }
  const std::vector<int> widths = segmentWidths(segments, kDrawingWidth - kMargin - x);
  std::string out;
  for (std::size_t index = 0; index < segments.size(); ++index) {
    out += segmentDrawing(segments[index], {x, y, widths[index], size.height}, size);
    x += widths[index] + kGap;
  }
  return out;
}

// In hundredths of the font size, a little more than Inter takes.
int estimatedAdvance(char32_t sign) {
  constexpr std::string_view kNarrow = " .,:;!|'()[]-/ijlftr";
  if (sign >= 0x1100) return 100;
  if (sign >= 0x80) return 62;
  const char byte = static_cast<char>(sign);
  if (kNarrow.find(byte) != std::string_view::npos) return 36;
  if (byte == 'm' || byte == 'w' || byte == 'M' || byte == 'W' || byte == '@') return 95;
  return byte >= 'a' && byte <= 'z' ? 60 : 74;
}

int estimatedWidth(std::string_view text, int fontSize) {
  int hundredths = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    hundredths += estimatedAdvance(point.value);
    at += point.length;
  }
  return (hundredths * fontSize + 99) / 100;
}

std::size_t bytesThatFit(std::string_view word, int fontSize, int width) {
  std::size_t end = 0;
  while (end < word.size()) {
    const std::size_t next = end + codePointAt(word, end).length;
    if (end > 0 && estimatedWidth(word.substr(0, next), fontSize) > width) break;
    end = next;
  }
  return end;
}

std::vector<std::string> wrapped(const std::string& text, int fontSize, int width) {
  std::vector<std::string> lines(1);
  const auto add = [&](std::string_view word) {
    const std::string longer = lines.back().empty() ? std::string(word) : lines.back() + " " + std::string(word);
    if (estimatedWidth(longer, fontSize) <= width || lines.back().empty()) {
      lines.back() = longer;
    } else {
      lines.emplace_back(word);
    }
  };
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find(' ', start), text.size());
    for (std::string_view word = std::string_view(text).substr(start, end - start); !word.empty();) {
      const std::size_t part = bytesThatFit(word, fontSize, width);
      add(word.substr(0, part));
      word.remove_prefix(part);
    }
    start = end + 1;
  }
  return lines;
}

// Gives every part that has no width yet its share; running totals keep the rounding from leaving a rest.
void shareOut(const std::vector<Segment>& segments, int left, int total, std::vector<int>& widths) {
  int before = 0;
  for (std::size_t index = 0; index < segments.size(); ++index) {
    if (widths[index] > 0) continue;
    const int after = before + segments[index].count;
    widths[index] = left * after / total - left * before / total;
    before = after;
  }
}

std::string legendDrawing(const std::vector<ProfileRow>& rows, int& y, const std::string& language) {
  std::set<SegmentKind> used;
  for (const ProfileRow& row : rows) {
    for (const Segment& segment : row.segments) used.insert(segment.kind);
  }
  std::string out;
  int x = kMargin;
  for (const SegmentKind kind : used) {
    const std::string name = segmentName(kind, language);
    const int width = 17 + estimatedWidth(name, 9);
    if (x > kMargin && x + width > kDrawingWidth - kMargin) {
      x = kMargin;
      y += 18;
    }
    out += segmentShape(kind, {x, y, 13, 13});
    out += textAt(x + 17, y + 10, "font-size=\"9\" fill=\"#10272b\"", name);
    x += width + 8;
  }
  y += 14;
  return out;
}

std::string rowDrawing(const ProfileRow& row, int& y, const std::string& language, const BarSize& size) {
  const std::vector<std::string> lines = wrapped(onOneLine(row.title), size.type, size.label);
  const int textHeight = static_cast<int>(lines.size()) * size.line;
  const int height = std::max(size.height, textHeight);
  std::string out;
  int baseline = y + (height - textHeight) / 2 + size.line - 3;
  for (const std::string& line : lines) {
    out += textAt(kMargin, baseline, "font-size=\"" + number(size.type) + "\" fill=\"#10272b\"", line);
    baseline += size.line;
  }
  out += barDrawing(row.segments, y + (height - size.height) / 2, language, size);
  y += height + size.gap;
  return out;
}

}  // namespace

std::vector<int> segmentWidths(const std::vector<Segment>& segments, int width) {
  std::vector<int> widths(segments.size(), 0);
  const auto narrowest = [&](std::size_t index) { return digitsWidth(segments[index].count) + 11; };
  // Parts whose share is too narrow for their number are widened; the others then share what is left, which may make
  // one more of them too narrow.
  for (bool widened = true; widened;) {
    widened = false;
    int left = width - kGap * (static_cast<int>(segments.size()) - 1);
    int total = 0;
    for (std::size_t index = 0; index < segments.size(); ++index) {
      if (widths[index] > 0) left -= widths[index];
      if (widths[index] == 0) total += segments[index].count;
    }
    for (std::size_t index = 0; index < segments.size(); ++index) {
      const bool tooNarrow = widths[index] == 0 && segments[index].count * left < narrowest(index) * total;
      if (tooNarrow) widths[index] = narrowest(index);
      widened = widened || tooNarrow;
    }
    if (!widened) shareOut(segments, left, total, widths);
  }
  return widths;
}

void drawProfile(Figure& figure, const std::vector<ProfileRow>& rows, const std::string& language,
                 const BarSize& bars) {
  std::string body;
  int y = kMargin;
  for (const ProfileRow& row : rows) body += rowDrawing(row, y, language, bars);
  y += 4;
  body += legendDrawing(rows, y, language);
  figure.width = kDrawingWidth;
  figure.height = y + kMargin;
  const std::string size = number(figure.width) + "\" height=\"" + number(figure.height);
  figure.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 " +
               number(figure.width) + " " + number(figure.height) + "\">\n<rect x=\"0\" y=\"0\" width=\"" + size +
               "\" fill=\"#ffffff\"/>\n" + "<g font-family=\"Inter, Noto Sans, sans-serif\">\n" + body +
               "</g>\n</svg>\n";
}

}  // namespace playfair::report
