// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>
#include <vector>

#include "playfair/assessment/evidence.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace playfair::ui {

class DateField;
class FactEditor;

/// Everything that is said of one piece of evidence: what all kinds have, and what its kind asks for.
class EvidenceForm : public QScrollArea {
  Q_OBJECT
 public:
  EvidenceForm(const assessment::Evidence& evidence, QWidget* parent);
  /// What was entered.
  [[nodiscard]] assessment::Evidence evidence() const;
  /// What still keeps it from being kept, in words; empty where nothing does.
  [[nodiscard]] QString fault() const;
  void focusFirst();

 signals:
  void edited();

 private:
  struct Detail {
    std::string key;
    FactEditor* editor;
  };
  void buildWhat(QVBoxLayout* column);
  void buildDetails(QVBoxLayout* column);
  void buildTrust(QVBoxLayout* column);
  void addRow(QVBoxLayout* column, const QString& name, const QString& help, QWidget* field, QWidget* buddy);
  [[nodiscard]] DateField* addDate(QVBoxLayout* column, const QString& name, const QString& help,
                                   const char* objectName, const std::string& date);
  void warnOfNames();

  assessment::Evidence m_evidence;
  QLineEdit* m_title = nullptr;
  QLineEdit* m_url = nullptr;
  QLineEdit* m_source = nullptr;
  QPlainTextEdit* m_text = nullptr;
  QComboBox* m_support = nullptr;
  QComboBox* m_confidentiality = nullptr;
  DateField* m_date = nullptr;
  DateField* m_reviewBy = nullptr;
  DateField* m_keepUntil = nullptr;
  QLabel* m_names = nullptr;
  std::vector<Detail> m_details;
};

}  // namespace playfair::ui
