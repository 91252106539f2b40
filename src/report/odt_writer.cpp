// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "odt_styles.h"
#include "playfair/report/writers.h"
#include "typed_text.h"
#include "xml_text.h"
#include "zip_package.h"

namespace playfair::report {

namespace {

constexpr double kTextWidthCm = 17.0;
constexpr double kCmPerPoint = 2.54 / 72.0;
constexpr std::string_view kMediaType = "application/vnd.oasis.opendocument.text";

/// A length as OpenDocument writes it, whatever the locale of the process: "12.34cm".
std::string cm(double length) {
  const auto hundredths = static_cast<long>(length * 100.0 + 0.5);
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (rest.size() == 1 ? "0" : "") + rest + "cm";
}

/// Text in which runs of spaces, tabs and line feeds last: XML would join them, and drop those at either end.
std::string odtText(const std::string& text) {
  const std::string escaped = xmlText(text);
  std::string xml;
  xml.reserve(escaped.size());
  bool afterSpace = true;
  for (std::size_t at = 0; at < escaped.size(); ++at) {
    const char c = escaped[at];
    if (c == '\n') {
      xml += "<text:line-break/>";
    } else if (c == '\t') {
      xml += "<text:tab/>";
    } else if (c == ' ' && (afterSpace || at + 1 == escaped.size())) {
      xml += "<text:s/>";
    } else {
      xml += c;
    }
    afterSpace = c == ' ' || c == '\n' || c == '\t';
  }
  return xml;
}

bool namesWhatFollows(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block);
  return std::holds_alternative<Heading>(block) || (paragraph != nullptr && isLabel(*paragraph));
}

class OdtContent {
 public:
  explicit OdtContent(const Report& report) {
    if (report.style.logo) addLogo(*report.style.logo);
    for (const Block& block : report.blocks) {
      std::visit([this](const auto& part) { add(part); }, block);
      m_afterName = namesWhatFollows(block);
    }
  }
  [[nodiscard]] std::string xml() const;
  [[nodiscard]] const std::vector<PackageEntry>& pictures() const { return m_pictures; }

 private:
  void add(const Heading& heading);
  void add(const Paragraph& paragraph);
  void add(const List& list);
  void add(const Table& table);
  void add(const Figure& figure);
  void add(const Callout& callout);
  void add(const Quote& quote);
  void add(const Rule& rule) {
    const char* style = rule.use == RuleUse::ToWriteOn ? "Line_20_To_20_Write_20_On" : "Rule";
    m_body += "<text:p text:style-name=\"" + std::string(style) + "\"/>\n";
  }
  void addLogo(const Logo& logo);
  void addParagraph(const Spans& spans, const std::string& style);
  void addColumns(const Table& table, const std::string& name, std::size_t columns);
  void addRows(const Table& table, std::size_t columns);
  void addCell(const std::string& inside, const char* cell, const char* paragraph);

  [[nodiscard]] std::string spansXml(const Spans& spans);
  /// The text, said to be in a language where that is another than the report's.
  [[nodiscard]] std::string inLanguage(std::string text, const std::string& language);

