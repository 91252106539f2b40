// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/instrument_library.h"

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "playfair/instrument/data_folder.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;

namespace {

/// A data folder with instruments of its own beside the schemas that ship.
class Library {
 public:
  Library() { std::filesystem::create_directory_symlink(m_schemas, m_folder / "schemas"); }

  void add(const std::string& id, const std::string& version) { add(id, version, id, version); }

  void add(const std::string& id, const std::string& version, const std::string& idFolder,
           const std::string& versionFolder) {
    json document = json::parse(readTestData("instruments/small.json"));
    document["id"] = id;
    document["version"] = version;
    writeTestFile(folderOf(idFolder) / versionFolder / "instrument.json", document.dump());
  }

  std::filesystem::path folderOf(const std::string& id) const { return m_folder / "assessments" / "instruments" / id; }

 private:
  std::filesystem::path m_schemas = std::filesystem::canonical(dataFolder() / "schemas");
  TemporaryFolder m_folder;
  EnvironmentChange m_data{"PLAYFAIR_DATA", m_folder.path().c_str()};
};

}  // namespace

TEST_CASE("Instruments are listed by id, then version") {
  Library library;
  for (const char* version : {"10.0", "2.0", "2", "2.0.1", "2.0b"}) library.add("beta", version);
  library.add("alpha", "3.0");
  writeTestFile(library.folderOf("alpha") / "README.md", "not an instrument");
  const auto shipped = shippedInstruments();
  REQUIRE(shipped.has_value());
  std::vector<std::string> references;
  for (const Instrument& instrument : *shipped) references.push_back(reference(instrument));
  CHECK(references ==
        std::vector<std::string>{"alpha@3.0", "beta@2", "beta@2.0", "beta@2.0.1", "beta@2.0b", "beta@10.0"});
}

TEST_CASE("An instrument is found by id and version, or in its newest version") {
  Library library;
  library.add("beta", "10.0");
  library.add("beta", "9.1");
  CHECK(findShippedInstrument("beta").value().version == "10.0");
  CHECK(findShippedInstrument("beta@9.1").value().version == "9.1");
  for (const char* wrong : {"beta@9", "alpha", "", "@", "beta@"}) {
    CAPTURE(wrong);
    const auto found = findShippedInstrument(wrong);
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == ErrorCode::NotFound);
    CHECK(contains(found.error().detail, "beta@9.1, beta@10.0"));
  }
}

TEST_CASE("A shipped instrument that is broken or misplaced is an error, not a gap") {
  Library library;
  library.add("beta", "1.0");
  SECTION("other id") {
    library.add("gamma", "1.0", "delta", "1.0");
  }
  SECTION("other version") {
    library.add("gamma", "1.0", "gamma", "1.1");
  }
  SECTION("broken") {
    writeTestFile(library.folderOf("gamma") / "1.0" / "instrument.json", "{}");
  }
  CHECK(shippedInstruments().error().code == ErrorCode::Invalid);
}

TEST_CASE("Without its instruments the program is not complete") {
  const TemporaryFolder empty;
  const EnvironmentChange data("PLAYFAIR_DATA", empty.path().c_str());
  CHECK(shippedInstruments().error().code == ErrorCode::NotFound);
}
