// SPDX-License-Identifier: EUPL-1.2
#include "reports/report_words.h"

#include <QCoreApplication>

#include "language/window_language.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

class ReportWords {
  Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

}  // namespace

QString kindTitle(const report::ReportKind& kind) {
  return toQt(report::textIn(kind.title, fromQt(languageSpoken())));
}

bool isForPublishing(const report::ReportKind& kind) {
  return kind.gaps != nullptr || kind.id == "register";
}

QString formatWords(report::Format format, const report::ReportKind& kind) {
  switch (format) {
    case report::Format::Html:
      return isForPublishing(kind) ? ReportWords::tr("Web page, for publishing")
                                   : ReportWords::tr("Web page, for reading");
    case report::Format::Pdf:
      return ReportWords::tr("PDF, for printing and sending");
    case report::Format::Odt:
      return ReportWords::tr("Text document (ODT), to work on");
    case report::Format::Markdown:
      return ReportWords::tr("Text (Markdown)");
    case report::Format::Json:
      break;
  }
  return ReportWords::tr("Data (JSON)");
}

QString tableWords(const std::string& ending) {
  if (ending == "xlsx") return ReportWords::tr("Workbook (XLSX)");
  return ending == "csv" ? ReportWords::tr("Table (CSV)") : ReportWords::tr("Data (JSON)");
}

RegisterTexts registerTexts() {
  return {ReportWords::tr("Register entry"),
          ReportWords::tr("In the entry"),
          ReportWords::tr("To complete in the register"),
          ReportWords::tr("Field"),
          ReportWords::tr("What stands in the entry"),
          ReportWords::tr("Required by the standard"),
          ReportWords::tr("yes"),
          ReportWords::tr("Why it is not in the entry")};
}

QString concernSentence(report::ConcernKind kind, int count) {
  switch (kind) {
    case report::ConcernKind::KnownName:
      return ReportWords::tr("Names of people who work in this file: %n", nullptr, count);
    case report::ConcernKind::PossibleName:
      return ReportWords::tr("What may be names: %n", nullptr, count);
    case report::ConcernKind::EmailAddress:
      return ReportWords::tr("E-mail addresses: %n", nullptr, count);
    case report::ConcernKind::PhoneNumber:
      return ReportWords::tr("What may be phone numbers: %n", nullptr, count);
    case report::ConcernKind::PersonalNumber:
      return ReportWords::tr("What may be personal numbers: %n", nullptr, count);
    case report::ConcernKind::SmallGroup:
      return ReportWords::tr("Groups of fewer than ten children: %n", nullptr, count);
    case report::ConcernKind::QuotedWithoutLeave:
      return ReportWords::tr("Quoted without leave to print: %n", nullptr, count);
    case report::ConcernKind::ExpiredEvidence:
      break;
  }
  return ReportWords::tr("Evidence past its review date: %n", nullptr, count);
}

}  // namespace playfair::ui
