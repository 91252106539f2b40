// SPDX-License-Identifier: EUPL-1.2
#include "evidence_argument.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string_view>

#include "fact_argument.h"
#include "playfair/workspace/evidence_files.h"
#include "playfair/workspace/evidence_register.h"
#include "text_input.h"

namespace playfair::cli {

using assessment::Evidence;
using assessment::EvidenceKind;

namespace {

constexpr const char* kReadOn = "linkReadOn";

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "https" of "https://…", "javascript" of "javascript:…"; empty where it begins like no address. A single letter is a
/// drive.
std::string schemeOf(const std::string& text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos || colon < 2 || !isLetter(text.front())) {
    return {};
  }
  std::string scheme = text.substr(0, colon);
  std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const bool plain = std::all_of(scheme.begin(), scheme.end(), [](char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  });
  return plain ? scheme : std::string{};
}

bool isAddress(const std::string& what) {
  std::error_code unknown;
  const std::string scheme = schemeOf(what);
  return scheme == "http" || scheme == "https" || (!scheme.empty() && !std::filesystem::exists(what, unknown));
}

EvidenceKind kindOf(const EvidenceArgument& argument) {
  const EvidenceKind otherwise = isAddress(argument.what) ? EvidenceKind::Link : EvidenceKind::File;
  return assessment::evidenceKindFrom(argument.kind).value_or(otherwise);
}

/// Where FILE|URL belongs.
Result<void> addWhat(NewEvidence& made, const EvidenceArgument& argument) {
  Evidence& evidence = made.evidence;
  if (argument.what.empty()) {
    return {};
  }
  if (evidence.kind == EvidenceKind::Link || isAddress(argument.what)) {
    evidence.url = argument.what;
    return {};
  }
  if (evidence.kind == EvidenceKind::KeptElsewhere) {
    return failure(ErrorCode::Invalid, "what is kept elsewhere is not stored here as well; leave the file out",
                   argument.what);
  }
  made.file = argument.what;
  return {};
}

std::string titleOf(const NewEvidence& made) {
  return made.file.empty() ? made.evidence.url
                           : workspace::harmlessFileName(std::filesystem::path(made.file).filename().string());
}

Result<void> addDetails(Evidence& evidence, const EvidenceArgument& argument, const std::string& today) {
  if (evidence.kind == EvidenceKind::Link) {
    evidence.details[kReadOn] = today;
  }
  for (const std::string& text : argument.details) {
    const auto detail = detailFrom(text, assessment::toText(evidence.kind));
    if (!detail) {
      return tl::make_unexpected(detail.error());
    }
    evidence.details[detail->first] = detail->second;
  }
  return {};
}

Result<void> addText(Evidence& evidence, const EvidenceArgument& argument) {
  if (argument.text != "-") {
    evidence.text = argument.text;
    return {};
  }
  auto text = standardInput();
  if (!text) {
    return tl::make_unexpected(text.error());
  }
  evidence.text = std::move(*text);
  return {};
}

/// All rules but those about the bytes, which are not there yet.
Result<void> checkAllButFile(const NewEvidence& made, const EvidenceArgument& argument) {
  Evidence evidence = made.evidence;
  if (!made.file.empty()) {
    evidence.file = assessment::StoredFile{std::string(64, '0'), 1, "file", ""};
  }
  const auto checked = workspace::checkEvidence(evidence);
  return checked ? Result<void>{} : tl::make_unexpected(asArgumentError(checked.error(), argument));
}

}  // namespace

Result<NewEvidence> evidenceFrom(const EvidenceArgument& argument, const std::string& today) {
  if (argument.what.empty() && argument.kind.empty()) {
    return failure(ErrorCode::Invalid, "a file or a web address was expected, or --kind for what needs neither",
                   "FILE|URL");
  }
  NewEvidence made;
  Evidence& evidence = made.evidence;
  evidence.kind = kindOf(argument);
  const bool isFile = evidence.kind == EvidenceKind::File;
  evidence.support = assessment::supportFrom(argument.support)
                         .value_or(isFile ? assessment::Support::InternalDocument : assessment::Support::SaidByUs);
  evidence.confidentiality =
      assessment::confidentialityFrom(argument.confidentiality).value_or(assessment::Confidentiality::Internal);
  evidence.date = argument.date;
  evidence.source = argument.source;
  evidence.reviewBy = argument.reviewBy;
  evidence.keepUntil = argument.keepUntil;
  if (const auto added = addWhat(made, argument); !added) {
    return tl::make_unexpected(added.error());
  }
  evidence.title = argument.title.empty() ? titleOf(made) : argument.title;
  if (const auto added = addDetails(evidence, argument, today); !added) {
    return tl::make_unexpected(added.error());
  }
  if (const auto added = addText(evidence, argument); !added) {
    return tl::make_unexpected(added.error());
  }
  if (const auto checked = checkAllButFile(made, argument); !checked) {
    return tl::make_unexpected(checked.error());
  }
  return made;
}

Error asArgumentError(Error error, const EvidenceArgument& argument) {
  static const std::map<std::string, std::string> kOptions = {{"title", "--title"},
                                                              {"date", "--date"},
                                                              {"reviewBy", "--review-by"},
                                                              {"keepUntil", "--keep-until"},
                                                              {"file", "FILE"}};
  if (error.subject == "url") {
    error.subject = argument.what.empty() ? "URL" : argument.what;
  } else if (const auto option = kOptions.find(error.subject); option != kOptions.end()) {
    error.subject = option->second;
  } else if (!error.subject.empty()) {
    error.subject = "--detail " + error.subject;
  }
  return error;
}

}  // namespace playfair::cli
