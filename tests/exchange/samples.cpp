// SPDX-License-Identifier: EUPL-1.2
#include "exchange/samples.h"

#include <fstream>
#include <iterator>

#include "support/catch.h"

namespace playfair::exchange::tests {

instrument::Instrument fourQuestions() {
  instrument::Instrument questionnaire;
  instrument::Requirement requirement;
  requirement.id = "R1";
  for (const char* id : {"q-1", "q-2", "q-3", "q-4"}) {
    instrument::Question question;
    question.id = id;
    question.requirement = "R1";
    question.text = "Is it so?";
    requirement.questions.push_back(question);
  }
  questionnaire.requirements.push_back(requirement);
  return questionnaire;
}

Result<std::vector<FileAnswer>> readBytes(std::string_view bytes, const std::string& name,
                                          const std::string& encoding) {
  const playfair::tests::TemporaryFolder folder;
  writeBytes(folder / name, bytes);
  return readAnswersFile(folder / name, fourQuestions(), encoding);
}

Error errorOf(std::string_view bytes, const std::string& name, const std::string& encoding) {
  const auto answers = readBytes(bytes, name, encoding);
  REQUIRE_FALSE(answers.has_value());
  return answers.error();
}

void writeBytes(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream stream(file, std::ios::binary);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  REQUIRE(stream.good());
}

std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace playfair::exchange::tests
