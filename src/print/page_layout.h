// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "look.h"
#include "playfair/print/pdf.h"
#include "playfair/report/report_tree.h"
#include "svg_drawing.h"
#include "text_layout.h"

// A report on pages: what stands where, and what each thing is. Positions are in points from a page's upper left
// corner.
namespace playfair::print {

/// The standard structure types of PDF (ISO 32000-1, 14.8.4) that reports use.
enum class Role {
  Document,
  Heading,
  Paragraph,
  BlockQuote,
  List,
  ListItem,
  Label,
  ListBody,
  Table,
  Row,
  HeaderCell,
  DataCell,
  Figure,
  Span,  ///< part of a text in another language
  Link
};

enum class Scope { None, Column, Row };

struct FragmentReference {
  std::size_t page = 0;
  std::size_t fragment = 0;
};

using NodeIndex = std::size_t;
using Kid = std::variant<NodeIndex, FragmentReference>;

struct Rectangle {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// An element of the structure tree; node 0 is the document. What belongs to no node is decoration.
struct StructureNode {
  Role role = Role::Paragraph;
  NodeIndex parent = 0;
  int headingLevel = 0;
  Scope scope = Scope::None;
  bool numbered = false;
  std::string description;  ///< alternative text of a figure, summary of a table, text of a link
  std::string address;      ///< of a link out of the report
  std::string destination;  ///< anchor that a link within the report leads to
  std::string language;     ///< where it is another than the report's
  std::string actualText;   ///< what is read aloud where the page shows capitals
  bool attached = true;     ///< false until its first content is placed
  std::vector<Kid> kids;
  Rectangle place;  ///< of a figure
};

constexpr NodeIndex kDecoration = static_cast<NodeIndex>(-1);

/// Some runs of one line.
struct TextItem {
  std::shared_ptr<const TextBlock> block;
  std::size_t line = 0;
  std::size_t firstRun = 0;
  std::size_t lastRun = 0;  ///< one past
  double x = 0;             ///< of the block
  double y = 0;             ///< of the line's top
};

struct BoxItem {
  Rectangle place;
  double radius = 0;
  Colour colour;
};

struct DrawingItem {
  std::shared_ptr<const SvgDrawing> drawing;
  Rectangle place;
};

struct Item {
  NodeIndex node = kDecoration;
  std::variant<TextItem, BoxItem, DrawingItem> content;
};

/// Items of one node that are drawn one after the other.
struct Fragment {
  NodeIndex node = kDecoration;
  std::vector<Item> items;
};

/// Where a link can be clicked on one page.
struct LinkArea {
  NodeIndex node = 0;
  std::vector<Rectangle> places;
};

struct Page {
  std::vector<Fragment> fragments;
  std::vector<LinkArea> links;
};

struct OutlineEntry {
  int level = 1;
  std::string text;
  std::size_t page = 0;
  double y = 0;
  std::string anchor{};  ///< may be empty
};

struct PageLayout {
  std::vector<Page> pages;
  std::vector<StructureNode> nodes;
  std::vector<OutlineEntry> outline;
  std::shared_ptr<const TextEngine> engine;  ///< owns the fonts the pages are drawn with
};

/// Where an anchor stands; nullptr where no heading has it.
[[nodiscard]] const OutlineEntry* findAnchor(const PageLayout& layout, const std::string& anchor);

/// Thrown inside this folder when Progress says stop; never leaves it.
struct Cancelled {};

/// Throws Cancelled when `progress` says so.
void tellProgress(const Progress& progress, double done);

/// Lays a report out on A4 pages, one at least. Progress runs from 0 to 0.5. Throws Cancelled.
[[nodiscard]] PageLayout layOutPages(const report::Report& report, const Progress& progress);

}  // namespace playfair::print
