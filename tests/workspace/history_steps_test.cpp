// SPDX-License-Identifier: EUPL-1.2
#include "history_steps.h"

#include <set>

#include "fixture.h"

using namespace playfair;
using namespace playfair::tests;
using workspace::Revision;

namespace {

Revision made(const std::string& id, const std::vector<std::string>& parents, const std::string& author,
              const std::string& at) {
  Revision revision;
  revision.id = RevisionId{id};
  for (const auto& parent : parents) revision.parents.push_back(RevisionId{parent});
  revision.author = PersonId{author};
  revision.at = "2026-03-14T" + at + "Z";
  return revision;
}

/// "ab c": a and b are one step, c another.
std::string joined(const std::vector<Revision>& revisions, const std::set<std::string>& erased = {}) {
  std::string text;
  for (const auto& step :
       workspace::joinIntoSteps(revisions, [&](const RevisionId& id) { return erased.contains(id.value); })) {
    if (!text.empty()) text += ' ';
    for (const auto& revision : step) text += revision.id.value;
  }
  return text;
}

}  // namespace

TEST_CASE("changes of one person within ten minutes of the first are one step") {
  CHECK(joined({}).empty());
  CHECK(joined({made("a", {}, "p", "09:00:00.000")}) == "a");
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), made("b", {"a"}, "p", "09:10:00.000")}) == "ab");
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), made("b", {"a"}, "p", "09:10:00.001")}) == "a b");
  // It is the first that counts: a person who goes on writing for an hour leaves several steps.
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), made("b", {"a"}, "p", "09:06:00.000"),
                made("c", {"b"}, "p", "09:12:00.000"), made("d", {"c"}, "p", "09:20:00.000")}) == "ab cd");
  CHECK(joined({made("a", {}, "p", "23:55:00.000"), made("b", {"a"}, "p", "23:59:59.999")}) == "ab");
}

TEST_CASE("a change of somebody else, or a clock that was put back, begins a step") {
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), made("b", {"a"}, "q", "09:01:00.000"),
                made("c", {"b"}, "p", "09:02:00.000")}) == "a b c");
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), made("b", {"a"}, "p", "08:59:59.999")}) == "a b");
  auto odd = made("b", {"a"}, "p", "09:01:00.000");
  odd.at = "yesterday";
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), odd}) == "a b");
}

TEST_CASE("changes made apart are steps of their own, and so is what joins them") {
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), made("b", {"a"}, "p", "09:01:00.000"),
                made("c", {"a"}, "p", "09:02:00.000"), made("d", {"b"}, "p", "09:03:00.000"),
                made("e", {"c", "d"}, "p", "09:04:00.000")}) == "abd c e");
  CHECK(joined({made("a", {}, "p", "09:00:00.000"), made("b", {}, "p", "09:01:00.000")}) == "a b");
}

TEST_CASE("an erased change does not hide in a step with others") {
  const std::vector<Revision> revisions = {made("a", {}, "p", "09:00:00.000"), made("b", {"a"}, "p", "09:01:00.000"),
                                           made("c", {"b"}, "p", "09:02:00.000"),
                                           made("d", {"c"}, "p", "09:03:00.000")};
  CHECK(joined(revisions) == "abcd");
  CHECK(joined(revisions, {"b"}) == "a b cd");
  CHECK(joined(revisions, {"b", "c"}) == "a bc d");
  CHECK(joined(revisions, {"a", "b", "c", "d"}) == "abcd");
}
