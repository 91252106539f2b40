// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <exception>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "markdown_tree.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

/// More quotations and lists inside one another on one line than a person writes. md4c walks through all of them again
/// on each line that follows.
constexpr int kMostContainersOnALine = 32;

/// What the parser may announce per byte typed, in bytes and calls. Tables filled up with empty cells and references to
/// one long address grow with the square of the text; such a text is shown as it was typed.
constexpr std::size_t kGrowth = 16;
constexpr std::size_t kGrowthFloor = 65536;

struct NamedEntity {
  std::string_view name;
  std::string_view text;
};
constexpr std::array<NamedEntity, 6> kNamedEntities = {
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", "\xC2\xA0"}}};

std::optional<char32_t> numericEntity(std::string_view entity) {
  if (entity.size() < 4 || entity[1] != '#') return std::nullopt;
  const bool hexadecimal = entity[2] == 'x' || entity[2] == 'X';
  char32_t value = 0;
  for (const char digit : entity.substr(hexadecimal ? 3 : 2, entity.size() - (hexadecimal ? 4 : 3))) {
    const int lower = digit | 0x20;
    const int worth = digit <= '9' ? digit - '0' : lower - 'a' + 10;
    value = value * (hexadecimal ? 16 : 10) + static_cast<char32_t>(worth);
    if (value > 0x10FFFF) return std::nullopt;
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return surrogate ? std::nullopt : std::optional(value);
}

// An entity that is not known stays as it was typed.
std::string textOfEntity(std::string_view entity) {
  for (const NamedEntity& known : kNamedEntities) {
    if (known.name == entity) return std::string(known.text);
  }
  const auto value = numericEntity(entity);
  if (!value) return std::string(entity);
  std::string text;
  appendCodePoint(text, *value == 0 ? U'\uFFFD' : *value);
  return printable(text);
}

std::string textOfAttribute(const MD_ATTRIBUTE& attribute) {
  std::string text;
  for (std::size_t part = 0; attribute.text != nullptr && attribute.substr_offsets[part] < attribute.size; ++part) {
    const MD_OFFSET start = attribute.substr_offsets[part];
    const std::string_view piece(attribute.text + start, attribute.substr_offsets[part + 1] - start);
    text += attribute.substr_types[part] == MD_TEXT_ENTITY ? textOfEntity(piece) : std::string(piece);
  }
  return text;
}

/// One run of md4c: its announcements turned into calls of the tree, until the growth allowed is used up.
class MarkdownRun {
 public:
  MarkdownRun(int headingLevel, std::size_t growth) : m_tree(headingLevel), m_left(growth) {}

  std::optional<std::vector<Block>> parse(std::string_view text);

 private:
  // md4c stops at some places only for a negative result and at others for any but 0; whatever it still announces after
  // that is passed over.
  template <class Work>
  static int guarded(void* run, std::size_t size, const Work& work) {
    auto& self = *static_cast<MarkdownRun*>(run);
    self.m_stopped = self.m_stopped || self.m_left <= size;
    if (self.m_stopped) return -1;
    self.m_left -= size + 1;
    try {
      work(self);
    } catch (...) {
      // Nothing may be thrown through C; it goes on when md4c has returned.
      self.m_fault = std::current_exception();
      self.m_stopped = true;
    }
    return self.m_stopped ? -1 : 0;
  }

  void enterBlock(MD_BLOCKTYPE type, const void* detail);
  void leaveBlock(MD_BLOCKTYPE type, const void* detail);
  void enterSpan(MD_SPANTYPE type, const void* detail);
  void leaveSpan(MD_SPANTYPE type);
  void text(MD_TEXTTYPE type, std::string_view text);

  MarkdownTree m_tree;
  std::size_t m_left;
  bool m_stopped = false;
  bool m_inCodeBlock = false;
  std::string m_code;
  std::exception_ptr m_fault;
};

void MarkdownRun::enterBlock(MD_BLOCKTYPE type, const void* detail) {
  switch (type) {
    case MD_BLOCK_UL:
      return m_tree.openList(false, 1);
    case MD_BLOCK_OL:
      return m_tree.openList(true, static_cast<int>(static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start));
    case MD_BLOCK_LI:
      return m_tree.openItem();
    case MD_BLOCK_QUOTE:
      return m_tree.openQuote();
    case MD_BLOCK_TABLE:
      return m_tree.openTable();
    case MD_BLOCK_TR:
      return m_tree.openRow();
    case MD_BLOCK_HR:
      m_tree.closeText();
      return m_tree.addRule();
    case MD_BLOCK_P:
    case MD_BLOCK_H:
      return m_tree.closeText();
    case MD_BLOCK_CODE:
      m_tree.closeText();
      m_inCodeBlock = true;
      return;
    default:
      return;
  }
}

void MarkdownRun::leaveBlock(MD_BLOCKTYPE type, const void* detail) {
  switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
      return m_tree.closeList();
    case MD_BLOCK_LI:
    case MD_BLOCK_P:
      return m_tree.closeText();
    case MD_BLOCK_QUOTE:
      return m_tree.closeQuote();
    case MD_BLOCK_H:
      return m_tree.closeHeading(static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level));
    case MD_BLOCK_CODE:
      m_inCodeBlock = false;
      m_tree.closeCode(std::exchange(m_code, {}));
      return;
    case MD_BLOCK_TH:
      return m_tree.closeHeaderCell();
    case MD_BLOCK_TD:
      return m_tree.closeCell();
    case MD_BLOCK_TABLE:
      return m_tree.closeTable();
    default:
      return;
  }
}

