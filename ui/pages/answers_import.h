// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <functional>
#include <string>
#include <vector>

#include "playfair/exchange/answers_file.h"
#include "window/page.h"

namespace playfair::ui {

/// Answers from a file that colleagues filled in, and the template for them to fill in. All of a file comes in, in one
/// step, or none of it.
class AnswersImport : public QObject {
  Q_OBJECT
 public:
  /// Dialogs stand before `window`.
  AnswersImport(const PageContext& context, QWidget* window);

  /// Asks for a file and takes its answers in; asks again before anything there is replaced.
  void askAndImport(const assessment::AssessmentId& assessment);
  /// Asks for a place and saves a file there with every question asked and what is answered so far.
  void askAndSaveTemplate(const assessment::AssessmentId& assessment);

 signals:
  /// What was done, for the status line.
  void said(const QString& sentence);

 private:
  using FileAnswers = std::vector<exchange::FileAnswer>;
  struct Incoming {
    assessment::AssessmentId assessment;
    QString file;
    std::string encoding;  ///< empty: UTF-8
  };

  void read(const Incoming& incoming);
  void offerOtherEncoding(const Incoming& incoming);
  void askToReadAs(const Incoming& incoming, const FileAnswers& answers);
  void askToReplace(const Incoming& incoming, const FileAnswers& answers);
  void write(const Incoming& incoming, const FileAnswers& answers);
  void readInBackground(const Incoming& incoming, std::function<void(const Result<FileAnswers>&)> done);
  [[nodiscard]] Result<std::vector<exchange::AnswerChange>> changes(const Incoming& incoming,
                                                                    const FileAnswers& answers) const;
  void saveTemplate(const assessment::AssessmentId& assessment, const QString& file);
  void show(const Error& error);

  PageContext m_context;
  QWidget* m_window;
};

/// A few words of answers, chosen so that one sees whether letters beyond ASCII were read right.
[[nodiscard]] QString wordsToJudge(const std::vector<exchange::FileAnswer>& answers);

}  // namespace playfair::ui
