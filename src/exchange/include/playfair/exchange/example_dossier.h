// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "playfair/assessment/ids.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

namespace playfair::exchange {

/// An example that ships with the program.
struct ExampleEntry {
  std::string name;              ///< folder name, e.g. "laiban"
  std::string title;             ///< title of its project
  std::filesystem::path folder;  ///< project.json, assessment.json, answers.json, account/, README.md
};

/// The examples in `assessments/examples/`, by name. Errors: those of reading a file; Invalid where one is not well
/// formed.
[[nodiscard]] Result<std::vector<ExampleEntry>> listExamples();

/// Adds an example's project, assessment, answers and account to a workspace. All its files are read and checked before
/// the first is written. Errors: NotFound (names what there is), Invalid with file and pointer; those of writing.
[[nodiscard]] Result<assessment::AssessmentId> addExample(workspace::Workspace& workspace, const std::string& name,
                                                          const assessment::PersonId& author);

}  // namespace playfair::exchange
