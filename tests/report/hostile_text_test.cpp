// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "playfair/report/markdown.h"
#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "report/discussed_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::definitionOf;
using playfair::report::tests::discussedDossier;
using playfair::report::tests::editInstrument;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::sampleMeeting;
using playfair::report::tests::scanTags;
using playfair::report::tests::Tag;
using playfair::tests::contains;

namespace {

const std::vector<std::string>& hostileTexts() {
  static const std::vector<std::string> texts = {"<script>alert(1)</script>",
                                                 "</title></style></main><script>alert(2)</script>",
                                                 "\" onmouseover=\"alert(3)\" x=\"",
                                                 "' onmouseover='alert(4)' x='",
                                                 "<img src=x onerror=alert(5)>",
                                                 "<!-- comment --> <![CDATA[ x ]]> <?php x ?>",
                                                 "javascript:alert(6)",
                                                 "]](https://example.org) | --- | \\",
                                                 "&lt;script&gt; &#60;script&#62;",
                                                 "\xE2\x80\xAEgnirts desrever\xE2\x80\xAC \xE2\x81\xA6isolated",
                                                 "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 emoji",
                                                 "{organisation} {questionnaire} %s $x$",
                                                 "$(rm -rf) `id`"};
  return texts;
}

// The same text at every place where a person can type.
void typeInto(assessment::Evidence& evidence, const std::string& text) {
  evidence.title = evidence.source = evidence.url = evidence.text = text;
  if (evidence.file) evidence.file->name = text;
  for (auto& [key, value] : evidence.details) {
    if (std::holds_alternative<std::string>(value)) value = text;
  }
}

void typeInto(std::vector<assessment::Comment>& comments, std::vector<assessment::DifferingView>& views,
              const std::string& text) {
  for (assessment::Comment& comment : comments) comment.text = comment.signedBy = text;
  for (assessment::DifferingView& view : views) view.because = view.holder = text;
}

workspace::MeetingContent typedMeeting(const std::string& text) {
  workspace::MeetingContent content = sampleMeeting();
  typeInto(content.meeting, text);
  typeInto(content.comments, content.differingViews, text);
  return content;
}

assessment::Dossier typedEverywhere(const std::string& text) {
  assessment::Dossier dossier = discussedDossier();
  for (assessment::Evidence& evidence : dossier.evidence) typeInto(evidence, text);
  typeInto(dossier.comments, dossier.differingViews, text);
  dossier.project.title = text;
  for (const char* key : {"organisation", "department", "country", "place", "launched", "website", "registerNumber",
                          "purpose", "stage", "kind", "supplier"}) {
    dossier.facts[key] = text;
  }
  dossier.facts["ageBands"] = std::vector<std::string>{text};
  dossier.assessment.leftOut = {{"R9", text}};
  for (auto& [key, account] : dossier.account) account = text;
  for (auto& [question, answer] : dossier.answers) {
    answer.justification = text;
    answer.publish = true;
  }
  instrument::Instrument& instrument = editInstrument(dossier);
  instrument.title = instrument.notice = instrument.disclaimer = text;
  for (instrument::Requirement& requirement : instrument.requirements) {
    requirement.title = requirement.shortTitle = text;
    for (instrument::Question& question : requirement.questions) question.text = question.inPlaceMeans = text;
  }
  instrument.sources = {{text, text, text, text, text, text, text}};
  return dossier;
}

std::vector<report::Report> reportsOf(const assessment::Dossier& dossier, const workspace::MeetingContent& meeting) {
  return {report::buildCaseStudy(dossier, definitionOf("case-study"), everythingIncluded()),
          report::buildRecord(dossier, definitionOf("record"), everythingIncluded()),
          report::tests::minutesOf(meeting, {dossier})};
}

void requireHarmlessHtml(const std::string& html) {
  const std::vector<Tag> tags = scanTags(html);
  report::tests::requireWellNested(tags);
  // One check for all of up to a million tags.
  std::string harmful;
  for (const Tag& tag : tags) {
    if (tag.name == "script" || tag.name == "img") harmful += " " + tag.name;
    for (const auto& [name, value] : tag.attributes) {
      if (name.rfind("on", 0) == 0) harmful += " " + name;
      if (name == "href" && contains(value, "javascript")) harmful += " " + value;
    }
  }
  CHECK(harmful.empty());
}

}  // namespace

