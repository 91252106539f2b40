// SPDX-License-Identifier: EUPL-1.2
#include "pages/account_page.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "language/window_language.h"
#include "pages/account_sources.h"
#include "playfair/workspace/register.h"
#include "session/text.h"
#include "walk/markdown_edit.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kPanelCharacters = 36;

/// Where somebody goes on: the window's language, unless texts were written in another one only.
std::string languageToGoOnIn(const assessment::Dossier& dossier) {
  const std::string spoken = fromQt(languageSpoken());
  const auto& texts = dossier.account;
  const bool inSpoken =
      std::any_of(texts.begin(), texts.end(), [&](const auto& text) { return text.first.second == spoken; });
  return inSpoken || texts.empty() ? spoken : texts.begin()->first.second;
}

int wordCount(const QString& text) {
  static const QRegularExpression space(QStringLiteral("\\s+"));
  return static_cast<int>(text.split(space, Qt::SkipEmptyParts).size());
}

}  // namespace

AccountPage::AccountPage(const PageContext& context, QWidget* parent) : Page(context, "accountPage", parent) {
  auto* preview = makeButton(tr("Preview and export"), "previewButton", "primary", this);
  auto* overview = makeButton(tr("Overview"), "overviewButton", "plain", this);
  buildLanguages();
  addAction(overview);
  addAction(preview);
  connect(preview, &QPushButton::clicked, this,
          [this] { emit goTo({PageId::Report, m_place.project, m_place.assessment, {}}); });
  connect(overview, &QPushButton::clicked, this,
          [this] { emit goTo({PageId::Overview, m_place.project, m_place.assessment, {}}); });
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  buildList(row);
  buildEditor(row);
  buildSources(row);
  body()->addLayout(row, 1);
  connect(&session(), &Session::changed, this, &AccountPage::reload);
}

void AccountPage::buildLanguages() {
  m_languages = new QComboBox(this);
  m_languages->setObjectName(QStringLiteral("accountLanguageCombo"));
  m_languages->setAccessibleName(tr("Language of the case study text"));
  m_languages->setToolTip(tr("Each language has texts of its own. A report takes those of its language."));
  for (const WindowLanguage& each : windowLanguages()) m_languages->addItem(each.name, each.code);
  addAction(m_languages);
  connect(m_languages, &QComboBox::activated, this,
          [this](int index) { chooseLanguage(fromQt(m_languages->itemData(index).toString())); });
}

void AccountPage::chooseLanguage(const std::string& language) {
  if (const auto settled = session().settleAll(); !settled) return show(settled.error());
  m_language = language;
  const QString code = toQt(language);
  if (m_languages->findData(code) < 0) m_languages->addItem(languageName(language), code);
  m_languages->setCurrentIndex(m_languages->findData(code));
  if (m_dossier == nullptr) return;
  fillList();
  choose(m_list->currentRow());
}

void AccountPage::buildList(QHBoxLayout* row) {
  m_list = new QListWidget(this);
  m_list->setObjectName(QStringLiteral("sectionList"));
  m_list->setAccessibleName(tr("Parts of the case study, and texts for children"));
  m_list->setWordWrap(true);
  m_list->setSpacing(1);
  m_list->setResizeMode(QListView::Adjust);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setLook(m_list, "plain");
  m_list->setFixedWidth(fontMetrics().averageCharWidth() * kPanelCharacters);
  row->addWidget(m_list);
  connect(m_list, &QListWidget::currentRowChanged, this, &AccountPage::choose);
}

void AccountPage::buildEditor(QHBoxLayout* row) {
  auto* middle = new QVBoxLayout;
  middle->setContentsMargins(22, 16, 22, 16);
  middle->setSpacing(10);
  m_heading = makeWrappedLabel({}, "question", this);
  m_prompt = makeWrappedLabel({}, "quiet", this);
  m_conflict = makeWrappedLabel({}, "bad", this);
  m_conflict->hide();
  auto* card = makeFrame("card", this);
  auto* inside = new QVBoxLayout(card);
  inside->setContentsMargins(1, 4, 1, 4);
  m_edit = new MarkdownEdit(dialogs(), card);
  m_edit->setObjectName(QStringLiteral("accountEdit"));
  inside->addWidget(m_edit->createToolBar(card));
  inside->addWidget(m_edit, 1);
  m_words = makeLabel({}, "small", this);
  middle->addWidget(m_heading);
  middle->addWidget(m_prompt);
  middle->addWidget(m_conflict);
  middle->addWidget(card, 1);
  middle->addWidget(m_words);
  row->addLayout(middle, 1);
  connect(m_edit, &MarkdownEdit::edited, this, &AccountPage::edited);
  connect(m_edit, &MarkdownEdit::left, this, [this] {
    if (const auto settled = session().settle(subject()); !settled) show(settled.error());
  });
}

