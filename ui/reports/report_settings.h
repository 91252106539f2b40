// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include "playfair/report/report_definition.h"
#include "window/page.h"

class QComboBox;
class QLabel;

namespace playfair::ui {

/// The definition of a kind: the one chosen in Settings, else the one that ships. Errors: those of loading.
[[nodiscard]] Result<report::ReportDefinition> reportDefinition(const Preferences& preferences,
                                                                const std::string& kind);

/// The house style chosen in Settings; Playfair's own look where none is. Errors: those of loading.
[[nodiscard]] Result<report::HouseStyle> houseStyle(const Preferences& preferences);

/// How one's reports look and what they say: a house style, and definitions of one's own per kind. Both are files
/// (docs/report-definitions.md); each is checked before it is taken.
class ReportSettings : public QFrame {
  Q_OBJECT
 public:
  ReportSettings(const PageContext& context, QWidget* parent);

 signals:
  void said(const QString& sentence);

 private:
  QWidget* buildHouseStyle();
  QWidget* buildDefinitions();
  void tell();
  void chooseHouseStyle();
  void copyHouseStyle();
  void chooseDefinition();
  void copyDefinition();
  void write(const QString& file, const std::string& bytes);
  [[nodiscard]] std::string kind() const;

  PageContext m_context;
  QLabel* m_houseStyle = nullptr;
  QPushButton* m_noHouseStyle = nullptr;
  QComboBox* m_kind = nullptr;
  QLabel* m_definition = nullptr;
  QPushButton* m_noDefinition = nullptr;
};

}  // namespace playfair::ui
