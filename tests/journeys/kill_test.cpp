// SPDX-License-Identifier: EUPL-1.2
// What was shown as saved survives kill -9, and at most a second of typing is lost. PLAYFAIR_KILLS says how often
// (20 without it), PLAYFAIR_KILL_SEED repeats the choices of a run.
#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/verify.h"
#include "session/session.h"
#include "session/text.h"
#include "support/catch.h"
#include "support/qt_test.h"
#include "walk/markdown_document.h"

using namespace playfair;

namespace {

constexpr int kLongWaitMs = 60000;
constexpr long kMayBeLostMs = 1000;

using Held = std::map<std::string, std::string>;  ///< "level|text" by subject

/// One thing the typist said.
struct Said {
  long ms = 0;
  std::string kind;  ///< ready, holds, saved
  std::string subject;
  std::string value;
};

Said saidIn(const std::string& line) {
  std::istringstream words(line);
  Said said;
  words >> said.ms >> said.kind >> said.subject;
  std::getline(words, said.value);
  if (!said.value.empty()) said.value.erase(0, 1);
  return said;
}

/// Everything said in whole lines; the kill may have cut the last one.
std::vector<Said> saidIn(const QByteArray& output) {
  std::vector<Said> all;
  std::istringstream lines(output.left(output.lastIndexOf('\n') + 1).toStdString());
  for (std::string line; std::getline(lines, line);) all.push_back(saidIn(line));
  return all;
}

void makeFile(const std::filesystem::path& file) {
  REQUIRE(workspace::Workspace::create(file));
  auto session = ui::Session::open(file, {{}, QStringLiteral("strategist"), {}, {}});
  REQUIRE(session);
  const auto instrument = instrument::findShippedInstrument("unicef-ai-children");
  REQUIRE(instrument);
  const auto project = (*session)->addProject(QStringLiteral("Preschool assistant"));
  REQUIRE(project);
  REQUIRE((*session)->addAssessment(*project, *instrument, instrument::Depth::Full, {}));
}

/// Opens the file as the program does after a crash, and reads what it holds.
Held holdOf(const std::filesystem::path& file) {
  auto opened = ui::Session::open(file, {{}, QStringLiteral("strategist"), {}, {}});
  REQUIRE(opened);
  const auto& session = **opened;
  const auto verified = workspace::verify(file, {});
  REQUIRE(verified);
  CHECK(verified->faults.empty());
  const auto projects = session.projects();
  REQUIRE(projects);
  const auto id = projects->front().assessments.front().id;
  const auto dossier = session.dossier(id);
  REQUIRE(dossier);
  Held held;
  for (const auto& [question, answer] : (*dossier)->answers) {
    CHECK_FALSE(answer.conflicting);
    const bool leveled = answer.kind == assessment::AnswerKind::Level;
    held[workspace::answerSubject(id, question)] =
        (leveled ? std::to_string(answer.level) : "-") + '|' + ui::plainTextOf(answer.justification).toStdString();
  }
  for (const auto& [key, text] : (*dossier)->account)
    held[workspace::accountSubject(id, key.first, key.second)] = "-|" + ui::plainTextOf(text).toStdString();
  return held;
}

std::string valueIn(const Held& held, const std::string& subject) {
  const auto found = held.find(subject);
  return found == held.end() ? "-|" : found->second;
}

/// Lets the typist work on a file and kills it at a moment the seed chooses.
QByteArray workAndDie(const QString& file, unsigned seed) {
  std::mt19937 random(seed);
  const bool whileStarting = std::uniform_int_distribution<int>(0, 9)(random) == 0;
  const int livesMs = std::uniform_int_distribution<int>(0, whileStarting ? 500 : 3500)(random);
  QProcess typist;
  typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  typist.start(QStringLiteral(PLAYFAIR_TYPIST), {file, QString::number(seed)});
  REQUIRE(typist.waitForStarted(kLongWaitMs));
  QByteArray output;
  const QDeadlineTimer ready(kLongWaitMs);
  while (!whileStarting && !output.contains(" ready\n")) {
    REQUIRE(typist.waitForReadyRead(static_cast<int>(ready.remainingTime())));
    output += typist.readAllStandardOutput();
  }
  const QDeadlineTimer death(livesMs);
  while (!death.hasExpired()) {
    typist.waitForReadyRead(static_cast<int>(death.remainingTime()));
    output += typist.readAllStandardOutput();
    REQUIRE(typist.state() == QProcess::Running);
  }
  typist.kill();
  REQUIRE(typist.waitForFinished(kLongWaitMs));
  return output + typist.readAllStandardOutput();
}

/// The values a subject had, in the order of time, with when they were said; the first is what the file held before.
struct Course {
  std::vector<std::string> values;
  std::vector<long> at;
  std::size_t shownSaved = 0;  ///< the value that was there when all was last shown as saved
};

std::map<std::string, Course> coursesOf(const std::vector<Said>& all, const Held& before) {
  std::map<std::string, Course> courses;
  for (const Said& said : all) {
    if (said.kind == "saved") {
      for (auto& [subject, course] : courses) course.shownSaved = course.values.size() - 1;
    }
    if (said.kind != "holds") continue;
    Course& course = courses[said.subject];
    if (course.values.empty()) {
      course.values.push_back(valueIn(before, said.subject));
      course.at.push_back(0);
    }
    if (course.values.back() == said.value) continue;
    course.values.push_back(said.value);
    course.at.push_back(said.ms);
  }
  return courses;
}

/// Checks one subject; returns for how long what is lost had been typed.
long checkKept(const Course& course, const std::string& kept, long end) {
  INFO("kept: " << kept << "\nlast: " << course.values.back()
                << "\nshown as saved: " << course.values[course.shownSaved]);
  const auto last = std::find(course.values.rbegin(), course.values.rend(), kept);
  REQUIRE(last != course.values.rend());
  const auto index = static_cast<std::size_t>(course.values.rend() - last) - 1;
  CHECK(index >= course.shownSaved);
  return index + 1 < course.values.size() ? end - course.at[index + 1] : 0;
}

int setting(const char* name, int otherwise) {
  bool isNumber = false;
  const int value = qEnvironmentVariableIntValue(name, &isNumber);
  return isNumber ? value : otherwise;
}

}  // namespace

