// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "playfair/workspace/evidence_files.h"
#include "playfair/workspace/evidence_register.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;
using playfair::tests::contains;

namespace {

std::vector<std::string> adding(const SampleWorkspace& sample, const std::vector<std::string>& rest) {
  std::vector<std::string> arguments = {"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0)};
  arguments.insert(arguments.end(), rest.begin(), rest.end());
  return arguments;
}

/// Adds evidence behind the first question; the test fails where the program does.
std::string added(const SampleWorkspace& sample, const std::vector<std::string>& rest, const std::string& input = {}) {
  const Run run = playfairCli(adding(sample, rest), {input, {}, false});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK(run.out == run.lastLine() + "\n");
  CHECK(run.lastLine().size() == 36);
  return run.lastLine();
}

json shown(const SampleWorkspace& sample, const std::string& evidence) {
  return jsonFrom(playfairCli({"evidence", "show", sample.file(), evidence, "--json"}));
}

json listed(const SampleWorkspace& sample, const std::vector<std::string>& rest = {}) {
  std::vector<std::string> arguments = {"evidence", "list", sample.file(), "--json"};
  arguments.insert(arguments.end(), rest.begin(), rest.end());
  return jsonFrom(playfairCli(arguments));
}

/// A tiny JPEG that says where it was taken: a block of EXIF with a latitude.
std::string pictureWithPosition() {
  using namespace std::string_literals;
  const std::string tiff =
      "II*\0\x08\0\0\0"s
      "\x01\0\x25\x88\x04\0\x01\0\0\0\x1A\0\0\0\0\0\0\0"s
      "\x01\0\x02\0\x05\0\x03\0\0\0\x2C\0\0\0\0\0\0\0"s
      "\x3B\0\0\0\x01\0\0\0\x14\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0"s;
  const std::string exif = "Exif\0\0"s + tiff;
  return "\xFF\xD8\xFF\xE1\0"s + static_cast<char>(exif.size() + 2) + exif + "\xFF\xDA\0\x08\x01\x01\0\0\x3F\0"s +
         "pixels\xFF\xD9"s;
}

/// Puts another file in the place of that of evidence, as the window does.
void replaceFile(const SampleWorkspace& sample, const std::string& id, const std::string& name) {
  namespace workspace = playfair::workspace;
  auto opened = workspace::Workspace::open(sample.file(), workspace::Access::Write);
  REQUIRE(opened);
  const auto stored = workspace::storeFile(sample.file(), sample.beside(name), workspace::Metadata::Keep, {});
  REQUIRE(stored);
  auto found = workspace::findEvidence(*opened, workspace::EvidenceId{id});
  REQUIRE(found);
  REQUIRE(found->has_value());
  (*found)->file = *stored;
  const std::string subject = workspace::evidenceSubject((*found)->id);
  const auto author = opened->log(subject);
  REQUIRE(author);
  REQUIRE(opened->append({{subject, workspace::toJson(**found), opened->heads(subject)}}, author->front().author));
}

int claimedIn(const SampleWorkspace& sample) {
  const json score = jsonFrom(playfairCli({"score", sample.file(), sample.assessment(), "--json"}));
  return score.at("requirements").at(0).at("claimed").get<int>();
}

}  // namespace

TEST_CASE("A file goes into the workspace and comes out as it was") {
  const SampleWorkspace sample;
  const std::string bytes = std::string("a\0b", 3) + std::string(3U << 20U, 'x');
  writeFile(sample.beside("report may.bin"), bytes);
  const std::string id = added(sample, {sample.beside("report may.bin").string(), "--confidentiality", "restricted"});
  const json evidence = shown(sample, id);
  CHECK(evidence.at("kind") == "file");
  CHECK(evidence.at("title") == "report may.bin");
  CHECK(evidence.at("support") == "internal-document");
  CHECK(evidence.at("confidentiality") == "restricted");
  CHECK(evidence.at("project") == sample.project());
  CHECK(evidence.at("file").at("size") == bytes.size());
  CHECK(evidence.at("behind") == json({{{"assessment", sample.assessment()}, {"question", questionIds().at(0)}}}));

  const std::string out = sample.beside("out.bin").string();
  CHECK(playfairCli({"evidence", "save", sample.file(), id.substr(0, 8), out}).exitCode == 0);
  CHECK(readWhole(out) == bytes);
  // One that is there is kept.
  writeFile(out, "mine");
  CHECK(playfairCli({"evidence", "save", sample.file(), id, out}).failedWithOneLine());
  CHECK(readWhole(out) == "mine");
  CHECK(playfairCli({"evidence", "save", sample.file(), id, sample.folder().string()}).failedWithOneLine());
  CHECK(playfairCli({"evidence", "save", sample.file(), id, sample.file()}).failedWithOneLine());
  CHECK(playfairCli({"verify", sample.file()}).exitCode == 0);
}

TEST_CASE("An earlier file of evidence is saved by its number or by a change that had it") {
  const SampleWorkspace sample;
  writeFile(sample.beside("plan.txt"), "the first plan");
  writeFile(sample.beside("plan 2.txt"), "the second plan");
  const std::string id = added(sample, {sample.beside("plan.txt").string()});
  CHECK_FALSE(contains(playfairCli({"evidence", "show", sample.file(), id}).out, "version 1"));
  replaceFile(sample, id, "plan 2.txt");
  const json versions = shown(sample, id).at("versions");
  REQUIRE(versions.size() == 2);
  CHECK(versions.at(0).at("file").at("name") == "plan.txt");
  CHECK(versions.at(1).at("file") == shown(sample, id).at("file"));
  CHECK(contains(playfairCli({"evidence", "show", sample.file(), id}).out, "version 1: plan.txt, 14 bytes"));
  const std::string first = versions.at(0).at("revisions").at(0).get<std::string>();
  const auto saved = [&](const std::string& version) {
    const std::string out = sample.beside("out.txt").string();
    std::filesystem::remove(out);
    const Run run = playfairCli({"evidence", "save", sample.file(), id, out, "--version", version});
    CAPTURE(version, run.err);
    CHECK(std::filesystem::exists(out) == (run.exitCode == 0));
    return run.exitCode == 0 ? readWhole(out) : std::string(run.failedWithOneLine() ? "refused" : "crashed");
  };
  CHECK(saved("1") == "the first plan");
  CHECK(saved("2") == "the second plan");
  CHECK(saved(first) == "the first plan");
  CHECK(saved(first.substr(0, 8)) == "the first plan");
  const std::vector<std::string> refused = {"0", "3", "-1", "1x", "abc", "latest", first.substr(1)};
  for (const std::string& bad : refused) {
    CHECK(saved(bad) == "refused");
  }
}

TEST_CASE("An address makes a link that was read today") {
  const SampleWorkspace sample;
  const std::string id =
      playfairCli(adding(sample, {"https://example.org/a?b=c#d"}), {{}, {{"SOURCE_DATE_EPOCH", "1637539200"}}, false})
          .lastLine();
  const json evidence = shown(sample, id);
  CHECK(evidence.at("kind") == "link");
  CHECK(evidence.at("url") == "https://example.org/a?b=c#d");
  CHECK(evidence.at("title") == "https://example.org/a?b=c#d");
  CHECK(evidence.at("details").at("linkReadOn") == "2021-11-22");
  CHECK(evidence.at("file").is_null());
  CHECK(playfairCli({"evidence", "save", sample.file(), id, sample.beside("x").string()}).failedWithOneLine());
  CHECK_FALSE(std::filesystem::exists(sample.beside("x")));
}

TEST_CASE("What needs no file is said with its kind") {
  const SampleWorkspace sample;
  const json note =
      shown(sample, added(sample, {"--kind", "note", "--title", "A call", "--text", "-"}, "He *said* so.\n"));
  CHECK(note.at("text") == "He *said* so.\n");
  CHECK(note.at("support") == "said-by-us");
  const json asked = shown(sample, added(sample, {"--kind",       "consultation",
                                                  "--title",      "Asked",
                                                  "--detail",     "consultationNumber=24",
                                                  "--detail",     "consultationWith=children, guardians",
                                                  "--detail",     "consultationMethod=a=b",
                                                  "--support",    "confirmed-by-children",
                                                  "--date",       "2026-03-01",
                                                  "--source",     "Preschools",
                                                  "--review-by",  "2020-01-01",
                                                  "--keep-until", "2031-12-31"}));
  CHECK(asked.at("details") == json({{"consultationNumber", 24},
                                     {"consultationWith", {"children", "guardians"}},
                                     {"consultationMethod", "a=b"}}));
  CHECK(asked.at("support") == "confirmed-by-children");
  CHECK(asked.at("date") == "2026-03-01");
  CHECK(asked.at("source") == "Preschools");
  CHECK(asked.at("expired") == true);
  CHECK(asked.at("dueForDeletion") == false);
  // A file or an address may go with any kind but one.
  writeFile(sample.beside("t.csv"), "a,b\n");
  CHECK(
      shown(sample, added(sample, {sample.beside("t.csv").string(), "--kind", "test-result"})).at("file").is_object());
  CHECK(shown(sample, added(sample, {"https://example.org", "--kind", "interview", "--title", "T"})).at("url") ==
        "https://example.org");
  CHECK(playfairCli(adding(sample, {sample.beside("t.csv").string(), "--kind", "kept-elsewhere"})).failedWithOneLine());
}

TEST_CASE("What cannot be evidence is refused with one line, and nothing is written") {
  const SampleWorkspace sample;
  writeFile(sample.beside("empty"), "");
  writeFile(sample.beside("good.txt"), "good");
  const std::string good = sample.beside("good.txt").string();
  REQUIRE(::mkfifo(sample.beside("pipe").c_str(), 0600) == 0);
  const std::string before = sample.log();
  const auto size = std::filesystem::file_size(sample.file());
  struct Refused {
    std::vector<std::string> rest;
    std::string word;
  };
  for (const auto& [rest, word] : std::vector<Refused>{
           {{}, "FILE|URL"},
           {{""}, "FILE|URL"},
           {{"", "--title", "T"}, "FILE|URL"},
           {{sample.beside("none").string()}, "not found"},
           {{sample.folder().string()}, "folder"},
           {{sample.beside("empty").string()}, "empty"},
           {{sample.beside("pipe").string()}, "ordinary file"},
           {{"/dev/zero"}, "ordinary file"},
           {{sample.file()}, "workspace"},
           {{"javascript:alert(1)"}, "https://"},
           {{"file:///etc/passwd"}, "https://"},
           {{"https://exa mple.org"}, "https://"},
           {{"--kind", "link", "--title", "T"}, "https://"},
           {{good, "--kind", "link"}, "https://"},
           {{"--kind", "file", "--title", "T"}, "FILE"},
           {{"--kind", "note"}, "--title"},
           {{"--kind", "note", "--title", " \n"}, "--title"},
           {{"--kind", "poem", "--title", "T"}, "--kind"},
           {{good, "--support", "much"}, "--support"},
           {{good, "--confidentiality", "secret"}, "--confidentiality"},
           {{good, "--date", "2026-02-29"}, "--date"},
           {{good, "--review-by", "soon"}, "--review-by"},
           {{good, "--keep-until", "1"}, "--keep-until"},
           {{good, "--detail", "colour=blue"}, "has no details"},
           {{"--kind", "meeting", "--title", "T", "--detail", "consultationNumber=1"}, "meetingAgenda"},
           {{"--kind", "meeting", "--title", "T", "--detail", "meetingAgenda"}, "KEY=VALUE"},
           {{"--kind", "meeting", "--title", "T", "--detail", "meetingAgenda="}, "KEY=VALUE"},
           {{"--kind", "consultation", "--title", "T", "--detail", "consultationNumber=many"}, "whole number"},
           {{"--kind", "consultation", "--title", "T", "--detail", "consultationWith=ghosts"}, "children"},
           {{good, "--without-position"}, "JPEG"},
           {{"--kind", "note", "--title", "\xFF"}, "UTF-8"}}) {
    const Run run = playfairCli(adding(sample, rest));
    CAPTURE(rest, run.err);
    CHECK(run.failedWithOneLine());
    CHECK(contains(run.err, word));
    CHECK(run.out.empty());
  }
  CHECK(playfairCli(adding(sample, {"--kind", "note", "--title", "T", "--text", "-"}), {"\xFF", {}, false})
            .failedWithOneLine());
  CHECK(playfairCli({"evidence", "add", sample.file(), sample.assessment(), "no-question", good}).failedWithOneLine());
  CHECK(playfairCli({"evidence", "add", sample.file(), "nothing", questionIds().at(0), good}).failedWithOneLine());
  CHECK(sample.log() == before);
  CHECK(std::filesystem::file_size(sample.file()) == size);
}

TEST_CASE("A name that would do harm is stored harmlessly") {
  const SampleWorkspace sample;
  const std::string name = "new\nline\x1B[31m.txt";
  writeFile(sample.beside(name), "x");
  const std::string id = added(sample, {sample.beside(name).string()});
  const json evidence = shown(sample, id);
  CHECK(evidence.at("file").at("name") == "new line[31m.txt");
  CHECK(evidence.at("title") == "new line[31m.txt");
  const Run missing = playfairCli(adding(sample, {sample.beside("no\nsuch\x1B").string()}));
  CHECK(missing.failedWithOneLine());
  CHECK_FALSE(contains(missing.err, "\x1B"));
}

TEST_CASE("A picture that says where it was taken is pointed out, and stored without that where asked") {
  const SampleWorkspace sample;
  writeFile(sample.beside("p.jpg"), pictureWithPosition());
  const std::string picture = sample.beside("p.jpg").string();
  const Run kept = playfairCli(adding(sample, {picture, "--title", "kept"}));
  CHECK(kept.exitCode == 0);
  CHECK(contains(kept.err, "says where it was taken"));
  CHECK(shown(sample, kept.lastLine()).at("file").at("size") == pictureWithPosition().size());
  const Run clean = playfairCli(adding(sample, {picture, "--title", "clean", "--without-position"}));
  CHECK(clean.exitCode == 0);
  CHECK(clean.err.empty());
  const std::string out = sample.beside("out.jpg").string();
  REQUIRE(playfairCli({"evidence", "save", sample.file(), "clean", out}).exitCode == 0);
  CHECK_FALSE(contains(readWhole(out), "Exif"));
  CHECK(contains(readWhole(out), "pixels"));
  CHECK(readWhole(picture) == pictureWithPosition());
}

TEST_CASE("The list has what stands behind an assessment, or everything") {
  const SampleWorkspace sample;
  const std::string first = added(sample, {"--kind", "note", "--title", "Second", "--date", "2026-02-01"});
  const std::string second = added(sample, {"--kind", "note", "--title", "First", "--date", "2026-01-01"});
  const Run other = playfairCli({"assess", sample.file(), sample.project(), "--instrument", "unicef-ai-children@2.0"});
  const json all = listed(sample);
  REQUIRE(all.size() == 2);
  CHECK(all.at(0).at("id") == second);
  CHECK(listed(sample, {other.lastLine()}) == json::array());
  CHECK(listed(sample, {sample.assessment()}) == all);
  const std::string words = playfairCli({"evidence", "list", sample.file(), sample.assessment()}).out;
  CHECK(contains(words, first + "  Second (note, said-by-us, internal) behind " + questionIds().at(0)));
  CHECK(playfairCli({"evidence", "list", sample.file(), "nothing"}).failedWithOneLine());
}

TEST_CASE("Evidence is found by its id, the beginning of one, or its title, and only if it is one") {
  const SampleWorkspace sample;
  const std::string id = added(sample, {"--kind", "note", "--title", "Twice"});
  for (const std::string& name : {id, id.substr(0, 8), std::string("Twice")}) {
    CAPTURE(name);
    CHECK(shown(sample, name).at("id") == id);
    CHECK(contains(playfairCli({"evidence", "show", sample.file(), name}).out, "id: " + id));
  }
  const std::string other = added(sample, {"--kind", "note", "--title", "Twice"});
  const Run twice = playfairCli({"evidence", "show", sample.file(), "Twice"});
  CHECK(twice.failedWithOneLine());
  CHECK(contains(twice.err, "more than one"));
  for (const std::string name : {"", "nothing"}) {
    CHECK(playfairCli({"evidence", "show", sample.file(), name}).failedWithOneLine());
  }
  CHECK(shown(sample, other).at("id") == other);
}

TEST_CASE("Evidence stands behind more questions, and no longer, without being lost") {
  const SampleWorkspace sample;
  const std::string id = added(sample, {"--kind", "note", "--title", "N"});
  const auto link = [&](const std::string& question, const std::string& option) {
    std::vector<std::string> arguments = {"evidence", "link", sample.file(), "N", sample.assessment(), question};
    if (!option.empty()) {
      arguments.push_back(option);
    }
    return playfairCli(arguments);
  };
  const auto behind = [&] { return shown(sample, id).at("behind").size(); };
  CHECK(link(questionIds().at(1), "").exitCode == 0);
  CHECK(behind() == 2);
  const std::string before = sample.log();
  CHECK(contains(link(questionIds().at(1), "").out, "as before"));
  CHECK(sample.log() == before);
  CHECK(link(questionIds().at(0), "--remove").exitCode == 0);
  CHECK(link(questionIds().at(1), "--remove").exitCode == 0);
  CHECK(behind() == 0);
  CHECK(contains(link(questionIds().at(1), "--remove").out, "as before"));
  CHECK(listed(sample).size() == 1);
  CHECK(link("no-question", "").failedWithOneLine());
  CHECK(link("no-question", "--remove").failedWithOneLine());
  CHECK(playfairCli({"verify", sample.file()}).exitCode == 0);
}

TEST_CASE("Evidence stands behind questions of its own project only") {
  const SampleWorkspace sample;
  added(sample, {"--kind", "note", "--title", "N"});
  const std::string project = playfairCli({"project", "add", sample.file(), "--title", "Other"}).lastLine();
  REQUIRE(playfairCli({"assess", sample.file(), project, "--instrument", "unicef-ai-children@2.0"}).exitCode == 0);
  const std::string before = sample.log();
  const Run run = playfairCli({"evidence", "link", sample.file(), "N", "Other", questionIds().at(0)});
  CHECK(run.failedWithOneLine());
  CHECK(contains(run.err, "own project"));
  CHECK(sample.log() == before);
}

TEST_CASE("An answer with evidence behind it is not claimed") {
  const SampleWorkspace sample;
  REQUIRE(playfairCli({"answer", sample.file(), sample.assessment(), questionIds().at(0), "4"}).exitCode == 0);
  CHECK(claimedIn(sample) == 1);
  added(sample, {"--kind", "note", "--title", "N"});
  CHECK(claimedIn(sample) == 0);
  REQUIRE(playfairCli({"evidence", "link", sample.file(), "N", sample.assessment(), questionIds().at(0), "--remove"})
              .exitCode == 0);
  CHECK(claimedIn(sample) == 1);
}

TEST_CASE("Evidence is found by what it says") {
  const SampleWorkspace sample;
  const std::string id = added(sample, {"--kind", "kept-elsewhere", "--title", "Forms", "--text", "Signed by guardians",
                                        "--detail", "keptElsewherePlace=Binder seven"});
  for (const std::string word : {"forms", "guardians", "binder"}) {
    CAPTURE(word);
    const json hits = jsonFrom(playfairCli({"search", sample.file(), word, "--json"}));
    REQUIRE(hits.size() == 1);
    CHECK(hits.at(0).at("subject") == "evidence/" + id);
    CHECK(hits.at(0).at("project") == sample.project());
    CHECK(hits.at(0).at("assessment").is_null());
    CHECK(hits.at(0).at("question").is_null());
  }
}
