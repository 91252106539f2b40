// SPDX-License-Identifier: EUPL-1.2
#include "evidence_commands.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "evidence_json.h"
#include "evidence_version.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/instrument/fact_catalogue.h"
#include "playfair/workspace/evidence_files.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"
#include "report_date.h"

namespace playfair::cli {

using assessment::Evidence;
using nlohmann::ordered_json;
using workspace::EvidencePlace;
using workspace::FileVersion;

namespace {

constexpr std::size_t kDayLength = 10;
constexpr std::size_t kShortRevision = 12;

struct ListEvidenceOptions {
  std::string workspace;
  std::string assessment;
  bool json = false;
};

struct ShowEvidenceOptions {
  std::string workspace;
  std::string evidence;
  bool json = false;
};

struct SaveEvidenceOptions {
  std::string workspace;
  std::string evidence;
  std::string file;
  std::string version;
};

std::string inOneLine(const Evidence& evidence, const std::vector<EvidencePlace>& behind, const std::string& today) {
  std::string line = evidence.id.value + "  " + evidence.title + " (" + assessment::toText(evidence.kind) + ", " +
                     assessment::toText(evidence.support) + ", " + assessment::toText(evidence.confidentiality);
  line += assessment::isExpired(evidence, today) ? ", review date passed" : "";
  line += assessment::isDueForDeletion(evidence, today) ? ", due for deletion" : "";
  line += ")";
  for (std::size_t i = 0; i < behind.size(); ++i) {
    line += (i == 0 ? " behind " : ", ") + behind[i].question;
  }
  return line;
}

/// Nothing where all evidence of the file is meant.
Result<std::optional<assessment::AssessmentId>> assessmentMeant(const workspace::Workspace& workspace,
                                                                const std::string& text) {
  if (text.empty()) {
    return std::optional<assessment::AssessmentId>();
  }
  const auto id = workspace::findAssessment(workspace, text);
  if (!id) {
    return tl::make_unexpected(id.error());
  }
  return std::optional(*id);
}

Outcome listAllEvidence(const ListEvidenceOptions& options, const CommandLine&) {
  const auto today = reportDate({});
  if (!today) {
    return tl::make_unexpected(today.error());
  }
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto only = assessmentMeant(*workspace, options.assessment);
  if (!only) {
    return tl::make_unexpected(only.error());
  }
  const auto all = workspace::listEvidence(*workspace);
  if (!all) {
    return tl::make_unexpected(all.error());
  }
  ordered_json list = ordered_json::array();
  std::vector<std::string> lines;
  for (const Evidence& evidence : *all) {
    const auto behind = workspace::placesOf(*workspace, evidence.id);
    const bool wanted = !*only || std::any_of(behind.begin(), behind.end(),
                                              [&](const EvidencePlace& place) { return place.assessment == **only; });
    if (wanted) {
      list.push_back(asJson(evidence, behind, *today));
      lines.push_back(inOneLine(evidence, behind, *today));
    }
  }
  if (options.json) {
    sayJson(list);
    return 0;
  }
  if (lines.empty()) {
    say(*only ? "No evidence stands behind this assessment yet." : "There is no evidence in this file yet.");
  }
  for (const std::string& line : lines) {
    say(line);
  }
  return 0;
}

Result<Evidence> evidenceMeant(const workspace::Workspace& workspace, const std::string& text) {
  const auto id = workspace::findEvidence(workspace, text);
  if (!id) {
    return tl::make_unexpected(id.error());
  }
  const auto evidence = workspace::findEvidence(workspace, *id);
  if (!evidence) {
    return tl::make_unexpected(evidence.error());
  }
  return evidence->has_value() ? Result<Evidence>(**evidence)
                               : failure(ErrorCode::NotFound, "there is no such evidence", text);
}

void sayField(const std::string& name, const std::string& value) {
  if (!value.empty()) {
    say(name + ": " + value);
  }
}

std::string detailInWords(const assessment::FactValue& value, const std::string& key) {
  if (std::holds_alternative<assessment::NotKnown>(value)) {
    return "not known yet";
  }
  std::string words;
  for (const std::string& one : assessment::factValues({{key, value}}, key)) {
    words += (words.empty() ? "" : ", ") + one;
  }
  return words;
}

/// Says nothing where there never was another file.
void sayVersions(const std::vector<FileVersion>& versions) {
  for (std::size_t i = 0; versions.size() > 1 && i < versions.size(); ++i) {
    const FileVersion& each = versions[i];
    sayField("version " + std::to_string(i + 1), each.file.name + ", " + std::to_string(each.file.size) +
                                                     " bytes, came " + each.at.substr(0, kDayLength) + ", change " +
                                                     each.revisions.front().value.substr(0, kShortRevision));
  }
}

void sayEvidence(const Evidence& evidence, const std::vector<EvidencePlace>& behind,
                 const std::vector<FileVersion>& versions, const std::string& today) {
  say(evidence.title);
  sayField("id", evidence.id.value);
  sayField("kind", assessment::toText(evidence.kind));
  sayField("support", assessment::toText(evidence.support));
  sayField("confidentiality", assessment::toText(evidence.confidentiality));
  sayField("date", evidence.date);
  sayField("source", evidence.source);
  sayField("address", evidence.url);
  if (evidence.file) {
    sayField("file", evidence.file->name + ", " + std::to_string(evidence.file->size) + " bytes");
    sayField("SHA-256", evidence.file->sha256);
  }
  sayVersions(versions);
  for (const auto& [key, value] : evidence.details) {
    sayField(key, detailInWords(value, key));
  }
  sayField("review by", evidence.reviewBy + (assessment::isExpired(evidence, today) ? " (review date passed)" : ""));
  sayField("keep until",
           evidence.keepUntil + (assessment::isDueForDeletion(evidence, today) ? " (due for deletion)" : ""));
  for (const EvidencePlace& place : behind) {
    sayField("behind", place.question + " of assessment " + place.assessment.value);
  }
  if (!evidence.text.empty()) {
    say("\n" + evidence.text);
  }
}

Outcome showEvidence(const ShowEvidenceOptions& options, const CommandLine&) {
  const auto today = reportDate({});
  if (!today) {
    return tl::make_unexpected(today.error());
  }
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto evidence = evidenceMeant(*workspace, options.evidence);
  if (!evidence) {
    return tl::make_unexpected(evidence.error());
  }
  const auto versions = workspace::fileVersions(*workspace, evidence->id);
  if (!versions) {
    return tl::make_unexpected(versions.error());
  }
  const auto behind = workspace::placesOf(*workspace, evidence->id);
  if (options.json) {
    ordered_json shown = asJson(*evidence, behind, *today);
    shown["versions"] = asJson(*versions);
    sayJson(shown);
  } else {
    sayEvidence(*evidence, behind, *versions, *today);
  }
  return 0;
}

/// The file as it is now, or the version that is asked for.
Result<assessment::StoredFile> fileMeant(const workspace::Workspace& workspace, const Evidence& evidence,
                                         const SaveEvidenceOptions& options) {
  if (options.version.empty()) {
    return evidence.file ? Result<assessment::StoredFile>(*evidence.file)
                         : failure(ErrorCode::NotFound, "no file belongs to this evidence; show tells what it is",
                                   options.evidence);
  }
  const auto versions = workspace::fileVersions(workspace, evidence.id);
  if (!versions) {
    return tl::make_unexpected(versions.error());
  }
  auto version = versionNamed(*versions, options.version);
  if (!version) {
    return tl::make_unexpected(version.error());
  }
  return std::move(version->file);
}

Outcome saveEvidenceFile(const SaveEvidenceOptions& options, const CommandLine&) {
  if (const auto place = checkOutputPlace(options.file); !place) {
    return tl::make_unexpected(place.error());
  }
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto evidence = evidenceMeant(*workspace, options.evidence);
  if (!evidence) {
    return tl::make_unexpected(evidence.error());
  }
  const auto file = fileMeant(*workspace, *evidence, options);
  if (!file) {
    return tl::make_unexpected(file.error());
  }
  const auto saved =
      workspace::saveStoredFile(options.workspace, file->sha256, options.file, [](double) { return true; });
  if (!saved) {
    return tl::make_unexpected(saved.error());
  }
  say("Wrote " + options.file);
  return 0;
}

}  // namespace

void addEvidenceCommands(CLI::App& app, CommandLine& line) {
  CLI::App* evidence = app.add_subcommand("evidence", "What stands behind answers");
  evidence->require_subcommand(1);
  addEvidenceAddCommand(*evidence, line);

  const auto listing = std::make_shared<ListEvidenceOptions>();
  CLI::App* list = addCommand(*evidence, "list", "List evidence, by date", line, listing, listAllEvidence);
  list->add_option("WORKSPACE", listing->workspace, "The file")->required();
  list->add_option("ASSESSMENT", listing->assessment, "Only what stands behind this assessment");
  list->add_flag("--json", listing->json, "As JSON (schemas/evidence-list.schema.json)");

  const auto showing = std::make_shared<ShowEvidenceOptions>();
  CLI::App* show = addCommand(*evidence, "show", "Tell everything about evidence", line, showing, showEvidence);
  show->add_option("WORKSPACE", showing->workspace, "The file")->required();
  show->add_option("EVIDENCE", showing->evidence, "Id, beginning of one, or exact title")->required();
  show->add_flag("--json", showing->json, "As JSON (schemas/evidence-show.schema.json)");

  const auto saving = std::make_shared<SaveEvidenceOptions>();
  CLI::App* save = addCommand(*evidence, "save", "Write the file of evidence", line, saving, saveEvidenceFile);
  save->add_option("WORKSPACE", saving->workspace, "The file")->required();
  save->add_option("EVIDENCE", saving->evidence, "Id, beginning of one, or exact title")->required();
  save->add_option("FILE", saving->file, "The file to write; one that is there is kept")->required();
  save->add_option("--version", saving->version,
                   "An earlier file instead: its number as show tells it, or the id of a change that had it");
  addEvidenceLinkCommand(*evidence, line);
}

}  // namespace playfair::cli
