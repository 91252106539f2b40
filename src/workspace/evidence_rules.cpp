// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string_view>

#include "canonical_text.h"
#include "fact_rules.h"
#include "playfair/instrument/date.h"
#include "playfair/workspace/evidence_register.h"

namespace playfair::workspace {
namespace {

using assessment::Evidence;
using assessment::EvidenceKind;

Result<void> checkTitle(const Evidence& evidence) {
  if (evidence.title.find_first_not_of(" \t\r\n") != std::string::npos) return {};
  return failure(ErrorCode::Invalid, "evidence needs a title", "title");
}

Result<void> checkDates(const Evidence& evidence) {
  const std::array<std::pair<const char*, const std::string*>, 3> dates = {
      {{"date", &evidence.date}, {"reviewBy", &evidence.reviewBy}, {"keepUntil", &evidence.keepUntil}}};
  for (const auto& [field, date] : dates) {
    if (!date->empty() && !instrument::isDate(*date)) {
      return failure(ErrorCode::Invalid, "expected a date such as 2026-03-14", field);
    }
  }
  return {};
}

/// "https://host…" without anything that an address never has.
bool isWebAddress(std::string_view url) {
  std::string_view rest = url;
  for (const std::string_view scheme : {"http://", "https://"}) {
    const bool begins = url.size() > scheme.size() &&
                        std::equal(scheme.begin(), scheme.end(), url.begin(), [](char expected, char letter) {
                          return expected == (letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
                        });
    if (begins) rest = url.substr(scheme.size());
  }
  if (rest.size() == url.size() || rest.front() == '/') return false;
  constexpr std::array<std::string_view, 3> kUnicodeSpaces = {"\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\xA9"};
  return std::none_of(url.begin(), url.end(),
                      [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; }) &&
         std::none_of(kUnicodeSpaces.begin(), kUnicodeSpaces.end(),
                      [&](std::string_view space) { return url.find(space) != std::string_view::npos; });
}

Result<void> checkAddress(const Evidence& evidence) {
  if (evidence.url.empty() && evidence.kind != EvidenceKind::Link) return {};
  if (isWebAddress(evidence.url)) return {};
  return failure(ErrorCode::Invalid, "expected an address that begins with http:// or https:// and has no spaces",
                 "url");
}

Result<void> checkFile(const Evidence& evidence) {
  if (!evidence.file) {
    if (evidence.kind != EvidenceKind::File) return {};
    return failure(ErrorCode::Invalid, "a file is missing", "file");
  }
  const auto& file = *evidence.file;
  if (isHash(file.sha256) && file.size > 0 && !file.name.empty()) return {};
  return failure(ErrorCode::Invalid, "the file has no bytes or no name", "file");
}

Result<void> checkDetails(const Evidence& evidence) {
  const auto catalogue = instrument::loadEvidenceCatalogue();
  if (!catalogue) return tl::make_unexpected(catalogue.error());
  for (const auto& [key, value] : evidence.details) {
    const auto* detail = catalogue->find(key);
    if (detail == nullptr || detail->box != assessment::toText(evidence.kind)) {
      return failure(ErrorCode::Invalid, "this kind of evidence does not ask for that detail", key);
    }
    if (auto fits = checkFact(*catalogue, key, value, {}); !fits) {
      return failure(ErrorCode::Invalid, fits.error().detail, key);
    }
  }
  return {};
}

}  // namespace

Result<void> checkEvidence(const Evidence& evidence) {
  for (const auto check : {checkTitle, checkDates, checkAddress, checkFile, checkDetails}) {
    if (auto checked = check(evidence); !checked) return checked;
  }
  return {};
}

}  // namespace playfair::workspace