void AccountPage::buildSources(QHBoxLayout* row) {
  m_sources = new QScrollArea(this);
  m_sources->setObjectName(QStringLiteral("sourcesArea"));
  m_sources->setAccessibleName(tr("What this text draws on"));
  m_sources->setFrameShape(QFrame::NoFrame);
  m_sources->setWidgetResizable(true);
  m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_sources->setFixedWidth(fontMetrics().averageCharWidth() * (kPanelCharacters + 6));
  row->addWidget(m_sources);
}

bool AccountPage::load() {
  const auto loaded = session().dossier(m_place.assessment);
  if (!loaded) {
    show(loaded.error());
    return false;
  }
  auto parts = accountParts(**loaded, fromQt(languageSpoken()));
  if (!parts) {
    show(parts.error());
    return false;
  }
  m_dossier = *loaded;
  m_parts = std::move(*parts);
  m_place.project = m_dossier->project.id;
  setHeader(projectName(m_dossier->project, m_dossier->facts), tr("Case study"));
  return true;
}

void AccountPage::open(const Place& place) {
  const bool another = m_dossier == nullptr || place.assessment != m_place.assessment;
  m_place = place;
  m_place.page = PageId::Account;
  if (!load()) return;
  if (another) chooseLanguage(languageToGoOnIn(*m_dossier));
  fillList();
  const auto wanted = [&place, this](const report::AccountPlace& p) {
    return place.item.empty() ? storedText(p.section).empty() : p.section == place.item;
  };
  const auto& places = m_parts.places;
  const auto found = std::find_if(places.begin(), places.end(), wanted);
  const int row = found == places.end() ? 0 : rowOf(static_cast<std::size_t>(found - places.begin()));
  m_list->setCurrentRow(row);
  choose(row);
  m_edit->setFocus();
}

void AccountPage::reload() {
  if (m_dossier == nullptr || !isVisible()) return;
  const auto loaded = session().dossier(m_place.assessment);
  if (!loaded) return;
  m_dossier = *loaded;
  fillList();
  // What is being typed here stays; a change from elsewhere is shown once nothing is being typed.
  if (session().typed(subject()) || current() == nullptr) return;
  const QString stored = toQt(storedText(current()->section));
  if (m_edit->markdown() != stored) m_edit->setMarkdown(stored);
  showSaved();
}

int AccountPage::rowOf(std::size_t place) const {
  return static_cast<int>(place < m_parts.forChildren ? place : place + 1);
}

const report::AccountPlace* AccountPage::placeAt(int row) const {
  const auto group = static_cast<int>(m_parts.forChildren);
  if (row < 0 || row == group) return nullptr;
  const auto place = static_cast<std::size_t>(row < group ? row : row - 1);
  return place < m_parts.places.size() ? &m_parts.places[place] : nullptr;
}

void AccountPage::fillList() {
  const QSignalBlocker quiet(m_list);
  const int row = m_list->currentRow();
  const int rows = rowOf(m_parts.places.size());
  if (m_list->count() != rows) m_list->clear();
  for (int i = 0; i < rows; ++i) fillRow(i);
  if (row >= 0) m_list->setCurrentRow(row);
}

