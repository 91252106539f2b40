// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "session/preferences.h"

class QBoxLayout;
class QLabel;

namespace playfair::ui {

class SignatureForm;

/// Stands before a file that could be changed while nobody has said how work is signed: a role first, or reading only.
class SigningPage : public QWidget {
  Q_OBJECT
 public:
  SigningPage(Preferences& preferences, QWidget* parent);

  /// The file that waits to be opened.
  void showFile(const QString& file);
  [[nodiscard]] const QString& file() const { return m_file; }

 signals:
  /// Signed (the preferences hold it); the file is to be opened.
  void openSigned(const QString& file);
  /// The file is to be opened for reading.
  void openToRead(const QString& file);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildButtons(QBoxLayout& column);
  void sign();
  void arrange();

  Preferences& m_preferences;
  QString m_file;
  QWidget* m_middle = nullptr;
  QLabel* m_lead = nullptr;
  SignatureForm* m_form = nullptr;
};

}  // namespace playfair::ui
