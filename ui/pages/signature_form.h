// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include "session/session.h"

class QLabel;
class QLineEdit;

namespace playfair::ui {

/// Role, organisation and name: how work is signed. Without a role it says what is missing.
class SignatureForm : public QWidget {
  Q_OBJECT
 public:
  explicit SignatureForm(QWidget* parent);

  /// Fills in what nobody has typed over yet.
  void suggest(const Signature& signature);
  /// What is typed, on top of the id of `known`.
  [[nodiscard]] Signature given(const Signature& known) const;
  [[nodiscard]] bool hasRole() const;
  /// Says that a role is missing and puts the focus there.
  void askForRole();
  /// The fields side by side, or one over the other where that is too narrow.
  void setDirection(QBoxLayout::Direction direction);

 signals:
  /// Return was pressed in a field.
  void entered();

 private:
  QLineEdit* addField(const QString& name, const char* objectName);

  QBoxLayout* m_fields = nullptr;
  QLineEdit* m_role = nullptr;
  QLineEdit* m_organisation = nullptr;
  QLineEdit* m_name = nullptr;
  QLabel* m_roleMissing = nullptr;
};

}  // namespace playfair::ui
