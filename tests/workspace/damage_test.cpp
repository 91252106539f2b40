// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <random>
#include <set>

#include "fixture.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPage = 4096;

/// A closed workspace, what it says, and a place to put damaged copies of it.
struct Specimen {
  Specimen() {
    Sample sample(folder / "whole.playfair");
    assessment = sample.assessment;
    for (int i = 0; i < 8; ++i)
      sample.answer(sample.questions.front(), i % 5, std::string(700, static_cast<char>('a' + i)));
    const auto meeting = sample.evidence(sample.note("Minutes of a meeting"), {sample.questions.back()});
    sample.comment(sample.questions.front(), "Is this so everywhere?", meeting);
    sample.differingView(sample.questions.front(), 1, "Not at night.");
    says = fingerprint(valueOf(workspace::loadDossier(sample.workspace, assessment)));
  }

  /// Opens damaged bytes: the same answer or none, never changed bytes, and nothing left beside it where it was
  /// refused. True where it was opened and read.
  bool survives(const std::string& damaged, Access access) {
    writeBytes(file, damaged);
    bool read = false;
    {
      auto opened = Workspace::open(file, access);
      if (opened) {
        const auto dossier = workspace::loadDossier(*opened, assessment);
        read = dossier.has_value();
        if (read && fingerprint(*dossier) != says) ++otherAnswers;
      }
    }
    if (readBytes(file) != damaged) ++changedBytes;
    leftBeside += static_cast<int>(std::distance(fs::directory_iterator(place), fs::directory_iterator{})) - 1;
    return read;
  }

  TemporaryFolder folder;
  fs::path place = [this] {
    fs::create_directory(folder / "damaged");
    return folder / "damaged";
  }();
  fs::path file = place / "a.playfair";
  AssessmentId assessment;
  std::string says;
  int otherAnswers = 0;
  int changedBytes = 0;
  int leftBeside = 0;
};

}  // namespace

TEST_CASE("a damaged file gives the same answer or none, and keeps its bytes") {
  Specimen specimen;
  const std::string whole = readBytes(specimen.folder / "whole.playfair");
  REQUIRE(whole.size() % kPage == 0);
  REQUIRE(specimen.survives(whole, Access::Read));
  REQUIRE(specimen.survives(whole, Access::Write));
  std::mt19937 random(20211130);
  const auto anyAccess = [&] { return random() % 2 == 0 ? Access::Read : Access::Write; };
  int readable = 0;

  SECTION("cut off anywhere") {
    std::set<std::size_t> lengths = {0, 1, 15, 16, 17, 50, 99, 100, 101, 511, 512, 513, whole.size() - 1};
    for (std::size_t at = kPage; at < whole.size(); at += kPage) lengths.insert({at - 1, at, at + 1});
    for (int i = 0; i < 100; ++i) lengths.insert(random() % whole.size());
    for (const std::size_t length : lengths)
      readable += specimen.survives(whole.substr(0, length), anyAccess()) ? 1 : 0;
    CHECK(readable == 0);
    CHECK_FALSE(specimen.survives(whole + std::string(kPage, '\0'), Access::Read));
    CHECK_FALSE(specimen.survives(whole + "x", Access::Write));
  }
  SECTION("a page overwritten") {
    for (std::size_t at = 0; at < whole.size(); at += kPage) {
      std::string zeros = whole;
      zeros.replace(at, kPage, kPage, '\0');
      std::string noise = whole;
      std::generate_n(noise.begin() + static_cast<std::ptrdiff_t>(at), kPage,
                      [&] { return static_cast<char>(random()); });
      std::string another = whole;
      another.replace(at, kPage, whole.substr((random() % (whole.size() / kPage)) * kPage, kPage));
      for (const auto* damaged : {&zeros, &noise, &another}) {
        readable += specimen.survives(*damaged, Access::Read) ? 1 : 0;
        readable += specimen.survives(*damaged, Access::Write) ? 1 : 0;
      }
    }
  }
  SECTION("a bit flipped") {
    for (int i = 0; i < 3000; ++i) {
      // Every bit of the header, then bits anywhere.
      const std::size_t bit = i < 800 ? static_cast<std::size_t>(i) : random() % (whole.size() * 8);
      std::string damaged = whole;
      damaged[bit / 8] = static_cast<char>(static_cast<unsigned char>(damaged[bit / 8]) ^ (1U << (bit % 8)));
      readable += specimen.survives(damaged, anyAccess()) ? 1 : 0;
    }
    CHECK(readable > 0);
    CHECK(readable < 3000);
  }
  CHECK(specimen.otherAnswers == 0);
  CHECK(specimen.changedBytes == 0);
  CHECK(specimen.leftBeside == 0);
}

TEST_CASE("writing to a damaged file that still opens loses nothing that was readable") {
  Specimen specimen;
  const std::string whole = readBytes(specimen.folder / "whole.playfair");
  std::mt19937 random(8);
  int written = 0;
  for (int i = 0; i < 150; ++i) {
    const std::size_t bit = 800 + random() % (whole.size() * 8 - 800);
    std::string damaged = whole;
    damaged[bit / 8] = static_cast<char>(static_cast<unsigned char>(damaged[bit / 8]) ^ (1U << (bit % 8)));
    writeBytes(specimen.file, damaged);
    const std::string subject = workspace::accountSubject(specimen.assessment, "next", "en");
    bool readableBefore = false;
    {
      auto opened = Workspace::open(specimen.file, Access::Write);
      if (!opened) continue;
      const auto people = workspace::listPeople(*opened);
      if (!people || people->empty()) continue;
      readableBefore = workspace::loadDossier(*opened, specimen.assessment).has_value();
      if (!opened->append({{subject, workspace::accountJson("What comes next."), {}}}, people->front().id)) continue;
      ++written;
    }
    const auto again = valueOf(Workspace::open(specimen.file, Access::Read));
    if (!readableBefore) continue;
    auto dossier = valueOf(workspace::loadDossier(again, specimen.assessment));
    CHECK(dossier.account.erase({"next", "en"}) == 1);
    CHECK(dossier.account.size() == 1);
    CHECK(specimen.says.find(dossier.answers.begin()->second.justification) != std::string::npos);
  }
  CHECK(written > 50);
}
