// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <fstream>

#include "evidence_argument.h"
#include "evidence_commands.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/workspace/evidence_files.h"
#include "playfair/workspace/evidence_register.h"
#include "report_date.h"

namespace playfair::cli {

namespace {

/// Positions stand near the beginning of a picture.
constexpr std::streamsize kHeadBytes = 256 * 1024;

struct AddEvidenceOptions {
  std::string workspace;
  std::string assessment;
  std::string question;
  EvidenceArgument argument;
  bool withoutPosition = false;
};

/// The first bytes of an ordinary file; empty for anything else: a pipe would be waited for for ever.
std::string headOf(const std::string& file) {
  std::error_code unknown;
  if (!std::filesystem::is_regular_file(file, unknown)) {
    return {};
  }
  std::ifstream in(file, std::ios::binary);
  std::string head(static_cast<std::size_t>(kHeadBytes), '\0');
  in.read(head.data(), kHeadBytes);
  head.resize(static_cast<std::size_t>(in.gcount()));
  return head;
}

Result<workspace::Metadata> metadataFor(const AddEvidenceOptions& options, const std::string& file) {
  const std::string head = headOf(file);
  if (!options.withoutPosition) {
    if (workspace::hasPosition(head)) {
      sayNote(file + " says where it was taken, and keeps that. --without-position leaves it out.");
    }
    return workspace::Metadata::Keep;
  }
  const std::string type = workspace::mediaTypeOf(head, file);
  if (!head.empty() && type != "image/jpeg" && type != "image/png") {
    return failure(ErrorCode::Invalid, "the position can be left out of JPEG and PNG pictures only", file);
  }
  return workspace::Metadata::LeaveOut;
}

/// Stores the file where there is one. Errors: those of storing.
Result<void> addFile(NewEvidence& made, const AddEvidenceOptions& options) {
  if (made.file.empty()) {
    return {};
  }
  const auto metadata = metadataFor(options, made.file);
  if (!metadata) {
    return tl::make_unexpected(metadata.error());
  }
  auto stored = workspace::storeFile(options.workspace, made.file, *metadata, [](double) { return true; });
  if (!stored) {
    return tl::make_unexpected(stored.error());
  }
  made.evidence.file = std::move(*stored);
  return {};
}

Result<assessment::EvidenceId> write(workspace::Workspace& workspace, const NewEvidence& made,
                                     const workspace::EvidencePlace& place, const CommandLine& line) {
  const auto author = authorOf(workspace, line);
  return author ? workspace::addEvidence(workspace, made.evidence, {place}, *author)
                : tl::make_unexpected(author.error());
}

Outcome addNewEvidence(const AddEvidenceOptions& options, const CommandLine& line) {
  const auto today = reportDate({});
  if (!today) {
    return tl::make_unexpected(today.error());
  }
  auto made = evidenceFrom(options.argument, *today);
  if (!made) {
    return tl::make_unexpected(made.error());
  }
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto dossier = dossierOf(*workspace, options.assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  if (dossier->instrument->findQuestion(options.question) == nullptr) {
    return failure(ErrorCode::NotFound, "the questionnaire has no such question", options.question);
  }
  made->evidence.project = dossier->project.id;
  if (const auto added = addFile(*made, options); !added) {
    return tl::make_unexpected(added.error());
  }
  const auto id = write(*workspace, *made, {dossier->assessment.id, options.question}, line);
  if (!id) {
    if (made->evidence.file) {
      // What failed is told; that the bytes wait for the next opening to go changes nothing for anybody.
      static_cast<void>(workspace::dropStoredFile(options.workspace, made->evidence.file->sha256));
    }
    return tl::make_unexpected(id.error());
  }
  say(id->value);
  return 0;
}

template <class T>
std::vector<std::string> wordsOf(const std::vector<T>& all) {
  std::vector<std::string> words;
  for (const T& each : all) {
    words.push_back(assessment::toText(each));
  }
  return words;
}

void describeArgument(CLI::App& command, EvidenceArgument& argument) {
  command.add_option("FILE|URL", argument.what, "A file to store, or the web address of a page");
  command.add_option("--title", argument.title, "Its title (the name of the file or the address without this)")
      ->check(utf8Text());
  command.add_option("--kind", argument.kind, "What it is")
      ->check(CLI::IsMember(wordsOf(assessment::allEvidenceKinds())));
  command.add_option("--confidentiality", argument.confidentiality, "internal without this; restricted: child data")
      ->check(CLI::IsMember(wordsOf(assessment::allConfidentialities())));
  command.add_option("--support", argument.support, "How it supports the answer")
      ->check(CLI::IsMember(wordsOf(assessment::allSupports())));
  command.add_option("--date", argument.date, "When it was made, held or read: 2026-03-14");
  command.add_option("--source", argument.source, "Who made it: a role or an organisation")->check(utf8Text());
  command.add_option("--text", argument.text, "What it says, or - for standard input")->check(utf8Text());
  command.add_option("--review-by", argument.reviewBy, "Date by which it should be looked at again");
  command.add_option("--keep-until", argument.keepUntil, "Date after which it should be erased");
  command.add_option("--detail", argument.details, "KEY=VALUE, what its kind asks for; may be given several times")
      ->take_all()
      ->allow_extra_args(false)
      ->check(utf8Text());
}

}  // namespace

void addEvidenceAddCommand(CLI::App& evidence, CommandLine& line) {
  const auto options = std::make_shared<AddEvidenceOptions>();
  CLI::App* command =
      addCommand(evidence, "add", "Add evidence behind a question; prints its id", line, options, addNewEvidence);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("ASSESSMENT", options->assessment, "Id, beginning of one, or title of its project")->required();
  command->add_option("QUESTION", options->question, "Id of the question it stands behind")->required();
  describeArgument(*command, options->argument);
  command->add_flag("--without-position", options->withoutPosition,
                    "Store a JPEG or PNG picture without position, camera and author");
}

}  // namespace playfair::cli
