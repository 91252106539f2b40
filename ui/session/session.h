// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QStringList>
#include <QUndoStack>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/counting.h"
#include "playfair/assessment/dossier.h"
#include "playfair/assessment/moving.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/erasure.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/publications.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/workspace.h"
#include "session/place.h"

class QTimer;

namespace playfair::ui {

/// How work is signed: a role is enough.
struct Signature {
  assessment::PersonId id;  ///< empty until a file knows this person
  QString role;
  QString organisation;
  QString name;
};

enum class SaveState { Saved, Typing, NotSaved, ReadOnly };

/// A subject's whole new value; "null" removes it.
struct SubjectChange {
  std::string subject;
  std::string value;
};

/// One open workspace: what pages read, the only way they write (undo commands), and the signal that something changed.
/// GUI thread only. Every write is durable when the call returns; text being typed is durable within a second.
class Session : public QObject {
  Q_OBJECT
 public:
  /// Opens a file and turns drafts that a crash left into revisions. Falls back to reading only where it cannot be
  /// written, or where the signature has no role: nothing is ever written unsigned.
  [[nodiscard]] static Result<std::unique_ptr<Session>> open(const std::filesystem::path& file,
                                                             const Signature& signature);
  ~Session() override;

  // What the window says about the file.
  [[nodiscard]] const std::filesystem::path& file() const;
  [[nodiscard]] bool writable() const;
  /// True where the file could be changed if it were known how that work is signed: open it anew with a role.
  [[nodiscard]] bool awaitsSignature() const { return m_awaitsSignature; }
  [[nodiscard]] QString fileName() const;
  /// Plain sentences about the file: read-only, network folder, conflict copy, text recovered after a crash. May be
  /// empty.
  [[nodiscard]] const QStringList& notices() const;
  [[nodiscard]] SaveState saveState() const;
  [[nodiscard]] const Signature& signature() const;
  /// Changes how work is signed from now on (a new or changed person in the file). Without a role the one before stays.
  [[nodiscard]] Result<void> sign(const Signature& signature);

  // Reading. Values are checked against the log as they are read; dossiers are cached until something changes.
  [[nodiscard]] Result<std::vector<workspace::ProjectEntry>> projects() const;
  [[nodiscard]] Result<workspace::ProjectEntry> project(const assessment::ProjectId& id) const;
  [[nodiscard]] Result<std::shared_ptr<const assessment::Dossier>> dossier(const assessment::AssessmentId& id) const;
  /// The questionnaire with its texts in the language of the window, where there is a translation. Dossiers have it so
  /// already. Only what is shown is another: ids, rules and the bytes that are stored stay those of the source.
  [[nodiscard]] std::shared_ptr<const instrument::Instrument> shownInstrument(
      std::shared_ptr<const instrument::Instrument> questionnaire) const;
  [[nodiscard]] Result<std::shared_ptr<const assessment::Counts>> counts(const assessment::AssessmentId& id) const;
  [[nodiscard]] const workspace::Workspace& workspace() const;

  // Writing: each is one undo step. Failures are also sent as failed().
  Result<void> setAnswer(const assessment::AssessmentId& id, const std::string& question,
                         const assessment::Answer& answer);
  /// Several answers of one assessment in one step. What is being typed anywhere becomes a revision first.
  Result<void> setAnswers(const assessment::AssessmentId& id, const std::map<std::string, assessment::Answer>& answers,
                          const QString& what);
  Result<void> setFact(const assessment::ProjectId& id, const std::string& key,
                       const std::optional<assessment::FactValue>& value);
  Result<void> setAccount(const assessment::AssessmentId& id, const std::string& section, const std::string& language,
                          const std::string& text);
  Result<void> setProject(const assessment::Project& project, const QString& what);
  Result<void> setAssessment(const assessment::Assessment& assessment, const QString& what);
  Result<void> removeProject(const assessment::ProjectId& id);
  Result<void> removeAssessment(const assessment::AssessmentId& id);
  Result<assessment::ProjectId> addProject(const QString& title);
  /// A copy of title and facts, without assessments.
  Result<assessment::ProjectId> duplicateProject(const assessment::ProjectId& id, const QString& title);
  Result<assessment::AssessmentId> addAssessment(const assessment::ProjectId& project,
                                                 const instrument::Instrument& instrument, instrument::Depth depth,
                                                 const std::vector<assessment::LeftOut>& leftOut);

  // Answers that come from another assessment. `what` is the sentence that undo says.
  /// Puts the answer to a question of another assessment here, with its evidence, in one step. It replaces the answer
  /// there is, and waits to be confirmed.
  Result<void> takeOver(const assessment::AssessmentId& id, const std::string& question,
                        const assessment::AssessmentId& from, const std::string& fromQuestion, const QString& what);
  /// Says that an answer taken over holds here; nothing where it does not wait for that.
  Result<void> confirmAnswer(const assessment::AssessmentId& id, const std::string& question, const QString& what);
  /// Begins a new assessment with the answers that the plan takes over, in one step. What is being typed anywhere
  /// becomes a revision first.
  Result<assessment::AssessmentId> moveAssessment(const assessment::Dossier& dossier,
                                                  const instrument::Instrument& target,
                                                  const assessment::MovePlan& plan);

  // Evidence. `what` is the sentence that undo says. Adding makes the evidence and its links in one step; removing
  // takes its links with it.
  [[nodiscard]] Result<std::vector<assessment::Evidence>> evidence(const assessment::ProjectId& project) const;
  Result<assessment::EvidenceId> addEvidence(assessment::Evidence evidence,
                                             const std::vector<workspace::EvidencePlace>& behind);
  Result<void> setEvidence(const assessment::Evidence& evidence);
  Result<void> removeEvidence(const assessment::EvidenceId& id);
  Result<void> linkEvidence(const assessment::EvidenceId& id, const workspace::EvidencePlace& behind);
  Result<void> unlinkEvidence(const assessment::EvidenceId& id, const workspace::EvidencePlace& behind);

