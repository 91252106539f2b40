// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/diagnostics.h"

#include <pwd.h>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>
#include <vector>

namespace playfair::instrument {

namespace {

using SinkList = std::vector<spdlog::sink_ptr>;

/// Empty until logging is started; set before other threads exist, so it needs no lock.
std::shared_ptr<spdlog::logger>& currentLogger() {
  static std::shared_ptr<spdlog::logger> logger;
  return logger;
}

/// The folder and its files are for their owner alone: even ids say what somebody worked on, and when.
spdlog::sink_ptr fileSink(const std::filesystem::path& folder) {
  constexpr std::size_t kBytes = 1024U * 1024U;
  constexpr std::size_t kOlderFiles = 2;
  std::error_code failed;
  if (folder.empty()) return nullptr;
  if (std::filesystem::create_directories(folder, failed)) {
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
  }
  spdlog::file_event_handlers handlers;
  handlers.after_open = [](const spdlog::filename_t&, std::FILE* file) {
    static_cast<void>(::fchmod(::fileno(file), S_IRUSR | S_IWUSR));
  };
  try {
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>((folder / "playfair.log").string(), kBytes,
                                                                  kOlderFiles, false, handlers);
  } catch (const spdlog::spdlog_ex&) {
    return nullptr;
  }
}

void startWith(const SinkList& sinks) {
  auto logger = std::make_shared<spdlog::logger>("playfair", sinks.begin(), sinks.end());
  logger->set_formatter(
      std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc));
  logger->flush_on(spdlog::level::info);
  // A full disk must not fill the terminal as well.
  logger->set_error_handler([](const std::string&) {});
  currentLogger() = std::move(logger);
}

void logLine(spdlog::level::level_enum level, std::string_view line) {
  const auto& logger = currentLogger();
  if (logger) logger->log(level, spdlog::string_view_t(line.data(), line.size()));
}

}  // namespace

std::filesystem::path stateFolder() {
  // The base directory specification has relative paths ignored.
  if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/') {
    return std::filesystem::path(state) / "playfair";
  }
  const char* home = std::getenv("HOME");
  if (home == nullptr || *home == '\0') {
    const passwd* account = ::getpwuid(::getuid());
    home = account == nullptr ? nullptr : account->pw_dir;
  }
  if (home == nullptr) return {};
  return std::filesystem::path(home) / ".local" / "state" / "playfair";
}

void startLogging(const std::filesystem::path& folder) {
  SinkList sinks;
  if (auto file = fileSink(folder)) sinks.push_back(std::move(file));
  startWith(sinks);
}

void startVerboseLogging(const std::filesystem::path& folder) {
  SinkList sinks{std::make_shared<spdlog::sinks::stderr_sink_mt>()};
  if (auto file = fileSink(folder)) sinks.push_back(std::move(file));
  startWith(sinks);
}

void logInfo(std::string_view line) {
  logLine(spdlog::level::info, line);
}

void logWarning(std::string_view line) {
  logLine(spdlog::level::warn, line);
}

}  // namespace playfair::instrument
