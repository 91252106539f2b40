// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <nlohmann/json.hpp>

#include "csv.h"
#include "playfair/exchange/register_entry.h"
#include "sheet.h"

namespace playfair::exchange {

namespace {

constexpr char kRegisterSeparator = ',';

nlohmann::ordered_json gapsAsJson(const RegisterEntry& entry) {
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const ToComplete& open : entry.toComplete) {
    all.push_back({{"field", open.field},
                   {"required", open.required},
                   {"reason", toText(open.gap)},
                   {"because", readableText(open.because)}});
  }
  return all;
}

}  // namespace

Result<std::string> registerJson(const RegisterEntry& entry) {
  try {
    nlohmann::ordered_json fields = nlohmann::ordered_json::object();
    for (const auto& [name, text] : entry.values) fields[name] = readableText(text);
    const nlohmann::ordered_json whole = {{"standard", "Algorithmic Transparency Standard (Eurocities) 0.3.1"},
                                          {"entry", std::move(fields)},
                                          {"toComplete", gapsAsJson(entry)}};
    return whole.dump(2) + "\n";
  } catch (const nlohmann::json::exception& exception) {
    return failure(ErrorCode::Internal, exception.what());
  }
}

std::string registerCsv(const RegisterEntry& entry) {
  std::string names;
  std::string values;
  for (const RegisterField& field : registerFields()) {
    const auto found = std::find_if(entry.values.begin(), entry.values.end(),
                                    [&](const auto& value) { return value.first == field.name; });
    const std::string text = found == entry.values.end() ? std::string() : readableText(found->second);
    const std::string between = names.empty() ? std::string() : std::string(1, kRegisterSeparator);
    names += between + field.name;
    values += between + csvField(protectFromFormulas(text), kRegisterSeparator);
  }
  return "\xEF\xBB\xBF" + names + "\r\n" + values + "\r\n";
}

}  // namespace playfair::exchange
