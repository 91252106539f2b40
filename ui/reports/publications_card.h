// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "playfair/assessment/publication.h"
#include "window/page.h"

class QVBoxLayout;

namespace playfair::ui {

/// A file that was made here and may be published.
struct ExportedReport {
  std::string kind;
  std::string language;
  std::string sha256;   ///< of the file
  std::string content;  ///< workspace::contentDigest when it was made
  QString file;
};

/// What was published of an assessment, whether it has changed since, and the button that notes another publication.
class PublicationsCard : public QWidget {
  Q_OBJECT
 public:
  PublicationsCard(const PageContext& context, QWidget* parent);

  void tell(const assessment::AssessmentId& assessment);
  /// What the button notes. Before, it says that a report is exported first.
  void setExported(const ExportedReport& exported);

 signals:
  void said(const QString& sentence);

 private:
  void fill();
  void add(QVBoxLayout* layout, const assessment::Publication& publication, const std::string& contentNow);
  void askPublication();

  PageContext m_context;
  assessment::AssessmentId m_assessment;
  ExportedReport m_exported;
  QWidget* m_list = nullptr;
  QPushButton* m_note = nullptr;
};

}  // namespace playfair::ui
