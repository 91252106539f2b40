// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

#include "playfair/assessment/evidence.h"
#include "playfair/workspace/evidence_files.h"
#include "playfair/workspace/evidence_register.h"

class QMimeData;
class QWidget;

namespace playfair::ui {

class Dialogs;
class Jobs;
class Session;

/// Where evidence goes that is taken in.
struct EvidenceTarget {
  assessment::ProjectId project;
  std::vector<workspace::EvidencePlace> behind;
};

/// Takes in files, pictures and addresses that were chosen, dropped or pasted. Bytes are copied into the workspace off
/// the GUI thread; the evidence and its links then come in as one undo step. A picture that says where it was taken is
/// pointed out first.
class EvidenceIntake : public QObject {
  Q_OBJECT
 public:
  EvidenceIntake(Session& session, Jobs& jobs, Dialogs& dialogs, QWidget* parent);

  /// True where there is something in it that can become evidence.
  [[nodiscard]] static bool canTake(const QMimeData& data);
  /// Says so where there is nothing to take.
  void take(const QMimeData& data, const EvidenceTarget& target);
  void takeFiles(const QStringList& files, const EvidenceTarget& target);
  /// Replaces the file of evidence by a newer version; the older one stays in the history.
  void takeNewerVersion(const QString& file, const assessment::Evidence& evidence);

 signals:
  void added(const QString& evidence);
  /// A short sentence for the status bar.
  void said(const QString& sentence);

 private:
  void takeFile(const QString& file, const EvidenceTarget& target);
  void takeAddress(const QString& address, const EvidenceTarget& target);
  void takePicture(const QMimeData& data, const EvidenceTarget& target);
  /// Asks about the position of a picture, then stores the file and calls `done` with what was stored.
  void store(const QString& file, std::function<void(const assessment::StoredFile&)> done);
  void storeAs(const QString& file, workspace::Metadata metadata,
               std::function<void(const assessment::StoredFile&)> done);
  void add(assessment::Evidence evidence, const EvidenceTarget& target);
  void refuse(const Error& error);

  Session& m_session;
  Jobs& m_jobs;
  Dialogs& m_dialogs;
  QWidget* m_window;
};

}  // namespace playfair::ui
