// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUndoCommand>
#include <string>
#include <vector>

#include "playfair/workspace/workspace.h"
#include "session/place.h"

namespace playfair::ui {

class Session;

/// The one undo command: gives subjects new values as revisions. Undo writes revisions too, and only where the present
/// head is the one this command wrote; otherwise it becomes obsolete and says so.
class ChangeSubjects : public QUndoCommand {
 public:
  ChangeSubjects(Session& session, std::vector<workspace::Change> changes, std::vector<std::string> before,
                 const QString& what, const Place& place);
  void redo() override;
  void undo() override;

 private:
  [[nodiscard]] bool stillOurs() const;
  void write(const std::vector<std::string>& values, bool first);

  Session& m_session;
  std::vector<workspace::Change> m_changes;
  std::vector<std::string> m_before;
  std::vector<workspace::RevisionId> m_written;  ///< heads after the last step, one a subject
  Place m_place;
  bool m_done = false;
};

}  // namespace playfair::ui
