// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_export.h"

#include <QCoreApplication>

#include "language/window_language.h"
#include "playfair/exchange/comparison_files.h"
#include "playfair/print/pdf.h"
#include "playfair/report/comparison.h"
#include "playfair/report/writers.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

class CompareExport {
  Q_DECLARE_TR_FUNCTIONS(CompareExport)
};

}  // namespace

QString endingOf(CompareFormat format) {
  switch (format) {
    case CompareFormat::Html:
      return QStringLiteral("html");
    case CompareFormat::Pdf:
      return QStringLiteral("pdf");
    case CompareFormat::Odt:
      return QStringLiteral("odt");
    case CompareFormat::Xlsx:
      return QStringLiteral("xlsx");
    case CompareFormat::Csv:
      return QStringLiteral("csv");
    case CompareFormat::Json:
      break;
  }
  return QStringLiteral("json");
}

QString formatName(CompareFormat format) {
  switch (format) {
    case CompareFormat::Html:
      return CompareExport::tr("Web page…");
    case CompareFormat::Pdf:
      return CompareExport::tr("PDF, for printing and sending…");
    case CompareFormat::Odt:
      return CompareExport::tr("Text document (ODT)…");
    case CompareFormat::Xlsx:
      return CompareExport::tr("Spreadsheet (XLSX)…");
    case CompareFormat::Csv:
      return CompareExport::tr("Table (CSV)…");
    case CompareFormat::Json:
      break;
  }
  return CompareExport::tr("Data (JSON)…");
}

Result<std::string> comparisonBytes(const assessment::Comparison& comparison, CompareFormat format,
                                    assessment::ComparisonDetail detail, const std::string& date,
                                    const Jobs::Progress& progress) {
  const auto definition = report::shippedDefinition("comparison");
  if (!definition) return tl::make_unexpected(definition.error());
  const assessment::ComparisonTeller teller = report::comparisonTeller(*definition, fromQt(languageSpoken()));
  const exchange::ComparisonFile file{comparison, teller, date, detail};
  if (format == CompareFormat::Csv) return exchange::comparisonCsv(file);
  if (format == CompareFormat::Xlsx) return exchange::comparisonXlsx(file);
  if (format == CompareFormat::Json) return exchange::comparisonJson(file);
  const report::Report report =
      report::buildComparison(comparison, *definition, {fromQt(languageSpoken()), date, detail});
  if (format == CompareFormat::Pdf) return print::writePdf(report, progress);
  return format == CompareFormat::Odt ? report::writeOdt(report) : Result<std::string>(report::writeHtml(report));
}

Result<std::string> comparisonMarkdown(const assessment::Comparison& comparison, const std::string& date) {
  const auto definition = report::shippedDefinition("comparison");
  if (!definition) return tl::make_unexpected(definition.error());
  const auto detail = assessment::ComparisonDetail::Table;
  return report::writeMarkdown(
      report::buildComparison(comparison, *definition, {fromQt(languageSpoken()), date, detail}));
}

}  // namespace playfair::ui
