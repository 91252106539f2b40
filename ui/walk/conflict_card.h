// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <vector>

#include "walk/question_shown.h"

class QVBoxLayout;

namespace playfair::ui {

/// Two people changed one answer apart: shows each version with who and when, and asks which one is kept.
class ConflictCard : public QFrame {
  Q_OBJECT
 public:
  explicit ConflictCard(QWidget* parent = nullptr);
  /// Hidden where there are fewer than two versions.
  void show(const std::vector<AnswerVersion>& versions, bool writable);
  using QFrame::show;

 signals:
  /// The subject's whole value that is kept.
  void kept(const QString& value);

 private:
  void addVersion(const AnswerVersion& version, int number, bool writable);

  QVBoxLayout* m_versions;
  std::vector<std::string> m_shown;
};

}  // namespace playfair::ui
