// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/evidence_versions.h"

#include "blob_fixture.h"
#include "playfair/workspace/erasure.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

/// Evidence whose file is replaced.
struct Replaced {
  Replaced() : sample(folder / "a.playfair") {
    first = stored("plan.txt", "the first plan");
    second = stored("plan 2.txt", "the second plan");
    told = fileEvidence(sample.project, first);
    id = sample.evidence(told);
  }

  StoredFile stored(const std::string& name, const std::string& bytes) {
    writeBytes(folder / name, bytes);
    return valueOf(storeFrom(folder / "a.playfair", folder / name));
  }
  RevisionId replaceBy(const StoredFile& file) {
    told.file = file;
    return sample.write(workspace::evidenceSubject(id), workspace::toJson(told));
  }
  [[nodiscard]] std::vector<workspace::FileVersion> versions() const {
    return valueOf(workspace::fileVersions(sample.workspace, id));
  }
  [[nodiscard]] std::string saved(const StoredFile& file) const {
    const auto target = folder / "out.txt";
    std::filesystem::remove(target);
    succeed(workspace::saveStoredFile(folder / "a.playfair", file.sha256, target, {}));
    return readBytes(target);
  }

  TemporaryFolder folder;
  Sample sample;
  StoredFile first;
  StoredFile second;
  assessment::Evidence told;
  EvidenceId id;
};

}  // namespace

TEST_CASE("every file that evidence had is told once, in the order in which they came, and can be saved") {
  Replaced replaced;
  const auto begun = replaced.sample.workspace.heads(workspace::evidenceSubject(replaced.id)).front();
  const auto newer = replaced.replaceBy(replaced.second);
  replaced.told.title = "The plan";
  const auto renamed = replaced.replaceBy(replaced.second);
  auto versions = replaced.versions();
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].file == replaced.first);
  CHECK(versions[0].revisions == std::vector<RevisionId>{begun});
  CHECK(versions[1].file == replaced.second);
  CHECK(versions[1].revisions == std::vector<RevisionId>{newer, renamed});
  CHECK(versions[0].at <= versions[1].at);
  CHECK(replaced.saved(versions[0].file) == "the first plan");
  CHECK(replaced.saved(versions[1].file) == "the second plan");
  // Undo writes a revision too: the first file is back, and the second one is not lost.
  const auto back = replaced.replaceBy(replaced.first);
  versions = replaced.versions();
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].revisions == std::vector<RevisionId>{begun, back});
  CHECK(replaced.saved(versions[1].file) == "the second plan");
}

TEST_CASE("a file that was erased is told no more, and evidence without files has none") {
  Replaced replaced;
  const auto begun = replaced.sample.workspace.heads(workspace::evidenceSubject(replaced.id)).front();
  replaced.replaceBy(replaced.second);
  valueOf(workspace::eraseRevision(replaced.sample.workspace, begun, {}, replaced.sample.person));
  const auto versions = replaced.versions();
  REQUIRE(versions.size() == 1);
  CHECK(versions.front().file == replaced.second);
  const auto note = replaced.sample.evidence(replaced.sample.note("A note"));
  CHECK(valueOf(workspace::fileVersions(replaced.sample.workspace, note)).empty());
  CHECK(valueOf(workspace::fileVersions(replaced.sample.workspace, EvidenceId{"none"})).empty());
}
