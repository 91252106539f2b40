// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <numeric>
#include <random>

#include "erasing.h"
#include "fixture.h"
#include "parts.h"
#include "playfair/workspace/erasure.h"
#include "traces.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

/// Writes and erases texts of all lengths. Each has a word of its own.
class Writer {
 public:
  Writer(Sample& sample, fs::path file, unsigned seed) : m_sample(sample), m_file(std::move(file)), m_random(seed) {
    sample.workspace.parts().database().exec("PRAGMA synchronous = OFF");
    for (int i = 0; i < 60; ++i) m_comments.push_back(CommentId{workspace::newUuid()});
  }

  void writeSome() {
    static const std::vector<int> kLengths = {0, 5, 40, 200, 600, 1500};
    const std::string word = "Zq" + std::to_string(100000 + m_count++) + "Xw";
    std::string text = word;
    for (int length = kLengths[pick(kLengths.size())]; length > 0; --length) text += " lorem";
    text += ' ' + word;
    const std::string subject = workspace::commentSubject(m_comments[pick(m_comments.size())]);
    assessment::Comment comment;
    comment.assessment = m_sample.assessment;
    comment.question = m_sample.questions.front();
    comment.text = text;
    const std::string value = workspace::toJson(comment);
    if (pick(3) == 0) succeed(m_sample.workspace.keepDraft({subject, value, {}, m_sample.person, ""}));
    m_written.emplace_back(word, m_sample.write(subject, value));
    if (pick(3) == 0) succeed(m_sample.workspace.dropDraft(subject));
  }

  void eraseOne() {
    if (m_written.empty()) return;
    const std::size_t place = pick(m_written.size());
    const auto erased =
        valueOf(workspace::eraseRevision(m_sample.workspace, m_written[place].second, {}, m_sample.person));
    REQUIRE(erased.cleaned);
    m_gone.push_back(m_written[place].first);
    m_written.erase(m_written.begin() + static_cast<std::ptrdiff_t>(place));
  }

  /// Words of erased texts that are still somewhere in the file.
  [[nodiscard]] Traces left() const {
    const std::string bytes = readBytes(m_file) + readBytes(m_file.string() + "-wal");
    Traces found;
    for (const auto& word : m_gone) {
      std::string lower = word;
      std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c == 'Z' ? 'z' : c == 'X' ? 'x' : c;
      });
      if (contains(bytes, word) || contains(bytes, lower)) found.push_back(word);
    }
    return found;
  }
  [[nodiscard]] bool allThere() const {
    const std::string bytes = readBytes(m_file);
    return std::all_of(m_written.begin(), m_written.end(),
                       [&](const auto& written) { return contains(bytes, written.first); });
  }
  std::size_t pick(std::size_t below) { return m_random() % below; }

 private:
  Sample& m_sample;
  fs::path m_file;
  std::mt19937 m_random;
  std::vector<CommentId> m_comments;
  std::vector<std::pair<std::string, RevisionId>> m_written;
  Traces m_gone;
  int m_count = 0;
};

/// Six hundred texts written at once, and erased a hundred at a time.
class Batches {
 public:
  Batches(Sample& sample, unsigned seed) : m_sample(sample), m_random(seed) {
    static const std::vector<std::size_t> kLengths = {120, 220, 2820};
    std::vector<Change> changes;
    for (int i = 0; i < 600; ++i) {
      const std::string word = "Zq" + std::to_string(100000 + i) + "Xw";
      assessment::Comment comment;
      comment.assessment = sample.assessment;
      comment.question = sample.questions.front();
      comment.text = word + std::string(kLengths[m_random() % kLengths.size()], '.') + word;
      const CommentId id{workspace::newUuid()};
      changes.push_back({workspace::commentSubject(id), workspace::toJson(comment), {}});
      m_words.push_back(word);
    }
    m_revisions = valueOf(sample.workspace.append(changes, sample.person));
    m_order.resize(m_revisions.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::shuffle(m_order.begin(), m_order.end(), m_random);
  }

  void eraseSome(std::size_t count) {
    workspace::Targets targets;
    for (; count > 0; --count) targets.revisions.push_back(m_revisions[m_order[m_gone++]]);
    const auto erased = valueOf(workspace::erase(m_sample.workspace, {}, m_sample.person,
                                                 [&]() -> Result<workspace::Targets> { return targets; }));
    REQUIRE(erased.cleaned);
  }

  [[nodiscard]] Traces left(const fs::path& file) const {
    const std::string bytes = readBytes(file) + readBytes(file.string() + "-wal");
    Traces found;
    for (std::size_t i = 0; i < m_gone; ++i) {
      if (contains(bytes, m_words[m_order[i]])) found.push_back(m_words[m_order[i]]);
    }
    return found;
  }

 private:
  Sample& m_sample;
  std::mt19937 m_random;
  std::vector<std::string> m_words;
  std::vector<RevisionId> m_revisions;
  std::vector<std::size_t> m_order;
  std::size_t m_gone = 0;
};

}  // namespace

TEST_CASE("rows that moved between pages leave no copy of what is erased later") {
  for (unsigned seed = 1; seed <= 2; ++seed) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.playfair";
    Sample sample(file);
    Writer writer(sample, file, seed);
    for (int round = 0; round < 25; ++round) {
      for (int i = 0; i < 8; ++i) writer.writeSome();
      writer.eraseOne();
      CAPTURE(seed, round);
      REQUIRE(writer.left() == Traces{});
      REQUIRE(writer.allThere());
    }
    for (int i = 0; i < 25; ++i) writer.eraseOne();
    REQUIRE(writer.left() == Traces{});
  }
}

TEST_CASE("many texts erased together leave nothing either") {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.playfair";
    Sample sample(file);
    Batches batches(sample, seed);
    for (int round = 0; round < 4; ++round) {
      batches.eraseSome(100);
      CAPTURE(seed, round);
      REQUIRE(batches.left(file) == Traces{});
    }
  }
}
