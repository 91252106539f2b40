// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>
#include <optional>
#include <vector>

#include "playfair/assessment/evidence.h"
#include "playfair/workspace/evidence_versions.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace playfair::ui {

/// A question that evidence stands behind, in words.
struct BehindShown {
  QString name;      ///< "R2.3 Did children …?"
  QString question;  ///< id
  QString assessment;
};

/// What is said of one piece of evidence elsewhere.
struct AroundEvidence {
  std::vector<BehindShown> behind;
  std::vector<workspace::FileVersion> versions;  ///< all its files, also the present one
};

/// One piece of evidence with all that is said of it, a place for its preview, and what one can do with it. It only
/// shows and asks.
class EvidenceDetails : public QScrollArea {
  Q_OBJECT
 public:
  explicit EvidenceDetails(QWidget* parent);
  void show(const assessment::Evidence& evidence, const AroundEvidence& around, bool writable);
  void showNothing();
  /// Where the preview is drawn.
  [[nodiscard]] QVBoxLayout* previewPlace() const { return m_preview; }
  using QScrollArea::show;

 signals:
  void changeWanted();
  void openWanted();
  void saveWanted();
  void newerVersionWanted();
  void removeWanted();
  void eraseWanted();
  void minutesWanted();
  void saveVersionWanted(const playfair::assessment::StoredFile& file);
  void questionWanted(const QString& assessment, const QString& question);

 private:
  void buildActions();
  void addLine(const QString& name, const QString& value);
  void addFacts(const assessment::Evidence& evidence);
  void addBehind(const std::vector<BehindShown>& behind);
  void addVersions(const assessment::Evidence& evidence, const std::vector<workspace::FileVersion>& versions);

  QLabel* m_title = nullptr;
  QLabel* m_line = nullptr;
  QLabel* m_warning = nullptr;
  QWidget* m_actions = nullptr;
  QPushButton* m_change = nullptr;
  QPushButton* m_open = nullptr;
  QPushButton* m_save = nullptr;
  QPushButton* m_newer = nullptr;
  QPushButton* m_minutes = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_erase = nullptr;
  QVBoxLayout* m_facts = nullptr;
  QVBoxLayout* m_preview = nullptr;
};

}  // namespace playfair::ui