  std::string m_body;
  std::string m_columnStyles;
  std::vector<PackageEntry> m_pictures;
  std::set<std::string> m_anchors;
  std::set<std::string> m_languages;  ///< other than the report's
  int m_tables = 0;
  bool m_afterName = false;  ///< right below a heading or a label
};

std::string OdtContent::inLanguage(std::string text, const std::string& language) {
  if (language.empty()) return text;
  m_languages.insert(language);
  return "<text:span text:style-name=\"" + odtLanguageStyleName(language) + "\">" + text + "</text:span>";
}

std::string OdtContent::spansXml(const Spans& spans) {
  std::string xml;
  for (const Span& span : spans) {
    if (span.lineBreakBefore) xml += "<text:line-break/>";
    if (span.text.empty()) continue;
    std::string text = odtText(span.text);
    const auto wrap = [&text](bool wanted, const char* style) {
      if (wanted) text = "<text:span text:style-name=\"" + std::string(style) + "\">" + text + "</text:span>";
    };
    wrap(span.code, "Code");
    wrap(span.struck, "Struck");
    wrap(span.italic, "Italic");
    wrap(span.bold, "Bold");
    text = inLanguage(std::move(text), span.language);
    const std::string address =
        isSafeLink(span.link) ? span.link : (span.target.empty() ? "" : "#" + onOneLine(span.target));
    if (!address.empty()) {
      text = "<text:a xlink:type=\"simple\" xlink:href=\"" + xmlText(address) +
             "\" text:style-name=\"Link\" text:visited-style-name=\"Link\">" + text + "</text:a>";
    }
    xml += text;
  }
  return xml;
}

void OdtContent::addParagraph(const Spans& spans, const std::string& style) {
  m_body += "<text:p text:style-name=\"" + style + "\">" + spansXml(spans) + "</text:p>\n";
}

void OdtContent::add(const Heading& heading) {
  const std::string level = std::to_string(std::clamp(heading.level, 1, 6));
  const std::string onNewPage = heading.startsPage ? "_20_On_20_New_20_Page" : "";
  m_body += "<text:h text:style-name=\"Heading_20_" + level + onNewPage + "\" text:outline-level=\"" + level + "\">";
  const std::string anchor = onOneLine(heading.anchor);
  if (!anchor.empty() && m_anchors.insert(anchor).second) {
    m_body += "<text:bookmark text:name=\"" + xmlText(anchor) + "\"/>";
  }
  m_body += inLanguage(odtText(heading.text), heading.language) + "</text:h>\n";
}

void OdtContent::add(const Paragraph& paragraph) {
  std::string style = "Standard";
  if (paragraph.role == ParagraphRole::Small) style = "Small";
  if (paragraph.role == ParagraphRole::Kicker) style = "Kicker";
  const bool belowName = m_afterName && paragraph.role == ParagraphRole::Small;
  if (isLabel(paragraph) || belowName || paragraph.keepWithNext) style += "Label";
  addParagraph(paragraph.spans, style);
}

void OdtContent::add(const List& list) {
  m_body += std::string("<text:list text:style-name=\"") + (list.numbered ? "Numbers" : "Bullets") + "\">\n";
  bool first = true;
  for (const ListItem& item : list.items) {
    const bool starts = first && list.numbered && list.start != 1;
    m_body += starts ? "<text:list-item text:start-value=\"" + std::to_string(list.start) + "\">" : "<text:list-item>";
    first = false;
    addParagraph(item.spans, "Standard");
    for (const List& child : item.children) add(child);
    m_body += "</text:list-item>\n";
  }
  m_body += "</text:list>\n";
}

void OdtContent::addColumns(const Table& table, const std::string& name, std::size_t columns) {
  const auto share = [&table](std::size_t column) -> double {
    return column < table.widths.size() ? table.widths[column] : 10;
  };
  double all = 0;
  for (std::size_t i = 0; i < columns; ++i) all += share(i);
  for (std::size_t i = 0; i < columns; ++i) {
    const std::string style = name + "." + std::to_string(i + 1);
    m_columnStyles += "<style:style style:name=\"" + style +
                      "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
                      cm(kTextWidthCm * share(i) / std::max(all, 1.0)) + "\"/></style:style>\n";
    const std::string column = "<table:table-column table:style-name=\"" + style + "\"/>";
    const bool header = i == 0 && table.firstColumnIsHeader;
    m_body += header ? "<table:table-header-columns>" + column + "</table:table-header-columns>" : column;
  }
  m_body += '\n';
}

void OdtContent::addCell(const std::string& inside, const char* cell, const char* paragraph) {
  m_body += "<table:table-cell table:style-name=\"" + std::string(cell) +
            "\" office:value-type=\"string\"><text:p text:style-name=\"" + paragraph + "\">" + inside +
            "</text:p></table:table-cell>";
}

void OdtContent::addRows(const Table& table, std::size_t columns) {
  // Without column headers it is a box of facts: quiet labels beside their values, no lines.
  const bool facts = table.header.empty() && table.firstColumnIsHeader;
  const char* cell = facts ? "FactCell" : "Cell";
  for (const auto& row : table.rows) {
    m_body += "<table:table-row table:style-name=\"Row\">";
    for (std::size_t i = 0; i < columns; ++i) {
      addCell(i < row.size() ? spansXml(row[i]) : "", cell,
              i == 0 && table.firstColumnIsHeader ? "Row_20_Heading" : "Table_20_Contents");
    }
    m_body += "</table:table-row>\n";
  }
}

void OdtContent::add(const Table& table) {
  std::size_t columns = table.header.size();
  for (const auto& row : table.rows) columns = std::max(columns, row.size());
  if (!table.caption.empty()) addParagraph({Span{table.caption}}, "Caption");
  if (columns == 0) return;
  const std::string name = "Table" + std::to_string(++m_tables);
  m_body += "<table:table table:name=\"" + name + "\" table:style-name=\"Grid\">\n";
  addColumns(table, name, columns);
  if (!table.header.empty()) {
    m_body += "<table:table-header-rows><table:table-row table:style-name=\"Row\">";
    for (std::size_t i = 0; i < columns; ++i) {
      addCell(i < table.header.size() ? odtText(table.header[i]) : "", "HeadCell", "Table_20_Heading");
    }
    m_body += "</table:table-row></table:table-header-rows>\n";
  }
  addRows(table, columns);
  m_body += "</table:table>\n";
}

void OdtContent::add(const Figure& figure) {
  const std::string file = "Pictures/figure" + std::to_string(m_pictures.size() + 1) + ".svg";
  m_pictures.push_back({file, figure.svg, true});
  const double width = std::min(kTextWidthCm, figure.width * kCmPerPoint);
  const double height = figure.width > 0 ? width * figure.height / figure.width : 1.0;
  addParagraph({Span{figure.title}}, "Caption");
  m_body += "<text:p text:style-name=\"Standard\"><draw:frame draw:name=\"" + xmlText(onOneLine(figure.title)) +
            "\" text:anchor-type=\"as-char\" svg:width=\"" + cm(width) + "\" svg:height=\"" + cm(height) +
            "\"><draw:image xlink:href=\"" + file +
            "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" draw:mime-type=\"image/svg+xml\"/>"
            "<svg:title>" +
            xmlText(figure.title) + "</svg:title><svg:desc>" + xmlText(figure.description) +
            "</svg:desc></draw:frame></text:p>\n";
  if (!figure.table.rows.empty()) add(figure.table);
}

void OdtContent::addLogo(const Logo& logo) {
  constexpr double kHighestCm = 1.6;
  constexpr double kWidestCm = 8;
  const std::string file = "Pictures/logo.png";
  m_pictures.push_back({file, logo.png, false});
  const double scale = std::min(kHighestCm / logo.height, kWidestCm / logo.width);
  m_body +=
      "<text:p text:style-name=\"Standard\"><draw:frame draw:name=\"Logo\" text:anchor-type=\"as-char\" svg:width=\"" +
      cm(logo.width * scale) + "\" svg:height=\"" + cm(logo.height * scale) + "\"><draw:image xlink:href=\"" + file +
      "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" draw:mime-type=\"image/png\"/>"
      "<svg:title>" +
      xmlText(logo.alternative) + "</svg:title></draw:frame></text:p>\n";
}

void OdtContent::add(const Callout& callout) {
  const char* style = "Note";
  if (callout.tone == CalloutTone::Warning) style = "Warning";
  if (callout.tone == CalloutTone::Bad) style = "Bad";
  addParagraph(callout.spans, style);
}

void OdtContent::add(const Quote& quote) {
  for (const Paragraph& paragraph : quote.paragraphs) addParagraph(paragraph.spans, "Quotations");
}

std::string OdtContent::xml() const {
  std::string languageStyles;
  for (const std::string& language : m_languages) languageStyles += odtLanguageStyle(language);
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content " + odtNamespaces() +
         ">\n<office:automatic-styles>\n" + odtTableStyles(cm(kTextWidthCm)) + m_columnStyles + languageStyles +
         "</office:automatic-styles>\n<office:body><office:text>\n" + m_body +
         "</office:text></office:body>\n</office:document-content>\n";
}

std::string metaXml(const Report& report) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta " + odtNamespaces() +
                    "><office:meta><meta:generator>Playfair</meta:generator>";
  xml += "<dc:title>" + xmlText(report.title) + "</dc:title>";
  if (!report.subject.empty()) xml += "<dc:subject>" + xmlText(report.subject) + "</dc:subject>";
  if (!report.author.empty()) xml += "<dc:creator>" + xmlText(report.author) + "</dc:creator>";
  if (!report.date.empty()) xml += "<dc:date>" + xmlText(report.date) + "T00:00:00</dc:date>";
  xml += "<dc:language>" + xmlText(report.language.empty() ? "en" : report.language) + "</dc:language>";
  return xml + "</office:meta></office:document-meta>\n";
}

std::string manifestXml(const std::vector<PackageEntry>& pictures) {
  const auto line = [](const std::string& path, const std::string& type) {
    return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>\n";
  };
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\n";
  xml += line("/", std::string(kMediaType)) + line("content.xml", "text/xml") + line("styles.xml", "text/xml") +
         line("meta.xml", "text/xml");
  for (const PackageEntry& picture : pictures)
    xml += line(picture.name, picture.name.ends_with(".png") ? "image/png" : "image/svg+xml");
  return xml + "</manifest:manifest>\n";
}

}  // namespace

Result<std::string> writeOdt(const Report& report) {
  const OdtContent content(report);
  std::vector<PackageEntry> entries;
  // First and as it is, so that the type of the file can be told from its beginning.
  entries.push_back({"mimetype", std::string(kMediaType), false});
  entries.push_back({"META-INF/manifest.xml", manifestXml(content.pictures()), true});
  entries.push_back({"content.xml", content.xml(), true});
  entries.push_back({"styles.xml", odtStyles(report), true});
  entries.push_back({"meta.xml", metaXml(report), true});
  entries.insert(entries.end(), content.pictures().begin(), content.pictures().end());
  return zipPackage(entries);
}

}  // namespace playfair::report