void MarkdownRun::enterSpan(MD_SPANTYPE type, const void* detail) {
  if (type == MD_SPAN_STRONG) m_tree.changeBold(1);
  if (type == MD_SPAN_EM) m_tree.changeItalic(1);
  if (type == MD_SPAN_DEL) m_tree.changeStruck(1);
  if (type == MD_SPAN_A) m_tree.openLink(textOfAttribute(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href));
  if (type == MD_SPAN_IMG) m_tree.openLink(textOfAttribute(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src));
}

void MarkdownRun::leaveSpan(MD_SPANTYPE type) {
  if (type == MD_SPAN_STRONG) m_tree.changeBold(-1);
  if (type == MD_SPAN_EM) m_tree.changeItalic(-1);
  if (type == MD_SPAN_DEL) m_tree.changeStruck(-1);
  if (type == MD_SPAN_A || type == MD_SPAN_IMG) m_tree.closeLink();
}

void MarkdownRun::text(MD_TEXTTYPE type, std::string_view text) {
  if (m_inCodeBlock) {
    m_code += text;
  } else if (type == MD_TEXT_BR) {
    m_tree.addLineBreak();
  } else if (type == MD_TEXT_SOFTBR) {
    m_tree.addText(" ");
  } else if (type == MD_TEXT_CODE) {
    m_tree.addCode(text);
  } else if (type == MD_TEXT_ENTITY) {
    m_tree.addText(textOfEntity(text));
  } else {
    m_tree.addText(text);
  }
}

std::size_t sizeOfSpan(MD_SPANTYPE type, const void* detail) {
  if (type == MD_SPAN_A) return static_cast<const MD_SPAN_A_DETAIL*>(detail)->href.size;
  if (type == MD_SPAN_IMG) return static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src.size;
  return 0;
}

std::optional<std::vector<Block>> MarkdownRun::parse(std::string_view typed) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* run) {
    return guarded(run, 0, [&](MarkdownRun& self) { self.enterBlock(type, detail); });
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* run) {
    return guarded(run, 0, [&](MarkdownRun& self) { self.leaveBlock(type, detail); });
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* run) {
    return guarded(run, sizeOfSpan(type, detail), [&](MarkdownRun& self) { self.enterSpan(type, detail); });
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* run) {
    return guarded(run, 0, [&](MarkdownRun& self) { self.leaveSpan(type); });
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* run) {
    return guarded(run, size, [&](MarkdownRun& self) { self.text(type, {text, size}); });
  };
  const int stopped = md_parse(typed.data(), static_cast<MD_SIZE>(typed.size()), &parser, this);
  if (m_fault) std::rethrow_exception(m_fault);
  if (stopped != 0 || m_stopped) return std::nullopt;
  return m_tree.take();
}

bool isListMark(std::string_view line, std::size_t& at) {
  std::size_t end = at;
  while (end < line.size() && end - at < 9 && line[end] >= '0' && line[end] <= '9') ++end;
  const bool numbered = end > at && end < line.size() && (line[end] == '.' || line[end] == ')');
  const bool bullet = end == at && end < line.size() && (line[end] == '-' || line[end] == '+' || line[end] == '*');
  if (!numbered && !bullet) return false;
  if (end + 1 < line.size() && line[end + 1] != ' ' && line[end + 1] != '\t') return false;
  at = end + 1;
  return true;
}

int containersOpenedBy(std::string_view line) {
  const bool separator = line.find_first_not_of(" \t*") == std::string_view::npos ||
                         line.find_first_not_of(" \t-") == std::string_view::npos;
  if (separator) return 0;
  int count = 0;
  for (std::size_t at = line.find_first_not_of(" \t"); at < line.size(); at = line.find_first_not_of(" \t", at)) {
    if (line[at] == '>') {
      ++at;
    } else if (!isListMark(line, at)) {
      break;
    }
    ++count;
  }
  return count;
}

bool nestsTooDeep(std::string_view text) {
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    if (containersOpenedBy(text.substr(start, end - start)) > kMostContainersOnALine) return true;
    start = end + 1;
  }
  return false;
}

// What cannot be parsed within the limits is shown as typed, paragraph by paragraph.
std::vector<Block> asTyped(std::string_view text) {
  std::vector<Block> blocks;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", start), text.size());
    const std::string_view paragraph = text.substr(start, end - start);
    if (!isBlank(paragraph)) blocks.emplace_back(Paragraph{plainSpans(paragraph), ParagraphRole::Body});
    start = end + 2;
  }
  return blocks;
}

}  // namespace

std::vector<Block> parseMarkdown(std::string_view text, int headingLevel) {
  const std::string shown = printable(text);
  const bool fits = shown.size() < std::numeric_limits<MD_SIZE>::max() / 2;
  if (!fits || nestsTooDeep(shown)) return asTyped(shown);
  MarkdownRun run(headingLevel, shown.size() * kGrowth + kGrowthFloor);
  auto blocks = run.parse(shown);
  return blocks ? std::move(*blocks) : asTyped(shown);
}

}  // namespace playfair::report
