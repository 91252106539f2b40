// SPDX-License-Identifier: EUPL-1.2
#include "pages/project_menu.h"

#include <QAction>
#include <algorithm>

#include "pages/answers_import.h"
#include "session/text.h"

namespace playfair::ui {

ProjectMenu::ProjectMenu(const PageContext& context, QWidget* parent)
    : QMenu(parent), m_context(context), m_answers(new AnswersImport(context, parent)) {
  connect(m_answers, &AnswersImport::said, this, &ProjectMenu::said);
  setObjectName(QStringLiteral("projectMenu"));
  m_open = add("openAction", tr("Open"), &ProjectMenu::openRow);
  addSeparator();
  m_writing << add("renameAction", tr("Rename…"), &ProjectMenu::rename);
  m_writing << add("tagsAction", tr("Tags…"), &ProjectMenu::editTags);
  m_writing << add("duplicateAction", tr("Duplicate…"), &ProjectMenu::duplicate);
  m_writing << add("startAnotherAction", tr("Start another assessment…"), &ProjectMenu::startAnother);
  addSeparator();
  m_import = add("importAnswersAction", tr("Import answers…"), &ProjectMenu::importAnswers);
  m_template = add("answersTemplateAction", tr("Save an answers template…"), &ProjectMenu::saveAnswersTemplate);
  addSeparator();
  m_archive = add("archiveAction", tr("Archive"), &ProjectMenu::archive);
  m_writing << m_archive;
  m_writing << add("deleteAction", tr("Delete…"), &ProjectMenu::remove);
  setRow(std::nullopt);
}

QAction* ProjectMenu::add(const char* objectName, const QString& text, void (ProjectMenu::*what)()) {
  auto* action = new QAction(text, this);
  action->setObjectName(QString::fromLatin1(objectName));
  connect(action, &QAction::triggered, this, what);
  addAction(action);
  return action;
}

void ProjectMenu::setRow(const std::optional<ProjectRow>& row) {
  m_row = row;
  m_open->setEnabled(row.has_value());
  for (QAction* action : m_writing) action->setEnabled(row.has_value() && m_context.session->writable());
  const bool assessed = row && !row->assessment.empty();
  m_import->setEnabled(assessed && m_context.session->writable());
  m_template->setEnabled(assessed);
  const bool archived = row && row->state == ProjectState::Archived;
  m_archive->setText(archived ? tr("Restore from the archive") : tr("Archive"));
}

Place ProjectMenu::placeOf(const ProjectRow& row) {
  if (!row.assessment.empty()) return {PageId::Overview, row.project, row.assessment, {}};
  return {row.kindKnown ? PageId::Scope : PageId::Facts, row.project, {}, {}};
}

void ProjectMenu::openRow() {
  if (m_row) emit goTo(placeOf(*m_row));
}

std::optional<assessment::Project> ProjectMenu::project() {
  if (!m_row) return std::nullopt;
  const auto entry = m_context.session->project(m_row->project);
  if (!entry) {
    m_context.dialogs->showError(parentWidget(), entry.error());
    return std::nullopt;
  }
  return entry->project;
}

void ProjectMenu::change(const assessment::Project& project, const QString& what) {
  const auto changed = m_context.session->setProject(project, what);
  if (changed) emit said(what);
}

void ProjectMenu::rename() {
  const auto known = project();
  if (!known) return;
  m_context.dialogs->askText(parentWidget(), tr("Rename project"), tr("Title of the project"), toQt(known->title),
                             tr("Rename"), [this, renamed = *known](const QString& title) mutable {
                               renamed.title = fromQt(title.simplified());
                               change(renamed, tr("Project renamed to “%1”").arg(title.simplified()));
                             });
}

void ProjectMenu::editTags() {
  const auto known = project();
  if (!known) return;
  m_context.dialogs->askText(
      parentWidget(), tr("Tags of “%1”").arg(toQt(known->title)),
      tr("Words to find it by, with commas between them. On the page Facts you can also take all of them away."),
      tagsToText(known->tags), tr("Set tags"), [this, tagged = *known](const QString& text) mutable {
        tagged.tags = tagsFromText(text);
        change(tagged, tr("Tags of “%1”").arg(toQt(tagged.title)));
      });
}

void ProjectMenu::duplicate() {
  const auto known = project();
  if (!known) return;
  m_context.dialogs->askText(parentWidget(), tr("Duplicate project"),
                             tr("Title of the copy. It gets the facts and tags, but no assessment and no answer."),
                             tr("%1 (copy)").arg(toQt(known->title)), tr("Duplicate"),
                             [this, id = known->id](const QString& title) {
                               const auto copy = m_context.session->duplicateProject(id, title.simplified());
                               if (copy) emit said(tr("“%1” is a copy with the same facts.").arg(title.simplified()));
                             });
}

void ProjectMenu::startAnother() {
  if (m_row) emit goTo({PageId::Scope, m_row->project, {}, {}});
}

void ProjectMenu::importAnswers() {
  if (m_row) m_answers->askAndImport(m_row->assessment);
}

void ProjectMenu::saveAnswersTemplate() {
  if (m_row) m_answers->askAndSaveTemplate(m_row->assessment);
}

void ProjectMenu::archive() {
  auto known = project();
  if (!known) return;
  if (known->archived || m_row->state != ProjectState::Archived) {
    const bool wasArchived = known->archived;
    known->archived = !wasArchived;
    return change(*known, (wasArchived ? tr("“%1” restored") : tr("“%1” archived")).arg(toQt(known->title)));
  }
  restoreAssessment();
}

void ProjectMenu::restoreAssessment() {
  const auto dossier = m_context.session->dossier(m_row->assessment);
  if (!dossier) return m_context.dialogs->showError(parentWidget(), dossier.error());
  assessment::Assessment restored = (*dossier)->assessment;
  restored.archived = false;
  const QString what = tr("Assessment of “%1” restored").arg(m_row->title);
  const auto changed = m_context.session->setAssessment(restored, what);
  if (changed) emit said(what);
}

void ProjectMenu::remove() {
  if (!m_row) return;
  const auto entry = m_context.session->project(m_row->project);
  if (!entry) return m_context.dialogs->showError(parentWidget(), entry.error());
  const auto count = static_cast<int>(entry->assessments.size());
  const QString goes =
      count == 0   ? tr("The project and its facts are deleted.")
      : count == 1 ? tr("The project, its facts and its assessment with all answers are deleted.")
                   : tr("The project, its facts and its %1 assessments with all answers are deleted.").arg(count);
  const QString title = toQt(entry->project.title);
  m_context.dialogs->confirm(parentWidget(), tr("Delete “%1”?").arg(title),
                             goes + QLatin1Char(' ') + tr("Undo brings them back."), tr("Delete project"),
                             [this, id = m_row->project, title] {
                               const auto removed = m_context.session->removeProject(id);
                               if (removed) emit said(tr("“%1” deleted. Undo brings it back.").arg(title));
                             });
}

std::vector<std::string> tagsFromText(const QString& text) {
  std::vector<std::string> tags;
  for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const std::string tag = fromQt(part.simplified());
    if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
  }
  return tags;
}

QString tagsToText(const std::vector<std::string>& tags) {
  QStringList words;
  for (const auto& tag : tags) words << toQt(tag);
  return words.join(QStringLiteral(", "));
}

}  // namespace playfair::ui
