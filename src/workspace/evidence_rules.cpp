// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <string_view>

#include "canonical_text.h"
#include "fact_rules.h"
#include "playfair/instrument/blank.h"
#include "playfair/instrument/date.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/web_address.h"

namespace playfair::workspace {
namespace {

using assessment::Evidence;
using assessment::EvidenceKind;

Result<void> checkTitle(const Evidence& evidence) {
  if (!instrument::isBlank(evidence.title)) return {};
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
