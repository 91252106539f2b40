// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/exchange/answers_file.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

// Examples that ship with the program: one folder each, with a `dossier.json` (schemas/dossier.schema.json).
namespace playfair::exchange {

/// An example, for lists.
struct ExampleEntry {
  std::string name;         ///< folder name, e.g. "laiban"
  std::string title;        ///< title of its project
  std::string description;  ///< one line
  std::vector<std::string> tags;
  std::vector<std::string> instruments;  ///< "ID@VERSION" of each assessment; none where there are only facts
  std::filesystem::path folder;          ///< dossier.json, and account/ where there are case study texts
};

/// One assessment of an example.
struct ExampleAssessment {
  instrument::Instrument instrument;
  instrument::Depth depth = instrument::Depth::Full;
  std::vector<assessment::LeftOut> leftOut;
  std::vector<FileAnswer> answers;
  /// Which of the example's sources stand behind a question: its id, the source's place in `ExampleDossier::sources`.
  std::vector<std::pair<std::string, std::size_t>> links;
  std::vector<std::pair<assessment::AccountKey, std::string>> account;  ///< by section, then language
};

/// Everything that an example's files say, checked.
struct ExampleDossier {
  std::string title;
  std::vector<std::string> tags;
  assessment::Facts facts;
  std::vector<assessment::Evidence> sources;  ///< without id and project
  std::vector<ExampleAssessment> assessments;
};

/// The ids that an example got in a workspace.
struct AddedExample {
  assessment::ProjectId project;
  std::vector<assessment::AssessmentId> assessments;  ///< in the order of the dossier; may be empty
};

/// The examples in `assessments/examples/`, by name. Errors: those of reading a file; Invalid with file and pointer
/// where a dossier is not what the schema says.
[[nodiscard]] Result<std::vector<ExampleEntry>> listExamples();

/// Reads the example of that name whole. Errors: NotFound (names what there is); those of readExampleFolder.
[[nodiscard]] Result<ExampleDossier> readExample(const std::string& name);

/// Reads an example from its folder. Errors: those of reading a file; Invalid with file and pointer for what the schema
/// does not allow, an unknown fact, question, requirement or source, or a text that is told twice; NotFound for a
/// questionnaire that does not ship; NotUtf8, TooLarge (a text over 1 MiB).
[[nodiscard]] Result<ExampleDossier> readExampleFolder(const std::filesystem::path& folder);

/// Writes project, facts, sources, assessments, answers, links and texts in one transaction: all or nothing.
/// Errors: those of writing.
[[nodiscard]] Result<AddedExample> addExample(workspace::Workspace& workspace, const ExampleDossier& example,
                                              const assessment::PersonId& author);

/// Reads the example of that name, then adds it.
[[nodiscard]] Result<AddedExample> addExample(workspace::Workspace& workspace, const std::string& name,
                                              const assessment::PersonId& author);

}  // namespace playfair::exchange
