// SPDX-License-Identifier: EUPL-1.2
#include "walk/markdown_document.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <random>

#include "session/text.h"
#include "support/catch.h"
#include "support/fake_dialogs.h"
#include "support/qt_test.h"
#include "walk/markdown_edit.h"
#include "walk/markdown_runs.h"

using namespace playfair;
using namespace playfair::ui;

namespace {

QString afterRoundTrip(const QString& typed) {
  return plainTextOf(markdownOf(typed));
}

QString randomText(std::mt19937& random, const QString& alphabet, int longest) {
  std::uniform_int_distribution<int> length(1, longest);
  std::uniform_int_distribution<int> index(0, static_cast<int>(alphabet.size()) - 1);
  QString text;
  for (int i = length(random); i > 0; --i) text += alphabet[index(random)];
  return text;
}

Runs runsOfDocument(const QTextDocument& document) {
  Runs all;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    for (const Run& run : runsOf(block)) all.push_back(run);
  }
  return normalised(all);
}

std::string rewritten(const std::string& markdown) {
  QTextDocument document;
  readMarkdown(document, markdown);
  return writeMarkdown(document);
}

}  // namespace

TEST_CASE("what looks like markup and was typed stays text") {
  const QString typed = GENERATE(
      QStringLiteral("2 * 3 * 4"), QStringLiteral("*not italic*"), QStringLiteral("snake_case and _this_"),
      QStringLiteral("# no heading"), QStringLiteral("1. no list"), QStringLiteral("12) no list"),
      QStringLiteral("- no list"), QStringLiteral("+ no list"), QStringLiteral("> no quote"), QStringLiteral("---"),
      QStringLiteral("==="), QStringLiteral("`no code`"), QStringLiteral("[no](https://example.org)"),
      QStringLiteral("![no](x.png)"), QStringLiteral("<script>alert(1)</script>"),
      QStringLiteral("<https://example.org>"), QStringLiteral("&amp; &#65; &nbsp;"), QStringLiteral("~~not struck~~"),
      QStringLiteral("| a | b |"), QStringLiteral("back\\slash \\* \\"), QStringLiteral("[label]: https://example.org"),
      QStringLiteral("    four spaces"), QStringLiteral("\ttab"), QStringLiteral("ends with spaces  "),
      QStringLiteral("👩‍👧 children 🎈"), QString::fromUtf8("\u202bعربى\u202c and \u200f"),
      QString::fromUtf8("a\u00ad b\u200b"), QStringLiteral("```"), QStringLiteral("* * *"), QStringLiteral("a  b   c"));
  CHECK(afterRoundTrip(typed) == typed);
  CHECK(afterRoundTrip(QStringLiteral("before\n") + typed + QStringLiteral("\nafter")) ==
        QStringLiteral("before\n") + typed + QStringLiteral("\nafter"));
}

TEST_CASE("ordinary prose is written as it is") {
  CHECK(markdownOf(QStringLiteral("Two sessions were held; none of them came. (14 children, 4-5 years)")) ==
        "Two sessions were held; none of them came. (14 children, 4-5 years)");
  CHECK(markdownOf(QStringLiteral("2 * 3 and snake_case & more < less")) == "2 * 3 and snake_case & more < less");
  CHECK(markdownOf(QStringLiteral("one\ntwo")) == "one\n\ntwo");
}

TEST_CASE("any typed line survives, whatever it is made of") {
  std::mt19937 random(20261122);
  const QString alphabet = QStringLiteral("ab1 *_~`[]()<>#+-=|\\!&;.:>\t@/\"'é");
  for (int i = 0; i < 3000; ++i) {
    const QString typed = randomText(random, alphabet, 14);
    INFO(typed.toStdString() << " as " << markdownOf(typed));
    REQUIRE(afterRoundTrip(typed) == typed);
  }
}

TEST_CASE("text in any mixture of formats survives, and its formats where words stand apart") {
  std::mt19937 random(7);
  std::bernoulli_distribution coin(0.4);
  for (int i = 0; i < 1500; ++i) {
    const bool words = i % 2 == 0;
    const QString alphabet = words ? QStringLiteral("abcé") : QStringLiteral("ab *_~[`(.\"");
    QTextDocument document;
    QTextCursor cursor(&document);
    for (int part = 0; part < 4; ++part) {
      Run run;
      run.bold = coin(random);
      run.italic = coin(random);
      run.struck = coin(random);
      if (coin(random)) run.link = QStringLiteral("https://example.org/a_(b)");
      cursor.insertText(randomText(random, alphabet, 4), charFormatOf(run));
      if (words) cursor.insertText(QStringLiteral(" "), QTextCharFormat());
    }
    const std::string written = writeMarkdown(document);
    INFO(written);
    QTextDocument again;
    readMarkdown(again, written);
    REQUIRE(again.toPlainText() == document.toPlainText());
    if (words) REQUIRE(runsOfDocument(again) == runsOfDocument(document));
  }
}

