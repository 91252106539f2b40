// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>
#include <numeric>

#include "composer.h"

namespace playfair::print {
namespace {

constexpr double kGap = 12;  // between two columns
constexpr double kLeastColumn = 6;

struct Cell {
  report::Spans spans;
  Role role = Role::DataCell;
  Scope scope = Scope::None;
  TextStyle style;
};
using Cells = std::vector<Cell>;

struct Column {
  double x = 0;
  double width = 0;
};

/// A table in cells. One without column headers is a fact box: quiet labels beside their values, no lines.
struct Grid {
  bool hasHeader = false;
  bool isFactBox = false;
  std::size_t columns = 0;
  std::vector<Cells> rows;  ///< the header first
};

TextStyle headerStyle() {
  TextStyle style = kSmall;
  style.bold = true;
  return style;
}

TextStyle cellStyle(const Grid& grid, bool label) {
  TextStyle style = kBody;
  style.size = 10;
  if (label && grid.isFactBox) style.colour = kQuiet;
  return style;
}

Grid gridOf(const report::Table& table) {
  Grid grid;
  grid.hasHeader = !table.header.empty();
  grid.isFactBox = !grid.hasHeader && table.firstColumnIsHeader;
  grid.columns = table.header.size();
  for (const auto& row : table.rows) grid.columns = std::max(grid.columns, row.size());
  if (grid.hasHeader) {
    Cells cells;
    for (const std::string& text : table.header) {
      cells.push_back(
          {plainSpans(text), text.empty() ? Role::DataCell : Role::HeaderCell, Scope::Column, headerStyle()});
    }
    grid.rows.push_back(std::move(cells));
  }
  for (const auto& row : table.rows) {
    Cells cells;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool label = i == 0 && table.firstColumnIsHeader;
      cells.push_back({row[i], label ? Role::HeaderCell : Role::DataCell, label ? Scope::Row : Scope::None,
                       cellStyle(grid, label)});
    }
    grid.rows.push_back(std::move(cells));
  }
  for (Cells& cells : grid.rows) cells.resize(grid.columns);
  return grid;
}

/// Every column gets what its longest word needs, then a share of the rest after what all its text would need.
std::vector<double> widthsByContent(const Composer& composer, const Grid& grid, double room) {
  std::vector<double> least(grid.columns, kLeastColumn);
  std::vector<double> whole(grid.columns, kLeastColumn);
  for (const Cells& cells : grid.rows) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const NaturalWidth natural = composer.engine.measure(cells[i].spans, cells[i].style);
      least[i] = std::max(least[i], std::min(natural.least + 1, 0.4 * room));
      whole[i] = std::max(whole[i], std::min(natural.whole + 1, room));
    }
  }
  if (grid.isFactBox && grid.columns == 2) {
    const double label = std::clamp(whole[0], 0.32 * room, 0.42 * room);
    return {label, room - label};
  }
  const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
  const double wholeSum = std::accumulate(whole.begin(), whole.end(), 0.0);
  std::vector<double> widths(grid.columns);
  for (std::size_t i = 0; i < grid.columns; ++i) {
    if (wholeSum <= room) {
      widths[i] = whole[i] + (room - wholeSum) * whole[i] / wholeSum;
    } else if (leastSum >= room) {
      widths[i] = room * least[i] / leastSum;
    } else {
      widths[i] = least[i] + (room - leastSum) * (whole[i] - least[i]) / (wholeSum - leastSum);
    }
  }
  return widths;
}

std::vector<double> columnWidths(const Composer& composer, const report::Table& table, const Grid& grid, double room) {
  const bool given = table.widths.size() == grid.columns &&
                     std::all_of(table.widths.begin(), table.widths.end(), [](int width) { return width > 0; });
  if (!given) return widthsByContent(composer, grid, room);
  const double sum = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
  std::vector<double> widths;
  for (const int width : table.widths) widths.push_back(room * width / sum);
  return widths;
}

std::vector<Column> columnsOf(const Composer& composer, const report::Table& table, const Grid& grid) {
  const double count = static_cast<double>(grid.columns);
  const double gap = std::min(kGap, kTextWidth / (3 * count));
  const double side = grid.isFactBox ? 0 : gap / 2;
  const double room = kTextWidth - gap * (count - 1) - 2 * side;
  double x = side;
  std::vector<Column> columns;
  for (const double width : columnWidths(composer, table, grid, room)) {
    columns.push_back({x, std::max(width, kLeastColumn)});
    x += width + gap;
  }
  return columns;
}

