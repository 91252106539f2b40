// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRadioButton>
#include <QWidget>
#include <array>

#include "walk/level_words.h"

class QBoxLayout;
class QButtonGroup;

namespace playfair::ui {

/// One level as a card or a row: digit, name, what it means. A radio button in all but looks.
class LevelButton : public QRadioButton {
  Q_OBJECT
 public:
  LevelButton(int level, QWidget* parent);
  void setExplanation(const QString& text);
  /// As a row the name has this much room, so that the explanations stand in one column.
  void setRow(bool row, int nameWidth);
  [[nodiscard]] int nameWidth() const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& point) const override;

 private:
  struct Parts;
  [[nodiscard]] Parts partsFor(int width) const;
  [[nodiscard]] QFont nameFont() const;
  [[nodiscard]] QFont smallFont() const;
  [[nodiscard]] QSize digitSize() const;

  int m_level;
  QString m_explanation;
  bool m_row = false;
  int m_nameWidth = 0;
};

enum class LevelShape { Cards, Rows };

/// The five levels as one exclusive group. Arrow keys move, Space or Return chooses; 0–4, N and U choose at once where
/// these keys are switched on.
class LevelGroup : public QWidget {
  Q_OBJECT
 public:
  explicit LevelGroup(QWidget* parent = nullptr);
  void setExplanations(const std::array<QString, kLevels>& texts);
  void setShape(LevelShape shape);
  [[nodiscard]] LevelShape shape() const { return m_shape; }
  /// 0–4; anything else leaves all of them unchosen.
  void setChosen(int level);
  /// A style sheet on the application keeps fonts from reaching children by themselves.
  void setLevelFont(const QFont& font);
  void setKeysEnabled(bool on) { m_keys = on; }
  /// Puts the focus on the chosen level, else on the one that had it, else on the first.
  void focusLevel();
  [[nodiscard]] LevelButton* button(int level) const { return m_buttons.at(static_cast<std::size_t>(level)); }

 signals:
  void chosen(int level);
  void notApplicableWanted();
  void nobodyKnowsWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void moveFocus(int step);
  void arrange();

  std::array<LevelButton*, kLevels> m_buttons{};
  QButtonGroup* m_group;
  QBoxLayout* m_layout;
  LevelShape m_shape = LevelShape::Cards;
  bool m_keys = true;
};

}  // namespace playfair::ui
