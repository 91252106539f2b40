// SPDX-License-Identifier: EUPL-1.2
#include "log_view.h"

#include <algorithm>
#include <utility>

#include "log_reading.h"
#include "parts.h"
#include "sqlite_error.h"

namespace playfair::workspace {

LogView::LogView(const Workspace& workspace) : m_workspace(workspace), m_index(workspace.parts().index) {}

Result<std::optional<Current>> LogView::current(const std::string& subject) const {
  auto heads = m_index.heads(subject);
  if (heads.empty()) return std::optional<Current>();
  auto& parts = m_workspace.parts();
  auto joined = guarded(&parts.database(), m_workspace.file(), [&] {
    return joinHeads(std::move(heads), [&](const RevisionId& id) { return parts.valueOf(id); });
  });
  if (!joined) return tl::make_unexpected(joined.error());
  return std::optional<Current>(std::move(*joined));
}

bool LogView::isErased(const std::string& subject) const {
  const auto heads = m_index.heads(subject);
  return !heads.empty() &&
         std::all_of(heads.begin(), heads.end(), [&](const RevisionId& id) { return m_workspace.isErased(id); });
}

}  // namespace playfair::workspace
