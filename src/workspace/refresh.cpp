// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Transaction.h>

#include "log_reading.h"
#include "parts.h"
#include "read_model.h"
#include "sqlite_error.h"

namespace playfair::workspace {

Result<std::vector<std::string>> Workspace::refresh() {
  Parts& shared = *m_parts;
  return guarded(&shared.database(), file(), [&]() -> Result<std::vector<std::string>> {
    if (auto place = shared.checkInPlace(); !place) return tl::make_unexpected(place.error());
    const std::int64_t version = shared.database().execAndGet("PRAGMA data_version").getInt64();
    if (version != shared.dataVersion) {
      const SQLite::Transaction transaction(shared.database());
      if (auto taken = shared.takeIn(); !taken) return tl::make_unexpected(taken.error());
      shared.dataVersion = version;
    }
    std::vector<std::string> subjects(shared.changedByOthers.begin(), shared.changedByOthers.end());
    shared.changedByOthers.clear();
    return subjects;
  });
}

Result<void> Workspace::rebuild() {
  Parts& shared = *m_parts;
  if (auto writable = shared.checkWritable(); !writable) return writable;
  return guarded(&shared.database(), file(), [&]() -> Result<void> {
    SQLite::Transaction transaction(shared.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (auto taken = shared.takeIn(); !taken) return taken;
    auto rebuilt =
        rebuildReadModel(shared.statements, shared.index, [&](const RevisionId& id) { return shared.valueOf(id); });
    if (rebuilt) transaction.commit();
    return rebuilt;
  });
}

}  // namespace playfair::workspace
