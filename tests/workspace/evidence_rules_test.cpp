// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"

using namespace playfair;
using namespace playfair::tests;
using assessment::Evidence;
using assessment::EvidenceKind;

namespace {

Evidence good(EvidenceKind kind) {
  Evidence evidence;
  evidence.kind = kind;
  evidence.title = "T";
  if (kind == EvidenceKind::Link) evidence.url = "https://example.org";
  if (kind == EvidenceKind::File)
    evidence.file = assessment::StoredFile{std::string(64, '0'), 1, "a.txt", "text/plain"};
  return evidence;
}

std::string wrongField(const Evidence& evidence) {
  const auto checked = workspace::checkEvidence(evidence);
  if (checked) return "";
  CHECK(checked.error().code == ErrorCode::Invalid);
  CHECK_FALSE(checked.error().detail.empty());
  return checked.error().subject;
}

}  // namespace

TEST_CASE("evidence of every kind can stand, and needs a title") {
  for (const auto kind : assessment::allEvidenceKinds()) {
    Evidence evidence = good(kind);
    CAPTURE(assessment::toText(kind));
    CHECK(wrongField(evidence).empty());
    evidence.title = " \n";
    CHECK(wrongField(evidence) == "title");
  }
}

TEST_CASE("the dates of evidence are days that there are") {
  Evidence evidence = good(EvidenceKind::Note);
  evidence.date = "2026-02-30";
  CHECK(wrongField(evidence) == "date");
  evidence.date = "2026-02-28";
  evidence.reviewBy = "soon";
  CHECK(wrongField(evidence) == "reviewBy");
  evidence.reviewBy = "2027-02-28";
  evidence.keepUntil = "2027";
  CHECK(wrongField(evidence) == "keepUntil");
  evidence.keepUntil = "2031-12-31";
  CHECK(wrongField(evidence).empty());
}

TEST_CASE("a link has a web address") {
  Evidence link = good(EvidenceKind::Link);
  for (const char* url : {"https://example.org/a?b=c#d", "HTTP://EXAMPLE.ORG", "https://exämple.org/å", "http://a"}) {
    CAPTURE(url);
    link.url = url;
    CHECK(wrongField(link).empty());
  }
  for (const char* url :
       {"", "example.org", "ftp://example.org", "javascript:alert(1)", "https://", "https:///path",
        "https:/example.org", "https://example.org/a b", "https://example.org/\n", " https://example.org",
        "file:///etc/passwd", "https://example.org/\xC2\xA0", "xhttps://example.org", "mailto:a@example.org"}) {
    CAPTURE(url);
    link.url = url;
    CHECK(wrongField(link) == "url");
  }
  Evidence note = good(EvidenceKind::Note);
  CHECK(wrongField(note).empty());
  note.url = "javascript:alert(1)";
  CHECK(wrongField(note) == "url");
}

TEST_CASE("a file has bytes and a name") {
  Evidence file = good(EvidenceKind::File);
  CHECK(wrongField(file).empty());
  file.file->size = 0;
  CHECK(wrongField(file) == "file");
  file.file->size = 1;
  file.file->name.clear();
  CHECK(wrongField(file) == "file");
  file.file.reset();
  CHECK(wrongField(file) == "file");
  Evidence consultation = good(EvidenceKind::Consultation);
  consultation.file = assessment::StoredFile{"x", 1, "a", "b"};
  CHECK(wrongField(consultation) == "file");
}

TEST_CASE("evidence has the details that its kind asks for, and no others") {
  Evidence consultation = good(EvidenceKind::Consultation);
  consultation.details = {{"consultationWith", std::vector<std::string>{"children", "communities"}},
                          {"consultationNumber", std::int64_t{24}},
                          {"consultationPrint", std::string("quoted")},
                          {"consultationPrintUntil", std::string("2027-12-31")},
                          {"consultationTold", assessment::NotKnown{}}};
  CHECK(wrongField(consultation).empty());
  const std::vector<std::pair<std::string, assessment::FactValue>> wrong = {
      {"consultationWith", std::vector<std::string>{"everybody"}},
      {"consultationNumber", std::string("many")},
      {"consultationPrint", std::string("yes")},
      {"consultationPrintUntil", std::string("2027-13-01")},
      {"linkReadOn", std::string("2026-03-14")},
      {"names", std::string("x")}};
  for (const auto& [key, value] : wrong) {
    CAPTURE(key);
    Evidence changed = consultation;
    changed.details[key] = value;
    CHECK(wrongField(changed) == key);
  }
}
