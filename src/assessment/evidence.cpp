// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/evidence.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace playfair::assessment {
namespace {

template <class T, std::size_t N>
using WordTable = std::array<std::pair<T, std::string_view>, N>;

constexpr WordTable<EvidenceKind, 8> kKinds = {{{EvidenceKind::KeptElsewhere, "kept-elsewhere"},
                                                {EvidenceKind::File, "file"},
                                                {EvidenceKind::Link, "link"},
                                                {EvidenceKind::Note, "note"},
                                                {EvidenceKind::Interview, "interview"},
                                                {EvidenceKind::TestResult, "test-result"},
                                                {EvidenceKind::Consultation, "consultation"},
                                                {EvidenceKind::Meeting, "meeting"}}};

constexpr WordTable<Support, 5> kSupports = {{{Support::SaidByUs, "said-by-us"},
                                              {Support::InternalDocument, "internal-document"},
                                              {Support::TestResult, "test-result"},
                                              {Support::IndependentReviewer, "independent-reviewer"},
                                              {Support::ConfirmedByChildren, "confirmed-by-children"}}};

constexpr WordTable<Confidentiality, 3> kConfidentialities = {{{Confidentiality::Public, "public"},
                                                               {Confidentiality::Internal, "internal"},
                                                               {Confidentiality::Restricted, "restricted"}}};

template <class T, std::size_t N>
std::string wordFor(const WordTable<T, N>& words, T value) {
  const auto* found = std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.first == value; });
  return found == words.end() ? std::string() : std::string(found->second);
}

template <class T, std::size_t N>
std::optional<T> valueFor(const WordTable<T, N>& words, std::string_view text) {
  const auto* found = std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.second == text; });
  return found == words.end() ? std::nullopt : std::optional<T>(found->first);
}

template <class T, std::size_t N>
std::vector<T> valuesOf(const WordTable<T, N>& words) {
  std::vector<T> values;
  for (const auto& entry : words) values.push_back(entry.first);
  return values;
}

// ISO dates order as text.
bool isPast(const std::string& date, std::string_view today) {
  return !date.empty() && date < today;
}

}  // namespace

bool isExpired(const Evidence& evidence, std::string_view today) {
  return isPast(evidence.reviewBy, today);
}

bool isDueForDeletion(const Evidence& evidence, std::string_view today) {
  return isPast(evidence.keepUntil, today);
}

std::string toText(EvidenceKind kind) {
  return wordFor(kKinds, kind);
}

std::string toText(Support support) {
  return wordFor(kSupports, support);
}

std::string toText(Confidentiality confidentiality) {
  return wordFor(kConfidentialities, confidentiality);
}

std::optional<EvidenceKind> evidenceKindFrom(std::string_view text) {
  return valueFor(kKinds, text);
}

std::optional<Support> supportFrom(std::string_view text) {
  return valueFor(kSupports, text);
}

std::optional<Confidentiality> confidentialityFrom(std::string_view text) {
  return valueFor(kConfidentialities, text);
}

const std::vector<EvidenceKind>& allEvidenceKinds() {
  static const std::vector<EvidenceKind> kAll = valuesOf(kKinds);
  return kAll;
}

const std::vector<Support>& allSupports() {
  static const std::vector<Support> kAll = valuesOf(kSupports);
  return kAll;
}

const std::vector<Confidentiality>& allConfidentialities() {
  static const std::vector<Confidentiality> kAll = valuesOf(kConfidentialities);
  return kAll;
}

}  // namespace playfair::assessment
