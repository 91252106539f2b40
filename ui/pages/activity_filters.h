// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "playfair/instrument/instrument.h"
#include "playfair/workspace/history.h"
#include "session/person_words.h"

class QComboBox;

namespace playfair::ui {

class DateField;

/// Which steps of the activity are shown: whose, of what kind, on which question, from which day to which.
class ActivityFilters : public QWidget {
  Q_OBJECT
 public:
  explicit ActivityFilters(QWidget* parent);
  /// What can be chosen; what is chosen stays where it is still there.
  void setChoices(const PeopleWords& people, const instrument::Instrument& instrument);
  /// What is chosen. `most` is for the page to set.
  [[nodiscard]] workspace::ActivityFilter chosen() const;
  /// Only steps whose text was erased.
  [[nodiscard]] bool erasedOnly() const;
  /// True where anything is hidden.
  [[nodiscard]] bool filters() const;
  void showAll();

 signals:
  void changed();

 private:
  QComboBox* addCombo(const QString& name, const char* objectName);
  DateField* addDay(const QString& name, const QString& objectName);
  void addField(const QString& name, QWidget* field);
  void tell();

  QComboBox* m_person = nullptr;
  QComboBox* m_kind = nullptr;
  QComboBox* m_question = nullptr;
  DateField* m_from = nullptr;
  DateField* m_to = nullptr;
};

}  // namespace playfair::ui
