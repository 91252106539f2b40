// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QWidget>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "session/session.h"

class QVBoxLayout;

namespace playfair::ui {

/// A question of another assessment of the project that meets the one shown, in words ready to show.
struct AlsoAsked {
  assessment::AssessmentId assessment;
  std::string question;
  QString where;        ///< "Smart city · R6.2"
  QString text;         ///< the question
  QString relation;     ///< "It asks for less than this question."
  QString answer;       ///< "3 In place"
  QString said;         ///< beginning of the text behind it; may be empty
  bool usable = false;  ///< there is something to take over
  bool operator==(const AlsoAsked&) const = default;
};

/// What is asked in the other assessments and meets a question, the same questions first. Nothing where no shared
/// questions lead there.
[[nodiscard]] std::vector<AlsoAsked> alsoAsked(const Session& session,
                                               const std::vector<assessment::Assessment>& others,
                                               const assessment::Dossier& dossier, const std::string& question);

/// Under the guidance: where else it is asked, what was answered there, and the way to use that answer.
class AlsoAskedSection : public QWidget {
  Q_OBJECT
 public:
  explicit AlsoAskedSection(QWidget* parent);
  /// Hidden where there is nothing.
  void show(const std::vector<AlsoAsked>& entries, bool writable);
  using QWidget::show;

 signals:
  void useWanted(const QString& assessment, const QString& question);

 private:
  void addEntry(const AlsoAsked& entry, bool writable);

  QVBoxLayout* m_entries;
  std::vector<AlsoAsked> m_shown;
  bool m_writable = false;
};

}  // namespace playfair::ui
