// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/json_schema.h"

#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "json_pointer.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "schema_explanation.h"

namespace playfair::instrument {

namespace {

using SchemaAdapter = valijson::adapters::NlohmannJsonAdapter;

struct CompiledSchema {
  nlohmann::json text;
  valijson::Schema compiled;
};

Result<std::shared_ptr<const CompiledSchema>> compileSchema(const std::filesystem::path& file) {
  auto text = readJsonFile(file);
  if (!text) return failure(ErrorCode::Damaged, text.error().detail, text.error().subject);
  auto schema = std::make_shared<CompiledSchema>();
  schema->text = std::move(*text);
  try {
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(SchemaAdapter(schema->text), schema->compiled);
  } catch (const std::exception& fault) {
    return failure(ErrorCode::Damaged, std::string("the schema cannot be used: ") + fault.what(), file.string());
  }
  return schema;
}

/// Compiling takes longer than checking, so each schema is compiled once.
Result<std::shared_ptr<const CompiledSchema>> compiledSchema(const std::filesystem::path& file) {
  static std::mutex mutex;
  static std::map<std::filesystem::path, std::shared_ptr<const CompiledSchema>> known;
  const std::lock_guard lock(mutex);
  if (const auto found = known.find(file); found != known.end()) return found->second;
  auto schema = compileSchema(file);
  if (schema) known.emplace(file, *schema);
  return schema;
}

/// valijson names a place as "<root>", "[requirements]", "[0]", …
std::vector<std::string> stepsOf(const std::vector<std::string>& context) {
  std::vector<std::string> steps;
  for (std::size_t index = 1; index < context.size(); ++index) {
    const std::string& step = context[index];
    steps.push_back(step.size() >= 2 ? step.substr(1, step.size() - 2) : step);
  }
  return steps;
}

std::string pointerOf(const std::vector<std::string>& steps) {
  std::string pointer;
  for (const std::string& step : steps) pointer = below(pointer, step);
  return pointer;
}

/// valijson reports a fault once where it is and again at every level above; only the place itself has something to
/// explain. Where none can be explained, the first report (the innermost) is handed on as it is.
std::vector<Problem> problemsOf(const valijson::ValidationResults& results, const nlohmann::json& schema,
                                const nlohmann::json& document, const std::string& file) {
  std::vector<Problem> problems;
  std::set<std::vector<std::string>> seen;
  for (const auto& report : results) {
    if (!seen.insert(report.context).second) continue;
    for (SchemaFault& fault : explainFault(schema, document, stepsOf(report.context))) {
      problems.push_back({file, std::move(fault.pointer), std::move(fault.expected)});
    }
  }
  if (problems.empty()) {
    const auto& first = *results.begin();
    problems.push_back({file, pointerOf(stepsOf(first.context)), "what the schema asks for; " + first.description});
  }
  return problems;
}

}  // namespace

Result<std::vector<Problem>> checkAgainstSchema(const nlohmann::json& document, const std::string& schemaName,
                                                const std::string& file) {
  const std::filesystem::path schemaFile = dataFolder() / "schemas" / schemaName;
  const auto schema = compiledSchema(schemaFile);
  if (!schema) return tl::make_unexpected(schema.error());
  try {
    valijson::ValidationResults results;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    if (validator.validate((*schema)->compiled, SchemaAdapter(document), &results)) return std::vector<Problem>{};
    if (results.numErrors() == 0) return std::vector<Problem>{{file, "", "what the schema asks for"}};
    return problemsOf(results, (*schema)->text, document, file);
  } catch (const std::exception& fault) {
    return failure(ErrorCode::Damaged, std::string("the schema cannot be used: ") + fault.what(), schemaFile.string());
  }
}

}  // namespace playfair::instrument
