// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <vector>

#include "playfair/print/pdf.h"
#include "playfair/report/case_study.h"
#include "window/page.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace playfair::ui {

class PreviewDesk;

/// Reports: choose the kind, see the same pages that are printed, look through what to mend before publishing, export.
class ReportPage : public Page {
  Q_OBJECT
 public:
  ReportPage(const PageContext& context, QWidget* parent);
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  QWidget* buildOptions();
  void fitOptions();
  void chooseKind();
  void fillGaps();
  void addGaps(QVBoxLayout* layout, const QString& sentence, const std::vector<report::Gap>& gaps);
  void preview();
  void showEmpty(const QString& sentence);
  void askExport();
  void exportTo(const QString& file);
  [[nodiscard]] std::string kind() const;
  [[nodiscard]] report::ReportOptions options() const;
  [[nodiscard]] Result<report::Report> build() const;

  Place m_place;
  std::shared_ptr<const assessment::Dossier> m_dossier;
  QButtonGroup* m_kinds = nullptr;
  QComboBox* m_format = nullptr;
  QCheckBox* m_profile = nullptr;
  QCheckBox* m_answers = nullptr;
  QWidget* m_includes = nullptr;
  QFrame* m_gaps = nullptr;
  QScrollArea* m_options = nullptr;
  PreviewDesk* m_pages = nullptr;
  QPushButton* m_write = nullptr;
  QPushButton* m_export = nullptr;
  QTimer* m_previewTimer = nullptr;
  int m_previewNumber = 0;
};

}  // namespace playfair::ui