TEST_CASE("Markdown of the dialect is read and written back the same") {
  const std::string markdown =
      GENERATE(std::string("**bold** and *italic* and ~~gone~~"), std::string("A [link](https://example.org/a) here"),
               std::string("- one\n- two\n  - below\n- three"), std::string("1. first\n2. second"),
               std::string("3. third\n4. fourth"), std::string("text\n\n- item\n\nmore text"),
               std::string("one\\\ntwo"), std::string("> quoted\n>\n> twice"), std::string("# Heading\n\nText"),
               std::string("some `code` here"), std::string("before\n\n---\n\nafter"),
               std::string("| a | b |\n|---|---|\n| 1 | 2 |"), std::string("- a\\\n  b"), std::string("- one\n* two"));
  CHECK(rewritten(markdown) == markdown);
}

TEST_CASE("empty lines that were typed stay") {
  CHECK(markdownOf(QStringLiteral("one\n\ntwo")) == "one\n\n\ntwo");
  CHECK(markdownOf(QStringLiteral("\n\n")).empty());
  const QString typed = GENERATE(QStringLiteral("one\n\ntwo"), QStringLiteral("one\n\n\n\ntwo\n\nthree\nfour"),
                                 QStringLiteral("\n\nafter two"), QStringLiteral("before one\n"),
                                 QStringLiteral("before three\n\n\n"), QStringLiteral("\n* no list\n\n# no heading\n"));
  INFO(markdownOf(typed));
  CHECK(afterRoundTrip(typed) == typed);
}

TEST_CASE("empty lines within a paragraph, as pasted web pages have them, stay") {
  QTextDocument document;
  QTextCursor cursor(&document);
  const QString pasted = QString::fromUtf8("one\u2028\u2028two\u2028\u2028\u2028three\u2028four\u2028");
  cursor.insertText(pasted);
  CHECK(writeMarkdown(document) == "one\n\n\ntwo\n\n\n\nthree\\\nfour\n\n");
  CHECK(plainTextOf(writeMarkdown(document)) == document.toPlainText());
}

TEST_CASE("empty lines between lists, quotes and headings stay") {
  const std::string markdown = GENERATE(
      std::string("- one\n- two\n\n\n- three"), std::string("1. one\n\n\n\n2. two"), std::string("> one\n\n\n> two"),
      std::string("# Heading\n\n\nText\n\n\n---\n\n\nmore"), std::string("\n- one\n  - two\n\n\nafter\n\n"));
  QTextDocument document;
  readMarkdown(document, markdown);
  CHECK(document.toPlainText().contains(QStringLiteral("\n\n")));
  CHECK(writeMarkdown(document) == markdown);
}

TEST_CASE("what reaches over empty lines is not cut by them") {
  const std::string markdown = GENERATE(std::string("```\na\n\n\nb\n```"), std::string("- a\n\n\n  still a"),
                                        std::string("[a][x]\n\n\n[x]: https://example.org"),
                                        std::string("    a\n\n\n    b"), std::string("1. a\n\n\n1. b"));
  QTextDocument document;
  readMarkdown(document, markdown);
  QTextDocument again;
  readMarkdown(again, writeMarkdown(document));
  CHECK(again.toPlainText() == document.toPlainText());
  CHECK_FALSE(document.toPlainText().contains(QStringLiteral("[x]")));
}

TEST_CASE("any paragraphs and empty lines survive together") {
  std::mt19937 random(20270301);
  std::uniform_int_distribution<int> lines(1, 8);
  std::bernoulli_distribution empty(0.4);
  for (int i = 0; i < 1500; ++i) {
    QStringList typed;
    bool text = false;
    for (int line = lines(random); line > 0; --line) {
      typed << (empty(random) ? QString() : randomText(random, QStringLiteral("ab1 *_-#>.)"), 6));
      text = text || !typed.back().isEmpty();
    }
    if (!text) continue;
    const QString whole = typed.join(QLatin1Char('\n'));
    INFO(whole.toStdString() << "\nas\n" << markdownOf(whole));
    REQUIRE(afterRoundTrip(whole) == whole);
  }
}