TEST_CASE("hostile text is printed harmlessly and kept, wherever it was typed") {
  const std::string text = GENERATE(from_range(hostileTexts()));
  INFO(text);
  for (const report::Report& made : reportsOf(typedEverywhere(text), typedMeeting(text))) {
    const std::string html = report::writeHtml(made);
    requireHarmlessHtml(html);
    CHECK(contains(report::tests::textBetweenTags(html), text));
    CHECK(contains(nlohmann::json::parse(report::writeJson(made))["title"].get<std::string>(), text));
  }
}

TEST_CASE("hostile text does not change the shape of a Markdown report") {
  const auto shapeOf = [](const std::string& text) {
    assessment::Dossier dossier = typedEverywhere(text);
    // Markdown that a person typed may be structure; everything else may not.
    dossier.account.clear();
    for (auto& [question, answer] : dossier.answers) answer.justification = "x";
    for (assessment::Evidence& evidence : dossier.evidence) evidence.text = "x";
    for (assessment::DifferingView& view : dossier.differingViews) view.because = "x";
    workspace::MeetingContent meeting = typedMeeting(text);
    meeting.meeting.text = "x";
    meeting.meeting.details["meetingLeftOpen"] = std::string("x");
    for (assessment::DifferingView& view : meeting.differingViews) view.because = "x";
    std::vector<std::size_t> shape;
    for (const report::Report& made : reportsOf(dossier, meeting)) {
      for (const report::Block& block : report::parseMarkdown(report::writeMarkdown(made), 1)) {
        shape.push_back(block.index());
        if (const auto* table = std::get_if<report::Table>(&block)) {
          for (const auto& row : table->rows) shape.push_back(row.size());
        }
        if (const auto* list = std::get_if<report::List>(&block)) shape.push_back(list->items.size());
      }
    }
    return shape;
  };
  const auto expected = shapeOf("harmless");
  for (const std::string& text : hostileTexts()) {
    INFO(text);
    CHECK(shapeOf(text) == expected);
  }
}

TEST_CASE("placeholders are filled in once, whatever is filled in") {
  assessment::Dossier dossier = sampleDossier();
  auto renamed = std::make_shared<instrument::Instrument>(*dossier.instrument);
  renamed->title = "{edition} *x*";
  dossier.instrument = renamed;
  const std::string words =
      report::tests::wordsOf(report::buildCaseStudy(dossier, definitionOf("case-study"), everythingIncluded()));
  CHECK(contains(words, "written after {edition} *x*, edition"));
}

TEST_CASE("control characters are shown as U+FFFD in every format") {
  using namespace std::string_literals;
  const std::string text = "a\0b\x1B[31m\x7F\xC2\x9B\xEF\xBF\xBF z"s;
  const std::string shown =
      "a\xEF\xBF\xBD"
      "b\xEF\xBF\xBD[31m\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD z";
  for (const report::Report& made : reportsOf(typedEverywhere(text), typedMeeting(text))) {
    const std::string html = report::writeHtml(made);
    CHECK(contains(html, shown));
    const std::string markdown = report::writeMarkdown(made);
    const std::string json = report::writeJson(made);
    CHECK(contains(json, shown));
    for (const std::string& out : {html, markdown, json}) {
      CHECK(out.find('\0') == std::string::npos);
      CHECK(out.find('\x1B') == std::string::npos);
      CHECK(out.find('\x7F') == std::string::npos);
      CHECK_FALSE(contains(out, "\xC2\x9B"));
    }
  }
}

TEST_CASE("one megabyte in one answer and in the account is printed whole") {
  std::string text;
  for (int index = 0; text.size() < 1024U * 1024U; ++index) text += "w" + std::to_string(index) + " <i>*\\| ";
  text += "theveryend";
  assessment::Dossier dossier = discussedDossier();
  dossier.account[{"overview", "en"}] = text;
  dossier.answers["q-2-1"].justification = text;
  for (const report::Report& made : reportsOf(dossier, sampleMeeting())) {
    const std::string html = report::writeHtml(made);
    requireHarmlessHtml(html);
    CHECK(html.size() > text.size());
    for (const std::string& out : {html, report::writeMarkdown(made), report::writeJson(made)}) {
      CHECK(contains(out, "theveryend"));
      CHECK(contains(out, "w5000 "));
    }
  }
}
