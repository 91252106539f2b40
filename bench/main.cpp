// SPDX-License-Identifier: EUPL-1.2
// What Playfair takes, beside floors measured in the same run. A figure over its bar is told, and is no failure of the
// program: machines differ.
#include <exception>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "measurements.h"

namespace {

using namespace playfair::bench;
using nlohmann::ordered_json;

constexpr int kBenchFailed = 2;

struct BenchOptions {
  bool json = false;
  bool small = false;
};

ordered_json rowsAsJson(const std::vector<BenchRow>& rows) {
  ordered_json all = ordered_json::array();
  for (const BenchRow& row : rows) {
    all.push_back({{"name", row.name},
                   {"ratio", row.ratio ? ordered_json(*row.ratio) : ordered_json(nullptr)},
                   {"bar", row.bar},
                   {"unit", row.unit},
                   {"note", row.note}});
  }
  return {{"rows", all}};
}

void printRows(const std::vector<BenchRow>& rows) {
  for (const BenchRow& row : rows) {
    std::cout << row.name << ": " << std::fixed << std::setprecision(3);
    if (row.ratio) {
      std::cout << *row.ratio << ' ' << row.unit << (*row.ratio > row.bar ? ", over its bar of " : ", bar ") << row.bar;
    } else {
      std::cout << "not measured";
    }
    std::cout << " (" << row.note << ")\n";
  }
}

int run(const BenchOptions& options) {
  const BenchSizes sizes = options.small ? kSmallSizes : BenchSizes{};
  std::vector<BenchRow> rows;
  for (const auto measure : {measureSaving, measureReporting, measureComparing}) {
    for (BenchRow& row : measure(sizes)) rows.push_back(std::move(row));
  }
  if (options.json) {
    std::cout << rowsAsJson(rows).dump(2) << '\n';
  } else {
    printRows(rows);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  BenchOptions options;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--json") {
      options.json = true;
    } else if (argument == "--small") {
      options.small = true;
    } else {
      std::cerr << "playfair-bench [--json] [--small]\n";
      return kBenchFailed;
    }
  }
  try {
    return run(options);
  } catch (const std::exception& exception) {
    std::cerr << "playfair-bench: " << exception.what() << '\n';
    return kBenchFailed;
  }
}
