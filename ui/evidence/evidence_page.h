// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "evidence/evidence_model.h"
#include "window/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabBar;
class QTableView;
class QVBoxLayout;

namespace playfair::ui {

class EvidenceDetails;
class EvidenceIntake;
struct AroundEvidence;
class FilePreview;
class OpenedFiles;

/// All evidence of a project: what there is, what stands behind what, what is expired or due for deletion; a tab for
/// consultations and meetings.
class EvidencePage : public Page {
  Q_OBJECT
 public:
  EvidencePage(const PageContext& context, QWidget* parent);
  ~EvidencePage() override;

  /// place.item is an evidence id that is chosen; place.project may be empty: the first project then.
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 signals:
  void meetingWanted(const playfair::assessment::ProjectId& project);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildHeader();
  void buildFilters();
  void buildList();
  void connectDetails();
  [[nodiscard]] bool load();
  void refresh();
  void choose(const assessment::EvidenceId& id);
  void present();
  [[nodiscard]] const EvidenceRow* chosen() const;
  [[nodiscard]] QString questionNameOf(const assessment::AssessmentId& assessment, const std::string& question) const;
  [[nodiscard]] AroundEvidence aroundEvidence(const assessment::EvidenceId& id) const;
  void add(assessment::EvidenceKind kind);
  void change();
  void openFile();
  void saveFile();
  void saveStored(const assessment::StoredFile& file);
  void newerVersion();
  void remove();
  void erase();
  void minutes();
  void paste();

  Place m_place;
  QString m_heading;
  std::string m_previewed;
  EvidenceModel* m_model;
  EvidenceFilter* m_filter;
  EvidenceIntake* m_intake = nullptr;
  QVBoxLayout* m_inside = nullptr;
  QComboBox* m_projects = nullptr;
  QPushButton* m_add = nullptr;
  QTabBar* m_tabs = nullptr;
  QLineEdit* m_words = nullptr;
  QComboBox* m_kind = nullptr;
  QComboBox* m_support = nullptr;
  QComboBox* m_confidentiality = nullptr;
  QComboBox* m_state = nullptr;
  QTableView* m_table = nullptr;
  QWidget* m_empty = nullptr;
  EvidenceDetails* m_details = nullptr;
  std::shared_ptr<OpenedFiles> m_opened;
};

}  // namespace playfair::ui
