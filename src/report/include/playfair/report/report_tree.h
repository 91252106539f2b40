// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "playfair/report/house_style.h"

// What every report is before it gets a format: builders make this tree, writers tell it. All text is UTF-8 as typed;
// each writer escapes for its own format.
namespace playfair::report {

/// A run of text with one look.
struct Span {
  std::string text;
  bool bold = false;
  bool italic = false;
  bool struck = false;
  bool code = false;
  std::string link{};  ///< http, https or mailto only; empty = none
  bool lineBreakBefore = false;
  std::string target{};    ///< anchor of a heading it leads to; in print the number of its page ends the line
  std::string language{};  ///< where it is another than the report's; empty = the report's
};

using Spans = std::vector<Span>;

/// Level 1 is the report's title; sections start at 2.
struct Heading {
  int level = 2;
  std::string text;
  std::string anchor;       ///< id for links within the report; may be empty
  bool startsPage = false;  ///< in print nothing stands above it on its page
  std::string language{};   ///< where it is another than the report's; empty = the report's
};

enum class ParagraphRole { Body, Small, Kicker };

struct Paragraph {
  Spans spans;
  ParagraphRole role = ParagraphRole::Body;  ///< Kicker: the line above a title ("Case study · draft")
  bool keepWithNext = false;                 ///< no page ends between it and what comes next
};

/// True where all of it is bold: it names what comes after it, and no page ends between the two.
[[nodiscard]] bool isLabel(const Paragraph& paragraph);

struct ListItem;

struct List {
  bool numbered = false;
  int start = 1;
  std::vector<ListItem> items;
};

struct Table {
  std::string caption;              ///< accessible name; may be empty
  std::vector<std::string> header;  ///< column headers; empty = none
  bool firstColumnIsHeader = false;
  std::vector<std::vector<Spans>> rows;
  std::vector<int> widths;  ///< relative; empty = by content
};

/// A drawing as SVG (shapes, paths, text, groups only), with what says the same in words.
struct Figure {
  std::string svg;
  int width = 0;  ///< in points, as drawn
  int height = 0;
  std::string title;
  std::string description;  ///< alternative text
  Table table;              ///< the figures behind the drawing
};

enum class CalloutTone { Note, Warning, Bad };

/// A short sentence set apart, e.g. "Safeguard not met".
struct Callout {
  CalloutTone tone = CalloutTone::Note;
  Spans spans;
};

struct Quote;
/// What a line across the page is for.
enum class RuleUse { Divides, ToWriteOn };
struct Rule {
  RuleUse use = RuleUse::Divides;
};

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Callout, Quote, Rule>;

struct Quote {
  std::vector<Paragraph> paragraphs;
};

struct ListItem {
  Spans spans;
  std::vector<List> children;
};

/// How a report is set: closely, so that much fits on a page, or large with short lines, for children.
enum class Setting { Normal, Close, Large };

/// A whole report.
struct Report {
  std::string kind;      ///< "case-study", "record"
  std::string language;  ///< BCP 47, e.g. "en"
  std::string title;
  std::string author;  ///< organisation
  std::string subject;
  std::string date;    ///< ISO date printed and used for metadata
  std::string footer;  ///< at the foot of each page
  std::vector<Block> blocks;
  Setting setting = Setting::Normal;
  HouseStyle style{};
};

}  // namespace playfair::report
