// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "build_context.h"

namespace playfair::report {

/// Makes texts and lists as short as a report of limited length needs them, and keeps in mind whether anything was left
/// to the record.
class Shortening {
 public:
  /// `step` is ReportOptions::shortening. Refers to `wording`, which has the texts "more" and "only-count" with
  /// {count}.
  Shortening(int step, const Wording& wording);

  /// A title or question on one line.
  [[nodiscard]] std::string name(std::string_view text);
  /// What a person typed, on one line.
  [[nodiscard]] std::string text(std::string_view text);
  /// The first of `count` items, and as the last one how many more there are.
  [[nodiscard]] List list(std::size_t count, const std::function<ListItem(std::size_t)>& item);
  /// As list, but longer: for what matters most.
  [[nodiscard]] List foremostList(std::size_t count, const std::function<ListItem(std::size_t)>& item);
  /// How many bars there is room for.
  [[nodiscard]] std::size_t mostBars() const;

  void leftOut() { m_shortened = true; }
  [[nodiscard]] bool shortened() const { return m_shortened; }

 private:
  List keep(std::size_t most, std::size_t count, const std::function<ListItem(std::size_t)>& item);
  std::string cut(std::string_view text, std::size_t most);

  std::size_t m_step;
  const Wording& m_wording;
  bool m_shortened = false;
};

/// The words of Markdown on one line; tables are left out.
[[nodiscard]] std::string wordsOfMarkdown(const std::string& markdown);

}  // namespace playfair::report
