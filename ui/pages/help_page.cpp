// SPDX-License-Identifier: EUPL-1.2
#include "pages/help_page.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr std::size_t kLargestGuide = 1024U * 1024U;

/// A word that stands in the heading of the part about a page.
QString headingWord(PageId page) {
  switch (page) {
    case PageId::Facts:
      return QStringLiteral("fact");
    case PageId::Scope:
      return QStringLiteral("scope");
    case PageId::Walk:
      return QStringLiteral("walk");
    case PageId::Evidence:
      return QStringLiteral("evidence");
    case PageId::Account:
      return QStringLiteral("case study");
    case PageId::Report:
      return QStringLiteral("publish");
    case PageId::Activity:
      return QStringLiteral("activity");
    case PageId::Questionnaires:
      return QStringLiteral("own questionnaire");
    case PageId::People:
      return QStringLiteral("people in the file");
    default:
      return {};
  }
}

/// The guide with its pictures, which lie beside it; nothing else is loaded from anywhere.
class GuideBrowser : public QTextBrowser {
 public:
  using QTextBrowser::QTextBrowser;

 protected:
  QVariant loadResource(int type, const QUrl& name) override {
    constexpr int kWidest = 720;
    const QString file = QFileInfo(name.path()).fileName();
    if (type != QTextDocument::ImageResource || name.path() != QStringLiteral("pictures/") + file) return {};
    const auto place = instrument::dataFolder() / "docs" / "pictures" / fromQt(file);
    const QImage picture(toQt(place.string()));
    return picture.width() > kWidest ? picture.scaledToWidth(kWidest, Qt::SmoothTransformation) : picture;
  }
};

}  // namespace

HelpPage::HelpPage(const PageContext& context, QWidget* parent) : Page(context, "helpPage", parent) {
  setHeader({}, tr("Help"));
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("helpSearchEdit"));
  m_search->setAccessibleName(tr("Find in the guide"));
  m_search->setPlaceholderText(tr("Find in the guide"));
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(240);
  addAction(m_search);
  connect(m_search, &QLineEdit::returnPressed, this, &HelpPage::find);
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  m_headings = new QListWidget(this);
  m_headings->setObjectName(QStringLiteral("helpHeadings"));
  m_headings->setAccessibleName(tr("Parts of the guide"));
  m_headings->setWordWrap(true);
  setLook(m_headings, "plain");
  m_headings->setResizeMode(QListView::Adjust);
  m_headings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_headings->setFixedWidth(fontMetrics().averageCharWidth() * 34);
  m_text = new GuideBrowser(this);
  m_text->setObjectName(QStringLiteral("helpText"));
  m_text->setAccessibleName(tr("User guide"));
  m_text->setOpenLinks(false);
  m_text->document()->setDocumentMargin(24);
  row->addWidget(m_headings);
  row->addWidget(m_text, 1);
  body()->addLayout(row, 1);
  connect(m_headings, &QListWidget::currentTextChanged, this, &HelpPage::goToHeading);
  load();
}

void HelpPage::load() {
  const auto text = instrument::readFile(instrument::dataFolder() / "docs" / "user-guide.md", kLargestGuide);
  m_markdown = text ? toQt(*text) : tr("The guide is missing from this installation.");
  m_text->setMarkdown(m_markdown);
  for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 2) m_headings->addItem(block.text());
  }
}

void HelpPage::open(const Place& place) {
  m_place = place;
  m_place.page = PageId::Help;
  const QString word = headingWord(static_cast<PageId>(QString::fromStdString(place.item).toInt()));
  for (int i = 0; !word.isEmpty() && i < m_headings->count(); ++i) {
    if (m_headings->item(i)->text().contains(word, Qt::CaseInsensitive)) {
      m_headings->setCurrentRow(i);
      break;
    }
  }
  m_headings->setFocus();
}

void HelpPage::goToHeading(const QString& heading) {
  for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() != 2 || block.text() != heading) continue;
    QTextCursor cursor(block);
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top());
    return;
  }
}

void HelpPage::find() {
  const QString words = m_search->text();
  if (words.isEmpty() || m_text->find(words)) return;
  m_text->moveCursor(QTextCursor::Start);
  if (!m_text->find(words)) emit said(tr("“%1” is not in the guide.").arg(words));
}

Place HelpPage::place() const {
  return m_place;
}
QString HelpPage::windowHeading() const {
  return tr("Help");
}
QString HelpPage::printable() const {
  return m_markdown;
}

}  // namespace playfair::ui
