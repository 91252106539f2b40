// SPDX-License-Identifier: EUPL-1.2
#include "print/pdf_reader.h"

#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <fstream>
#include <iterator>
#include <sstream>

#include "playfair/print/pdf.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

extern char** environ;

namespace playfair::tests {
namespace {

void collect(QPDFObjectHandle element, std::vector<QPDFObjectHandle>& elements) {
  if (!element.isDictionary() || !element.hasKey("/S")) return;
  elements.push_back(element);
  for (const QPDFObjectHandle& kid : kidsOf(element)) collect(kid, elements);
}

std::string runPdftotext(const std::string& bytes) {
  const TemporaryFolder folder;
  const std::string input = (folder / "report.pdf").string();
  const std::string output = (folder / "report.txt").string();
  std::ofstream(input, std::ios::binary) << bytes;
  std::array<std::string, 5> words = {"pdftotext", "-enc", "UTF-8", input, output};
  std::array<char*, 6> arguments{};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  pid_t child = 0;
  REQUIRE(posix_spawnp(&child, "pdftotext", nullptr, nullptr, arguments.data(), environ) == 0);
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(status == 0);
  std::ifstream file(output, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

std::string pdfOf(const report::Report& report) {
  const Result<std::string> bytes = print::writePdf(report, {});
  if (!bytes) FAIL(bytes.error().detail);
  return *bytes;
}

OpenPdf::OpenPdf(std::string bytes) : m_bytes(std::move(bytes)) {
  processMemoryFile("report", m_bytes.data(), m_bytes.size());
}

std::unique_ptr<OpenPdf> openPdf(const std::string& bytes) {
  return std::make_unique<OpenPdf>(bytes);
}

std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element) {
  QPDFObjectHandle kids = element.getKey("/K");
  if (kids.isArray()) return kids.getArrayAsVector();
  if (kids.isNull()) return {};
  return {kids};
}

std::vector<QPDFObjectHandle> elementsOf(QPDF& pdf) {
  std::vector<QPDFObjectHandle> elements;
  for (const QPDFObjectHandle& kid : kidsOf(pdf.getRoot().getKey("/StructTreeRoot"))) collect(kid, elements);
  return elements;
}

std::vector<QPDFObjectHandle> elementsOf(QPDF& pdf, const std::string& type) {
  std::vector<QPDFObjectHandle> found;
  for (QPDFObjectHandle& element : elementsOf(pdf)) {
    if (element.getKey("/S").getName() == type) found.push_back(element);
  }
  return found;
}

std::string typesOf(QPDF& pdf) {
  std::string types;
  for (QPDFObjectHandle& element : elementsOf(pdf)) {
    types += (types.empty() ? "" : " ") + element.getKey("/S").getName().substr(1);
  }
  return types;
}

std::vector<std::string> pageTexts(const std::string& bytes) {
  std::vector<std::string> pages;
  std::stringstream stream(runPdftotext(bytes));
  for (std::string page; std::getline(stream, page, '\f');) pages.push_back(page);
  return pages;
}

std::vector<std::string> wordsOf(const std::string& text) {
  std::stringstream stream(text);
  return {std::istream_iterator<std::string>(stream), {}};
}

std::vector<std::string> wordsOf(const std::vector<std::string>& pages) {
  std::string text;
  for (const std::string& page : pages) text += page + "\n";
  return wordsOf(text);
}

bool holdsInOrder(const std::vector<std::string>& words, const std::vector<std::string>& expected) {
  std::size_t next = 0;
  for (const std::string& word : words) {
    if (next < expected.size() && word == expected[next]) ++next;
  }
  return next == expected.size();
}

}  // namespace playfair::tests
