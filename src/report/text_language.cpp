// SPDX-License-Identifier: EUPL-1.2
#include "text_language.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "playfair/instrument/translation.h"

namespace playfair::report {

namespace {

/// The texts of a questionnaire that are not in the language of a report, and in which they are.
class OtherTexts {
 public:
  OtherTexts(const instrument::Instrument& instrument, const std::string& language)
      : m_instrument(instrument), m_language(language) {
    add("", {&instrument.title, &instrument.shortTitle, &instrument.notice, &instrument.disclaimer});
    for (const instrument::Requirement& requirement : instrument.requirements) {
      add(requirement.id, {&requirement.title, &requirement.shortTitle, &requirement.intro});
      for (const instrument::Question& question : requirement.questions) {
        add(question.id, {&question.text, &question.inPlaceMeans});
      }
    }
    // Publications keep their titles in every translation.
    const instrument::Instrument& source = instrument.translatedFrom ? *instrument.translatedFrom : instrument;
    for (const instrument::Source& publication : instrument.sources) addText(publication.title, source.language);
  }

  [[nodiscard]] bool empty() const { return m_texts.empty(); }

  /// Empty where the text is none of them.
  [[nodiscard]] std::string languageOf(std::string_view text) const {
    if (text.ends_with(": ")) text.remove_suffix(2);
    if (const std::string found = exactly(text); !found.empty()) return found;
    const std::size_t space = text.find(' ');
    return space == std::string_view::npos ? std::string{} : exactly(text.substr(space + 1));
  }

 private:
  void add(const std::string& id, const std::vector<const std::string*>& texts) {
    const std::string& language = instrument::languageOf(m_instrument, id);
    for (const std::string* text : texts) addText(*text, language);
  }

  void addText(const std::string& text, const std::string& language) {
    if (!text.empty() && !language.empty() && language != m_language) m_texts.emplace(text, language);
  }

  [[nodiscard]] std::string exactly(std::string_view text) const {
    const auto found = m_texts.find(text);
    return found == m_texts.end() ? std::string{} : found->second;
  }

  const instrument::Instrument& m_instrument;
  const std::string& m_language;
  std::unordered_map<std::string_view, std::string> m_texts;
};

/// Goes through a tree and says what is in another language.
class LanguageSayer {
 public:
  explicit LanguageSayer(const OtherTexts& texts) : m_texts(texts) {}

  void operator()(Heading& heading) const { say(heading); }
  void operator()(Paragraph& paragraph) const { say(paragraph.spans); }
  void operator()(List& list) const {
    for (ListItem& item : list.items) {
      say(item.spans);
      for (List& child : item.children) (*this)(child);
    }
  }
  void operator()(Table& table) const {
    for (auto& row : table.rows) {
      for (Spans& cell : row) say(cell);
    }
  }
  void operator()(Figure& figure) const { (*this)(figure.table); }
  void operator()(Callout& callout) const { say(callout.spans); }
  void operator()(Quote& quote) const {
    for (Paragraph& paragraph : quote.paragraphs) say(paragraph.spans);
  }
  void operator()(Rule&) const {}

 private:
  void say(Spans& spans) const {
    for (Span& span : spans) say(span);
  }

  template <class Part>
  void say(Part& part) const {
    if (std::string language = m_texts.languageOf(part.text); !language.empty()) part.language = std::move(language);
  }

  const OtherTexts& m_texts;
};

}  // namespace

void sayLanguages(Report& report, const instrument::Instrument& instrument) {
  const OtherTexts texts(instrument, report.language);
  if (texts.empty()) return;
  const LanguageSayer sayer(texts);
  for (Block& block : report.blocks) std::visit(sayer, block);
}

}  // namespace playfair::report
