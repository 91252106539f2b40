// SPDX-License-Identifier: EUPL-1.2
#include "command.h"
#include "erasure_argument.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/workspace/evidence_register.h"

namespace playfair::cli {

using assessment::EvidenceId;
using workspace::RevisionId;

namespace {

struct EraseOptions {
  std::string workspace;
  std::string what;
  std::string ground;
  std::string note;
};

std::string counted(int number, const std::string& one, const std::string& more) {
  return std::to_string(number) + " " + (number == 1 ? one : more);
}

/// Other evidence that rests on the file, by title.
std::string sharers(const workspace::Workspace& workspace, const Erasable& what) {
  const auto* evidence = std::get_if<EvidenceId>(&what);
  const auto sharing =
      evidence == nullptr ? Result<std::vector<EvidenceId>>() : workspace::sharingFile(workspace, *evidence);
  std::string titles;
  for (const EvidenceId& id : sharing ? *sharing : std::vector<EvidenceId>()) {
    const auto other = workspace::findEvidence(workspace, id);
    titles += (titles.empty() ? "" : ", ") + (other && *other ? (*other)->title : id.value);
  }
  return titles;
}

void sayWhatRemains(const workspace::Workspace& workspace, const workspace::Erased& erased,
                    const std::string& sharing) {
  if (!sharing.empty()) {
    sayNote("the file stays, because other evidence rests on it: " + sharing + ".");
  }
  if (!erased.cleaned) {
    sayNote("another window or program holds the last traces. Close it and erase the same id again.");
  }
  for (const auto& backup : workspace::backupsOf(workspace.file())) {
    sayNote(backup.string() + " is an earlier copy that still holds it. Delete it if nobody needs it.");
  }
}

Outcome eraseForGood(const EraseOptions& options, const CommandLine& line) {
  const auto request = erasureRequest(options.ground, options.note);
  if (!request) {
    return tl::make_unexpected(request.error());
  }
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto what = erasableNamed(*workspace, options.what);
  if (!what) {
    return tl::make_unexpected(what.error());
  }
  const std::string sharing = sharers(*workspace, *what);
  const auto author = authorOf(*workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  const auto* revision = std::get_if<RevisionId>(&*what);
  const auto erased = revision != nullptr
                          ? workspace::eraseRevision(*workspace, *revision, *request, *author)
                          : workspace::eraseEvidence(*workspace, std::get<EvidenceId>(*what), *request, *author);
  if (!erased) {
    return tl::make_unexpected(erased.error());
  }
  say(erased->revisions == 0
          ? "There was nothing left to erase."
          : "Erased " + counted(erased->revisions, "text", "texts") + " and " +
                counted(erased->files, "file", "files") + " for good. Ground: " + workspace::toText(request->ground));
  sayWhatRemains(*workspace, *erased, sharing);
  return 0;
}

}  // namespace

void addEraseCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<EraseOptions>();
  CLI::App* command =
      addCommand(app, "erase", "Take a text or evidence out of the file for good", line, options, eraseForGood);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command
      ->add_option("REVISION|EVIDENCE", options->what,
                   "Id of a change as log --json has it, or of evidence, at least 8 characters; or a title of evidence")
      ->required();
  command
      ->add_option(
          "--ground", options->ground,
          "no-longer-needed, entered-by-mistake or disposal-decision; other words are a note on data no longer "
          "needed")
      ->required()
      ->check(utf8Text());
  command->add_option("--note", options->note, "Number of the decision, or a remark; never what is erased")
      ->check(utf8Text());
}

}  // namespace playfair::cli
