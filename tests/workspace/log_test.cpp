// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <set>

#include "canonical_text.h"
#include "clock.h"
#include "fixture.h"
#include "log_index.h"
#include "playfair/instrument/json.h"
#include "playfair/workspace/sha256.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;
using workspace::Revision;

namespace {

std::string randomText(std::mt19937& random) {
  static const std::vector<std::string> kLetters = {
      "a",    "Z",    "\"", "\\", "/",  "\n",          "\t", "\b", "\f", "\r", std::string(1, '\0'),
      "\x1f", "\x7f", "å",  "€",  "👧", "\xE2\x80\xA8"};
  std::string text;
  for (auto length = random() % 12; length > 0; --length) text += kLetters[random() % kLetters.size()];
  return text;
}

}  // namespace

TEST_CASE("SHA-256 gives the published digests") {
  CHECK(workspace::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(workspace::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("random ids have their form and do not repeat") {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string id = workspace::newUuid();
    REQUIRE(id.size() == 36);
    CHECK((id[8] == '-' && id[13] == '-' && id[18] == '-' && id[23] == '-' && id[14] == '4'));
    CHECK(std::string("89ab").find(id[19]) != std::string::npos);
    seen.insert(id);
    seen.insert(workspace::randomHex(16));
  }
  CHECK(seen.size() == 2000);
}

TEST_CASE("times are UTC with milliseconds") {
  CHECK(workspace::utcText(std::chrono::system_clock::time_point(std::chrono::milliseconds(1700000000007))) ==
        "2023-11-14T22:13:20.007Z");
  CHECK(workspace::isUtcText(workspace::utcNow()));
  CHECK_FALSE(workspace::isUtcText("2023-11-14T22:13:20Z"));
  CHECK_FALSE(workspace::isUtcText("2023-11-14 22:13:20.007Z"));
}

TEST_CASE("the test vectors of docs/workspace-format.md hold") {
  const std::string page = readBytes(std::filesystem::path(PLAYFAIR_SOURCE_DIR) / "docs" / "workspace-format.md");
  const auto shown = [&](const std::string& text) { return contains(page, text); };
  const std::string salt = "000102030405060708090a0b0c0d0e0f";
  const std::string body = workspace::bodyBytes(salt, "{\"because\":\"Prövat i maj.\",\"level\":3,\"publish\":true}");
  CHECK(shown(body));
  Revision first;
  first.subject = "answer/2b1f0c7e-0000-4000-8000-000000000002/pf-unicef2-r4-03";
  first.author = PersonId{"2b1f0c7e-0000-4000-8000-000000000001"};
  first.at = "2026-11-22T09:41:00.000Z";
  first.bodyHash = workspace::sha256(body);
  CHECK(first.bodyHash == "6f1bf5b62f579cb0eb9bd1d99feed477ceb3db32dbc7dbe6d2256c6bbfacb3e4");
  CHECK(shown(first.bodyHash));
  first.id = workspace::revisionIdOf(first);
  CHECK(first.id.value == "a1951d5e0ec8c9ce954d4ce797359b74e82e856c19954d5b8ce22fd45164fc9c");
  CHECK(shown(first.id.value));

  Revision removal = first;
  const std::string nothing = workspace::bodyBytes("ffffffffffffffffffffffffffffffff", "null");
  CHECK(shown(nothing));
  removal.parents = {first.id};
  removal.at = "2026-11-22T09:42:00.500Z";
  removal.bodyHash = workspace::sha256(nothing);
  CHECK(removal.bodyHash == "99a08748e41c3f3a06e2df4dce7d06f9ea9bac2e73bc55576083427cee83fa66");
  CHECK(shown(removal.bodyHash));
  removal.id = workspace::revisionIdOf(removal);
  CHECK(removal.id.value == "e8d9e01a9904795c6fdf0521ffaaca546dc0fcd6d6e5c2c15c557aa78e6cd88a");
  CHECK(shown(removal.id.value));

  workspace::LogDigest digest;
  digest.add(first.id);
  digest.add(removal.id);
  CHECK(digest.hex() == "494cfd4497ccb092fa9249c6689f512085ee79bacf708f9ad0b75573df082416");
  CHECK(shown(digest.hex()));
}

TEST_CASE("ids and quoted text are written as canonical JSON writes them") {
  std::mt19937 random(3);
  for (int i = 0; i < 500; ++i) {
    Revision revision;
    revision.subject = randomText(random);
    revision.author = PersonId{randomText(random)};
    revision.at = randomText(random);
    revision.bodyHash = workspace::sha256(randomText(random));
    for (auto count = random() % 3; count > 0; --count) {
      revision.parents.push_back(RevisionId{workspace::sha256(std::to_string(random()))});
    }
    nlohmann::json parents = nlohmann::json::array();
    for (const auto& parent : revision.parents) parents.push_back(parent.value);
    const nlohmann::json fields = {{"subject", revision.subject},
                                   {"parents", parents},
                                   {"author", revision.author.value},
                                   {"at", revision.at},
                                   {"bodyHash", revision.bodyHash}};
    REQUIRE(workspace::revisionIdOf(revision).value == workspace::sha256(valueOf(instrument::canonicalJson(fields))));
    REQUIRE(workspace::idsToJson(revision.parents) == valueOf(instrument::canonicalJson(parents)));
    REQUIRE(workspace::idsFromJson(workspace::idsToJson(revision.parents)) == revision.parents);

    const std::string value = valueOf(instrument::canonicalJson(nlohmann::json{{"text", randomText(random)}}));
    const std::string body = workspace::bodyBytes(workspace::randomHex(16), value);
    REQUIRE(workspace::valueInBody(body) == value);
    REQUIRE(valueOf(instrument::canonicalJson(nlohmann::json::parse(body))) == body);
  }
}

TEST_CASE("a change of any field changes the id") {
  const Revision revision{{}, "person/a", {}, PersonId{"b"}, "2026-11-22T09:41:00.000Z", workspace::sha256("c")};
  const auto id = workspace::revisionIdOf(revision);
  Revision other = revision;
  other.subject = "person/b";
  CHECK(workspace::revisionIdOf(other) != id);
  other = revision;
  other.parents = {id};
  CHECK(workspace::revisionIdOf(other) != id);
  other = revision;
  other.author = PersonId{"c"};
  CHECK(workspace::revisionIdOf(other) != id);
  other = revision;
  other.at = "2026-11-22T09:41:00.001Z";
  CHECK(workspace::revisionIdOf(other) != id);
  other = revision;
  other.bodyHash = workspace::sha256("d");
  CHECK(workspace::revisionIdOf(other) != id);
}

TEST_CASE("only the exact form of stored ids and bodies is read") {
  const std::string hash(64, 'a');
  CHECK(workspace::idsFromJson("[]")->empty());
  for (const std::string& text :
       {std::string(), std::string("["), std::string("null"), "[\"" + hash + "\"", "[\"" + hash + "\" ]",
        "[\"" + hash + "\",]", "[\"" + std::string(64, 'A') + "\"]", "[\"" + hash + "\"]x"}) {
    INFO(text);
    CHECK_FALSE(workspace::idsFromJson(text).has_value());
  }
  const std::string salt(32, '0');
  CHECK(workspace::valueInBody(workspace::bodyBytes(salt, "1")) == "1");
  for (const std::string& text :
       {std::string("{}"), workspace::bodyBytes(salt, ""), workspace::bodyBytes(salt + "0", "1"),
        workspace::bodyBytes(std::string(32, 'x'), "1"), workspace::bodyBytes(salt, "1") + "}x"}) {
    INFO(text);
    CHECK_FALSE(workspace::valueInBody(text).has_value());
  }
}

TEST_CASE("heads do not depend on the order in which revisions arrive") {
  std::mt19937 random(17);
  std::vector<Revision> revisions;
  for (int i = 0; i < 60; ++i) {
    Revision revision{{}, "person/" + std::to_string(random() % 3), {}, {}, std::to_string(i), workspace::sha256("")};
    std::set<RevisionId> parents;
    for (const auto& earlier : revisions) {
      if (earlier.subject == revision.subject && random() % 4 == 0) parents.insert(earlier.id);
    }
    revision.parents = {parents.begin(), parents.end()};
    revision.id = workspace::revisionIdOf(revision);
    revisions.push_back(revision);
  }
  std::map<std::string, std::set<RevisionId>> expected;
  for (const auto& revision : revisions) {
    const bool replaced = std::any_of(revisions.begin(), revisions.end(), [&](const Revision& other) {
      return std::find(other.parents.begin(), other.parents.end(), revision.id) != other.parents.end();
    });
    if (!replaced) expected[revision.subject].insert(revision.id);
  }
  std::string digest;
  for (int round = 0; round < 20; ++round) {
    std::shuffle(revisions.begin(), revisions.end(), random);
    workspace::LogIndex index;
    std::int64_t seq = 0;
    for (const auto& revision : revisions) {
      const auto after = index.headsAfter(revision);
      index.add({++seq, revision});
      if (round == 0) digest.clear();
      const auto heads = index.heads(revision.subject);
      // Only a revision that somebody already replaced is no head when it arrives.
      if (std::find(heads.begin(), heads.end(), revision.id) != heads.end()) CHECK(after == heads);
    }
    for (const auto& [subject, heads] : expected) {
      CHECK(index.heads(subject) == std::vector<RevisionId>(heads.begin(), heads.end()));
    }
    if (digest.empty()) digest = index.digest().hex();
    CHECK(index.digest().hex() == digest);
  }
}

TEST_CASE("whatever two windows write in whatever order, they agree and the tables come from the log") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  std::vector<Workspace> windows;
  windows.push_back(valueOf(Workspace::open(file, Access::Write)));
  windows.push_back(valueOf(Workspace::open(file, Access::Write)));
  std::mt19937 random(5);
  std::set<RevisionId> written;
  std::map<std::string, std::vector<RevisionId>> looked;  // what a writer saw some time ago
  for (int i = 0; i < 60; ++i) {
    Workspace& window = windows[random() % 2];
    const std::string subject = workspace::answerSubject(sample.assessment, sample.questions[random() % 2]);
    if (random() % 3 == 0) looked[subject] = window.heads(subject);
    if (random() % 4 == 0) REQUIRE(window.refresh());
    const auto parents = random() % 2 == 0 && looked.count(subject) > 0 ? looked[subject] : window.heads(subject);
    const std::string value = random() % 6 == 0 ? "null" : answerJson(static_cast<int>(random() % 3), "x");
    written.insert(valueOf(window.append({{subject, value, parents}}, sample.person)).front());
  }
  for (auto& window : windows) REQUIRE(window.refresh());
  CHECK(fingerprint(valueOf(workspace::loadDossier(windows[0], sample.assessment))) ==
        fingerprint(valueOf(workspace::loadDossier(windows[1], sample.assessment))));
  for (const auto& id : written) CHECK(windows[0].value(id).has_value());
  CHECK(valueOf(workspace::verify(file, {})).faults == std::vector<std::string>{});
}
