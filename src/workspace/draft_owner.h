// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace playfair::workspace {

/// The mark that one open workspace puts on its drafts, so that others can tell whether it still lives.
/// "<random>:<machine>:<boot>:<process>:<start time of the process>"
class DraftOwner {
 public:
  DraftOwner();
  ~DraftOwner();
  DraftOwner(const DraftOwner&) = delete;
  DraftOwner& operator=(const DraftOwner&) = delete;

  [[nodiscard]] const std::string& mark() const { return m_mark; }

 private:
  std::string m_mark;
};

/// The mark of this process, which lives until it ends: for what outlasts the workspace object that began it.
[[nodiscard]] std::string processMark();

enum class OwnerState {
  Living,  ///< an open workspace of a running program
  Gone,    ///< certainly not
  Unknown  ///< on another machine, or out of our sight
};

[[nodiscard]] OwnerState stateOfOwner(const std::string& mark);

}  // namespace playfair::workspace
