// SPDX-License-Identifier: EUPL-1.2
#include "measurements.h"
#include "playfair/print/pdf.h"
#include "playfair/report/case_study.h"
#include "playfair/report/report_definition.h"
#include "playfair/workspace/register.h"
#include "sample_file.h"
#include "stopwatch.h"

namespace playfair::bench {

std::vector<BenchRow> measureReporting(const BenchSizes& sizes) {
  const BenchFolder folder;
  SampleFile file(folder / "reporting.playfair", 1);
  const auto id = file.assessments.front();
  const auto definition = taken(report::shippedDefinition("case-study"));
  report::ReportOptions options;
  options.date = "2026-01-01";
  const double milliseconds = medianOf(sizes.runs, [&] {
    return processorMillisecondsOf([&] {
      const auto dossier = taken(workspace::loadDossier(file.store, id));
      const auto report = report::buildCaseStudy(dossier, definition, options);
      static_cast<void>(taken(print::writePdf(report, [](double) { return true; })));
    });
  });
  return {{"case study of 75 answers to tagged PDF", milliseconds / 1000.0, 0.3, "seconds of one core",
           "read from the file, built and written"}};
}

}  // namespace playfair::bench
