// SPDX-License-Identifier: EUPL-1.2
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "playfair/report/case_study.h"
#include "report/discussed_dossier.h"
#include "report/odt_reader.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::report::tests;

namespace {

bool hasLibreOffice() {
  if (std::system("command -v soffice > /dev/null 2>&1") == 0) return true;
  WARN("skipped: LibreOffice (soffice) is not installed here, so no text document was opened with it");
  return false;
}

std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("LibreOffice reads text documents as they are and prints them") {
  if (!hasLibreOffice()) return;
  const playfair::tests::TemporaryFolder folder;
  const std::vector<std::pair<std::string, report::Report>> reports = {
      {"case-study", report::buildCaseStudy(discussedDossier(), definitionOf("case-study"), everythingIncluded())},
      {"record", recordOf(discussedDossier())},
      {"minutes", minutesOf(sampleMeeting(), {discussedDossier()})}};
  std::string files;
  for (const auto& [name, made] : reports) {
    const std::filesystem::path file = folder / (name + ".odt");
    std::ofstream(file, std::ios::binary) << odtOf(made);
    files += " '" + file.string() + "'";
  }
  // Without a window a document that has to be repaired is not opened at all.
  const std::string command = "timeout 120 soffice --headless --norestore -env:UserInstallation=file://" +
                              (folder / "profile").string() + " --convert-to pdf --outdir '" + folder.path().string() +
                              "'" + files + " > '" + (folder / "said").string() + "' 2>&1";
  const int status = std::system(command.c_str());
  INFO(bytesOf(folder / "said"));
  REQUIRE(WEXITSTATUS(status) == 0);
  for (const auto& [name, made] : reports) {
    CAPTURE(name);
    CHECK(bytesOf(folder / (name + ".pdf")).starts_with("%PDF"));
  }
}
