// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "playfair/workspace/history.h"
#include "session/session.h"

namespace playfair::ui {

/// "answer/<assessment>/<question>" → {"answer", assessment, question}.
[[nodiscard]] std::vector<std::string> subjectParts(const std::string& subject);

/// Puts what happened in one assessment and its project in words, and says where it happened. What it is made from
/// must outlive it.
class StepWords {
 public:
  StepWords(const Session& session, const assessment::Dossier& dossier);

  /// "R2.3 Planned → Partly", "fact: Life-cycle stage → Pilot", "evidence “Session plan” added" …
  [[nodiscard]] QString what(const workspace::HistoryStep& step) const;
  /// What it is about, without what changed: "answer to R2.3".
  [[nodiscard]] QString name(const workspace::HistoryStep& step) const;
  /// Where one goes to see it.
  [[nodiscard]] Place place(const workspace::HistoryStep& step) const;

 private:
  [[nodiscard]] QString project(const workspace::HistoryStep& step) const;
  [[nodiscard]] QString fact(const workspace::HistoryStep& step, const std::string& key) const;
  [[nodiscard]] QString assessment(const workspace::HistoryStep& step) const;
  [[nodiscard]] QString answer(const workspace::HistoryStep& step, const std::string& question) const;
  [[nodiscard]] QString account(const std::string& section) const;
  [[nodiscard]] QString evidence(const workspace::HistoryStep& step, const std::string& id) const;
  [[nodiscard]] QString link(const workspace::HistoryStep& step, const std::vector<std::string>& parts) const;
  [[nodiscard]] QString comment(const workspace::HistoryStep& step) const;
  [[nodiscard]] QString differingView(const workspace::HistoryStep& step) const;
  [[nodiscard]] QString label(const std::string& question) const;
  [[nodiscard]] QString evidenceTitle(const std::string& id) const;

  const Session& m_session;
  const assessment::Dossier& m_dossier;
};

/// "Stage" for the key of a fact.
[[nodiscard]] QString factTitle(const std::string& key);
/// What a fact says in a value of the log; "not known yet" where somebody said so; empty where it is removed.
[[nodiscard]] QString factWords(const std::string& key, const std::string& value);
/// "R2 · What was done" for a section of the case study.
[[nodiscard]] QString sectionTitle(const assessment::Dossier& dossier, const std::string& section);

}  // namespace playfair::ui
