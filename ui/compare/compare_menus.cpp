// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_menus.h"

#include <QActionGroup>
#include <algorithm>

namespace playfair::ui {

CompareRowsMenu::CompareRowsMenu(QWidget* parent) : QMenu(parent) {
  setObjectName(QStringLiteral("compareRowsMenu"));
  m_safeguards = addWish("safeguardRowsAction", tr("Minimum safeguards only"));
  m_claimed = addWish("claimedRowsAction", tr("Claimed in one or more"));
  m_notKnown = addWish("notKnownRowsAction", tr("Not known in one or more"));
  buildApart();
  addSeparator();
  QAction* all = addAction(tr("Show all rows"), this, &CompareRowsMenu::clearFilter);
  all->setObjectName(QStringLiteral("allRowsAction"));
  addSeparator();
  addAction(tr("Open all requirements"), this, [this] {
    emit allOpenWanted(true);
  })->setObjectName(QStringLiteral("openAllAction"));
  addAction(tr("Close all requirements"), this, [this] {
    emit allOpenWanted(false);
  })->setObjectName(QStringLiteral("closeAllAction"));
}

QAction* CompareRowsMenu::addWish(const char* objectName, const QString& text) {
  QAction* action = addAction(text);
  action->setObjectName(QString::fromLatin1(objectName));
  action->setCheckable(true);
  connect(action, &QAction::triggered, this, &CompareRowsMenu::filterChanged);
  return action;
}

void CompareRowsMenu::buildApart() {
  QMenu* menu = addMenu(tr("Levels apart"));
  menu->setObjectName(QStringLiteral("levelsApartMenu"));
  m_apart = new QActionGroup(this);
  const QStringList names{tr("However far"), tr("At least 1 level"), tr("At least 2 levels"), tr("At least 3 levels"),
                          tr("4 levels")};
  for (int apart = 0; apart < names.size(); ++apart) {
    QAction* action = menu->addAction(names[apart]);
    action->setObjectName(QStringLiteral("apart%1Action").arg(apart));
    action->setCheckable(true);
    action->setChecked(apart == 0);
    action->setData(apart);
    m_apart->addAction(action);
  }
  connect(m_apart, &QActionGroup::triggered, this, &CompareRowsMenu::filterChanged);
}

assessment::RowFilter CompareRowsMenu::filter() const {
  return {m_apart->checkedAction()->data().toInt(), m_notKnown->isChecked(), m_safeguards->isChecked(),
          m_claimed->isChecked()};
}

void CompareRowsMenu::clearFilter() {
  for (QAction* action : {m_safeguards, m_claimed, m_notKnown}) action->setChecked(false);
  m_apart->actions().front()->setChecked(true);
  emit filterChanged();
}

void CompareRowsMenu::setApart(int levels) {
  for (QAction* action : {m_safeguards, m_claimed, m_notKnown}) action->setChecked(false);
  m_apart->actions().at(levels)->setChecked(true);
  emit filterChanged();
}

CompareColumnsMenu::CompareColumnsMenu(QWidget* parent) : QMenu(parent) {
  setObjectName(QStringLiteral("compareColumnsMenu"));
}

void CompareColumnsMenu::setColumns(const std::vector<Entry>& columns) {
  clear();
  const auto shown = std::count_if(columns.begin(), columns.end(), [](const Entry& entry) { return entry.shown; });
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto column = static_cast<int>(i);
    QString name = columns[i].name;
    QAction* action = addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setObjectName(QStringLiteral("column%1Action").arg(column));
    action->setCheckable(true);
    action->setChecked(columns[i].shown);
    // At least two stay in sight.
    action->setEnabled(!columns[i].shown || shown > static_cast<int>(assessment::kFewestCompared));
    connect(action, &QAction::triggered, this, [this, column](bool on) { emit showWanted(column, on); });
  }
  addSeparator();
  addAction(tr("Move this column to the left\tAlt+Left"), this, [this] {
    emit moveWanted(-1);
  })->setObjectName(QStringLiteral("moveLeftAction"));
  addAction(tr("Move this column to the right\tAlt+Right"), this, [this] {
    emit moveWanted(1);
  })->setObjectName(QStringLiteral("moveRightAction"));
  addAction(tr("This column as it was on…"), this, &CompareColumnsMenu::dayWanted)
      ->setObjectName(QStringLiteral("asItWasAction"));
  addAction(tr("Order by name"), this, &CompareColumnsMenu::orderByNameWanted)
      ->setObjectName(QStringLiteral("orderByNameAction"));
}

CompareExportMenu::CompareExportMenu(const std::vector<CompareFormat>& formats, QAction* withReasons, QWidget* parent)
    : QMenu(parent) {
  setToolTipsVisible(true);
  for (const CompareFormat format : formats) {
    QAction* action = addAction(formatName(format));
    action->setObjectName(endingOf(format) + QStringLiteral("Action"));
    connect(action, &QAction::triggered, this, [this, format] { emit wanted(format); });
  }
  addSeparator();
  addAction(withReasons);
}

}  // namespace playfair::ui
