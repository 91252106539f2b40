// SPDX-License-Identifier: EUPL-1.2
#include "session/change_subjects.h"

#include <QCoreApplication>
#include <utility>

#include "session/session.h"

namespace playfair::ui {

ChangeSubjects::ChangeSubjects(Session& session, std::vector<workspace::Change> changes,
                               std::vector<std::string> before, const QString& what, const Place& place)
    : QUndoCommand(what),
      m_session(session),
      m_changes(std::move(changes)),
      m_before(std::move(before)),
      m_place(place) {}

bool ChangeSubjects::stillOurs() const {
  for (std::size_t i = 0; i < m_changes.size(); ++i) {
    const auto heads = m_session.m_workspace.heads(m_changes[i].subject);
    if (heads.size() != 1 || heads.front() != m_written[i]) return false;
  }
  return true;
}

void ChangeSubjects::write(const std::vector<std::string>& values, bool first) {
  std::vector<workspace::Change> changes = m_changes;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    changes[i].value = values[i];
    if (!first) changes[i].parents = {m_written[i]};
  }
  const auto written = m_session.append(changes);
  if (!written) {
    setObsolete(true);
    return;
  }
  m_written = *written;
}

void ChangeSubjects::redo() {
  std::vector<std::string> after;
  for (const auto& change : m_changes) after.push_back(change.value);
  if (!m_done) {
    m_done = true;
    write(after, true);
    return;
  }
  m_session.refresh();
  if (!stillOurs()) {
    setObsolete(true);
    emit m_session.stepRefused(
        m_place, QCoreApplication::translate(
                     "ChangeSubjects", "Not done again: somebody changed it meanwhile. Their change is kept. (%1)")
                     .arg(text()));
    return;
  }
  write(after, false);
  if (isObsolete()) return;
  emit m_session.stepped(m_place, QCoreApplication::translate("ChangeSubjects", "Done again: %1").arg(text()));
}

void ChangeSubjects::undo() {
  m_session.refresh();
  if (!stillOurs()) {
    setObsolete(true);
    emit m_session.stepRefused(
        m_place, QCoreApplication::translate(
                     "ChangeSubjects", "Not taken back: somebody changed it meanwhile. Their change is kept. (%1)")
                     .arg(text()));
    return;
  }
  write(m_before, false);
  if (isObsolete()) return;
  emit m_session.stepped(m_place, QCoreApplication::translate("ChangeSubjects", "Taken back: %1").arg(text()));
}

}  // namespace playfair::ui
