// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <optional>
#include <vector>

#include "playfair/assessment/evidence.h"

namespace playfair::ui {

/// One piece of evidence as the list shows it.
struct EvidenceRow {
  assessment::Evidence evidence;
  int questions = 0;  ///< behind how many it stands
};

enum EvidenceColumn { EvidenceTitleColumn, KindColumn, SupportColumn, ConfidentialityColumn, DateColumn, BehindColumn };

/// Evidence of a project as a table.
class EvidenceModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void setRows(std::vector<EvidenceRow> rows);
  /// nullptr where there is no such row.
  [[nodiscard]] const EvidenceRow* row(int number) const;
  /// -1 where it is not there.
  [[nodiscard]] int rowOf(const assessment::EvidenceId& id) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<EvidenceRow> m_rows;
};

/// What of it is shown.
class EvidenceFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  enum class Tab { All, Consultations };
  enum class State { Any, Expired, DueForDeletion, Unused };

  explicit EvidenceFilter(EvidenceModel& model, QObject* parent);
  void setTab(Tab tab);
  void setWords(const QString& words);
  void setKind(std::optional<assessment::EvidenceKind> kind);
  void setSupport(std::optional<assessment::Support> support);
  void setConfidentiality(std::optional<assessment::Confidentiality> confidentiality);
  void setState(State state);
  [[nodiscard]] const EvidenceRow* row(const QModelIndex& index) const;

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  [[nodiscard]] bool stateFits(const EvidenceRow& row) const;

  EvidenceModel& m_model;
  Tab m_tab = Tab::All;
  State m_state = State::Any;
  QString m_words;
  std::optional<assessment::EvidenceKind> m_kind;
  std::optional<assessment::Support> m_support;
  std::optional<assessment::Confidentiality> m_confidentiality;
};

/// Consultations and meetings have a tab of their own.
[[nodiscard]] bool isConsultation(const assessment::Evidence& evidence);

}  // namespace playfair::ui
