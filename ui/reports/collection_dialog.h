// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "playfair/report/collection.h"
#include "playfair/report/report_kinds.h"
#include "window/page.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace playfair::ui {

/// Many case studies in one book: which, in what order, with what texts around them. What is typed here is kept in the
/// user's settings until the next time.
class CollectionDialog : public QDialog {
  Q_OBJECT
 public:
  CollectionDialog(const PageContext& context, QWidget* parent);

 signals:
  void said(const QString& sentence);

 private:
  QWidget* buildCases();
  QWidget* buildTexts();
  void addCases();
  void addCase(const QString& title, const std::string& named);
  void moveCase(int by);
  void check();
  void keepTexts() const;
  void askExport();
  void exportTo(const QString& file);
  [[nodiscard]] QStringList chosen() const;
  [[nodiscard]] Result<report::ReportMaterial> material() const;

  PageContext m_context;
  QListWidget* m_cases = nullptr;
  QPushButton* m_up = nullptr;
  QPushButton* m_down = nullptr;
  QLineEdit* m_title = nullptr;
  QLineEdit* m_publisher = nullptr;
  QPlainTextEdit* m_preface = nullptr;
  QPlainTextEdit* m_closing = nullptr;
  QComboBox* m_language = nullptr;
  QComboBox* m_format = nullptr;
  QPushButton* m_export = nullptr;
};

}  // namespace playfair::ui
