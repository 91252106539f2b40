// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/report/case_study.h"
#include "playfair/workspace/register.h"
#include "text_input.h"

namespace playfair::cli {

namespace {

constexpr std::size_t kLongestLanguage = 35;  // what BCP 47 says every program must take

struct AccountOptions {
  std::string workspace;
  std::string assessment;
  std::string section;
  std::string file;
  std::string language = "en";
  std::string definition;
};

bool isLanguage(const std::string& tag) {
  return tag.size() >= 2 && tag.size() <= kLongestLanguage && tag.front() != '-' && tag.back() != '-' &&
         std::all_of(tag.begin(), tag.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
         });
}

using AccountPlaces = std::vector<report::AccountPlace>;

/// What a person can write with the definition asked for, else for the case study and for children.
Result<AccountPlaces> accountPlacesFor(const assessment::Dossier& dossier, const AccountOptions& options) {
  if (!options.definition.empty()) {
    const auto own = report::loadDefinition(options.definition);
    return own ? Result<AccountPlaces>(report::accountPlaces(dossier, *own, options.language))
               : tl::make_unexpected(own.error());
  }
  AccountPlaces places;
  for (const char* kind : {"case-study", "children"}) {
    const auto shipped = report::shippedDefinition(kind);
    if (!shipped) {
      return tl::make_unexpected(shipped.error());
    }
    const AccountPlaces more = report::accountPlaces(dossier, *shipped, options.language);
    places.insert(places.end(), more.begin(), more.end());
  }
  return places;
}

Result<void> checkSection(const assessment::Dossier& dossier, const AccountOptions& options) {
  const auto places = accountPlacesFor(dossier, options);
  if (!places) {
    return tl::make_unexpected(places.error());
  }
  std::string known;
  for (const report::AccountPlace& place : *places) {
    if (place.section == options.section) {
      return {};
    }
    known += (known.empty() ? "" : ", ") + place.section;
  }
  return failure(ErrorCode::NotFound,
                 "the case study and the report for children have no such section; they have " + known,
                 options.section);
}

Outcome writeAccount(const AccountOptions& options, const CommandLine& line) {
  if (!isLanguage(options.language)) {
    return failure(ErrorCode::Invalid, "a language tag such as en or sv was expected", options.language);
  }
  const auto text = textOf(options.file);
  if (!text) {
    return tl::make_unexpected(text.error());
  }
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto dossier = dossierOf(*workspace, options.assessment);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  if (const auto checked = checkSection(*dossier, options); !checked) {
    return tl::make_unexpected(checked.error());
  }
  const auto author = authorOf(*workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  const std::string subject = workspace::accountSubject(dossier->assessment.id, options.section, options.language);
  const std::string value = text->empty() ? "null" : workspace::accountJson(*text);
  const auto written = workspace->append({{subject, value, workspace->heads(subject)}}, *author);
  if (!written) {
    return tl::make_unexpected(written.error());
  }
  say("Wrote " + options.section + " (" + options.language + ")");
  return 0;
}

}  // namespace

void addAccountCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<AccountOptions>();
  CLI::App* command =
      addCommand(app, "account", "Write a section of the case study or for children; an empty file takes it away", line,
                 options, writeAccount);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("ASSESSMENT", options->assessment, "Id, beginning of one, or title of its project")->required();
  command->add_option("SECTION", options->section, "Section id, such as overview, R2-done or children-10-12-does")
      ->required();
  command->add_option("FILE", options->file, "Markdown, or - for standard input")->required();
  command->add_option("--language", options->language, "Language of the text (en without this)");
  command->add_option("--definition", options->definition, "Definition of your own, of the case study or for children");
}

}  // namespace playfair::cli
