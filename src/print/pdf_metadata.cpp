// SPDX-License-Identifier: EUPL-1.2
#include "pdf_metadata.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "text_layout.h"

namespace playfair::print {
namespace {

constexpr const char* kProgram = "Playfair";
constexpr const char* kProducer = "Cairo and libqpdf";

/// "2026-05-04" as given, empty where it is no date.
std::string isoDate(const std::string& date) {
  if (date.size() < 10) return {};
  const std::string day = date.substr(0, 10);
  for (std::size_t i = 0; i < day.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? day[i] != '-' : std::isdigit(static_cast<unsigned char>(day[i])) == 0) return {};
  }
  return day;
}

std::string pdfDate(const std::string& isoDay) {
  return "D:" + isoDay.substr(0, 4) + isoDay.substr(5, 2) + isoDay.substr(8, 2) + "000000Z";
}

std::string xmlEscaped(const std::string& text) {
  std::string escaped;
  for (const char character : printable(text)) {
    switch (character) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      default:
        escaped += character;
    }
  }
  return escaped;
}

void addInformation(QPDF& pdf, const report::Report& report) {
  QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
  const auto put = [&information](const char* key, const std::string& text) {
    if (!text.empty()) information.replaceKey(key, QPDFObjectHandle::newUnicodeString(printable(text)));
  };
  put("/Title", report.title);
  put("/Author", report.author);
  put("/Subject", report.subject);
  put("/Creator", kProgram);
  put("/Producer", kProducer);
  const std::string day = isoDate(report.date);
  if (!day.empty()) {
    information.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(day)));
    information.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(day)));
  }
  pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

// The conformance mark of PDF/UA is left out: it is a promise that the whole file was checked against the standard, and
// nothing here checks fonts and heading order of every report that far.
std::string xmp(const report::Report& report) {
  const std::string day = isoDate(report.date);
  const auto element = [](const std::string& name, const std::string& text) {
    return text.empty() ? std::string() : "   <" + name + ">" + text + "</" + name + ">\n";
  };
  const auto alternatives = [](const std::string& text) {
    return text.empty() ? std::string()
                        : "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmlEscaped(text) + "</rdf:li></rdf:Alt>";
  };
  const auto list = [](const std::string& kind, const std::string& text) {
    return text.empty() ? std::string()
                        : "<rdf:" + kind + "><rdf:li>" + xmlEscaped(text) + "</rdf:li></rdf:" + kind + ">";
  };
  const std::string time = day.empty() ? "" : day + "T00:00:00Z";
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
         " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
         "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
         "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n" +
         element("dc:title", alternatives(report.title)) + element("dc:creator", list("Seq", report.author)) +
         element("dc:description", alternatives(report.subject)) +
         element("dc:language", list("Bag", report.language)) + element("pdf:Producer", kProducer) +
         element("xmp:CreatorTool", kProgram) + element("xmp:CreateDate", time) + element("xmp:ModifyDate", time) +
         "  </rdf:Description>\n"
         " </rdf:RDF>\n"
         "</x:xmpmeta>\n"
         "<?xpacket end=\"r\"?>\n";
}

}  // namespace

void addMetadata(QPDF& pdf, const report::Report& report) {
  addInformation(pdf, report);
  QPDFObjectHandle root = pdf.getRoot();
  QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp(report));
  metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", metadata);
  if (!report.language.empty()) root.replaceKey("/Lang", QPDFObjectHandle::newString(report.language));
  root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
  root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

}  // namespace playfair::print
