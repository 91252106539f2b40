// SPDX-License-Identifier: EUPL-1.2
#include <xlsxwriter.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <type_traits>

#include "plain_numbers.h"
#include "playfair/instrument/date.h"
#include "playfair/instrument/json.h"
#include "sheet.h"

namespace playfair::exchange {

namespace {

constexpr std::size_t kLargestWorkbook = 512U * 1024U * 1024U;
constexpr std::size_t kLongestSheetName = 31;
constexpr std::size_t kLongestFooter = 250;
constexpr std::size_t kLongestHintTitle = 32;
constexpr std::uint8_t kA4 = 9;
constexpr int kWidestColumn = 255;

/// A folder that only we may read, for the moment the library needs a file; removed with what is in it.
class PrivateFolder {
 public:
  PrivateFolder() {
    std::error_code unknown;
    std::string pattern = (std::filesystem::temp_directory_path(unknown) / "playfair-XXXXXX").string();
    if (!unknown && ::mkdtemp(pattern.data()) != nullptr) m_path = pattern;
  }
  ~PrivateFolder() {
    std::error_code ignored;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
  }
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

struct Formats {
  explicit Formats(lxw_workbook* workbook)
      : header(workbook_add_format(workbook)),
        text(workbook_add_format(workbook)),
        number(workbook_add_format(workbook)),
        fraction(workbook_add_format(workbook)),
        date(workbook_add_format(workbook)),
        moment(workbook_add_format(workbook)),
        toFill(workbook_add_format(workbook)) {
    for (lxw_format* format : {header, text, number, fraction, date, moment, toFill}) {
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(header);
    format_set_bottom(header, LXW_BORDER_THIN);
    format_set_text_wrap(header);
    format_set_text_wrap(text);
    format_set_num_format(fraction, "0.00");
    format_set_num_format(date, "yyyy-mm-dd");
    format_set_num_format(moment, "yyyy-mm-dd hh:mm");
    format_set_text_wrap(toFill);
    format_set_border(toFill, LXW_BORDER_THIN);
    format_set_unlocked(toFill);
  }
  lxw_format* header;
  lxw_format* text;
  lxw_format* number;
  lxw_format* fraction;
  lxw_format* date;
  lxw_format* moment;
  lxw_format* toFill;
};

/// A reader takes _x0041_ for an A: where somebody typed that, its first sign is written so.
std::string spelledOut(const std::string& text) {
  const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool escape = text.compare(at, 2, "_x") == 0 && at + 6 < text.size() && text[at + 6] == '_' &&
                        std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                                    text.begin() + static_cast<std::ptrdiff_t>(at) + 6, isHex);
    out += escape ? std::string("_x005F_") : std::string(1, text[at]);
  }
  return out;
}

std::string cellText(const std::string& text) {
  return spelledOut(readableText(text));
}

lxw_datetime dayOf(const std::string& iso) {
  lxw_datetime day{};
  day.year = std::atoi(iso.substr(0, 4).c_str());
  day.month = std::atoi(iso.substr(5, 2).c_str());
  day.day = std::atoi(iso.substr(8, 2).c_str());
  return day;
}

/// Days that a spreadsheet counts begin in 1900.
bool isSheetDay(const std::string& iso) {
  return instrument::isDate(iso) && iso >= "1900-03-01";
}

/// Always as text, never as a formula or link, whatever it begins with.
lxw_error writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
                    lxw_format* format) {
  if (text.empty()) return LXW_NO_ERROR;
  return worksheet_write_string(sheet, row, column, cellText(text).c_str(), format);
}

bool isSheetMoment(const std::string& iso) {
  return iso.size() == 24 && iso[10] == 'T' && iso.back() == 'Z' && isSheetDay(iso.substr(0, 10));
}

lxw_datetime momentOf(const std::string& iso) {
  lxw_datetime moment = dayOf(iso);
  moment.hour = std::atoi(iso.substr(11, 2).c_str());
  moment.min = std::atoi(iso.substr(14, 2).c_str());
  moment.sec = std::atoi(iso.substr(17, 2).c_str());
  return moment;
}

/// A cell that people fill in, whatever stands in it so far.
lxw_error writeCellToFill(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const SheetCell& cell,
                          lxw_format* format) {
  if (const auto* number = std::get_if<double>(&cell)) {
    return worksheet_write_number(sheet, row, column, *number, format);
  }
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr || text->empty()) return worksheet_write_blank(sheet, row, column, format);
  return writeText(sheet, row, column, *text, format);
}

