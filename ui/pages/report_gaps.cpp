// SPDX-License-Identifier: EUPL-1.2
#include "pages/report_gaps.h"

#include <QCoreApplication>

namespace playfair::ui {
namespace {

class ReportGapWords {
  Q_DECLARE_TR_FUNCTIONS(ReportGaps)
};

}  // namespace

QString gapSentence(report::GapKind kind, int count) {
  switch (kind) {
    case report::GapKind::NoAccount:
      return ReportGapWords::tr("No text yet: %n", nullptr, count);
    case report::GapKind::SafeguardNotMet:
      return ReportGapWords::tr("Minimum safeguards not met: %n", nullptr, count);
    case report::GapKind::SafeguardNotKnown:
      return ReportGapWords::tr("Minimum safeguards not known: %n", nullptr, count);
    case report::GapKind::ClaimedOnly:
      return ReportGapWords::tr("Answers claimed only: %n", nullptr, count);
    case report::GapKind::FactNotKnown:
      return ReportGapWords::tr("Facts not known: %n", nullptr, count);
    case report::GapKind::NotReviewed:
      break;
  }
  return ReportGapWords::tr("Not reviewed: the report is marked Draft.");
}

std::optional<Place> gapTarget(const report::Gap& gap, const Place& report) {
  const auto at = [&report, &gap](PageId page) { return Place{page, report.project, report.assessment, gap.place}; };
  switch (gap.kind) {
    case report::GapKind::NoAccount:
      return at(PageId::Account);
    case report::GapKind::SafeguardNotMet:
    case report::GapKind::SafeguardNotKnown:
    case report::GapKind::ClaimedOnly:
      return at(PageId::Walk);
    case report::GapKind::FactNotKnown:
      return at(PageId::Facts);
    case report::GapKind::NotReviewed:
      break;
  }
  return std::nullopt;
}

}  // namespace playfair::ui
