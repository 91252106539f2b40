// SPDX-License-Identifier: EUPL-1.2
#include "command.h"

#include "playfair/instrument/utf8.h"

namespace playfair::cli {

CLI::Validator utf8Text() {
  return CLI::Validator(
      [](std::string& text) { return instrument::firstInvalidUtf8(text) ? std::string("the text is not UTF-8") : ""; },
      "TEXT");
}

}  // namespace playfair::cli
