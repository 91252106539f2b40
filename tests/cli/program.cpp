// SPDX-License-Identifier: EUPL-1.2
#include "cli/program.h"

#include <fcntl.h>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "support/catch.h"
#include "support/temporary_folder.h"

extern char** environ;

namespace playfair::cli::tests {

namespace {

constexpr unsigned kNobody = 65534;
constexpr int kCouldNotStart = 127;

std::vector<std::string> environmentOf(const Circumstances& circumstances, const std::filesystem::path& state) {
  std::map<std::string, std::string> values = circumstances.environment;
  // What fontconfig keeps for the life of a process is no leak of ours. Somebody else may not read our folders.
  if (!circumstances.asNobody)
    values.emplace("LSAN_OPTIONS", "print_suppressions=0:suppressions=" PLAYFAIR_SOURCE_DIR "/tests/support/lsan.supp");
  values.emplace("XDG_STATE_HOME", state.string());
  std::vector<std::string> lines;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string line = *entry;
    if (!values.contains(line.substr(0, line.find('=')))) {
      lines.push_back(line);
    }
  }
  for (const auto& [name, value] : values) {
    lines.push_back(name + "=" + value);
  }
  return lines;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) {
    pointers.push_back(text.data());
  }
  pointers.push_back(nullptr);
  return pointers;
}

void redirect(const std::filesystem::path& file, int flags, int descriptor) {
  const int opened = ::open(file.c_str(), flags, 0600);
  if (opened < 0 || ::dup2(opened, descriptor) < 0) {
    ::_exit(kCouldNotStart);
  }
  ::close(opened);
}

[[noreturn]] void becomeProgram(std::vector<char*>& arguments, std::vector<char*>& environment,
                                const std::filesystem::path& folder, bool asNobody) {
  redirect(folder / "in", O_RDONLY, STDIN_FILENO);
  redirect(folder / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
  redirect(folder / "err", O_WRONLY | O_CREAT, STDERR_FILENO);
  // What a run makes by a relative name goes with the folder.
  if (::chdir(folder.c_str()) != 0) {
    ::_exit(kCouldNotStart);
  }
  if (asNobody && ::getuid() == 0 &&
      (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
    ::_exit(kCouldNotStart);
  }
  ::execve(arguments.front(), arguments.data(), environment.data());
  ::_exit(kCouldNotStart);
}

}  // namespace

std::string Run::lastLine() const {
  const std::string text = out.ends_with('\n') ? out.substr(0, out.size() - 1) : out;
  const std::size_t lineEnd = text.rfind('\n');
  return lineEnd == std::string::npos ? text : text.substr(lineEnd + 1);
}

bool Run::failedWithOneLine() const {
  return exitCode == 2 && std::count(err.begin(), err.end(), '\n') == 1 && err.ends_with('\n');
}

Run playfairCli(const std::vector<std::string>& arguments, const Circumstances& circumstances) {
  const playfair::tests::TemporaryFolder folder;
  writeFile(folder / "in", circumstances.input);
  std::vector<std::string> command = {PLAYFAIR_CLI};
  command.insert(command.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment = environmentOf(circumstances, folder / "state");
  std::vector<char*> argumentPointers = pointersTo(command);
  std::vector<char*> environmentPointers = pointersTo(environment);

  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    becomeProgram(argumentPointers, environmentPointers, folder.path(), circumstances.asNobody);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  Run run;
  run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  run.out = readWhole(folder / "out");
  run.err = readWhole(folder / "err");
  return run;
}

bool canRunWithoutRoot() {
  if (playfairCli({"--version"}, {{}, {}, true}).exitCode == 0) {
    return true;
  }
  WARN("skipped: the program cannot be started without root's rights here");
  return false;
}

void writeFile(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream stream(file, std::ios::binary);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  REQUIRE(stream.good());
}

std::string readWhole(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace playfair::cli::tests
