// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace playfair::ui {

/// Words that lead somewhere, wrapped at the width they get; linkActivated() tells when. Reached with Tab like a
/// button. They follow the colours of the window also while it stands.
class LinkLabel : public QLabel {
  Q_OBJECT
 public:
  LinkLabel(const QString& words, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void write();

  QString m_words;
};

}  // namespace playfair::ui
