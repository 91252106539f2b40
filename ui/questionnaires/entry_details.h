// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "questionnaires/question_tree.h"

class QVBoxLayout;

namespace playfair::ui {

/// Tells one question, one requirement, or the questionnaire itself, with sources and articles. Plain text only: what
/// stands here may come from a stranger's file.
class EntryDetails : public QWidget {
  Q_OBJECT
 public:
  explicit EntryDetails(QWidget* parent);
  void tell(const instrument::Instrument& instrument, const ChosenEntry& entry);

 private:
  void add(const QString& heading, const QString& text);
  void add(const QString& heading, const std::vector<std::string>& texts);
  void tellQuestion(const instrument::Instrument& instrument, const instrument::Question& question);
  void tellRequirement(const instrument::Requirement& requirement);
  void tellWhole(const instrument::Instrument& instrument);

  QVBoxLayout* m_column = nullptr;
};

/// "essential, asked of: developer, deployer" and so on: whom a question is asked, and when.
[[nodiscard]] QString whenAsked(const instrument::Question& question);

}  // namespace playfair::ui