TEST_CASE("empty lines typed in one paragraph stay when another is touched") {
  tests::FakeDialogs dialogs;
  MarkdownEdit edit(dialogs, nullptr);
  edit.setMarkdown(QStringLiteral("first\n\n\n\nsecond"));
  edit.moveCursor(QTextCursor::End);
  QTest::keyClick(&edit, Qt::Key_Return);
  QTest::keyClick(&edit, Qt::Key_Return);
  QTest::keyClicks(&edit, QStringLiteral("third"));
  CHECK(edit.document()->blockCount() == 6);
  CHECK(edit.markdown() == QStringLiteral("first\n\n\n\nsecond\n\n\nthird"));
  const QString shown = edit.toPlainText();
  edit.setMarkdown(edit.markdown());
  CHECK(edit.toPlainText() == shown);
}

TEST_CASE("bold inside a word and beside signs is kept") {
  QTextDocument document;
  QTextCursor cursor(&document);
  Run bold;
  bold.bold = true;
  cursor.insertText(QStringLiteral("Kind"), QTextCharFormat());
  cursor.insertText(QStringLiteral("(er)"), charFormatOf(bold));
  cursor.insertText(QStringLiteral("garten"), QTextCharFormat());
  QTextDocument again;
  readMarkdown(again, writeMarkdown(document));
  CHECK(runsOfDocument(again) == runsOfDocument(document));
}

TEST_CASE("a text that nobody touched stays byte for byte") {
  tests::FakeDialogs dialogs;
  MarkdownEdit edit(dialogs, nullptr);
  const QString odd = QString::fromUtf8("__odd__   \r\n\n\n*  \x01 markup\n***\n<b>x</b>  \n");
  edit.setMarkdown(odd);
  CHECK(edit.markdown() == odd);
  edit.selectAll();
  edit.moveCursor(QTextCursor::End);
  CHECK(edit.markdown() == odd);
  QTest::keyClicks(&edit, QStringLiteral("!"));
  CHECK(edit.markdown() != odd);
}

TEST_CASE("keys and buttons format, and Markdown is never seen") {
  tests::FakeDialogs dialogs;
  MarkdownEdit edit(dialogs, nullptr);
  QTest::keyClicks(&edit, QStringLiteral("a "));
  QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
  QTest::keyClicks(&edit, QStringLiteral("b"));
  QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
  QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
  QTest::keyClicks(&edit, QStringLiteral(" c"));
  CHECK(edit.markdown() == QStringLiteral("a **b** *c*"));
  CHECK(edit.toPlainText() == QStringLiteral("a b c"));

  SECTION("a list, left by Return on an empty item") {
    edit.setMarkdown({});
    QTest::keyClick(&edit, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&edit, QStringLiteral("one"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("two"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("after"));
    CHECK(edit.markdown() == QStringLiteral("- one\n- two\n\nafter"));
  }
  SECTION("a link asks for its address; typing after it is not linked") {
    edit.setMarkdown(QStringLiteral("see here"));
    edit.moveCursor(QTextCursor::End);
    edit.moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
    dialogs.texts << QStringLiteral("www.example.org");
    QTest::keyClick(&edit, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&edit, QStringLiteral(" now"));
    CHECK(edit.markdown() == QStringLiteral("see [here](https://www.example.org) now"));
  }
  SECTION("an address of another kind is refused") {
    edit.setMarkdown(QStringLiteral("x"));
    dialogs.texts << QStringLiteral("javascript:alert(1)");
    edit.toggleLink();
    CHECK(edit.markdown() == QStringLiteral("x"));
    CHECK(dialogs.informed.size() == 1);
  }
}

TEST_CASE("pasted rich text is reduced to what Markdown can say") {
  tests::FakeDialogs dialogs;
  MarkdownEdit edit(dialogs, nullptr);
  auto* data = new QMimeData;
  data->setHtml(QStringLiteral(
      "<h1>Title</h1><p style='color:red;font-size:30pt'>A <b>bold</b> <a href='file:///etc/passwd'>file</a> and "
      "<a href='https://example.org'>page</a><img src='file:///x.png'></p><ul><li>one</li><li>two</li></ul>"));
  QApplication::clipboard()->setMimeData(data);
  edit.paste();
  CHECK(edit.markdown() ==
        QStringLiteral("# Title\n\nA **bold** file and [page](https://example.org)\n\n- one\n- two"));
}

TEST_CASE("a long answer is written in reasonable time") {
  QString longText;
  for (int i = 0; i < 20000; ++i) longText += QStringLiteral("All *of* it is [here], kept_as_typed. ");
  const QString trimmed = longText.trimmed();
  QElapsedTimer timer;
  timer.start();
  CHECK(afterRoundTrip(trimmed) == trimmed);
  CHECK(timer.elapsed() < 20000);
}
