// SPDX-License-Identifier: EUPL-1.2
#include "odt_styles.h"

#include <array>
#include <string_view>

#include "xml_text.h"

namespace playfair::report {

namespace {

std::string paragraphStyle(std::string_view name, std::string_view title, std::string_view parent,
                           std::string_view paragraph, std::string_view text) {
  std::string style = "<style:style style:name=\"" + std::string(name) + "\" style:display-name=\"" +
                      std::string(title) + "\" style:family=\"paragraph\"";
  if (!parent.empty()) style += " style:parent-style-name=\"" + std::string(parent) + "\"";
  style += "><style:paragraph-properties " + std::string(paragraph) + "/>";
  if (!text.empty()) style += "<style:text-properties " + std::string(text) + "/>";
  return style + "</style:style>\n";
}

/// Sizes of letters and spaces.
struct OdtLook {
  std::array<std::string_view, 6> headings;
  std::string_view body;
  std::string_view small;
  std::string_view lineHeight;
  std::string_view afterParagraph;
  std::string_view beforeHeading;
  std::string_view afterHeading;
  std::string_view margin;  ///< of the page
};

constexpr OdtLook kUsualOdt{
    {"20pt", "15pt", "12.5pt", "11pt", "10.5pt", "10.5pt"}, "10pt", "8.5pt", "135%", "0.2cm", "0.4cm", "0.15cm", "2cm"};
constexpr OdtLook kCloseOdt{
    {"16pt", "11pt", "10pt", "9pt", "9pt", "9pt"}, "9pt", "7.5pt", "112%", "0.07cm", "0.18cm", "0.05cm", "1.6cm"};

constexpr OdtLook kLargeOdt{
    {"26pt", "20pt", "19pt", "17pt", "16pt", "16pt"}, "16pt", "12pt", "115%", "0.18cm", "0.4cm", "0.2cm", "2cm"};

const OdtLook& odtLookOf(Setting setting) {
  if (setting == Setting::Large) return kLargeOdt;
  return setting == Setting::Close ? kCloseOdt : kUsualOdt;
}

std::string quoted(std::string_view name, std::string_view value) {
  return std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string headingStyle(const OdtLook& look, int level) {
  const std::string number = std::to_string(level);
  return "<style:style style:name=\"Heading_20_" + number + "\" style:display-name=\"Heading " + number +
         "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:default-outline-level=\"" + number +
         "\" style:next-style-name=\"Standard\"><style:paragraph-properties " +
         quoted("fo:margin-top", look.beforeHeading) + " " + quoted("fo:margin-bottom", look.afterHeading) +
         " fo:keep-with-next=\"always\"/><style:text-properties fo:font-weight=\"bold\" " +
         quoted("fo:font-size", look.headings.at(static_cast<std::size_t>(level - 1))) + "/></style:style>\n";
}

/// The region of a BCP 47 tag: "SE" of "sv-SE", "TW" of "zh-Hant-TW"; "none" where it names none.
std::string regionOf(const std::string& language) {
  for (std::size_t dash = language.find('-'); dash != std::string::npos; dash = language.find('-', dash + 1)) {
    const std::string part = language.substr(dash + 1, language.find('-', dash + 1) - dash - 1);
    if (part.size() == 2) return part;
  }
  return "none";
}

std::string languageProperties(const std::string& language) {
  const std::string main = language.substr(0, language.find('-'));
  return "fo:language=\"" + xmlText(main.empty() ? "en" : main) + "\" fo:country=\"" + xmlText(regionOf(language)) +
         "\"";
}

std::string textStyle(std::string_view name, std::string_view properties) {
  return "<style:style style:name=\"" + std::string(name) + "\" style:family=\"text\"><style:text-properties " +
         std::string(properties) + "/></style:style>\n";
}

std::string listStyle(std::string_view name, bool numbered) {
  std::string style = "<text:list-style style:name=\"" + std::string(name) + "\">";
  for (int level = 1; level <= 6; ++level) {
    const std::string number = std::to_string(level);
    style += numbered ? "<text:list-level-style-number text:level=\"" + number +
                            "\" style:num-format=\"1\" style:num-suffix=\".\">"
                      : "<text:list-level-style-bullet text:level=\"" + number + "\" text:bullet-char=\"•\">";
    style +=
        "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
        "<style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:text-indent=\"-0.5cm\" "
        "fo:margin-left=\"" +
        std::to_string(level) + "cm\"/></style:list-level-properties>";
    style += numbered ? "</text:list-level-style-number>" : "</text:list-level-style-bullet>";
  }
  return style + "</text:list-style>\n";
}

/// Headings apart from those of the document, and the lines that stand above what they name.
std::string textStyles(const OdtLook& look) {
  const std::string small = quoted("fo:font-size", look.small);
  std::string styles =
      paragraphStyle("Small", "Small", "Standard", "fo:margin-bottom=\"0.15cm\"", small + " fo:color=\"#4a5d62\"");
  styles += paragraphStyle("Kicker", "Kicker", "Standard", "fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\"",
                           small +
                               " fo:color=\"#0b5f5b\" fo:font-weight=\"bold\" "
                               "fo:text-transform=\"uppercase\" fo:letter-spacing=\"0.04em\"");
  for (const std::string_view name : {"Standard", "Small", "Kicker"}) {
    const std::string label = std::string(name) + "Label";
    styles += paragraphStyle(label, label, name, "fo:keep-with-next=\"always\"", "");
  }
  styles += paragraphStyle("Quotations", "Quotations", "Standard",
                           "fo:margin-left=\"0.6cm\" fo:padding-left=\"0.3cm\" fo:border-left=\"1.5pt solid #9aa8ad\"",
                           "fo:font-style=\"italic\"");
  styles +=
      paragraphStyle("Rule", "Rule", "Standard", "fo:border-bottom=\"0.75pt solid #9aa8ad\"", "fo:font-size=\"4pt\"");
  styles +=
      paragraphStyle("Line_20_To_20_Write_20_On", "Line To Write On", "Standard",
                     "fo:margin-bottom=\"0.2cm\" style:join-border=\"false\" fo:border-bottom=\"0.5pt solid #51606a\"",
                     "fo:font-size=\"16pt\"");
  styles += paragraphStyle("Caption", "Caption", "Standard", "fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\"",
                           small + " fo:color=\"#4a5d62\" fo:font-weight=\"bold\"");
  return styles;
}

std::string calloutStyle(std::string_view name, std::string_view edge, std::string_view ground, std::string_view ink) {
  const std::string box =
      "fo:margin-top=\"0.1cm\" fo:margin-bottom=\"0.25cm\" fo:margin-left=\"0.1cm\" "
      "fo:margin-right=\"0cm\" fo:padding=\"0.15cm\" fo:padding-left=\"0.3cm\" "
      "fo:border-top=\"none\" fo:border-bottom=\"none\" fo:border-right=\"none\" "
      "fo:border-left=\"2.5pt solid ";
  return paragraphStyle(name, name, "Standard",
                        box + std::string(edge) + "\" fo:background-color=\"" + std::string(ground) + "\"",
                        "fo:color=\"" + std::string(ink) + "\"");
}

std::string tableTextStyles() {
  return paragraphStyle("Table_20_Heading", "Table Heading", "Standard", "fo:margin-bottom=\"0cm\"",
                        "fo:font-size=\"9pt\" fo:font-weight=\"bold\"") +
         paragraphStyle("Table_20_Contents", "Table Contents", "Standard", "fo:margin-bottom=\"0cm\"", "") +
         paragraphStyle("Row_20_Heading", "Row Heading", "Table_20_Contents", "fo:margin-bottom=\"0cm\"",
                        "fo:color=\"#4a5d62\"");
}

std::string allStyles(const OdtLook& look, const std::string& language) {
  const std::string body = quoted("fo:font-size", look.body);
  std::string styles =
      "<style:default-style style:family=\"paragraph\"><style:text-properties style:font-name=\"Inter\" " + body +
      " fo:color=\"#10272b\" " + languageProperties(language) + "/></style:default-style>\n";
  styles += paragraphStyle("Standard", "Standard", "",
                           quoted("fo:margin-bottom", look.afterParagraph) + " " +
                               quoted("fo:line-height", look.lineHeight) + " fo:orphans=\"2\" fo:widows=\"2\"",
                           body);
  for (int level = 1; level <= 6; ++level) {
    styles += headingStyle(look, level);
    const std::string heading = "Heading_20_" + std::to_string(level);
    styles += paragraphStyle(heading + "_20_On_20_New_20_Page", "Heading " + std::to_string(level) + " On New Page",
                             heading, "fo:break-before=\"page\"", "");
  }
  styles += textStyles(look);
  // The colours are those of the web page, so that contrast is the same.
  styles += calloutStyle("Note", "#4a7a78", "#eef4f4", "#10272b") +
            calloutStyle("Warning", "#9a6100", "#fdf3e1", "#6d4300") +
            calloutStyle("Bad", "#b3261e", "#fdeaea", "#8c1d18");
  styles += tableTextStyles();
  styles += textStyle("Bold", "fo:font-weight=\"bold\"") + textStyle("Italic", "fo:font-style=\"italic\"") +
            textStyle("Struck", "style:text-line-through-style=\"solid\"") +
            textStyle("Code", "style:font-name=\"monospace\"") +
            textStyle("Link", "fo:color=\"#0b5f5b\" style:text-underline-style=\"solid\"");
  return styles + listStyle("Bullets", false) + listStyle("Numbers", true);
}

std::string cellStyle(std::string_view name, std::string_view properties) {
  return "<style:style style:name=\"" + std::string(name) +
         "\" style:family=\"table-cell\"><style:table-cell-properties fo:padding-top=\"0.06cm\" "
         "fo:padding-bottom=\"0.06cm\" fo:padding-left=\"0cm\" fo:padding-right=\"0.2cm\" "
         "fo:border-left=\"none\" fo:border-right=\"none\" fo:border-top=\"none\" fo:border-bottom=\"" +
         std::string(properties) + "\"/></style:style>\n";
}

}  // namespace

std::string odtNamespaces() {
  return "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
         "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
         "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
         "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
         "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
         "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
         "office:version=\"1.3\"";
}

std::string odtTableStyles(const std::string& width) {
  return "<style:style style:name=\"Grid\" style:family=\"table\"><style:table-properties style:width=\"" + width +
         "\" table:align=\"left\" fo:margin-bottom=\"0.3cm\"/></style:style>\n"
         "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
         "fo:keep-together=\"always\"/></style:style>\n" +
         cellStyle("HeadCell", "1pt solid #0b5f5b") + cellStyle("Cell", "0.5pt solid #c9d4d6") +
         cellStyle("FactCell", "none");
}

std::string odtLanguageStyleName(const std::string& language) {
  return "Language_20_" + xmlText(language);
}

std::string odtLanguageStyle(const std::string& language) {
  return textStyle(odtLanguageStyleName(language), languageProperties(language));
}

namespace {

// As the styles above name them.
constexpr std::string_view kOdtAccent = "#0b5f5b";
constexpr std::string_view kOdtFont = "\"Inter\"";

std::string withEach(std::string text, std::string_view from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

std::string odtStyles(const Report& report) {
  const OdtLook& look = odtLookOf(report.setting);
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles " + odtNamespaces() + ">\n";
  xml +=
      "<office:font-face-decls><style:font-face style:name=\"Inter\" svg:font-family=\"Inter\" "
      "style:font-family-generic=\"swiss\"/><style:font-face style:name=\"monospace\" svg:font-family=\"monospace\" "
      "style:font-family-generic=\"modern\"/></office:font-face-decls>\n";
  xml += "<office:styles>\n" + allStyles(look, report.language) + "</office:styles>\n";
  if (!report.style.accent.empty()) xml = withEach(std::move(xml), kOdtAccent, report.style.accent);
  if (!report.style.font.empty()) xml = withEach(std::move(xml), kOdtFont, '"' + report.style.font + '"');
  xml +=
      "<office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties "
      "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" style:print-orientation=\"portrait\" " +
      quoted("fo:margin", look.margin) +
      "/><style:footer-style><style:header-footer-properties fo:min-height=\"0.6cm\" fo:margin-top=\"0.4cm\"/>"
      "</style:footer-style></style:page-layout></office:automatic-styles>\n";
  xml +=
      "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:footer>"
      "<text:p text:style-name=\"Small\">" +
      xmlText(report.style.footer.empty() ? report.footer : report.style.footer + " · " + report.footer) +
      " · <text:page-number text:select-page=\"current\"/></text:p></style:footer></style:master-page>"
      "</office:master-styles>\n</office:document-styles>\n";
  return xml;
}

}  // namespace playfair::report
