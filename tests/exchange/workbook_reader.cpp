// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_reader.h"

#include <zip.h>

#include <cstdlib>

#include "support/catch.h"

namespace playfair::exchange::tests {

namespace {

std::string withoutEscapes(std::string text) {
  for (const auto& [escape, sign] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}) {
    for (std::size_t at = text.find(escape); at != std::string::npos; at = text.find(escape, at + 1)) {
      text.replace(at, std::string_view(escape).size(), sign);
    }
  }
  return text;
}

std::string between(const std::string& text, std::size_t from, const std::string& end) {
  return text.substr(from, text.find(end, from) - from);
}

}  // namespace

WorkbookReader::WorkbookReader(const std::string& bytes) : m_bytes(bytes) {
  REQUIRE(m_bytes.starts_with("PK"));
  const std::string xml = part("xl/sharedStrings.xml");
  for (std::size_t at = xml.find("<t"); at != std::string::npos; at = xml.find("<t", at + 1)) {
    m_strings.push_back(withoutEscapes(between(xml, xml.find('>', at) + 1, "</t>")));
  }
}

std::string WorkbookReader::part(const std::string& name) const {
  zip_error_t error;
  zip_source_t* source = zip_source_buffer_create(m_bytes.data(), m_bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  REQUIRE(archive != nullptr);
  std::string content;
  zip_stat_t about;
  if (zip_stat(archive, name.c_str(), 0, &about) == 0) {
    content.resize(about.size);
    zip_file_t* file = zip_fopen(archive, name.c_str(), 0);
    CHECK(zip_fread(file, content.data(), content.size()) == static_cast<zip_int64_t>(content.size()));
    zip_fclose(file);
  }
  zip_discard(archive);
  return content;
}

std::string WorkbookReader::cell(const std::string& place, int sheet) const {
  const std::string xml = part("xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
  const std::size_t at = xml.find("<c r=\"" + place + "\"");
  if (at == std::string::npos) return {};
  const std::string opening = between(xml, at, ">") + ">";
  if (opening.ends_with("/>")) return opening;
  return between(xml, at, "</c>") + "</c>";
}

std::string WorkbookReader::text(const std::string& place, int sheet) const {
  const std::string xml = cell(place, sheet);
  const std::size_t value = xml.find("<v>");
  if (value == std::string::npos || xml.find("t=\"s\"") == std::string::npos) return {};
  return m_strings.at(static_cast<std::size_t>(std::atoi(xml.c_str() + value + 3)));
}

std::string WorkbookReader::allTexts() const {
  std::string all;
  for (const std::string& text : m_strings) all += text + "\n";
  return all;
}

}  // namespace playfair::exchange::tests
