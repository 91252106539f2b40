// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/workspace/search.h"
#include "session/session.h"
#include "widgets/lines_delegate.h"

namespace playfair::ui {

/// Something found, and where one goes to see it.
struct FoundThing {
  QString kind;   ///< "Answer"
  QString where;  ///< "R2.3 · Preschool assistant, Example City"
  QString text;   ///< plain, one line
  QList<TextPart> strong;
  Place place;
};

struct FoundThings {
  std::vector<FoundThing> things;
  bool more = false;  ///< there are more than were asked for
};

/// Finds in one file what people look for (projects, facts, questions, answers, case study texts, evidence, comments,
/// differing views) and says where it is. Names of projects and questionnaires are kept until something changed.
class Finder {
 public:
  /// A question that several assessments ask is found in the one that `here` is in, else in that changed last.
  Finder(const Session& session, const Place& here);

  /// What has all the words, each as the beginning of a word; at most `most`. Errors: those of reading.
  [[nodiscard]] Result<FoundThings> find(const QString& typed, int most);
  /// Something changed: names are read anew.
  void forgetNames();

 private:
  /// A questionnaire of the file, and the assessment whose questions are shown.
  struct Questionnaire {
    instrument::Instrument instrument;
    Place place;
    QString project;
  };

  [[nodiscard]] Result<void> readProjects();
  void readQuestionnaire(const workspace::ProjectEntry& entry, const assessment::Assessment& assessment);
  [[nodiscard]] std::optional<FoundThing> thingOf(const workspace::SearchHit& hit) const;
  void addEvidence(FoundThing& thing, const workspace::SearchHit& hit) const;
  [[nodiscard]] bool addSaying(FoundThing& thing, const workspace::SearchHit& hit) const;
  [[nodiscard]] std::vector<FoundThing> questions(const std::string& typed) const;
  [[nodiscard]] QString labelOf(const assessment::AssessmentId& assessment, const std::string& question) const;

  const Session& m_session;
  Place m_here;
  bool m_read = false;
  std::map<std::string, workspace::ProjectEntry> m_projects;  ///< by id
  std::map<std::string, Questionnaire> m_questionnaires;      ///< by SHA-256
  std::map<std::string, std::string> m_questionnaireOf;       ///< of an assessment, by its id
};

}  // namespace playfair::ui
