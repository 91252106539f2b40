// SPDX-License-Identifier: EUPL-1.2
#include "playfair/print/pdf.h"

#include <exception>

#include "page_layout.h"
#include "pdf_drawing.h"
#include "pdf_structure.h"

namespace playfair::print {

Result<std::string> writePdf(const report::Report& report, const Progress& progress) {
  try {
    const PageLayout layout = layOutPages(report, progress);
    const std::string drawn = drawPdf(layout, progress);
    std::string finished = addStructure(drawn, layout, report);
    tellProgress(progress, 1);
    return finished;
  } catch (const Cancelled&) {
    return failure(ErrorCode::Cancelled, "stopped while writing a PDF", report.kind);
  } catch (const std::exception& error) {
    return failure(ErrorCode::Internal, error.what(), report.kind);
  }
}

}  // namespace playfair::print
