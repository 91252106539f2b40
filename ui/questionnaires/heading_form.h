// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "playfair/instrument/instrument.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace playfair::ui {

class LinesEdit;

/// What stands over the questions: a requirement, or the questionnaire itself.
class HeadingForm : public QWidget {
  Q_OBJECT
 public:
  explicit HeadingForm(QWidget* parent);
  void set(const instrument::Instrument& draft);
  void set(const instrument::Requirement& requirement);
  /// Puts what is written into the draft or requirement that was set.
  void put(instrument::Instrument& draft) const;
  void put(instrument::Requirement& requirement) const;
  void focusFirst();

 signals:
  /// Something was written.
  void edited();
  /// A field was left with another text in it.
  void settled();

 private:
  LinesEdit* addLines(QVBoxLayout& column, const QString& name, const char* objectName, int lines);
  QLineEdit* addLine(QVBoxLayout& column, const QString& name, const char* objectName);

  QWidget* m_whole = nullptr;
  QWidget* m_requirement = nullptr;
  QLabel* m_title = nullptr;
  QLineEdit* m_name = nullptr;
  LinesEdit* m_about = nullptr;
  LinesEdit* m_notice = nullptr;
  QLineEdit* m_address = nullptr;
  LinesEdit* m_requirementTitle = nullptr;
  QLineEdit* m_shortTitle = nullptr;
  LinesEdit* m_intro = nullptr;
  QLineEdit* m_crc = nullptr;
};

}  // namespace playfair::ui
