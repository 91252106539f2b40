// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "log_index.h"
#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// What reading goes through: the log as it is, or the part of it that there was at the end of an earlier day. Values
/// are checked against their ids either way. The workspace and the index outlive it.
class LogView {
 public:
  /// The log as it is. Not explicit: whoever has a workspace can read.
  LogView(const Workspace& workspace);
  /// As it stood when the log held what `past` holds.
  LogView(const Workspace& workspace, const LogIndex& past) : m_workspace(workspace), m_index(past) {}

  [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
  [[nodiscard]] const LogIndex& index() const { return m_index; }

  /// As Workspace::current.
  [[nodiscard]] Result<std::optional<Current>> current(const std::string& subject) const;
  /// As Workspace::subjects.
  [[nodiscard]] std::vector<std::string> subjects(const std::string& prefix) const { return m_index.subjects(prefix); }
  /// True where the subject had a value, and the texts of all its heads were erased, then or since.
  [[nodiscard]] bool isErased(const std::string& subject) const;

 private:
  const Workspace& m_workspace;
  const LogIndex& m_index;
};

}  // namespace playfair::workspace
