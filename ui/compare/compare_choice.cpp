// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_choice.h"

#include <algorithm>

namespace playfair::ui {
namespace {

std::vector<std::string> partsBetween(const std::string& text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

std::string toText(const CompareItem& item) {
  if (item.choosing) return kChooseItem;
  std::string text;
  for (const ComparedChoice& choice : item.chosen) {
    text += (text.empty() ? "" : ",") + choice.assessment.value + (choice.asOf.empty() ? "" : "@" + choice.asOf);
  }
  return item.question.empty() ? text : text + ";" + item.question;
}

CompareItem compareItemFrom(const std::string& text) {
  CompareItem item;
  if (text == kChooseItem) {
    item.choosing = true;
    return item;
  }
  const std::size_t end = std::min(text.find(';'), text.size());
  if (end < text.size()) item.question = text.substr(end + 1);
  for (const std::string& part : partsBetween(text.substr(0, end), ',')) {
    const std::size_t day = std::min(part.find('@'), part.size());
    item.chosen.push_back({{part.substr(0, day)}, day < part.size() ? part.substr(day + 1) : std::string()});
  }
  return item;
}

}  // namespace playfair::ui
