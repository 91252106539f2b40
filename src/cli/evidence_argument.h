// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/evidence.h"
#include "playfair/instrument/result.h"

namespace playfair::cli {

/// What somebody says about new evidence on the command line; empty = not said.
struct EvidenceArgument {
  std::string what;  ///< a file or a web address
  std::string kind;
  std::string title;
  std::string confidentiality;
  std::string support;
  std::string date;
  std::string source;
  std::string text;  ///< "-" = standard input
  std::string reviewBy;
  std::string keepUntil;
  std::vector<std::string> details;  ///< KEY=VALUE
};

/// New evidence, and the file whose bytes it still needs.
struct NewEvidence {
  assessment::Evidence evidence;
  std::string file;  ///< empty where it has none
};

/// Evidence from what was said, checked but for the file. Where nothing else was said, an address makes a link that was
/// read `today`, and anything else a file that carries its own name. Errors: Invalid, NotUtf8, TooLarge.
[[nodiscard]] Result<NewEvidence> evidenceFrom(const EvidenceArgument& argument, const std::string& today);

/// An error of workspace::checkEvidence in the words of the command line.
[[nodiscard]] Error asArgumentError(Error error, const EvidenceArgument& argument);

}  // namespace playfair::cli
