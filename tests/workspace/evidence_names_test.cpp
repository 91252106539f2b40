// SPDX-License-Identifier: EUPL-1.2
#include <random>

#include "playfair/instrument/utf8.h"
#include "playfair/workspace/evidence_files.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::tests;
using workspace::harmlessFileName;
using workspace::mediaTypeOf;

TEST_CASE("names of files do no harm as names of files") {
  const std::vector<std::pair<std::string, std::string>> names = {
      {"Prövning 2026.pdf", "Prövning 2026.pdf"},
      {"报告.docx", "报告.docx"},
      {"👩‍👧 family.png", "👩‍👧 family.png"},
      {"/home/someone/minutes.txt", "minutes.txt"},
      {"C:\\Users\\Someone\\minutes.txt", "minutes.txt"},
      {"../../../etc/passwd", "passwd"},
      {"..\\..\\boot.ini", "boot.ini"},
      {"folder/", "folder"},
      {"two\nlines\r\n.txt", "two lines  .txt"},
      {"tab\tand\x01\x1B[31m bell\x07.txt", "tab and[31m bell.txt"},
      {"\u202Efdp.exe", "fdp.exe"},
      {"a\u200B\u2066b\uFEFF.txt", "ab.txt"},
      {"\xC2\x85next\xC2\x9B.txt", "next.txt"},
      {"a<b>:\"c|d?e*.txt", "a_b___c_d_e_.txt"},
      {".bashrc", "bashrc"},
      {"...", "file"},
      {"..", "file"},
      {"-rf", "rf"},
      {"--help.txt", "help.txt"},
      {" - . leading and trailing. . ", "leading and trailing"},
      {"", "file"},
      {"/", "file"},
      {"\n\n", "file"},
      {"CON", "_CON"},
      {"nul.txt", "_nul.txt"},
      {"Com1.tar.gz", "_Com1.tar.gz"},
      {"lpt0", "_lpt0"},
      {"console.txt", "console.txt"},
      {"com10.txt", "com10.txt"},
      {"latin \xE5\xE4\xF6.txt", "latin .txt"},
      {std::string("zero\0byte.txt", 13), "zerobyte.txt"}};
  for (const auto& [given, expected] : names) {
    INFO(given);
    CHECK(harmlessFileName(given) == expected);
    CHECK(harmlessFileName(harmlessFileName(given)) == harmlessFileName(given));
  }
}

TEST_CASE("long names keep their ending and whole characters") {
  for (const std::string unit : {"x", "ö", "语", "👧"}) {
    for (int before = 0; before < 4; ++before) {
      std::string name(static_cast<std::size_t>(before), 'a');
      while (name.size() < 4000) name += unit;
      const std::string harmless = harmlessFileName(name + ".pdf");
      CHECK(harmless.size() <= 200);
      CHECK(harmless.size() > 196);
      CHECK(harmless.ends_with(".pdf"));
      CHECK_FALSE(instrument::firstInvalidUtf8(harmless));
      CHECK(harmlessFileName(name).size() > 196);
    }
  }
  // What looks like an ending and is none does not push out the name.
  CHECK(harmlessFileName(std::string(150, 'a') + '.' + std::string(4000, 'b')).starts_with("aaa"));
  CHECK(harmlessFileName("CON." + std::string(4000, 'b')).size() <= 200);
}

TEST_CASE("any bytes give a name that does no harm") {
  std::mt19937 random(7);
  const std::string alphabet("./\\-\xF0\x9F\x91\xA7\xE2\x80\xAE:\n\0 aCON\xC3\xA5\xFF", 22);
  for (int i = 0; i < 20000; ++i) {
    std::string name;
    for (auto length = random() % 30; length > 0; --length) name += alphabet[random() % alphabet.size()];
    if (i % 50 == 0) name.append(random() % 400, '\xA5');
    const std::string harmless = harmlessFileName(name);
    const bool good = !harmless.empty() && harmless.size() <= 200 &&
                      harmless.find_first_of("/\\:\n") == std::string::npos &&
                      harmless.find('\0') == std::string::npos && harmless.front() != '.' && harmless.front() != '-' &&
                      harmless.back() != '.' && harmless.back() != ' ' && !instrument::firstInvalidUtf8(harmless);
    if (!good) FAIL("made " << harmless << " of " << name);
  }
  SUCCEED();
}

TEST_CASE("the kind of a file is told by its first bytes, then by its name") {
  const std::string zip("PK\x03\x04\x14\x00", 6);
  const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  const auto box = [](const std::string& brand) { return std::string("\0\0\0\x18", 4) + "ftyp" + brand + "more"; };
  const std::vector<std::tuple<std::string, std::string, std::string>> files = {
      {"%PDF-1.7\n", "report.pdf", "application/pdf"},
      {"%PDF-1.7\n", "report.txt", "application/pdf"},
      {"\xFF\xD8\xFF\xE0", "picture", "image/jpeg"},
      {"\x89PNG\r\n\x1A\n", "a.jpg", "image/png"},
      {"GIF89a", "a.gif", "image/gif"},
      {"RIFF1234WEBPVP8 ", "a.webp", "image/webp"},
      {"RIFF1234WAVEfmt ", "a", "audio/wav"},
      {box("heic"), "IMG_1.HEIC", "image/heic"},
      {box("isom"), "film.mp4", "video/mp4"},
      {box("qt  "), "film.mov", "video/quicktime"},
      {zip, "plan.DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {zip, "plan.ods", "application/vnd.oasis.opendocument.spreadsheet"},
      {zip, "many.zip", "application/zip"},
      {zip, "letter.doc", "application/zip"},
      {ole, "letter.doc", "application/msword"},
      {ole, "unknown", "application/octet-stream"},
      {"{\\rtf1", "a.rtf", "application/rtf"},
      {"one;two\n", "table.csv", "text/csv"},
      {"on\xE9;two\n", "table.csv", "text/csv"},
      {"# Minutes\n", "minutes.md", "text/markdown"},
      {"<!doctype html>", "page.HTM", "text/html"},
      {"Just words, möte \xC3", "README", "text/plain"},
      {"Just words", "report.pdf", "text/plain"},
      {"\x01\x02\x03\x04", "report.pdf", "application/octet-stream"},
      {"\xE5\xE4\xF6 in an older encoding", "unknown", "application/octet-stream"},
      {"", "empty.txt", "application/octet-stream"},
      {std::string("a\0b", 3), "a.txt", "application/octet-stream"},
      {"RIFF", "cut", "text/plain"}};
  for (const auto& [bytes, name, type] : files) {
    INFO(name);
    CHECK(mediaTypeOf(bytes, name) == type);
  }
}
