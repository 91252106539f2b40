// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/report_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

#include "playfair/report/brief.h"
#include "playfair/report/children.h"
#include "playfair/report/minutes.h"
#include "playfair/report/questionnaire.h"
#include "playfair/report/record.h"
#include "playfair/report/record_history.h"

namespace playfair::report {

namespace {

constexpr std::array<std::pair<Format, std::string_view>, 5> kFormatWords = {{{Format::Html, "html"},
                                                                              {Format::Pdf, "pdf"},
                                                                              {Format::Odt, "odt"},
                                                                              {Format::Markdown, "md"},
                                                                              {Format::Json, "json"}}};

using BuildOfOne = Report (*)(const assessment::Dossier&, const ReportDefinition&, const ReportOptions&);

template <BuildOfOne build>
Report ofFirst(const ReportMaterial& material, const ReportDefinition& definition, const ReportOptions& options) {
  return build(material.dossiers.front(), definition, options);
}

std::vector<Gap> gapsOfCaseStudy(const ReportMaterial& material, const ReportDefinition& definition,
                                 const ReportOptions& options) {
  return beforeYouPublish(material.dossiers.front(), definition, options.language);
}

std::vector<Gap> gapsOfChildren(const ReportMaterial& material, const ReportDefinition& definition,
                                const ReportOptions& options) {
  return childrenGaps(material.dossiers.front(), definition, options);
}

Report recordOf(const ReportMaterial& material, const ReportDefinition& definition, const ReportOptions& options) {
  Report record = buildRecord(material.dossiers.front(), definition, options);
  if (material.history) appendHistory(record, *material.history, definition, options);
  return record;
}

Report ofMeeting(const ReportMaterial& material, const ReportDefinition& definition, const ReportOptions& options) {
  return buildMinutes(*material.meeting, material.dossiers, definition, options);
}

Report ofCases(const ReportMaterial& material, const ReportDefinition& definition, const ReportOptions& options) {
  return buildCollection(material.dossiers, *material.frame, definition, options);
}

std::vector<Gap> gapsOfCases(const ReportMaterial& material, const ReportDefinition& definition,
                             const ReportOptions& options) {
  return collectionGaps(material.dossiers, *material.frame, definition, options);
}

Result<void> leaveOfCases(const ReportMaterial& material) {
  return checkCollection(material.dossiers);
}

const std::vector<Format>& allFormats() {
  static const std::vector<Format> formats = {Format::Html, Format::Pdf, Format::Odt, Format::Markdown, Format::Json};
  return formats;
}

ReportKind caseStudyKind() {
  ReportKind kind;
  kind.id = "case-study";
  kind.title = {{"en", "Case study"}, {"sv", "Fallstudie"}, {"fr", "Étude de cas"}};
  kind.formats = allFormats();
  kind.build = ofFirst<buildCaseStudy>;
  kind.gaps = gapsOfCaseStudy;
  return kind;
}

ReportKind recordKind() {
  ReportKind kind;
  kind.id = "record";
  kind.title = {{"en", "Record"}, {"sv", "Dokumentation"}, {"fr", "Dossier"}};
  kind.formats = allFormats();
  kind.build = recordOf;
  return kind;
}

ReportKind briefKind() {
  ReportKind kind;
  kind.id = "brief";
  kind.title = {{"en", "Brief: one page"}, {"sv", "Sammanfattning: en sida"}, {"fr", "Synthèse : une page"}};
  kind.formats = {Format::Pdf, Format::Html, Format::Odt};
  kind.mostPages = 1;
  kind.build = ofFirst<buildBrief>;
  return kind;
}

ReportKind childrenKind() {
  ReportKind kind;
  kind.id = "children";
  kind.title = {{"en", "For children"}, {"sv", "För barn"}, {"fr", "Pour les enfants"}};
  kind.formats = {Format::Pdf, Format::Html};
  kind.hasAgeBands = true;
  kind.build = ofFirst<buildChildren>;
  kind.gaps = gapsOfChildren;
  return kind;
}

ReportKind collectionKind() {
  ReportKind kind;
  kind.id = "collection";
  kind.title = {
      {"en", "Collection of case studies"}, {"sv", "Samling av fallstudier"}, {"fr", "Recueil d'études de cas"}};
  kind.takes = Takes::Assessments;
  kind.formats = {Format::Html, Format::Pdf, Format::Odt};
  kind.build = ofCases;
  kind.check = leaveOfCases;
  kind.gaps = gapsOfCases;
  return kind;
}

ReportKind minutesKind() {
  ReportKind kind;
  kind.id = "minutes";
  kind.title = {{"en", "Minutes"}, {"sv", "Mötesanteckningar"}, {"fr", "Compte rendu"}};
  kind.takes = Takes::OneMeeting;
  kind.formats = allFormats();
  kind.build = ofMeeting;
  return kind;
}

ReportKind questionnaireKind() {
  ReportKind kind;
  kind.id = "questionnaire";
  kind.title = {
      {"en", "Questionnaire to fill in"}, {"sv", "Frågeformulär att fylla i"}, {"fr", "Questionnaire à remplir"}};
  kind.formats = {Format::Pdf, Format::Odt};
  kind.build = ofFirst<buildQuestionnaire>;
  return kind;
}

}  // namespace

std::string toText(Format format) {
  const auto found = std::find_if(kFormatWords.begin(), kFormatWords.end(),
                                  [format](const auto& entry) { return entry.first == format; });
  return std::string(found->second);
}

std::optional<Format> formatFrom(std::string_view text) {
  const auto found = std::find_if(kFormatWords.begin(), kFormatWords.end(),
                                  [text](const auto& entry) { return entry.second == text; });
  return found == kFormatWords.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<ReportKind>& reportKinds() {
  static const std::vector<ReportKind> kinds = {caseStudyKind(), recordKind(),     briefKind(),        childrenKind(),
                                                minutesKind(),   collectionKind(), questionnaireKind()};
  return kinds;
}

const ReportKind* findReportKind(std::string_view id) {
  const std::vector<ReportKind>& kinds = reportKinds();
  const auto found = std::find_if(kinds.begin(), kinds.end(), [id](const ReportKind& kind) { return kind.id == id; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace playfair::report
