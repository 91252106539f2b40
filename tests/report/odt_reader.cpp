// SPDX-License-Identifier: EUPL-1.2
#include "report/odt_reader.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <set>

#include "playfair/report/writers.h"
#include "report/report_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"

namespace playfair::report::tests {

namespace {

struct DiscardZip {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};

std::string bytesAt(zip_t* archive, zip_uint64_t index, zip_uint64_t size) {
  zip_file_t* file = zip_fopen_index(archive, index, 0);
  REQUIRE(file != nullptr);
  std::string bytes(size, '\0');
  const zip_int64_t got = zip_fread(file, bytes.data(), size);
  REQUIRE(zip_fclose(file) == 0);
  REQUIRE(got == static_cast<zip_int64_t>(size));
  return bytes;
}

/// Collects text as the rules of OpenDocument read it.
class Reading {
 public:
  void tag(const Tag& tag) {
    if (tag.name == "svg:title" || tag.name == "svg:desc") m_passedOver = !tag.closing;
    if (tag.name == "text:s") put(' ');
    if (tag.name == "text:tab") put('\t');
    if (tag.name == "text:line-break") put('\n');
    if (tag.name != "text:p" && tag.name != "text:h") return;
    m_inside = !tag.closing && !tag.closed;
    if (m_inside) {
      m_text.clear();
      m_raw = false;
      return;
    }
    if (tag.closed) m_text.clear();
    // White space at the end of a paragraph counts only where an element stands for it.
    if (m_raw && !m_text.empty() && m_text.back() == ' ') m_text.pop_back();
    paragraphs.push_back(m_text);
  }
  void text(std::string_view text) {
    if (!m_inside || m_passedOver) return;
    for (const char c : text) {
      const bool space = c == ' ' || c == '\n' || c == '\t';
      const bool first = m_text.empty() || (m_raw && m_text.back() == ' ');
      if (space && first) continue;
      m_text += space ? ' ' : c;
      m_raw = space;
    }
  }
  std::vector<std::string> paragraphs;

 private:
  void put(char c) {
    m_text += c;
    m_raw = false;
  }

  std::string m_text;
  bool m_inside = false;
  bool m_passedOver = false;
  bool m_raw = false;  ///< the last character is white space of the file itself
};

struct Paragraphs {
  std::vector<std::string> all;

  void operator()(const Heading& heading) { all.push_back(heading.text); }
  void operator()(const Paragraph& paragraph) { all.push_back(wordsOf(paragraph.spans)); }
  void operator()(const Callout& callout) { all.push_back(wordsOf(callout.spans)); }
  void operator()(const Rule&) { all.emplace_back(); }
  void operator()(const Quote& quote) {
    for (const Paragraph& paragraph : quote.paragraphs) (*this)(paragraph);
  }
  void operator()(const List& list) {
    for (const ListItem& item : list.items) {
      all.push_back(wordsOf(item.spans));
      for (const List& child : item.children) (*this)(child);
    }
  }
  void operator()(const Table& table) {
    if (!table.caption.empty()) all.push_back(table.caption);
    all.insert(all.end(), table.header.begin(), table.header.end());
    for (const auto& row : table.rows) {
      for (const Spans& cell : row) all.push_back(wordsOf(cell));
    }
  }
  // The drawing stands in a paragraph of its own.
  void operator()(const Figure& figure) {
    all.push_back(figure.title);
    all.emplace_back();
    (*this)(figure.table);
  }
};

}  // namespace

std::vector<PackedFile> unpacked(std::string_view package) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(package.data(), package.size(), 0, &error);
  REQUIRE(source != nullptr);
  const std::unique_ptr<zip_t, DiscardZip> archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
  REQUIRE(archive != nullptr);
  std::vector<PackedFile> files;
  for (zip_int64_t index = 0; index < zip_get_num_entries(archive.get(), 0); ++index) {
    zip_stat_t about;
    REQUIRE(zip_stat_index(archive.get(), static_cast<zip_uint64_t>(index), 0, &about) == 0);
    files.push_back({about.name, bytesAt(archive.get(), about.index, about.size), about.comp_method != ZIP_CM_STORE});
  }
  return files;
}

std::string packedFile(std::string_view package, const std::string& name) {
  for (PackedFile& file : unpacked(package)) {
    if (file.name == name) return std::move(file.bytes);
  }
  FAIL("the package has no " << name);
  return {};
}

std::string odtOf(const Report& report) {
  auto written = writeOdt(report);
  INFO((written ? std::string{} : written.error().detail));
  REQUIRE(written);
  return std::move(*written);
}

void requireWellFormed(std::string_view xml) {
  constexpr std::string_view kBegins = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  REQUIRE(xml.substr(0, kBegins.size()) == kBegins);
  const std::vector<Tag> tags = scanTags(xml.substr(kBegins.size()));
  REQUIRE_FALSE(tags.empty());
  requireWellNested(tags);
  std::set<std::string> known;
  for (const auto& [name, value] : tags.front().attributes) {
    if (name.starts_with("xmlns:")) known.insert(name.substr(6));
  }
  std::string unknown;
  const auto check = [&](const std::string& name) {
    const std::string prefix = name.substr(0, name.find(':'));
    if (name.find(':') == std::string::npos || (prefix != "xmlns" && known.count(prefix) == 0)) unknown += " " + name;
  };
  for (const Tag& tag : tags) {
    check(tag.name);
    for (const auto& [name, value] : tag.attributes) check(name);
  }
  CHECK(unknown.empty());
  // The only characters that XML has no way to write.
  const bool control = std::any_of(
      xml.begin(), xml.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
  CHECK_FALSE(control);
  CHECK(xml.find("\xEF\xBF\xBF") == std::string_view::npos);
}

std::vector<std::string> paragraphsIn(std::string_view contentXml) {
  const std::size_t start = contentXml.find("<office:text>");
  REQUIRE(start != std::string_view::npos);
  Reading reading;
  for (std::size_t at = start; at < contentXml.size();) {
    const std::size_t tagStart = std::min(contentXml.find('<', at), contentXml.size());
    reading.text(textBetweenTags(contentXml.substr(at, tagStart - at)));
    if (tagStart == contentXml.size()) break;
    const std::size_t tagEnd = contentXml.find('>', tagStart);
    REQUIRE(tagEnd != std::string_view::npos);
    for (const Tag& tag : scanTags(contentXml.substr(tagStart, tagEnd - tagStart + 1))) reading.tag(tag);
    at = tagEnd + 1;
  }
  return reading.paragraphs;
}

std::vector<std::string> paragraphsOf(const Report& report) {
  Paragraphs paragraphs;
  for (const Block& block : report.blocks) std::visit(paragraphs, block);
  return paragraphs.all;
}

}  // namespace playfair::report::tests
