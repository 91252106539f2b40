// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <optional>

#include "file_system.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// What tests set differently.
struct ConnectionOptions {
  int busyMilliseconds = 5000;
  std::optional<bool> network;  ///< instead of asking the file system
};

/// An open SQLite connection to a workspace file whose header was checked; its content not yet.
struct Connection {
  std::filesystem::path file;           ///< as it was named
  std::unique_ptr<PrivateFolder> copy;  ///< where the file could only be read from a copy: of what cannot be written,
                                        ///< or of an earlier schema
  std::unique_ptr<SQLite::Database> database;
  bool writable = false;
  bool onNetwork = false;
  bool placeIsReadOnly = false;
};

/// Opens without writing to the file. Errors: those of checkHeader; InUse, ReadOnly, NotReadable, Damaged.
[[nodiscard]] Result<Connection> connect(const std::filesystem::path& file, Access access,
                                         const ConnectionOptions& options);

/// The settings of every connection. Throws SQLite::Exception.
void setUp(const Connection& connection, bool keepLogBeside);

/// Gives a checked, writable file the journal that suits where it lies. Throws SQLite::Exception.
void settleJournal(const Connection& connection);

}  // namespace playfair::workspace
