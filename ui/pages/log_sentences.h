// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <vector>

#include "session/session.h"

namespace playfair::ui {

/// One change of the log, in words.
struct LogSentence {
  std::string at;  ///< UTC
  QString who;     ///< the role
  QString what;    ///< "R2.3 Planned → Partly"
  bool operator==(const LogSentence&) const = default;
};

/// The latest changes of an assessment and its project, newest first, at most `count`. Several of the same kind by one
/// person in a row are told once.
[[nodiscard]] std::vector<LogSentence> latestChanges(const Session& session, const assessment::Dossier& dossier,
                                                     std::size_t count);

}  // namespace playfair::ui
