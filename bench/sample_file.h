// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "playfair/assessment/ids.h"
#include "playfair/instrument/instrument.h"
#include "playfair/workspace/workspace.h"

namespace playfair::bench {

/// A folder of its own, removed at the end.
class BenchFolder {
 public:
  BenchFolder();
  ~BenchFolder();
  BenchFolder(const BenchFolder&) = delete;
  BenchFolder& operator=(const BenchFolder&) = delete;
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

 private:
  std::filesystem::path m_path;
};

/// A file with assessments of 75 answers each, and who wrote them. Same number, same answers.
struct SampleFile {
  SampleFile(const std::filesystem::path& file, int assessments);

  workspace::Workspace store;
  assessment::PersonId person;
  instrument::Instrument questionnaire;
  std::vector<assessment::AssessmentId> assessments;
  std::vector<std::string> questions;  ///< of the questionnaire, 75
};

}  // namespace playfair::bench
