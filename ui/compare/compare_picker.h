// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "compare/compare_choice.h"
#include "playfair/instrument/result.h"
#include "session/session.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace playfair::ui {

class DateField;

/// Chooses what is put side by side: a list of all assessments of the file, each with a box to tick.
class ComparePicker : public QWidget {
  Q_OBJECT
 public:
  ComparePicker(const Session& session, QWidget* parent);

  /// Lists what there is, with `chosen` ticked.
  [[nodiscard]] Result<void> show(const std::vector<ComparedChoice>& chosen);
  using QWidget::show;
  [[nodiscard]] std::vector<ComparedChoice> chosen() const;
  /// True where there is something to go back to.
  void setCanCancel(bool can);
  void focusList();

 signals:
  void compareWanted();
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildList();
  void buildFoot();
  void addItem(const workspace::ProjectEntry& entry, const assessment::Assessment& assessment);
  /// The columns that what is ticked comes to, without the earlier day that is asked for.
  [[nodiscard]] std::vector<ComparedChoice> ticked() const;
  void showWhatFits();
  void checkChoice();
  void fitHeight();

  const Session& m_session;
  QStandardItemModel* m_items;
  QLineEdit* m_words = nullptr;
  QListView* m_list = nullptr;
  std::map<std::string, std::vector<ComparedChoice>> m_before;  ///< columns there are already, by assessment
  QWidget* m_dayRow = nullptr;
  DateField* m_day = nullptr;
  QLabel* m_said = nullptr;
  QPushButton* m_compare = nullptr;
  QPushButton* m_cancel = nullptr;
  bool m_checking = false;
};

}  // namespace playfair::ui
