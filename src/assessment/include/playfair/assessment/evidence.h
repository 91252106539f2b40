// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/assessment/facts.h"
#include "playfair/assessment/ids.h"

namespace playfair::assessment {

enum class EvidenceKind { File, Link, Note, Interview, TestResult, KeptElsewhere, Consultation, Meeting };

/// Kinds of support: a set that is shown, never a ladder that is counted.
enum class Support { SaidByUs, InternalDocument, TestResult, IndependentReviewer, ConfirmedByChildren };

enum class Confidentiality {
  Public,
  Internal,
  Restricted  ///< child data
};

/// A file whose bytes lie in the workspace.
struct StoredFile {
  std::string sha256;     ///< of its bytes, 64 hex digits
  std::int64_t size = 0;  ///< bytes
  std::string name;       ///< as it was called, without folders
  std::string mediaType;  ///< e.g. "application/pdf"; "application/octet-stream" where not known
  bool operator==(const StoredFile&) const = default;
};

/// Something that stands behind answers. It belongs to a project and may stand behind any number of questions.
struct Evidence {
  EvidenceId id;
  ProjectId project;
  EvidenceKind kind = EvidenceKind::Note;
  std::string title;
  std::string date;    ///< when it was made, held, read: "2026-03-14", or empty
  std::string source;  ///< who made it: a role or organisation
  Support support = Support::SaidByUs;
  Confidentiality confidentiality = Confidentiality::Internal;
  std::string reviewBy;   ///< ISO date after which it is expired; empty = never
  std::string keepUntil;  ///< ISO date after which it is due for deletion; empty = not set
  std::string url;        ///< of a link
  std::string text;       ///< what it says (Markdown)
  std::optional<StoredFile> file;
  Facts details;  ///< what its kind asks for, keys as `schemas/evidence.schema.json`
  bool operator==(const Evidence&) const = default;
};

/// Evidence behind one question.
struct EvidenceLink {
  std::string question;  ///< id
  EvidenceId evidence;
  auto operator<=>(const EvidenceLink&) const = default;
};

/// Past its review-by date. `today` is an ISO date.
[[nodiscard]] bool isExpired(const Evidence& evidence, std::string_view today);
/// Past its keep-until date.
[[nodiscard]] bool isDueForDeletion(const Evidence& evidence, std::string_view today);

/// The words stored in files and used on the command line: "kept-elsewhere", "said-by-us", "restricted" …
[[nodiscard]] std::string toText(EvidenceKind kind);
[[nodiscard]] std::string toText(Support support);
[[nodiscard]] std::string toText(Confidentiality confidentiality);
[[nodiscard]] std::optional<EvidenceKind> evidenceKindFrom(std::string_view text);
[[nodiscard]] std::optional<Support> supportFrom(std::string_view text);
[[nodiscard]] std::optional<Confidentiality> confidentialityFrom(std::string_view text);

/// All of them, in the order they are offered: kept elsewhere first, because it is the right one for anything about a
/// particular child.
[[nodiscard]] const std::vector<EvidenceKind>& allEvidenceKinds();
[[nodiscard]] const std::vector<Support>& allSupports();
[[nodiscard]] const std::vector<Confidentiality>& allConfidentialities();

}  // namespace playfair::assessment