  // Drafts of own questionnaires. What is being typed in a draft becomes a revision first.
  Result<std::string> addDraft(const instrument::Instrument& draft, const QString& what);
  /// Writes the parts that differ, as one undo step; nothing where none does.
  Result<void> setDraft(const std::string& id, const instrument::Instrument& draft, const QString& what,
                        const std::string& item);
  Result<void> removeDraft(const std::string& id, const QString& title);
  /// Puts a questionnaire into the file for good: no undo step, assessments may rest on it from then on.
  Result<void> publish(const instrument::Instrument& questionnaire);

  // Comments and differing views. An empty id makes a new one; what is made during a meeting is marked with it.
  Result<void> setComment(assessment::Comment comment);
  Result<void> removeComment(const assessment::Comment& comment);
  Result<void> setDifferingView(assessment::DifferingView view);
  Result<void> removeDifferingView(const assessment::DifferingView& view);

  // What was published of an assessment. A new one gets its id here.
  Result<void> addPublication(assessment::Publication publication);
  Result<void> removePublication(const assessment::Publication& publication);

  // The meeting being held in this window: answers, comments and differing views are marked with it until it ends.
  [[nodiscard]] const assessment::EvidenceId& meeting() const;
  void beginMeeting(const assessment::EvidenceId& meeting);
  void endMeeting();

  // Erasing is for good. Undo steps may hold what is erased, so they all go with it.
  Result<workspace::Erased> eraseRevision(const workspace::RevisionId& revision,
                                          const workspace::ErasureRequest& request);
  Result<workspace::Erased> eraseEvidence(const assessment::EvidenceId& id, const workspace::ErasureRequest& request);
  Result<workspace::Erased> reducePerson(const assessment::PersonId& person, const workspace::ErasureRequest& request);

  /// Settles a conflict: writes `value` with all present heads as parents.
  Result<void> resolve(const std::string& subject, const std::string& value, const QString& what, const Place& place);

  // Typing. The value is the subject's whole new value; it becomes one revision and one undo step when settled.
  void type(const std::string& subject, const std::string& value, const QString& what, const Place& place);
  /// Makes what was typed for a subject a revision; nothing where nothing was typed.
  Result<void> settle(const std::string& subject);
  /// Everything typed anywhere: at quit, when the window loses the focus, before a report.
  Result<void> settleAll();
  /// The value being typed for a subject, where there is one.
  [[nodiscard]] std::optional<std::string> typed(const std::string& subject) const;

  [[nodiscard]] QUndoStack& undoStack();
  /// Looks for what other windows have written. Runs by itself several times a second.
  void refresh();

 signals:
  /// Subjects whose value is new, by this window or another.
  void changed(const QStringList& subjects);
  /// Another window or program changed these subjects.
  void changedElsewhere(const QStringList& subjects);
  void saveStateChanged(playfair::ui::SaveState state);
  /// Undo or redo went through: where it happened, and a sentence that says what it took back or did again.
  void stepped(const playfair::ui::Place& place, const QString& sentence);
  /// Undo or redo was not possible because somebody changed it meanwhile.
  void stepRefused(const playfair::ui::Place& place, const QString& sentence);
  void failed(const playfair::Error& error);
  /// A meeting began or ended in this window.
  void meetingChanged();

 private:
  friend class ChangeSubjects;
  struct Typing;
  Session(workspace::Workspace workspace, const Signature& signature);
  Result<void> push(std::vector<SubjectChange> changes, const QString& what, const Place& place);
  Result<void> pushWithParents(std::vector<workspace::Change> changes, const QString& what, const Place& place);
  Result<std::vector<workspace::RevisionId>> append(const std::vector<workspace::Change>& changes);
  Result<void> ensurePerson();
  template <class Erase>
  Result<workspace::Erased> eraseWith(const Erase& erase);
  /// Undo steps and typed texts may hold what was erased in another window: they go with it.
  void forgetErased(const std::vector<std::string>& subjects);
  /// Takes up an erasure that another window was in the way of, now and again until nothing is left.
  void finishErasing();
  void announce(const std::vector<std::string>& subjects);
  void keepDrafts();
  void setSaveState(SaveState state);
  [[nodiscard]] std::string currentValue(const std::string& subject) const;

  workspace::Workspace m_workspace;
  Signature m_signature;
  assessment::EvidenceId m_meeting;
  bool m_awaitsSignature = false;  ///< readable only until it is known how work is signed
  QStringList m_notices;
  QUndoStack m_undoStack;
  SaveState m_saveState = SaveState::Saved;
  std::map<std::string, Typing> m_typing;
  std::optional<Error> m_lastFailure;
  QTimer* m_draftTimer = nullptr;
  QTimer* m_refreshTimer = nullptr;
  /// What was read in another language is read anew.
  void followLanguage() const;

  mutable QString m_language;  ///< of the texts in m_shown, m_dossiers and m_counts
  mutable std::map<std::shared_ptr<const instrument::Instrument>, std::shared_ptr<const instrument::Instrument>>
      m_shown;  ///< by source
  mutable std::map<std::string, std::shared_ptr<const assessment::Dossier>> m_dossiers;
  mutable std::map<std::string, std::shared_ptr<const assessment::Counts>> m_counts;
};

/// The project an assessment belongs to and the place of one of its questions, for going there.
[[nodiscard]] Place questionPlace(const assessment::Dossier& dossier, const std::string& question);

}  // namespace playfair::ui
