// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

#include "playfair/report/report_tree.h"

namespace playfair::tests {

/// The report as PDF; fails the test where it cannot be written.
std::string pdfOf(const report::Report& report);

/// A file read from memory, which QPDF itself does not keep.
class OpenPdf : public QPDF {
 public:
  explicit OpenPdf(std::string bytes);

 private:
  std::string m_bytes;
};

std::unique_ptr<OpenPdf> openPdf(const std::string& bytes);

/// All structure elements in reading order, parents before kids.
std::vector<QPDFObjectHandle> elementsOf(QPDF& pdf);
std::vector<QPDFObjectHandle> elementsOf(QPDF& pdf, const std::string& type);

/// "Document P H1 Table TR TH TD …"
std::string typesOf(QPDF& pdf);

/// The kids of one element, also where there is only one.
std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element);

/// The text of each page as pdftotext reads it.
std::vector<std::string> pageTexts(const std::string& bytes);

std::vector<std::string> wordsOf(const std::string& text);

/// All words of all pages.
std::vector<std::string> wordsOf(const std::vector<std::string>& pages);

/// True where `expected` stands in `words` in this order, other words between them or not.
bool holdsInOrder(const std::vector<std::string>& words, const std::vector<std::string>& expected);

}  // namespace playfair::tests
