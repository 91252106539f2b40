// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_model.h"

#include <algorithm>
#include <array>
#include <utility>

#include "evidence/evidence_words.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

QString behindWords(int questions) {
  return questions == 0 ? EvidenceModel::tr("no question") : EvidenceModel::tr("%n question(s)", nullptr, questions);
}

QString titleWords(const assessment::Evidence& evidence) {
  const QString warning = evidenceWarning(evidence);
  const QString title = toQt(evidence.title);
  return warning.isEmpty() ? title : title + QStringLiteral(" · ") + warning;
}

}  // namespace

bool isConsultation(const assessment::Evidence& evidence) {
  return evidence.kind == assessment::EvidenceKind::Consultation || evidence.kind == assessment::EvidenceKind::Meeting;
}

void EvidenceModel::setRows(std::vector<EvidenceRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const EvidenceRow* EvidenceModel::row(int number) const {
  return number < 0 || number >= static_cast<int>(m_rows.size()) ? nullptr : &m_rows[static_cast<std::size_t>(number)];
}

int EvidenceModel::rowOf(const assessment::EvidenceId& id) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& each) { return each.evidence.id == id; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : BehindColumn + 1;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
  const EvidenceRow* shown = row(index.row());
  if (shown == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  switch (index.column()) {
    case EvidenceTitleColumn:
      return titleWords(shown->evidence);
    case KindColumn:
      return kindName(shown->evidence.kind);
    case SupportColumn:
      return supportName(shown->evidence.support);
    case ConfidentialityColumn:
      return confidentialityName(shown->evidence.confidentiality);
    case DateColumn:
      return dateWords(shown->evidence.date);
    default:
      return behindWords(shown->questions);
  }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const std::array<QString, BehindColumn + 1> names{tr("Title"),           tr("Kind"), tr("Support"),
                                                    tr("Confidentiality"), tr("Date"), tr("Stands behind")};
  return names[static_cast<std::size_t>(section)];
}

EvidenceFilter::EvidenceFilter(EvidenceModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setSourceModel(&model);
}

void EvidenceFilter::setTab(Tab tab) {
  m_tab = tab;
  invalidateFilter();
}

void EvidenceFilter::setWords(const QString& words) {
  m_words = words.trimmed();
  invalidateFilter();
}

void EvidenceFilter::setKind(std::optional<assessment::EvidenceKind> kind) {
  m_kind = kind;
  invalidateFilter();
}

void EvidenceFilter::setSupport(std::optional<assessment::Support> support) {
  m_support = support;
  invalidateFilter();
}

void EvidenceFilter::setConfidentiality(std::optional<assessment::Confidentiality> confidentiality) {
  m_confidentiality = confidentiality;
  invalidateFilter();
}

void EvidenceFilter::setState(State state) {
  m_state = state;
  invalidateFilter();
}

const EvidenceRow* EvidenceFilter::row(const QModelIndex& index) const {
  return index.isValid() ? m_model.row(mapToSource(index).row()) : nullptr;
}

bool EvidenceFilter::stateFits(const EvidenceRow& shown) const {
  switch (m_state) {
    case State::Expired:
      return assessment::isExpired(shown.evidence, todayIso());
    case State::DueForDeletion:
      return assessment::isDueForDeletion(shown.evidence, todayIso());
    case State::Unused:
      return shown.questions == 0;
    case State::Any:
      break;
  }
  return true;
}

bool EvidenceFilter::filterAcceptsRow(int number, const QModelIndex&) const {
  const EvidenceRow* shown = m_model.row(number);
  if (shown == nullptr) return false;
  const assessment::Evidence& evidence = shown->evidence;
  if (m_tab == Tab::Consultations && !isConsultation(evidence)) return false;
  if (m_kind && evidence.kind != *m_kind) return false;
  if (m_support && evidence.support != *m_support) return false;
  if (m_confidentiality && evidence.confidentiality != *m_confidentiality) return false;
  if (!stateFits(*shown)) return false;
  const QString words = toQt(evidence.title) + QLatin1Char(' ') + toQt(evidence.source) + QLatin1Char(' ') +
                        toQt(evidence.text) + QLatin1Char(' ') + toQt(evidence.url);
  return m_words.isEmpty() || words.contains(m_words, Qt::CaseInsensitive);
}

}  // namespace playfair::ui
