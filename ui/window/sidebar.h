// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <QHash>

#include "session/place.h"
#include "session/session.h"

class QLabel;
class QPushButton;

namespace playfair::ui {

/// The dark column at the left: where one can go, and as whom one works.
class Sidebar : public QFrame {
  Q_OBJECT
 public:
  explicit Sidebar(QWidget* parent = nullptr);
  /// Marks the entry a page belongs to.
  void setCurrent(PageId page);
  void setSignature(const Signature& signature);

 signals:
  void chosen(playfair::ui::PageId page);
  void searchWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fitWidth();
  QPushButton* addEntry(const QString& text, const char* objectName, PageId page, const QString& shortcut);
  QPushButton* makeEntry(const QString& text, const char* objectName, const QString& shortcut);
  QHash<int, QPushButton*> m_entries;
  QLabel* m_workingAs = nullptr;
};

}  // namespace playfair::ui
