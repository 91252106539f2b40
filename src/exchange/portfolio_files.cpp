// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/portfolio_files.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "sheet.h"

namespace playfair::exchange {

using nlohmann::ordered_json;
using workspace::Portfolio;
using workspace::PortfolioFigure;
using workspace::PortfolioMatter;
using workspace::PortfolioQuestion;
using workspace::PortfolioQuestionnaire;
using workspace::PortfolioReader;

namespace {

constexpr PortfolioMatter kPortfolioMatters[] = {PortfolioMatter::NotAnswered, PortfolioMatter::Claimed,
                                                 PortfolioMatter::SafeguardNotMet};
constexpr const char* kMatterKeys[] = {"notAnsweredBy", "claimedBy", "safeguardNotMetBy"};

std::string portfolioName(const workspace::PortfolioMember& member) {
  return member.organisation.empty() ? member.title : member.title + ", " + member.organisation;
}

ordered_json figureJson(const PortfolioFigure& figure) {
  return {
      {"asked", figure.asked},     {"notAnswered", figure.notAnswered},   {"askedUnknown", figure.askedUnknown},
      {"claimed", figure.claimed}, {"safeguardDue", figure.safeguardDue}, {"safeguardNotMet", figure.safeguardNotMet}};
}

Result<void> addNames(ordered_json& row, const PortfolioReader& reader, const std::string& question) {
  for (std::size_t i = 0; i < std::size(kPortfolioMatters); ++i) {
    const auto members = reader.members(question, kPortfolioMatters[i], std::nullopt);
    if (!members) return tl::make_unexpected(members.error());
    row[kMatterKeys[i]] = ordered_json::array();
    for (const auto& member : *members) {
      row[kMatterKeys[i]].push_back(
          {{"id", member.id.value}, {"title", member.title}, {"organisation", member.organisation}});
    }
  }
  return {};
}

Result<ordered_json> portfolioQuestionJson(const PortfolioReader& reader, const PortfolioQuestion& question,
                                           PortfolioNames names) {
  ordered_json groups = ordered_json::array();
  for (const PortfolioFigure& figure : question.groups) groups.push_back(figureJson(figure));
  ordered_json row = {{"id", question.id},     {"label", question.label},         {"requirement", question.requirement},
                      {"text", question.text}, {"safeguard", question.safeguard}, {"all", figureJson(question.all)},
                      {"groups", groups}};
  if (names == PortfolioNames::Without) return row;
  if (auto added = addNames(row, reader, question.id); !added) return tl::make_unexpected(added.error());
  return row;
}

Result<ordered_json> questionnairesJson(const PortfolioReader& reader, const Portfolio& portfolio,
                                        PortfolioNames names) {
  ordered_json all = ordered_json::array();
  for (const PortfolioQuestionnaire& each : portfolio.questionnaires) {
    ordered_json questions = ordered_json::array();
    for (const PortfolioQuestion& question : each.questions) {
      auto row = portfolioQuestionJson(reader, question, names);
      if (!row) return row;
      questions.push_back(std::move(*row));
    }
    all.push_back({{"id", each.id},
                   {"title", each.title},
                   {"disclaimer", each.disclaimer},
                   {"assessments", each.assessments},
                   {"questions", questions}});
  }
  return all;
}

Sheet portfolioSheet(const Portfolio& portfolio, PortfolioNames names) {
  Sheet sheet;
  sheet.columns = {{"Questionnaire"}, {"Requirement"}, {"Question id"}, {"Question"}, {"Minimum safeguard"}};
  if (portfolio.grouping != workspace::PortfolioGrouping::None) sheet.columns.push_back({"Group"});
  for (const char* heading :
       {"Asked of", "Not answered", "Asked, nobody knows", "Claimed", "Safeguard due", "Safeguard not met"})
    sheet.columns.push_back({heading});
  if (names == PortfolioNames::With) {
    for (const char* heading : {"Not answered by", "Claimed by", "Safeguard not met by"})
      sheet.columns.push_back({heading});
  }
  sheet.columns.push_back({"Read with care"});
  return sheet;
}

/// Rows of one question: all together, then one a group.
class PortfolioRows {
 public:
  PortfolioRows(const PortfolioReader& reader, const Portfolio& portfolio, PortfolioNames names)
      : m_reader(reader), m_portfolio(portfolio), m_names(names) {}

