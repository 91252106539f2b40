// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/data_folder.h"

#include "fixture.h"
#include "support/catch.h"

using namespace playfair::instrument;

TEST_CASE("Data lies where the environment says, else beside the folder of the program") {
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe");
  const auto beside = program.parent_path().parent_path() / "share" / "playfair";
  {
    const EnvironmentChange change("PLAYFAIR_DATA", "/somewhere/else");
    CHECK(dataFolder() == "/somewhere/else");
  }
  {
    const EnvironmentChange change("PLAYFAIR_DATA", nullptr);
    CHECK(dataFolder() == beside);
  }
  const EnvironmentChange change("PLAYFAIR_DATA", "");
  CHECK(dataFolder() == beside);
}
