// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>
#include <vector>

#include "playfair/assessment/discussion.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace playfair::ui {

/// The comments on one question, thread by thread, and a box for a new one. It only shows and asks.
class CommentsPanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit CommentsPanel(QWidget* parent);
  /// `comments` are those of the question, oldest first.
  void show(const std::vector<assessment::Comment>& comments, bool writable);
  using QScrollArea::show;

 signals:
  /// A new comment; `replyTo` is the first comment of its thread, or empty.
  void given(const QString& text, const QString& replyTo, bool toReviewer);
  void settledChosen(const QString& comment, bool settled);
  void replyWanted(const QString& comment);
  void removeWanted(const QString& comment);

 private:
  [[nodiscard]] QWidget* buildNew();
  [[nodiscard]] QWidget* makeThread(const assessment::Comment& first, bool writable);
  void addComment(QVBoxLayout* column, const assessment::Comment& comment, QWidget* parent);
  void give();

  QVBoxLayout* m_threads = nullptr;
  QWidget* m_new = nullptr;
  QPlainTextEdit* m_text = nullptr;
  QCheckBox* m_toReviewer = nullptr;
  QPushButton* m_add = nullptr;
  std::vector<assessment::Comment> m_shown;
  bool m_filled = false;
  bool m_writable = false;
};

/// Threads that are not settled.
[[nodiscard]] int openThreads(const std::vector<assessment::Comment>& comments);

}  // namespace playfair::ui