lxw_error writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const SheetCell& cell, bool fraction,
                    const Formats& formats) {
  if (const auto* text = std::get_if<std::string>(&cell)) return writeText(sheet, row, column, *text, formats.text);
  if (const auto* number = std::get_if<double>(&cell)) {
    return worksheet_write_number(sheet, row, column, *number, fraction ? formats.fraction : formats.number);
  }
  if (const auto* moment = std::get_if<SheetMoment>(&cell)) {
    if (!isSheetMoment(moment->iso)) return writeText(sheet, row, column, moment->iso, formats.text);
    lxw_datetime at = momentOf(moment->iso);
    return worksheet_write_datetime(sheet, row, column, &at, formats.moment);
  }
  const auto* date = std::get_if<SheetDate>(&cell);
  if (date == nullptr) return LXW_NO_ERROR;
  if (!isSheetDay(date->iso)) return writeText(sheet, row, column, date->iso, formats.text);
  lxw_datetime day = dayOf(date->iso);
  return worksheet_write_datetime(sheet, row, column, &day, formats.date);
}

/// Without the signs that names of sheets may not have.
std::string sheetName(const std::string& wanted) {
  std::string name = readableText(wanted).substr(0, kLongestSheetName);
  while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U) name.pop_back();
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::string_view("[]:*?/\\'\n\t").find(c) != std::string_view::npos; }, ' ');
  return name;
}

std::string footerText(const std::string& footer) {
  std::string out = "&L&8";
  for (const char c : footer) out += c == '&' ? std::string("&&") : std::string(1, c);
  return out.size() > kLongestFooter ? std::string() : out;
}

void layOut(lxw_worksheet* sheet, const Sheet& content, const std::string& footer) {
  const auto lastColumn = static_cast<lxw_col_t>(content.columns.size() - 1);
  for (std::size_t i = 0; i < content.columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, column, column, std::clamp(content.columns[i].width, 4, kWidestColumn), nullptr);
  }
  worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(content.frozenColumns));
  worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(std::max<std::size_t>(content.rows.size(), 1)), lastColumn);
  worksheet_repeat_rows(sheet, 0, 0);
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, kA4);
  worksheet_fit_to_pages(sheet, 1, 0);
  const std::string foot = footerText(footer);
  if (!foot.empty()) worksheet_set_footer(sheet, foot.c_str());
}

/// Offers the choices of a column as a list, and refuses anything else.
bool offerChoices(lxw_worksheet* sheet, lxw_col_t column, lxw_row_t rows, const SheetColumn& content) {
  std::vector<std::string> choices = content.choices;
  // Whether the library takes them as const depends on its version.
  std::vector<std::remove_pointer_t<decltype(lxw_data_validation::value_list)>> list;
  for (std::string& choice : choices) list.push_back(choice.data());
  list.push_back(nullptr);
  std::string title = readableText(content.heading).substr(0, kLongestHintTitle);
  std::string hint = readableText(content.hint);
  lxw_data_validation rule{};
  rule.validate = LXW_VALIDATION_TYPE_LIST;
  rule.value_list = list.data();
  rule.input_title = title.data();
  rule.input_message = hint.data();
  rule.error_title = title.data();
  rule.error_message = hint.data();
  return worksheet_data_validation_range(sheet, 1, column, rows, column, &rule) == LXW_NO_ERROR;
}

