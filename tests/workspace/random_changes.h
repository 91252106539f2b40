// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <random>
#include <string>
#include <vector>

#include "fixture.h"
#include "playfair/workspace/erasure.h"

namespace playfair::tests {

/// Makes changes to a sample at random: values of all kinds, removals and undone removals, conflicts, erasures.
class RandomChanges {
 public:
  RandomChanges(Sample& sample, unsigned seed) : m_sample(sample), m_random(seed) {
    for (const auto& question : sample.questions) {
      m_subjects.push_back(workspace::answerSubject(sample.assessment, question));
    }
    m_subjects.push_back(workspace::accountSubject(sample.assessment, "overview", "en"));
    m_subjects.push_back(workspace::accountSubject(sample.assessment, "r1-done", "sv"));
    m_subjects.push_back(workspace::factSubject(sample.project, "purpose"));
    m_subjects.push_back(workspace::factSubject(sample.project, "roles"));
    for (int i = 0; i < 4; ++i) {
      const EvidenceId evidence{workspace::newUuid()};
      m_subjects.push_back(workspace::evidenceSubject(evidence));
      m_subjects.push_back(workspace::linkSubject(sample.assessment, sample.questions.at(i % 2), evidence));
      m_subjects.push_back(workspace::commentSubject(CommentId{workspace::newUuid()}));
      m_subjects.push_back(workspace::differingViewSubject(DifferingViewId{workspace::newUuid()}));
    }
    m_subjects.push_back(workspace::personSubject(PersonId{workspace::newUuid()}));
  }

  void step() {
    const std::string& subject = m_subjects[pick(m_subjects.size())];
    const std::size_t what = pick(20);
    if (what == 0) return erase(subject);
    if (what == 1) return undo(subject);
    const std::string value = what == 2 ? "null" : randomValue(subject);
    auto parents = m_sample.workspace.heads(subject);
    // An edit that began before others wrote.
    if (what == 3 && !parents.empty()) parents = olderParents(subject);
    valueOf(m_sample.workspace.append({{subject, value, parents}}, m_sample.person));
  }

  std::size_t pick(std::size_t below) { return m_random() % below; }
  [[nodiscard]] int erased() const { return m_erased; }

 private:
  std::string words() {
    static const std::vector<std::string> kWords = {"barn", "förskola", "ÅÄÖ", "子供", "Москва", "ß\"\\", "a\nb", ""};
    std::string text;
    for (std::size_t count = pick(12); count > 0; --count) text += kWords[pick(kWords.size())] + ' ';
    return text;
  }

  std::string randomValue(const std::string& subject) {
    const std::string kind = subject.substr(0, subject.find('/'));
    if (kind == "answer") return randomAnswer();
    if (kind == "account") return workspace::accountJson(words());
    if (kind == "fact") return randomFact();
    if (kind == "link") return workspace::linkJson();
    if (kind == "evidence") return randomEvidence();
    if (kind == "comment") return randomComment();
    if (kind == "differing-view") return randomView();
    return workspace::toJson(assessment::Person{{}, words(), words(), words()});
  }
  std::string randomAnswer() {
    assessment::Answer answer;
    answer.kind = static_cast<assessment::AnswerKind>(pick(4));
    answer.level = answer.kind == assessment::AnswerKind::Level ? static_cast<int>(pick(5)) : 0;
    answer.justification = words();
    answer.publish = pick(2) == 0;
    if (pick(3) == 0) answer.meeting = EvidenceId{"m"};
    return workspace::toJson(answer);
  }
  std::string randomFact() {
    switch (pick(4)) {
      case 0:
        return workspace::toJson(assessment::FactValue(words()));
      case 1:
        return workspace::toJson(assessment::FactValue(std::vector<std::string>{words(), words()}));
      case 2:
        return workspace::toJson(assessment::FactValue(static_cast<std::int64_t>(pick(1000))));
      default:
        return workspace::toJson(assessment::FactValue(assessment::NotKnown{}));
    }
  }
  std::string randomEvidence() {
    auto evidence = m_sample.note(words());
    evidence.kind = assessment::allEvidenceKinds()[pick(8)];
    evidence.support = assessment::allSupports()[pick(5)];
    evidence.confidentiality = assessment::allConfidentialities()[pick(3)];
    evidence.text = words();
    evidence.date = pick(2) == 0 ? "" : "2026-03-14";
    if (pick(2) == 0) evidence.details["meetingAgenda"] = words();
    if (pick(2) == 0) evidence.details["consultationWith"] = std::vector<std::string>{"children"};
    return workspace::toJson(evidence);
  }
  std::string randomComment() {
    assessment::Comment comment;
    comment.assessment = m_sample.assessment;
    comment.question = m_sample.questions[pick(m_sample.questions.size())];
    comment.text = words();
    comment.resolved = pick(2) == 0;
    comment.toReviewer = pick(2) == 0;
    if (pick(2) == 0) comment.replyTo = CommentId{"c"};
    return workspace::toJson(comment);
  }
  std::string randomView() {
    assessment::DifferingView view;
    view.assessment = m_sample.assessment;
    view.question = m_sample.questions[pick(m_sample.questions.size())];
    view.kind = static_cast<assessment::AnswerKind>(1 + pick(3));
    view.level = view.kind == assessment::AnswerKind::Level ? static_cast<int>(pick(5)) : 0;
    view.because = words();
    view.holder = words();
    return workspace::toJson(view);
  }

  void erase(const std::string& subject) {
    const auto revisions = valueOf(m_sample.workspace.log(subject));
    if (revisions.empty() || subject.starts_with("link/")) return;
    const RevisionId id = revisions[pick(revisions.size())].id;
    m_erased += valueOf(workspace::eraseRevision(m_sample.workspace, id, {}, m_sample.person)).revisions;
  }
  /// Removes and writes again what was there.
  void undo(const std::string& subject) {
    const auto current = valueOf(m_sample.workspace.current(subject));
    if (!current) return;
    m_sample.write(subject, "null");
    m_sample.write(subject, current->value);
  }
  std::vector<RevisionId> olderParents(const std::string& subject) {
    const auto revisions = valueOf(m_sample.workspace.log(subject));
    return {revisions[pick(revisions.size())].id};
  }

  Sample& m_sample;
  std::mt19937 m_random;
  std::vector<std::string> m_subjects;
  int m_erased = 0;
};

}  // namespace playfair::tests
