// SPDX-License-Identifier: EUPL-1.2
#include "floors.h"
#include "measurements.h"
#include "playfair/workspace/register.h"
#include "sample_file.h"
#include "stopwatch.h"

namespace playfair::bench {

std::vector<BenchRow> measureSaving(const BenchSizes& sizes) {
  const BenchFolder folder;
  SampleFile file(folder / "saving.playfair", 1);
  const std::string subject = workspace::answerSubject(file.assessments.front(), file.questions.front());
  int number = 0;
  std::string value;
  const double saving = medianOf(sizes.answers, [&] {
    ++number;
    value = workspace::toJson(assessment::levelAnswer(number % 5, "Reason number " + std::to_string(number)));
    return millisecondsOf([&] {
      static_cast<void>(taken(file.store.append({{subject, value, file.store.heads(subject)}}, file.person)));
    });
  });
  const double floor = bareInsert(folder / "floor.db", value.size(), sizes.answers);
  return {{"saving an answer", saving / floor, 3.0, "times the floor",
           "floor: a bare durable insert of the same text with the same pragmas"}};
}

}  // namespace playfair::bench
