// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "window/page.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace playfair::ui {

/// The user guide, offline: headings at the left, text at the right, search within.
class HelpPage : public Page {
  Q_OBJECT
 public:
  HelpPage(const PageContext& context, QWidget* parent);
  /// `place.item` is the number of the page one came from; the guide opens at the part that fits it.
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 private:
  void load();
  void goToHeading(const QString& heading);
  void find();

  Place m_place;
  QString m_markdown;
  QListWidget* m_headings = nullptr;
  QTextBrowser* m_text = nullptr;
  QLineEdit* m_search = nullptr;
};

}  // namespace playfair::ui
