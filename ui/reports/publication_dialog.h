// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace playfair::ui {

class DateField;

/// When and where a report was published. Notes what a person did elsewhere; nothing is sent anywhere.
class PublicationDialog : public QDialog {
  Q_OBJECT
 public:
  /// `what` names the report and its file.
  PublicationDialog(const QString& what, QWidget* parent);

 signals:
  /// An ISO date, and an address that may be empty.
  void given(const QString& day, const QString& address);

 private:
  void check();

  DateField* m_day = nullptr;
  QLineEdit* m_address = nullptr;
  QLabel* m_hint = nullptr;
  QDialogButtonBox* m_buttons = nullptr;
};

}  // namespace playfair::ui
