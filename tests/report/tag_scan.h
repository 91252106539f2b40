// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace playfair::report::tests {

/// A tag as it stands in HTML, SVG or OpenDocument.
struct Tag {
  std::string name;
  bool closing = false;
  bool closed = false;  ///< ends with "/>"
  std::map<std::string, std::string> attributes;
};

/// All tags of a document, in order; comments and what stands in <style> are passed over. The test fails on a tag or an
/// attribute that is not written as our writers write them.
[[nodiscard]] std::vector<Tag> scanTags(std::string_view text);

/// Fails where tags are not nested properly.
void requireWellNested(const std::vector<Tag>& tags);

/// The text between tags, with entities decoded.
[[nodiscard]] std::string textBetweenTags(std::string_view html);

}  // namespace playfair::report::tests
