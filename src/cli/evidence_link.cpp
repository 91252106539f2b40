// SPDX-License-Identifier: EUPL-1.2
#include "evidence_commands.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/workspace/evidence_register.h"

namespace playfair::cli {

namespace {

struct LinkOptions {
  std::string workspace;
  std::string evidence;
  std::string assessment;
  std::string question;
  bool remove = false;
};

/// Evidence and the question it shall stand behind, or no longer.
struct Link {
  assessment::EvidenceId evidence;
  std::string subject;
};

Result<Link> linkMeant(const workspace::Workspace& workspace, const LinkOptions& options) {
  const auto id = workspace::findEvidence(workspace, options.evidence);
  if (!id) {
    return tl::make_unexpected(id.error());
  }
  const auto evidence = workspace::findEvidence(workspace, *id);
  if (!evidence) {
    return tl::make_unexpected(evidence.error());
  }
  const auto dossier = dossierOf(workspace, options.assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  if (evidence->has_value() && (*evidence)->project != dossier->project.id) {
    return failure(ErrorCode::Invalid, "evidence stands behind questions of its own project only", options.evidence);
  }
  const std::string subject = workspace::linkSubject(dossier->assessment.id, options.question, *id);
  const bool known = dossier->instrument->findQuestion(options.question) != nullptr;
  if (!known && (!options.remove || workspace.heads(subject).empty())) {
    return failure(ErrorCode::NotFound, "the questionnaire has no such question", options.question);
  }
  return Link{*id, subject};
}

Result<bool> stands(const workspace::Workspace& workspace, const Link& link) {
  const auto current = workspace.current(link.subject);
  if (!current) {
    return tl::make_unexpected(current.error());
  }
  return current->has_value() && (*current)->value != "null";
}

Outcome linkEvidence(const LinkOptions& options, const CommandLine& line) {
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto link = linkMeant(*workspace, options);
  if (!link) {
    return tl::make_unexpected(link.error());
  }
  const auto linked = stands(*workspace, *link);
  if (!linked) {
    return tl::make_unexpected(linked.error());
  }
  const bool asBefore = *linked != options.remove;
  if (!asBefore) {
    const auto author = authorOf(*workspace, line);
    if (!author) {
      return tl::make_unexpected(author.error());
    }
    const std::string value = options.remove ? "null" : workspace::linkJson();
    const auto written = workspace->append({{link->subject, value, workspace->heads(link->subject)}}, *author);
    if (!written) {
      return tl::make_unexpected(written.error());
    }
  }
  say(link->evidence.value + (options.remove ? " does not stand behind " : " stands behind ") + options.question +
      (asBefore ? " (as before)" : ""));
  return 0;
}

}  // namespace

void addEvidenceLinkCommand(CLI::App& evidence, CommandLine& line) {
  const auto options = std::make_shared<LinkOptions>();
  CLI::App* command =
      addCommand(evidence, "link", "Let evidence stand behind one more question", line, options, linkEvidence);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("EVIDENCE", options->evidence, "Id, beginning of one, or exact title")->required();
  command->add_option("ASSESSMENT", options->assessment, "Id, beginning of one, or title of its project")->required();
  command->add_option("QUESTION", options->question, "Id of the question")->required();
  command->add_flag("--remove", options->remove, "Let it no longer stand behind the question; the evidence stays");
}

}  // namespace playfair::cli