TEST_CASE("what was shown as saved survives being killed, and at most a second of typing is lost") {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("work.playfair"));
  const std::filesystem::path path(ui::fromQt(file));
  makeFile(path);
  const int kills = setting("PLAYFAIR_KILLS", 20);
  const int firstSeed = setting("PLAYFAIR_KILL_SEED", static_cast<int>(std::random_device()() % 1000000));
  std::cout << "Kills: " << kills << ", PLAYFAIR_KILL_SEED=" << firstSeed << std::endl;
  Held before = holdOf(path);
  std::size_t steps = 0;
  long longestLost = 0;
  for (int kill = 0; kill < kills; ++kill) {
    const auto seed = static_cast<unsigned>(firstSeed + kill);
    INFO("kill " << kill << ", PLAYFAIR_KILL_SEED=" << seed);
    const auto said = saidIn(workAndDie(file, seed));
    const Held after = holdOf(path);
    const long end = said.empty() ? 0 : said.back().ms;
    const auto courses = coursesOf(said, before);
    for (const auto& [subject, course] : courses) {
      INFO(subject);
      const long lost = checkKept(course, valueIn(after, subject), end);
      CHECK(lost <= kMayBeLostMs);
      longestLost = std::max(longestLost, lost);
    }
    // Whatever nobody touched is as it was.
    for (const auto& [subject, value] : before) {
      INFO(subject);
      if (courses.count(subject) == 0) CHECK(valueIn(after, subject) == value);
    }
    steps += said.size();
    before = after;
  }
  std::cout << "Told: " << steps << " lines; longest typing lost: " << longestLost << " ms" << std::endl;
  CHECK(steps > static_cast<std::size_t>(kills) * 5);
}