void AccountPage::fillRow(int row) {
  if (row >= m_list->count()) m_list->addItem(QString());
  QListWidgetItem* item = m_list->item(row);
  const report::AccountPlace* place = placeAt(row);
  QFont font = m_list->font();
  font.setBold(place == nullptr);
  item->setFont(font);
  item->setFlags(place == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  if (place == nullptr) {
    item->setText(tr("For children"));
    item->setData(Qt::AccessibleTextRole, item->text());
    return;
  }
  const bool written = !storedText(place->section).empty();
  const QString name = accountPartName(*place);
  item->setText((written ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + name);
  item->setData(Qt::AccessibleTextRole, written ? tr("%1, written").arg(name) : tr("%1, not yet written").arg(name));
}

const report::AccountPlace* AccountPage::current() const {
  return placeAt(m_list->currentRow());
}

std::string AccountPage::storedText(const std::string& section) const {
  const auto found = m_dossier->account.find({section, m_language});
  return found == m_dossier->account.end() ? std::string() : found->second;
}

std::string AccountPage::subject() const {
  return current() == nullptr ? std::string()
                              : workspace::accountSubject(m_place.assessment, current()->section, m_language);
}

void AccountPage::choose(int) {
  if (current() == nullptr) return;
  if (const auto settled = session().settleAll(); !settled) show(settled.error());
  m_place.item = current()->section;
  m_heading->setText(accountPartName(*current()));
  m_prompt->setText(toQt(current()->prompt));
  m_edit->setAccessibleName(tr("Text: %1").arg(toQt(current()->heading)));
  m_edit->setReadOnly(!session().writable());
  m_edit->setMarkdown(toQt(storedText(current()->section)));
  showSaved();
  fillSources();
}

void AccountPage::edited() {
  if (current() == nullptr) return;
  const std::string text = fromQt(m_edit->markdown());
  session().type(subject(), text.empty() ? "null" : workspace::accountJson(text),
                 tr("Case study text: %1").arg(toQt(current()->heading)), m_place);
  m_words->setText(tr("%n word(s)", nullptr, wordCount(m_edit->toPlainText())));
}

void AccountPage::showSaved() {
  const QString words = tr("%n word(s)", nullptr, wordCount(m_edit->toPlainText()));
  m_words->setText(session().writable() ? words : tr("%1 · this file can only be read").arg(words));
  const auto stored = session().workspace().current(subject());
  const bool twice = stored && *stored && (*stored)->conflicting();
  m_conflict->setVisible(twice);
  if (twice)
    m_conflict->setText(
        tr("Two people changed this text apart. You see one of them; the next change you make settles it. Both stay in "
           "the log."));
}

void AccountPage::fillSources() {
  auto* inside = new QWidget;
  inside->setObjectName(QStringLiteral("pageBody"));
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(0, 16, 18, 16);
  layout->setSpacing(10);
  const auto sources = accountSources(*m_dossier, *current());
  layout->addWidget(
      makeWrappedLabel(current()->requirement.empty() ? tr("Facts it can draw on") : tr("Answers it can draw on"),
                       "subheading", inside));
  if (sources.empty())
    layout->addWidget(
        makeWrappedLabel(tr("Nothing yet: what you say in the facts and answers shows here."), "quiet", inside));
  for (const auto& source : sources) addSource(layout, source.title, source.standing, source.text);
  layout->addStretch(1);
  m_sources->setWidget(inside);
}

void AccountPage::addSource(QVBoxLayout* layout, const QString& title, const QString& standing, const QString& text) {
  auto* card = makeFrame("card", m_sources);
  auto* inside = new QVBoxLayout(card);
  inside->setContentsMargins(12, 10, 12, 10);
  inside->setSpacing(4);
  inside->addWidget(makeWrappedLabel(title, "strong", card));
  if (!standing.isEmpty()) inside->addWidget(makeWrappedLabel(standing, "small", card));
  if (!text.isEmpty()) {
    inside->addWidget(makeWrappedLabel(text, "quiet", card));
    auto* button = makeButton(tr("Insert"), "insertButton", "plain", card);
    button->setAccessibleName(tr("Insert: %1").arg(title));
    button->setEnabled(session().writable());
    connect(button, &QPushButton::clicked, this, [this, text] { insert(text); });
    inside->addWidget(button, 0, Qt::AlignLeft);
  }
  layout->addWidget(card);
}

void AccountPage::insert(const QString& text) {
  const QString before = m_edit->markdown();
  m_edit->setMarkdown(before.isEmpty() ? text : before + QStringLiteral("\n\n") + text);
  edited();
  emit said(tr("Copied. It was written for colleagues: read it as a reader outside would, and change it."));
  m_edit->setFocus();
}

Place AccountPage::place() const {
  return m_place;
}

QString AccountPage::windowHeading() const {
  return m_dossier == nullptr ? tr("Case study")
                              : tr("Case study · %1").arg(projectName(m_dossier->project, m_dossier->facts));
}

QString AccountPage::printable() const {
  if (m_dossier == nullptr) return {};
  QString text;
  for (const auto& place : m_parts.places) {
    const QString written = toQt(storedText(place.section));
    if (!written.isEmpty())
      text +=
          QStringLiteral("## ") + accountPartName(place) + QStringLiteral("\n\n") + written + QStringLiteral("\n\n");
  }
  return text;
}

AccountPage::~AccountPage() {
  releaseFocus();
}

}  // namespace playfair::ui
