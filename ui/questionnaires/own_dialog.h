// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>
#include <functional>

#include "playfair/instrument/authoring.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace playfair::ui {

/// Asks who makes a questionnaire its own, and of what. Deletes itself.
class OwnDialog : public QDialog {
  Q_OBJECT
 public:
  using Given = std::function<void(const instrument::OwnIdentity&)>;
  OwnDialog(const QString& intro, const QString& organisation, Given given, QWidget* parent);

 private:
  QLineEdit* addField(const QString& label, const QString& help, const char* name);
  void addLanguages();
  void check();
  void give();

  Given m_given;
  QLineEdit* m_organisation = nullptr;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_address = nullptr;
  QComboBox* m_language = nullptr;
  QPushButton* m_doIt = nullptr;
};

}  // namespace playfair::ui
