// SPDX-License-Identifier: EUPL-1.2
#include "example_dossier_account.h"

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <string_view>

#include "playfair/instrument/json.h"
#include "playfair/instrument/utf8.h"

namespace playfair::exchange {

using assessment::AccountKey;

namespace {

constexpr std::size_t kLargestAccount = 1024U * 1024U;

bool isAccountName(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

Result<AccountTexts::value_type> readAccountFile(const std::filesystem::path& file) {
  const std::string section = file.stem().stem().string();
  const std::string dotLanguage = file.stem().extension().string();
  const std::string language = dotLanguage.empty() ? "" : dotLanguage.substr(1);
  if (file.extension() != ".md" || !isAccountName(section) || !isAccountName(language)) {
    return failure(ErrorCode::Invalid, "an account file is called <section>.<language>.md", file.string());
  }
  Result<std::string> text = instrument::readFile(file, kLargestAccount);
  if (!text) {
    return tl::make_unexpected(text.error());
  }
  if (instrument::firstInvalidUtf8(*text)) {
    return failure(ErrorCode::NotUtf8, "the text is not UTF-8", file.string());
  }
  return AccountTexts::value_type(AccountKey(section, language), std::move(*text));
}

Result<void> readAccountFolder(const std::filesystem::path& folder, AccountTexts& texts) {
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
    Result<AccountTexts::value_type> text = readAccountFile(entry.path());
    if (!text) {
      return tl::make_unexpected(text.error());
    }
    texts.push_back(std::move(*text));
  }
  return problem ? Result<void>(failure(ErrorCode::NotFound, "the folder of case study texts", folder.string()))
                 : Result<void>();
}

}  // namespace

Result<AccountTexts> readExampleAccount(const nlohmann::json& tree, const std::filesystem::path& folder,
                                        const std::string& place) {
  AccountTexts texts;
  for (const nlohmann::json& inside : tree.value("account", nlohmann::json::array())) {
    texts.emplace_back(AccountKey(inside.at("section"), inside.at("language")), inside.at("text").get<std::string>());
  }
  if (const auto files = tree.find("accountFolder"); files != tree.end()) {
    if (const auto read = readAccountFolder(folder / files->get<std::string>(), texts); !read) {
      return tl::make_unexpected(read.error());
    }
  }
  std::sort(texts.begin(), texts.end());
  const auto twice = std::adjacent_find(texts.begin(), texts.end(),
                                        [](const auto& one, const auto& other) { return one.first == other.first; });
  if (twice != texts.end()) {
    return failure(ErrorCode::Invalid, "a text is told twice: " + twice->first.first + ", " + twice->first.second,
                   place + "/account");
  }
  return texts;
}

}  // namespace playfair::exchange