  Result<void> add(Sheet& sheet, const PortfolioQuestionnaire& questionnaire, const PortfolioQuestion& question) const {
    const bool grouped = m_portfolio.grouping != workspace::PortfolioGrouping::None;
    if (auto all = addRow(sheet, questionnaire, question, question.all, "all", std::nullopt); !all) return all;
    for (std::size_t i = 0; grouped && i < question.groups.size(); ++i) {
      const std::string& value = m_portfolio.groups[i].value;
      auto row = addRow(sheet, questionnaire, question, question.groups[i], value.empty() ? "not known" : value, i);
      if (!row) return row;
    }
    return {};
  }

 private:
  Result<void> addRow(Sheet& sheet, const PortfolioQuestionnaire& questionnaire, const PortfolioQuestion& question,
                      const PortfolioFigure& figure, const std::string& group, std::optional<std::size_t> place) const {
    std::vector<SheetCell> row = {questionnaire.title, question.label, question.id, question.text,
                                  std::string(question.safeguard ? "yes" : "no")};
    if (m_portfolio.grouping != workspace::PortfolioGrouping::None) row.emplace_back(group);
    for (const int number : {figure.asked, figure.notAnswered, figure.askedUnknown, figure.claimed, figure.safeguardDue,
                             figure.safeguardNotMet})
      row.emplace_back(static_cast<double>(number));
    for (const PortfolioMatter matter : kPortfolioMatters) {
      if (m_names == PortfolioNames::Without) break;
      const auto members = m_reader.members(question.id, matter, place);
      if (!members) return tl::make_unexpected(members.error());
      std::string words;
      for (const auto& member : *members) words += (words.empty() ? "" : "; ") + portfolioName(member);
      row.emplace_back(words);
    }
    row.emplace_back(std::string(kPortfolioCaution));
    sheet.rows.push_back(std::move(row));
    return {};
  }

  const PortfolioReader& m_reader;
  const Portfolio& m_portfolio;
  PortfolioNames m_names;
};

}  // namespace

Result<std::string> portfolioCsv(const PortfolioReader& reader, PortfolioNames names) {
  const auto portfolio = reader.figures();
  if (!portfolio) return tl::make_unexpected(portfolio.error());
  Sheet sheet = portfolioSheet(*portfolio, names);
  const PortfolioRows rows(reader, *portfolio, names);
  for (const PortfolioQuestionnaire& questionnaire : portfolio->questionnaires) {
    for (const PortfolioQuestion& question : questionnaire.questions) {
      if (auto added = rows.add(sheet, questionnaire, question); !added) return tl::make_unexpected(added.error());
    }
  }
  return sheetAsCsv(sheet);
}

Result<std::string> portfolioJson(const PortfolioReader& reader, PortfolioNames names) {
  const auto portfolio = reader.figures();
  if (!portfolio) return tl::make_unexpected(portfolio.error());
  auto questionnaires = questionnairesJson(reader, *portfolio, names);
  if (!questionnaires) return tl::make_unexpected(questionnaires.error());
  const bool grouped = portfolio->grouping != workspace::PortfolioGrouping::None;
  ordered_json groups = ordered_json::array();
  for (const auto& group : portfolio->groups) {
    const ordered_json value = group.value.empty() ? ordered_json(nullptr) : ordered_json(group.value);
    groups.push_back({{"value", value}, {"assessments", group.assessments}});
  }
  const ordered_json made = {{"caution", kPortfolioCaution},
                             {"by", grouped ? ordered_json(workspace::toText(portfolio->grouping)) : ordered_json()},
                             {"groups", groups},
                             {"questionnaires", *questionnaires}};
  try {
    return made.dump(2, ' ', true) + "\n";  // ASCII: it may go to a terminal or a pipe
  } catch (const nlohmann::json::exception& exception) {
    return failure(ErrorCode::Internal, exception.what());
  }
}

}  // namespace playfair::exchange
