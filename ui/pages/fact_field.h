// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/fact_editors.h"
#include "pages/form_row.h"

class QCheckBox;
class QPushButton;

namespace playfair::ui {

/// One fact of a project: its editor, "Not known yet", and the other version where two people wrote apart.
class FactField : public FormRow {
  Q_OBJECT
 public:
  FactField(const instrument::FactDefinition& fact, QWidget* parent);

  [[nodiscard]] const instrument::FactDefinition& fact() const { return m_fact; }
  /// Shows a value without telling that it changed.
  void showValue(const SaidFact& value);
  void setEditable(bool editable);
  /// Shows that two people wrote different things: `ours` is what the field shows. Empty `theirs` hides it.
  void showConflict(const SaidFact& ours, const SaidFact& theirs);
  void focusEditor();
  /// Whether the fact is asked for a kind of initiative; an unknown kind asks for everything.
  [[nodiscard]] bool askedFor(const std::string& kind) const;

 signals:
  void typed(const std::string& key, const playfair::ui::SaidFact& value);
  void chosen(const std::string& key, const playfair::ui::SaidFact& value);
  void left(const std::string& key);

 private:
  void notKnownClicked(bool notKnown);
  void buildConflict();

  instrument::FactDefinition m_fact;
  FactEditor* m_editor = nullptr;
  QCheckBox* m_notKnown = nullptr;
  QWidget* m_conflict = nullptr;
  QLabel* m_theirs = nullptr;
  SaidFact m_oursValue;
  SaidFact m_theirsValue;
};

/// A fact's value in words, for showing beside another.
[[nodiscard]] QString saidInWords(const instrument::FactDefinition& fact, const SaidFact& value);

}  // namespace playfair::ui
