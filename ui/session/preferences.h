// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

#include "session/place.h"
#include "session/session.h"

namespace playfair::ui {

enum class Scheme { System, Light, Dark };

/// The texts around the cases of a collection, as they were typed last.
struct CollectionWords {
  QString title;
  QString publisher;
  QString preface;
  QString closing;
};

/// What is mine alone: it lies in the user's settings, never in a workspace.
class Preferences : public QObject {
  Q_OBJECT
 public:
  explicit Preferences(QObject* parent = nullptr);

  [[nodiscard]] bool hasSignature() const;
  [[nodiscard]] Signature signature() const;
  void setSignature(const Signature& signature);

  [[nodiscard]] Scheme scheme() const;
  void setScheme(Scheme scheme);
  /// Text size in percent of the system's, 75–200.
  [[nodiscard]] int textSize() const;
  void setTextSize(int percent);
  /// ISO 639-1 code of the window's language; empty: as the system has it.
  [[nodiscard]] QString language() const;
  void setLanguage(const QString& language);
  /// Keys 0–4, N, U in the level group.
  [[nodiscard]] bool levelKeys() const;
  void setLevelKeys(bool on);
  /// Alt+0 … Alt+4 from anywhere on the page.
  [[nodiscard]] bool altLevelKeys() const;
  void setAltLevelKeys(bool on);

  /// Where reports have their look from; empty: Playfair's own.
  [[nodiscard]] QString houseStyleFile() const;
  void setHouseStyleFile(const QString& file);
  /// Where a kind of report ("case-study") has its definition from; empty: Playfair's own.
  [[nodiscard]] QString reportDefinitionFile(const QString& kind) const;
  void setReportDefinitionFile(const QString& kind, const QString& file);

  [[nodiscard]] CollectionWords collectionWords() const;
  void setCollectionWords(const CollectionWords& words);

  [[nodiscard]] QStringList recentFiles() const;
  void addRecentFile(const QString& file);
  void forgetRecentFile(const QString& file);

  [[nodiscard]] QByteArray windowGeometry() const;
  void setWindowGeometry(const QByteArray& geometry);
  /// Where one left in a file.
  [[nodiscard]] Place lastPlace(const QString& file) const;
  void setLastPlace(const QString& file, const Place& place);

  /// Come back to this: my marks on questions of an assessment.
  [[nodiscard]] QStringList comeBack(const assessment::AssessmentId& id) const;
  void setComeBack(const assessment::AssessmentId& id, const QStringList& questions);

  /// The meeting being held in a file; empty = none.
  [[nodiscard]] assessment::EvidenceId runningMeeting(const QString& file) const;
  void setRunningMeeting(const QString& file, const assessment::EvidenceId& meeting);

 signals:
  void appearanceChanged();
  void languageChanged();
  void signatureChanged();
  void keysChanged();

 private:
  QSettings m_settings;
};

}  // namespace playfair::ui
