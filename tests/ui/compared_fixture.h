// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compare/compare_choice.h"
#include "support/compared_assessments.h"
#include "ui/workbench_fixture.h"

namespace playfair::tests {

/// A file with assessments to compare, open in a session.
class ComparedFixture {
 public:
  explicit ComparedFixture(const std::vector<ComparedProject>& projects) {
    const auto file = m_folder / "assessments.playfair";
    {
      auto created = workspace::Workspace::create(file);
      REQUIRE(created);
      const auto author = workspace::addPerson(*created, {{}, "strategist", "Example City", {}}, {});
      REQUIRE(author);
      unsigned seed = 5;
      for (const auto& project : projects) ids.push_back(addCompared(*created, project, *author, seed++));
    }
    auto opened = ui::Session::open(file, {{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
    REQUIRE(opened);
    session = std::move(*opened);
  }
  [[nodiscard]] ui::PageContext context() { return {session.get(), &dialogs, &preferences, &jobs}; }
  [[nodiscard]] ui::Place place(const std::string& question = {}) const {
    ui::CompareItem item;
    for (const auto& id : ids) item.chosen.push_back({id, {}});
    item.question = question;
    return {ui::PageId::Compare, {}, {}, toText(item)};
  }
  [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

  std::vector<assessment::AssessmentId> ids;
  FakeDialogs dialogs;
  ui::Preferences preferences;
  ui::Jobs jobs;
  std::unique_ptr<ui::Session> session;

 private:
  TemporaryFolder m_folder;
};

}  // namespace playfair::tests
