// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <vector>

#include "walk/walk_order.h"

namespace playfair::ui {

/// The requirements of an assessment and how far each is.
class RequirementModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { IdRole = Qt::UserRole, ProgressRole, PartRole, LeftOutRole, MarkedRole };

  explicit RequirementModel(QObject* parent = nullptr);
  void setRows(std::vector<RequirementRow> rows);
  [[nodiscard]] int rowOf(const std::string& requirement) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  std::vector<RequirementRow> m_rows;
};

/// Draws a requirement: id, title, progress in words, a thin bar.
class RequirementDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The list itself, as high as its rows.
class RequirementList : public QListView {
  Q_OBJECT
 public:
  explicit RequirementList(QWidget* parent = nullptr);
  void setRows(std::vector<RequirementRow> rows);
  void setCurrentRequirement(const std::string& requirement);

 signals:
  void chosen(const QString& requirement);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fitHeight();
  void choose(const QModelIndex& index);

  RequirementModel* m_model;
};

}  // namespace playfair::ui
