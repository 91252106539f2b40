// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "window/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace playfair::ui {

/// Settings: how work is signed, how the window looks, which keys answer. All of it lies with the user, not in the
/// file.
class SettingsPage : public Page {
  Q_OBJECT
 public:
  SettingsPage(const PageContext& context, QWidget* parent);
  ~SettingsPage() override;
  void open(const Place& place) override;
  void leave() override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;

 private:
  void buildSignature(QVBoxLayout* layout);
  void buildAppearance(QVBoxLayout* layout);
  void buildLanguage(QFormLayout* form);
  void buildKeys(QVBoxLayout* layout);
  void buildFiles(QVBoxLayout* layout);
  void saveSignature();

  Place m_place;
  QLineEdit* m_role = nullptr;
  QLineEdit* m_organisation = nullptr;
  QLineEdit* m_name = nullptr;
  QComboBox* m_language = nullptr;
  QComboBox* m_scheme = nullptr;
  QSpinBox* m_textSize = nullptr;
  QCheckBox* m_levelKeys = nullptr;
  QCheckBox* m_altLevelKeys = nullptr;
};

}  // namespace playfair::ui
