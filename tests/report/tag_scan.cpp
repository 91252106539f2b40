// SPDX-License-Identifier: EUPL-1.2
#include "report/tag_scan.h"

#include <algorithm>
#include <array>
#include <utility>

#include "support/catch.h"

namespace playfair::report::tests {

namespace {

// Millions of tags are looked at: a REQUIRE for each would take longer than the work that is tested.
void mustHold(bool holds, std::string_view text, std::size_t at) {
  if (!holds) FAIL("not as our writers write it, near: " << text.substr(at < 40 ? 0 : at - 40, 120));
}

bool isNameByte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-' ||
         byte == ':';
}

std::string takeName(std::string_view text, std::size_t& at) {
  const std::size_t start = at;
  while (at < text.size() && isNameByte(text[at])) ++at;
  return std::string(text.substr(start, at - start));
}

void scanAttributes(std::string_view text, std::size_t& at, Tag& tag) {
  while (at < text.size() && text[at] == ' ') {
    ++at;
    const std::string name = takeName(text, at);
    mustHold(!name.empty(), text, at);
    mustHold(text.substr(at, 2) == "=\"", text, at);
    const std::size_t end = text.find('"', at + 2);
    mustHold(end != std::string_view::npos, text, at);
    const bool first = tag.attributes.emplace(name, std::string(text.substr(at + 2, end - at - 2))).second;
    mustHold(first, text, at);
    at = end + 1;
  }
}

bool needsNoEnd(const Tag& tag) {
  static const std::array<std::string, 5> names = {"meta", "br", "hr", "link", "input"};
  return tag.closed || std::find(names.begin(), names.end(), tag.name) != names.end();
}

}  // namespace

std::vector<Tag> scanTags(std::string_view text) {
  std::vector<Tag> tags;
  constexpr std::string_view kDoctype = "<!doctype html>";
  std::size_t at = text.rfind(kDoctype, 0) == 0 ? kDoctype.size() : 0;
  while ((at = text.find('<', at)) != std::string_view::npos) {
    Tag tag;
    ++at;
    tag.closing = at < text.size() && text[at] == '/';
    if (tag.closing) ++at;
    tag.name = takeName(text, at);
    mustHold(!tag.name.empty(), text, at);
    scanAttributes(text, at, tag);
    tag.closed = at < text.size() && text[at] == '/';
    if (tag.closed) ++at;
    mustHold(at < text.size() && text[at] == '>', text, at);
    if (tag.name == "style" && !tag.closing) at = text.find("</style>", at);
    tags.push_back(std::move(tag));
  }
  return tags;
}

void requireWellNested(const std::vector<Tag>& tags) {
  std::vector<std::string> open;
  for (const Tag& tag : tags) {
    if (tag.closing) {
      mustHold(!open.empty() && open.back() == tag.name, tag.name, 0);
      open.pop_back();
    } else if (!needsNoEnd(tag)) {
      open.push_back(tag.name);
    }
  }
  REQUIRE(open.empty());
}

std::string textBetweenTags(std::string_view html) {
  static const std::vector<std::pair<std::string, char>> entities = {
      {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
  std::string text;
  bool inTag = false;
  for (std::size_t at = 0; at < html.size(); ++at) {
    if (html[at] == '<') inTag = true;
    if (!inTag && html[at] == '&') {
      const auto entity = std::find_if(entities.begin(), entities.end(), [&](const auto& known) {
        return html.substr(at, known.first.size()) == known.first;
      });
      mustHold(entity != entities.end(), html, at);
      text += entity->second;
      at += entity->first.size() - 1;
    } else if (!inTag) {
      text += html[at];
    }
    if (html[at] == '>') inTag = false;
  }
  return text;
}

}  // namespace playfair::report::tests
