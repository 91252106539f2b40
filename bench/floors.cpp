// SPDX-License-Identifier: EUPL-1.2
#include "floors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "stopwatch.h"

extern char** environ;

namespace playfair::bench {

namespace {

/// Runs the shell with statements from a file; false where it is not there or fails.
bool runShell(const std::string& database, const std::string& statements) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, statements.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  std::string name = "sqlite3";
  std::string batch = "-batch";
  std::string file = database;
  char* arguments[] = {name.data(), batch.data(), file.data(), nullptr};
  pid_t child = 0;
  const int spawned = posix_spawnp(&child, "sqlite3", &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  return spawned == 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

double bareInsert(const std::filesystem::path& file, std::size_t bytes, int inserts) {
  SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA secure_delete = ON");
  database.exec("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
  SQLite::Statement insert(database, "INSERT INTO note (text) VALUES (?)");
  const std::string text(bytes, 'x');
  return medianOf(inserts, [&] {
    return millisecondsOf([&] {
      insert.bind(1, text);
      insert.exec();
      insert.reset();
    });
  });
}

std::optional<double> shellMilliseconds(const std::filesystem::path& database, const std::filesystem::path& statements,
                                        int runs) {
  const std::filesystem::path nothing = statements.string() + ".nothing";
  std::ofstream(nothing) << "SELECT 1;\n";
  if (!runShell(database.string(), nothing.string())) return std::nullopt;
  bool good = true;
  const auto timed = [&](const std::filesystem::path& what) {
    return medianOf(runs,
                    [&] { return millisecondsOf([&] { good = runShell(database.string(), what.string()) && good; }); });
  };
  const double start = timed(nothing);
  const double all = timed(statements);
  return good ? std::optional(std::max(0.01, all - start)) : std::nullopt;
}

}  // namespace playfair::bench
