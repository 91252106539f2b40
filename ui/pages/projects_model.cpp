// SPDX-License-Identifier: EUPL-1.2
#include "pages/projects_model.h"

#include <algorithm>
#include <utility>

#include "session/text.h"

namespace playfair::ui {
namespace {

QString joinedTags(const assessment::Project& project) {
  QStringList tags;
  for (const auto& tag : project.tags) tags << toQt(tag);
  return tags.join(QStringLiteral(", "));
}

ProjectRow projectRow(const workspace::ProjectEntry& entry) {
  ProjectRow row;
  row.project = entry.project.id;
  row.title = toQt(entry.project.title);
  row.about = projectAbout(entry.facts);
  row.tags = joinedTags(entry.project);
  row.projectArchived = entry.project.archived;
  row.state = entry.project.archived ? ProjectState::Archived : ProjectState::NotStarted;
  row.kindKnown = !assessment::factValues(entry.facts, "kind").empty();
  row.changed = entry.lastChanged;
  return row;
}

/// Work has begun where somebody chose or wrote anything.
bool isStarted(const assessment::Dossier& dossier) {
  return std::any_of(dossier.answers.begin(), dossier.answers.end(), [](const auto& entry) {
    return entry.second.kind != assessment::AnswerKind::NotAsked || !entry.second.justification.empty();
  });
}

Result<ProjectRow> assessmentRow(const Session& session, ProjectRow row, const assessment::Assessment& assessment) {
  const auto dossier = session.dossier(assessment.id);
  if (!dossier) return tl::make_unexpected(dossier.error());
  const auto counts = session.counts(assessment.id);
  if (!counts) return tl::make_unexpected(counts.error());
  row.assessment = assessment.id;
  row.questionnaire = questionnaireName(assessment, *(*dossier)->instrument);
  row.answered = (*counts)->answered;
  row.asked = (*counts)->asked;
  for (const auto& requirement : (*counts)->requirements) {
    for (const auto& safeguard : requirement.safeguards) countSafeguard(row, safeguard);
  }
  if (assessment.archived || row.projectArchived) {
    row.state = ProjectState::Archived;
  } else if (isStarted(**dossier)) {
    row.state = ProjectState::InPreparation;
  }
  row.changed = (*dossier)->lastChanged.empty() ? row.changed : (*dossier)->lastChanged;
  return row;
}

}  // namespace

Result<std::vector<ProjectRow>> readProjectRows(const Session& session) {
  const auto projects = session.projects();
  if (!projects) return tl::make_unexpected(projects.error());
  std::vector<ProjectRow> rows;
  for (const auto& entry : *projects) {
    if (entry.assessments.empty()) rows.push_back(projectRow(entry));
    for (const auto& assessment : entry.assessments) {
      auto row = assessmentRow(session, projectRow(entry), assessment);
      if (!row) return tl::make_unexpected(row.error());
      rows.push_back(std::move(*row));
    }
  }
  return rows;
}

void countSafeguard(ProjectRow& row, const assessment::Safeguard& safeguard) {
  if (safeguard.state == assessment::SafeguardState::Met) {
    ++row.met;
  } else if (!safeguard.due) {
    ++row.dueLater;
  } else if (safeguard.state == assessment::SafeguardState::NotMet) {
    ++row.notMet;
  } else {
    ++row.notKnown;
  }
}

QString safeguardsInWords(const ProjectRow& row) {
  QStringList parts;
  if (row.met > 0) parts << ProjectsModel::tr("%1 met").arg(row.met);
  if (row.notMet > 0) parts << ProjectsModel::tr("%1 not met").arg(row.notMet);
  if (row.notKnown > 0) parts << ProjectsModel::tr("%1 not known").arg(row.notKnown);
  if (row.dueLater > 0) parts << ProjectsModel::tr("%1 due later").arg(row.dueLater);
  return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

QString answeredInWords(const ProjectRow& row) {
  if (row.assessment.empty()) return ProjectsModel::tr("no questionnaire chosen yet");
  if (row.state == ProjectState::NotStarted && row.answered == 0) return ProjectsModel::tr("not started");
  return ProjectsModel::tr("%1 of %2 answered").arg(row.answered).arg(row.asked);
}

void ProjectsModel::setRows(std::vector<ProjectRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const ProjectRow* ProjectsModel::rowAt(const QModelIndex& index) const {
  const bool ours = index.isValid() && index.model() == this && index.row() < rowCount();
  return ours ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

void ProjectsModel::setSorted(int column, Qt::SortOrder order) {
  m_sortColumn = column;
  m_sortOrder = order;
  emit headerDataChanged(Qt::Horizontal, 0, kProjectColumns - 1);
}

int ProjectsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kProjectColumns;
}

QVariant ProjectsModel::data(const QModelIndex& index, int role) const {
  const ProjectRow* row = rowAt(index);
  if (row == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
    return {};
  if (role == Qt::ToolTipRole)
    return index.column() == ProjectTitleColumn && !row->tags.isEmpty() ? tr("Tags: %1").arg(row->tags) : QVariant();
  switch (index.column()) {
    case ProjectTitleColumn:
      return row->about.isEmpty() ? row->title : row->title + QStringLiteral(", ") + row->about;
    case QuestionnaireColumn:
      return row->questionnaire.isEmpty() ? QStringLiteral("–") : row->questionnaire;
    case AnsweredColumn:
      return answeredInWords(*row);
    case SafeguardsColumn:
      return safeguardsInWords(*row);
    case StateColumn:
      return stateName(row->state);
    default:
      return dayName(row->changed, QDateTime::currentDateTime());
  }
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const QStringList names{tr("Project"), tr("Questionnaire"), tr("Answered"), tr("Minimum safeguards"),
                          tr("State"),   tr("Changed")};
  if (section != m_sortColumn) return names.value(section);
  return names.value(section) + (m_sortOrder == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾"));
}

ProjectsFilter::ProjectsFilter(ProjectsModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setSourceModel(&model);
  setSortCaseSensitivity(Qt::CaseInsensitive);
}

void ProjectsFilter::setWords(const QString& words) {
  m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateFilter();
}

void ProjectsFilter::setShow(Show show) {
  m_show = show;
  invalidateFilter();
}

void ProjectsFilter::sort(int column, Qt::SortOrder order) {
  if (!sortable(column)) return;
  m_model.setSorted(column, order);
  QSortFilterProxyModel::sort(column, order);
}

bool ProjectsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const ProjectRow* entry = m_model.rowAt(m_model.index(row, 0, parent));
  if (entry == nullptr) return false;
  const bool stateFits = (m_show == Show::AllButArchived && entry->state != ProjectState::Archived) ||
                         (m_show == Show::InPreparation && entry->state == ProjectState::InPreparation) ||
                         (m_show == Show::NotStarted && entry->state == ProjectState::NotStarted) ||
                         (m_show == Show::Archived && entry->state == ProjectState::Archived);
  const QString text =
      QStringList{entry->title, entry->about, entry->tags, entry->questionnaire}.join(QLatin1Char('\n'));
  return stateFits && std::all_of(m_words.begin(), m_words.end(),
                                  [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ProjectsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const ProjectRow* one = m_model.rowAt(left);
  const ProjectRow* other = m_model.rowAt(right);
  if (left.column() == ChangedColumn) return one->changed < other->changed;
  return QString::localeAwareCompare(one->title, other->title) < 0;
}

}  // namespace playfair::ui
