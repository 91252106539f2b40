// SPDX-License-Identifier: EUPL-1.2
#include "xml_text.h"

#include "typed_text.h"

namespace playfair::report {

std::string xmlText(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char byte : printable(text)) {
    switch (byte) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += byte;
    }
  }
  return out;
}

}  // namespace playfair::report
