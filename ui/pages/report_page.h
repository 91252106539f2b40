// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <vector>

#include "playfair/print/report_output.h"
#include "window/page.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QTimer;

namespace playfair::ui {

class PreviewDesk;
class PublicationsCard;
class PublishingCard;
class ReportChoices;

/// Reports: choose the kind, see the same pages that are printed, look through what to mend before publishing, export,
/// note what was published.
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
  void makeCollection();
  void fitOptions();
  void refresh();
  void fillFormats();
  void preview();
  void showEmpty(const QString& sentence);
  void askExport();
  void exportTo(const QString& file);
  /// Of the file to export: "pdf", "xlsx" …
  [[nodiscard]] QString ending() const;

  Place m_place;
  std::shared_ptr<const assessment::Dossier> m_dossier;
  ReportChoices* m_choices = nullptr;
  PublishingCard* m_publishing = nullptr;
  PublicationsCard* m_publications = nullptr;
  QComboBox* m_format = nullptr;
  QScrollArea* m_options = nullptr;
  PreviewDesk* m_pages = nullptr;
  QPushButton* m_write = nullptr;
  QPushButton* m_export = nullptr;
  QTimer* m_previewTimer = nullptr;
  int m_previewNumber = 0;
};

}  // namespace playfair::ui
