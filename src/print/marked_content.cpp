// SPDX-License-Identifier: EUPL-1.2
#include "marked_content.h"

#include <algorithm>
#include <memory>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>
#include <stdexcept>

#include "pdf_drawing.h"

namespace playfair::print {
namespace {

void addNumbers(QPDFObjectHandle kid, std::vector<int>& numbers) {
  if (kid.isInteger()) {
    numbers.push_back(kid.getIntValueAsInt());
  } else if (kid.isDictionary() && kid.hasKey("/MCID")) {
    numbers.push_back(kid.getKey("/MCID").getIntValueAsInt());
  } else if (kid.isArray()) {
    for (int i = 0; i < kid.getArrayNItems(); ++i) addNumbers(kid.getArrayItem(i), numbers);
  }
}

void numberDrawings(const Page& page, PageContents& contents) {
  for (const std::vector<int>& numbers : contents.ofFragment) {
    for (const int number : numbers) contents.firstDrawing = std::max(contents.firstDrawing, number + 1);
  }
  int next = contents.firstDrawing;
  for (std::size_t i = 0; i < page.fragments.size(); ++i) {
    if (markingOf(page.fragments[i]) == Marking::Drawing) contents.ofFragment[i] = {next++};
  }
}

/// Copies a content stream, changes what opens a numbered content and encloses what is painted outside of any.
class Marker : public QPDFObjectHandle::TokenFilter {
 public:
  Marker(const std::map<int, std::string>& types, int firstDrawing) : m_types(types), m_nextDrawing(firstDrawing) {}

  void handleToken(const QPDFTokenizer::Token& token) override {
    m_tokens.push_back(token);
    if (token.getType() != QPDFTokenizer::tt_word) return;
    const std::string name = token.getValue();
    if (name == "BDC" || name == "BMC") {
      open();
    } else if (name == "EMC") {
      --m_depth;
      flush();
    } else if (m_depth > 0) {
      flush();
    } else {
      handleUnmarked(name);
    }
  }

  void handleEOF() override { flush(); }

  /// The number that the next figure would have.
  [[nodiscard]] int nextDrawing() const { return m_nextDrawing; }

 private:
  void open() {
    ++m_depth;
    const int number = markedContentNumber();
    if (number < 0) {
      flush();
    } else {
      m_tokens.clear();
      write("\n" + opening(number));
    }
  }

  /// A path is kept until it is painted, because no mark may stand within it.
  void handleUnmarked(const std::string& name) {
    static const std::set<std::string> kPath = {"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
    static const std::set<std::string> kPainting = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"};
    if (kPath.contains(name)) return;
    if (kPainting.contains(name)) {
      enclose("/Artifact BMC");
    } else if (name == "Do") {
      enclose(opening(m_nextDrawing++));
    } else {
      flush();
    }
  }

  [[nodiscard]] std::string opening(int number) const {
    const auto type = m_types.find(number);
    if (type == m_types.end()) return "/Artifact BMC";
    return type->second + " <</MCID " + std::to_string(number) + ">> BDC";
  }

  [[nodiscard]] int markedContentNumber() const {
    bool named = false;
    for (const QPDFTokenizer::Token& token : m_tokens) {
      if (named && token.getType() == QPDFTokenizer::tt_integer) return std::stoi(token.getValue());
      if (token.getType() == QPDFTokenizer::tt_name) named = token.getValue() == "/MCID";
    }
    return -1;
  }

  void enclose(const std::string& mark) {
    write("\n" + mark + "\n");
    flush();
    write("\nEMC");
  }

  void flush() {
    for (const QPDFTokenizer::Token& token : m_tokens) writeToken(token);
    m_tokens.clear();
  }

  const std::map<int, std::string>& m_types;
  int m_nextDrawing;
  int m_depth = 0;
  std::vector<QPDFTokenizer::Token> m_tokens;  ///< read and not yet written
};

}  // namespace

MarkedContents readMarkedContents(QPDF& pdf, const PageLayout& layout) {
  QPDFObjectHandle kids = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
  MarkedContents contents;
  int next = 0;
  for (const Page& page : layout.pages) {
    PageContents& ofPage = contents.emplace_back();
    for (const Fragment& fragment : page.fragments) {
      std::vector<int>& numbers = ofPage.ofFragment.emplace_back();
      if (markingOf(fragment) != Marking::Tag) continue;
      if (next >= kids.getArrayNItems()) throw std::runtime_error("Cairo wrote fewer structure elements than drawn");
      addNumbers(kids.getArrayItem(next++).getKey("/K"), numbers);
    }
    numberDrawings(page, ofPage);
  }
  if (next != kids.getArrayNItems()) throw std::runtime_error("Cairo wrote more structure elements than drawn");
  return contents;
}

void markPage(QPDFObjectHandle page, const std::map<int, std::string>& types, int firstDrawing) {
  Marker marker(types, firstDrawing);
  Pl_Buffer buffer("content");
  QPDFPageObjectHelper(page).filterContents(&marker, &buffer);
  if (types.contains(marker.nextDrawing())) throw std::runtime_error("Cairo painted fewer figures than drawn");
  const std::shared_ptr<Buffer> content = buffer.getBufferSharedPointer();
  page.replaceKey("/Contents", QPDFObjectHandle::newStream(page.getOwningQPDF(), content));
}

}  // namespace playfair::print
