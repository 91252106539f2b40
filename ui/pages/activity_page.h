// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "pages/activity_model.h"
#include "window/page.h"

class QBoxLayout;
class QListView;
class QPushButton;

namespace playfair::ui {

class ActivityDetails;
class ActivityFilters;

/// Everything that happened in an assessment and its project, newest first, with what each step changed.
class ActivityPage : public Page {
  Q_OBJECT
 public:
  ActivityPage(const PageContext& context, QWidget* parent);

  /// A place without an assessment opens the project's first; without a project, that of the project changed last.
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHeader();
  void buildBody();
  void buildList(QBoxLayout& column);
  void arrange();
  [[nodiscard]] assessment::AssessmentId assessmentFor(const Place& place) const;
  void refresh();
  [[nodiscard]] Result<std::vector<ActivityRow>> readRows(const assessment::Dossier& dossier, bool& more) const;
  void showRows(std::vector<ActivityRow> rows, bool more);
  void showChosen();
  void showNoAssessment();
  [[nodiscard]] const ActivityRow* chosen() const;
  [[nodiscard]] QString erasedWords(const workspace::HistoryStep& step) const;
  [[nodiscard]] QString questionOf(const workspace::HistoryStep& step) const;
  [[nodiscard]] bool isPresent(const workspace::HistoryStep& step) const;
  void goToChosen();
  void putBack();
  void erase();

  Place m_place{PageId::Activity, {}, {}, {}};
  QString m_heading;
  bool m_stale = true;
  std::shared_ptr<const assessment::Dossier> m_dossier;
  ActivityModel* m_model;
  ActivityFilters* m_filters = nullptr;
  QBoxLayout* m_sides = nullptr;
  QListView* m_list = nullptr;
  QLabel* m_foot = nullptr;
  QPushButton* m_showAll = nullptr;
  QPushButton* m_overview = nullptr;
  ActivityDetails* m_details = nullptr;
};

}  // namespace playfair::ui
