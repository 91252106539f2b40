// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/instrument_file.h"

#include <iterator>
#include <nlohmann/json.hpp>

#include "instrument_reader.h"
#include "instrument_rules.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"

namespace playfair::instrument {

namespace {

/// What an own questionnaire of some five thousand questions holds, with room. Each wrong value becomes a problem, so a
/// file of millions of wrong values would fill the memory.
constexpr std::size_t kMostValues = 300000;

std::size_t countValues(const nlohmann::json& value) {
  std::size_t count = 1;
  if (value.is_structured()) {
    for (const auto& entry : value) count += countValues(entry);
  }
  return count;
}

Result<std::vector<Problem>> problemsIn(const nlohmann::json& document, const std::string& file) {
  if (const std::size_t count = countValues(document); count > kMostValues) {
    return std::vector<Problem>{
        {file, "", "at most " + std::to_string(kMostValues) + " values; found " + std::to_string(count)}};
  }
  auto problems = checkAgainstSchema(document, "instrument.schema.json", file);
  if (!problems) return problems;
  const auto catalogue = loadFactCatalogue();
  if (!catalogue) return tl::make_unexpected(catalogue.error());
  auto broken = checkInstrumentRules(document, *catalogue, file);
  std::move(broken.begin(), broken.end(), std::back_inserter(*problems));
  return problems;
}

/// A questionnaire without its own texts cannot be judged: what is at fault is the installation, and is named.
Problem asProblem(const Error& error) {
  return {error.subject, "", "a file that can be used; " + error.detail};
}

Error asError(const std::vector<Problem>& problems) {
  const Problem& first = problems.front();
  std::string detail = "expected " + first.expected;
  if (problems.size() > 1) detail += " (and " + std::to_string(problems.size() - 1) + " more)";
  return {ErrorCode::Invalid, detail, first.file + "#" + first.pointer};
}

}  // namespace

std::vector<Problem> validateInstrument(std::string_view text, const std::string& file) {
  const auto document = parseJson(text, file);
  if (!document) return {asProblem(document.error())};
  auto problems = problemsIn(*document, file);
  if (!problems) return {asProblem(problems.error())};
  return std::move(*problems);
}

Result<Instrument> readInstrument(std::string_view text, const std::string& file) {
  const auto document = parseJson(text, file);
  if (!document) return tl::make_unexpected(document.error());
  const auto problems = problemsIn(*document, file);
  if (!problems) return tl::make_unexpected(problems.error());
  if (!problems->empty()) return tl::make_unexpected(asError(*problems));
  auto canonical = canonicalJson(*document);
  if (!canonical) return failure(ErrorCode::Invalid, canonical.error().detail, file + "#" + canonical.error().subject);
  try {
    Instrument instrument = instrumentFrom(*document);
    instrument.canonical = std::move(*canonical);
    return instrument;
  } catch (const nlohmann::json::exception& fault) {
    return failure(ErrorCode::Internal, std::string("the schema let a fault pass: ") + fault.what(), file);
  }
}

Result<Instrument> loadInstrument(const std::filesystem::path& file) {
  const auto text = readFile(file, JsonLimits{}.bytes);
  if (!text) return tl::make_unexpected(text.error());
  return readInstrument(*text, file.string());
}

Result<std::vector<Problem>> validateInstrumentFile(const std::filesystem::path& file) {
  const auto document = readJsonFile(file);
  if (!document) return tl::make_unexpected(document.error());
  return problemsIn(*document, file.string());
}

}  // namespace playfair::instrument
