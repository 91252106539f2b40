// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace playfair::ui {

/// One row of a form: name and help at the left, what one writes at the right; one over the other where it is narrow.
class FormRow : public QWidget {
  Q_OBJECT
 public:
  FormRow(const QString& name, const QString& help, const QString& whomToAsk, QWidget* parent);
  void setBuddy(QWidget* field);
  [[nodiscard]] QVBoxLayout* right() const { return m_right; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void arrange();

  QBoxLayout* m_sides = nullptr;
  QLabel* m_name = nullptr;
  QVBoxLayout* m_right = nullptr;
};

}  // namespace playfair::ui