struct RowLook {
  double above = 5;
  double below = 5;
  double lineWidth = 0;
  Colour lineColour = kHairline;
};

std::vector<TaggedText> textsOf(const Composer& composer, const Cells& cells, const std::vector<Column>& columns,
                                NodeIndex tableNode) {
  const NodeIndex rowNode = composer.addNode(Role::Row, tableNode);
  std::vector<TaggedText> texts;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const NodeIndex node = composer.addNode(cells[i].role, rowNode);
    composer.nodes[node].scope = cells[i].scope;
    texts.push_back(tagText(composer, composer.engine.layOut(cells[i].spans, cells[i].style, columns[i].width), node));
  }
  return texts;
}

Strip wholeRow(const std::vector<TaggedText>& texts, const std::vector<Column>& columns, const RowLook& look) {
  Strip strip;
  double height = kBody.size;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    double y = look.above;
    for (std::size_t line = 0; line < texts[i].block->lines.size(); ++line) {
      addLine(strip, texts[i], line, columns[i].x, y);
      y += texts[i].block->lines[line].height;
    }
    height = std::max(height, y - look.above);
  }
  strip.height = look.above + height + look.below;
  return strip;
}

/// A row that no page can hold: a strip for the first lines of all its cells, one for the second, and so on.
std::vector<Strip> rowByLines(const std::vector<TaggedText>& texts, const std::vector<Column>& columns,
                              const RowLook& look) {
  std::size_t count = 0;
  for (const TaggedText& text : texts) count = std::max(count, text.block->lines.size());
  std::vector<Strip> strips(count);
  for (std::size_t line = 0; line < count; ++line) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (line >= texts[i].block->lines.size()) continue;
      const double above = line == 0 ? look.above : 0;
      addLine(strips[line], texts[i], line, columns[i].x, above);
      strips[line].height = std::max(strips[line].height, above + texts[i].block->lines[line].height);
    }
  }
  strips.back().height += look.below;
  return strips;
}

std::vector<Strip> stripsOfRow(const std::vector<TaggedText>& texts, const std::vector<Column>& columns,
                               const RowLook& look) {
  std::vector<Strip> strips;
  strips.push_back(wholeRow(texts, columns, look));
  if (strips.back().height > kUsableHeight * 0.85) strips = rowByLines(texts, columns, look);
  Strip& last = strips.back();
  if (look.lineWidth > 0) {
    addBox(last, {0, last.height - look.lineWidth, kTextWidth, look.lineWidth}, 0, look.lineColour);
  }
  return strips;
}

/// The header as decoration, for the pages after its first.
Strip repeatedHeader(const std::vector<Strip>& header) {
  if (header.size() != 1 || header[0].height > kUsableHeight / 3) return {};
  Strip strip = header[0];
  for (Item& item : strip.items) item.node = kDecoration;
  strip.after = 3;
  return strip;
}

}  // namespace

void composeTable(const Composer& composer, const report::Table& table) {
  const Grid grid = gridOf(table);
  if (grid.columns == 0 || grid.rows.empty()) return;
  const std::vector<Column> columns = columnsOf(composer, table, grid);
  const NodeIndex node = composer.addNode(Role::Table, 0);
  composer.nodes[node].description = printable(table.caption);
  const std::size_t tableIndex = composer.list.tableHeaders.size();
  composer.list.tableHeaders.emplace_back();
  const std::size_t firstStrip = composer.list.strips.size();
  for (std::size_t i = 0; i < grid.rows.size(); ++i) {
    const bool header = i == 0 && grid.hasHeader;
    RowLook look;
    if (grid.isFactBox) look = {2, 2, 0, {}};
    if (!grid.isFactBox) look.lineWidth = header ? 1 : 0.6;
    if (header) look.lineColour = kHeaderLine;
    std::vector<Strip> strips = stripsOfRow(textsOf(composer, grid.rows[i], columns, node), columns, look);
    if (header) {
      composer.list.tableHeaders[tableIndex] = repeatedHeader(strips);
      strips.back().keepWithNext = i + 1 < grid.rows.size();
    } else {
      for (Strip& strip : strips) strip.table = tableIndex;
    }
    std::move(strips.begin(), strips.end(), std::back_inserter(composer.list.strips));
  }
  composer.list.strips[firstStrip].before = 4;
  composer.list.strips.back().after = 12;
}

}  // namespace playfair::print