bool protectFilledIn(lxw_worksheet* sheet, const Sheet& content) {
  bool good = true;
  bool any = false;
  const auto rows = static_cast<lxw_row_t>(content.rows.size());
  for (std::size_t i = 0; i < content.columns.size(); ++i) {
    const SheetColumn& column = content.columns[i];
    any = any || column.toFill;
    if (column.choices.empty() || rows == 0) continue;
    good = good && offerChoices(sheet, static_cast<lxw_col_t>(i), rows, column);
  }
  if (!any) return good;
  lxw_protection allowed{};
  allowed.format_columns = LXW_TRUE;
  allowed.format_rows = LXW_TRUE;
  allowed.autofilter = LXW_TRUE;
  worksheet_protect(sheet, nullptr, &allowed);
  return good;
}

bool writeSheet(lxw_workbook* workbook, const Formats& formats, const Sheet& whole, const std::string& footer) {
  const Sheet content = withinCells(whole);
  lxw_worksheet* sheet = workbook_add_worksheet(workbook, sheetName(content.name).c_str());
  if (sheet == nullptr || content.columns.empty()) return false;
  layOut(sheet, content, footer);
  bool good = true;
  for (std::size_t i = 0; i < content.columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    good = good && writeText(sheet, 0, column, content.columns[i].heading, formats.header) == LXW_NO_ERROR;
    for (std::size_t row = 0; row < content.rows.size(); ++row) {
      const auto line = static_cast<lxw_row_t>(row + 1);
      const SheetCell& cell = content.rows[row][i];
      const lxw_error written = content.columns[i].toFill
                                    ? writeCellToFill(sheet, line, column, cell, formats.toFill)
                                    : writeCell(sheet, line, column, cell, content.columns[i].fraction, formats);
      good = good && written == LXW_NO_ERROR;
    }
  }
  return good && protectFilledIn(sheet, content);
}

/// Midnight of that day. Nought would be taken for now.
std::time_t secondsOf(const std::string& iso) {
  if (!instrument::isDate(iso)) return 1;
  const lxw_datetime day = dayOf(iso);
  const std::chrono::sys_days days = std::chrono::year(day.year) / day.month / day.day;
  return std::max<std::time_t>(1, std::chrono::duration_cast<std::chrono::seconds>(days.time_since_epoch()).count());
}

void describeWorkbook(lxw_workbook* workbook, const WorkbookProperties& properties) {
  std::string title = readableText(properties.title);
  lxw_doc_properties about{};
  about.title = title.data();
  about.created = secondsOf(properties.date);
  workbook_set_properties(workbook, &about);
}

}  // namespace

Result<std::string> sheetsAsXlsx(const std::vector<Sheet>& sheets, const WorkbookProperties& properties) {
  const PlainNumbers plainNumbers;
  const PrivateFolder folder;
  if (folder.path().empty()) return failure(ErrorCode::NotWritable, "there is no room for a temporary file");
  const std::filesystem::path file = folder.path() / "workbook.xlsx";
  lxw_workbook* workbook = workbook_new(file.c_str());
  if (workbook == nullptr) return failure(ErrorCode::Internal, "a workbook cannot be made");
  const Formats formats(workbook);
  describeWorkbook(workbook, properties);
  bool good = true;
  for (const Sheet& sheet : sheets) good = good && writeSheet(workbook, formats, sheet, properties.footer);
  // Closing writes the file, and lets go of everything whatever came before.
  const lxw_error closed = workbook_close(workbook);
  if (!good) return failure(ErrorCode::Internal, "a workbook cannot hold one of its cells");
  if (closed != LXW_NO_ERROR) return failure(ErrorCode::Internal, lxw_strerror(closed));
  return instrument::readFile(file, kLargestWorkbook);
}

}  // namespace playfair::exchange
