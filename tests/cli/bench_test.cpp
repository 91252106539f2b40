// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

namespace {

/// What fontconfig keeps for the life of a process is no leak of ours.
const std::string kWithoutLeaksOfOthers =
    "LSAN_OPTIONS='print_suppressions=0:suppressions=" PLAYFAIR_SOURCE_DIR "/tests/support/lsan.supp' ";

std::string outputOf(const std::string& command) {
  std::FILE* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  std::array<char, 4096> piece{};
  while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), pipe)) out.append(piece.data(), size);
  CHECK(::pclose(pipe) == 0);
  return out;
}

}  // namespace

TEST_CASE("The measurements run with small sizes and give JSON of their schema") {
  const auto json = nlohmann::json::parse(outputOf(kWithoutLeaksOfOthers + "'" PLAYFAIR_BENCH "' --small --json"));
  const auto problems = playfair::instrument::checkAgainstSchema(json, "bench.schema.json", "output");
  REQUIRE(problems);
  for (const auto& problem : *problems) FAIL_CHECK(problem.pointer << ": " << problem.expected);
  REQUIRE(json["rows"].size() == 5);
  for (const auto& row : json["rows"]) {
    INFO(row.dump());
    const bool withoutShell = row["note"] == "not measured: there is no program sqlite3";
    CHECK(row["ratio"].is_null() == withoutShell);
  }
}
