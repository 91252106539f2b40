// SPDX-License-Identifier: EUPL-1.2
#include "marked_content.h"

#include <memory>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <stdexcept>

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

/// Copies a content stream and changes only what opens a numbered content.
class Renamer : public QPDFObjectHandle::TokenFilter {
 public:
  explicit Renamer(const std::map<int, std::string>& types) : m_types(types) {}

  void handleToken(const QPDFTokenizer::Token& token) override {
    m_operands.push_back(token);
    if (token.getType() != QPDFTokenizer::tt_word) return;
    const int number = token.getValue() == "BDC" ? markedContentNumber() : -1;
    if (number < 0) {
      flush();
      return;
    }
    m_operands.clear();
    const auto type = m_types.find(number);
    write(type == m_types.end() ? "\n/Artifact BMC"
                                : "\n" + type->second + " <</MCID " + std::to_string(number) + ">> BDC");
  }

  void handleEOF() override { flush(); }

 private:
  [[nodiscard]] int markedContentNumber() const {
    bool named = false;
    for (const QPDFTokenizer::Token& token : m_operands) {
      if (named && token.getType() == QPDFTokenizer::tt_integer) return std::stoi(token.getValue());
      if (token.getType() == QPDFTokenizer::tt_name) named = token.getValue() == "/MCID";
    }
    return -1;
  }

  void flush() {
    for (const QPDFTokenizer::Token& token : m_operands) writeToken(token);
    m_operands.clear();
  }

  const std::map<int, std::string>& m_types;
  std::vector<QPDFTokenizer::Token> m_operands;
};

}  // namespace

MarkedContents readMarkedContents(QPDF& pdf, const PageLayout& layout) {
  QPDFObjectHandle kids = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
  MarkedContents contents;
  int next = 0;
  for (const Page& page : layout.pages) {
    std::vector<std::vector<int>>& ofPage = contents.emplace_back();
    for (std::size_t i = 0; i < page.fragments.size(); ++i) {
      if (next >= kids.getArrayNItems()) throw std::runtime_error("Cairo wrote fewer structure elements than drawn");
      addNumbers(kids.getArrayItem(next++).getKey("/K"), ofPage.emplace_back());
    }
  }
  if (next != kids.getArrayNItems()) throw std::runtime_error("Cairo wrote more structure elements than drawn");
  return contents;
}

void renameMarkedContents(QPDFObjectHandle page, const std::map<int, std::string>& types) {
  Renamer renamer(types);
  Pl_Buffer buffer("content");
  QPDFPageObjectHelper(page).filterContents(&renamer, &buffer);
  const std::shared_ptr<Buffer> content = buffer.getBufferSharedPointer();
  page.replaceKey("/Contents", QPDFObjectHandle::newStream(page.getOwningQPDF(), content));
}

}  // namespace playfair::print
