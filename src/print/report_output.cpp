// SPDX-License-Identifier: EUPL-1.2
#include "playfair/print/report_output.h"

#include <exception>

#include "page_layout.h"
#include "playfair/report/writers.h"

namespace playfair::print {

namespace {

report::Report styled(const report::ReportKind& kind, const report::ReportMaterial& material,
                      const report::ReportDefinition& definition, const report::ReportOptions& options) {
  report::Report report = kind.build(material, definition, options);
  report.style = options.style;
  return report;
}

bool fits(const report::Report& report, int mostPages, const Progress& progress) {
  return layOutPages(report, progress).pages.size() <= static_cast<std::size_t>(mostPages);
}

}  // namespace

Result<report::Report> buildToFit(const report::ReportKind& kind, const report::ReportMaterial& material,
                                  const report::ReportDefinition& definition, const report::ReportOptions& options,
                                  const Progress& progress) {
  if (kind.check != nullptr) {
    if (const auto may = kind.check(material); !may) return tl::make_unexpected(may.error());
  }
  report::Report report = styled(kind, material, definition, options);
  if (kind.mostPages == 0) return report;
  try {
    report::ReportOptions shorter = options;
    while (shorter.shortening < report::kMostShortening && !fits(report, kind.mostPages, progress)) {
      ++shorter.shortening;
      report = styled(kind, material, definition, shorter);
    }
    return report;
  } catch (const Cancelled&) {
    return failure(ErrorCode::Cancelled, "stopped while fitting a report on its pages", kind.id);
  } catch (const std::exception& error) {
    return failure(ErrorCode::Internal, error.what(), kind.id);
  }
}

Result<std::string> writeReport(const report::Report& report, report::Format format, const Progress& progress) {
  switch (format) {
    case report::Format::Html:
      return report::writeHtml(report);
    case report::Format::Pdf:
      return writePdf(report, progress);
    case report::Format::Odt:
      return report::writeOdt(report);
    case report::Format::Markdown:
      return report::writeMarkdown(report);
    case report::Format::Json:
      break;
  }
  return report::writeJson(report);
}

}  // namespace playfair::print
