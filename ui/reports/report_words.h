// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "playfair/report/publishing_check.h"
#include "playfair/report/report_kinds.h"

namespace playfair::ui {

/// The kind in the language of the window: "Case study".
[[nodiscard]] QString kindTitle(const report::ReportKind& kind);

/// "Web page, for publishing", "PDF, for printing and sending" …; a web page of what stays inside is for reading.
[[nodiscard]] QString formatWords(report::Format format, const report::ReportKind& kind);

/// True where a kind is made for readers outside.
[[nodiscard]] bool isForPublishing(const report::ReportKind& kind);

/// The same of a format that is a table: "xlsx", "csv", "json".
[[nodiscard]] QString tableWords(const std::string& ending);

/// What stands around a register entry.
struct RegisterTexts {
  QString title;
  QString inEntry;
  QString toComplete;
  QString field;
  QString value;
  QString required;
  QString yes;
  QString why;
};
[[nodiscard]] RegisterTexts registerTexts();

/// What a concern is about, over those of its kind: "Names of people who work in this file: 1".
[[nodiscard]] QString concernSentence(report::ConcernKind kind, int count);

}  // namespace playfair::ui
