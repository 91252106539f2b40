// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/question_choice.h"
#include "playfair/report/house_style.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

/// How a questionnaire for people without Playfair is made.
struct QuestionnaireChoice {
  std::vector<std::string> questions{};  ///< as assessment::chosenQuestions takes them
  assessment::QuestionnaireFill fill = assessment::QuestionnaireFill::Blank;
  Setting setting = Setting::Normal;  ///< Large: large type, each question on a page of its own
};

/// What the person who makes a report chooses.
struct ReportOptions {
  std::string language = "en";
  std::string date{};                 ///< ISO date to print
  bool withProfile = false;           ///< the profile of levels, off by default
  bool withPublishedAnswers = false;  ///< justifications of answers ticked May be published
  std::string ageBand{};              ///< whom a report for children is for, "10-12"; empty = the first there is
  int shortening = 0;                 ///< 0–kMostShortening: how much a report of limited length leaves to the record
  QuestionnaireChoice questionnaire{};
  HouseStyle style{};  ///< how it looks; it changes no word
};

/// With this, a report of limited length is as short as it gets.
constexpr int kMostShortening = 8;

}  // namespace playfair::report
