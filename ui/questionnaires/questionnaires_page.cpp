// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/questionnaires_page.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "playfair/instrument/instrument_library.h"
#include "questionnaires/entry_details.h"
#include "questionnaires/questionnaire_editor.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr const char* kDraftItem = "draft/";
constexpr int kListedRole = Qt::UserRole;
// Only how splitters share their room at first matters, not the number itself.
constexpr int kRoomPart = 1000;

std::string itemOfQuestionnaire(const instrument::Instrument& one) {
  return instrument::reference(one) + "#" + std::to_string(one.edition);
}

/// The program's own, loaded once.
const std::vector<workspace::SharedQuestionnaire>& shippedOnes() {
  static const std::vector<workspace::SharedQuestionnaire> kShipped = [] {
    std::vector<workspace::SharedQuestionnaire> all;
    if (auto shipped = instrument::shippedInstruments()) {
      for (auto& one : *shipped) all.push_back(std::make_shared<const instrument::Instrument>(std::move(one)));
    }
    return all;
  }();
  return kShipped;
}

}  // namespace

QuestionnairesPage::QuestionnairesPage(const PageContext& context, QWidget* parent)
    : Page(context, "questionnairesPage", parent) {
  m_listActions = {
      addHeaderAction(tr("From a spreadsheet…"), "fromSpreadsheetButton", &QuestionnairesPage::fromSpreadsheet),
      addHeaderAction(tr("Template…"), "templateButton", &QuestionnairesPage::saveTemplate),
      addHeaderAction(tr("Open a questionnaire file…"), "openQuestionnaireButton", &QuestionnairesPage::openFile)};
  m_editActions = {addHeaderAction(tr("All questionnaires"), "backToListButton", &QuestionnairesPage::backToList),
                   addHeaderAction(tr("Check"), "checkDraftButton", &QuestionnairesPage::checkDraft),
                   addHeaderAction(tr("Publish as version…"), "publishDraftButton", &QuestionnairesPage::publishDraft)};
  setLook(m_editActions.back(), "primary");
  m_stack = new QStackedWidget(this);
  m_browser = buildBrowser();
  m_editor = new QuestionnaireEditor(session(), dialogs(), m_stack);
  m_stack->addWidget(m_browser);
  m_stack->addWidget(m_editor);
  body()->addWidget(m_stack, 1);
  connect(m_editor, &QuestionnaireEditor::said, this, &Page::said);
  connect(m_editor, &QuestionnaireEditor::failed, this, [this](const Error& error) { show(error); });
  connect(&session(), &Session::changed, this, [this](const QStringList& subjects) {
    const bool concerned = std::any_of(subjects.begin(), subjects.end(), [](const QString& subject) {
      return subject.startsWith(QLatin1String("questionnaire/")) || subject.startsWith(QLatin1String("instrument/")) ||
             subject.startsWith(QLatin1String("assessment/"));
    });
    m_stale = m_stale || concerned;
    if (m_stale && isVisible() && m_stack->currentWidget() == m_browser) refresh();
  });
}

QuestionnairesPage::~QuestionnairesPage() {
  releaseFocus();
}

QPushButton* QuestionnairesPage::addHeaderAction(const QString& text, const char* name,
                                                 void (QuestionnairesPage::*act)()) {
  auto* button = makeButton(text, name, "plain", this);
  button->setAccessibleName(text);
  addAction(button);
  connect(button, &QPushButton::clicked, this, act);
  return button;
}

QWidget* QuestionnairesPage::buildBrowser() {
  auto* sides = new QSplitter(Qt::Horizontal, m_stack);
  sides->setChildrenCollapsible(false);
  m_list = new QListWidget(sides);
  m_list->setObjectName(QStringLiteral("questionnaireList"));
  m_list->setAccessibleName(tr("Questionnaires"));
  m_list->setWordWrap(true);
  setLook(m_list, "plain");
  connect(m_list, &QListWidget::currentItemChanged, this, &QuestionnairesPage::showListed);
  connect(m_list, &QListWidget::itemActivated, this, [this] {
    if (chosen() != nullptr && !chosen()->draft.empty()) editChosen();
  });
  auto* right = new QWidget(sides);
  auto* column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* bar = new QWidget(right);
  auto* flow = new FlowLayout(bar, 8, 6);
  flow->setContentsMargins(18, 10, 18, 6);
  const auto add = [&](const QString& text, const char* name, const char* look, void (QuestionnairesPage::*act)()) {
    auto* button = makeButton(text, name, look, bar);
    button->setAccessibleName(text);
    flow->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
  };
  m_edit = add(tr("Edit the draft"), "editDraftButton", "primary", &QuestionnairesPage::editChosen);
  m_copy = add(tr("Copy as my own…"), "copyAsOwnButton", "plain", &QuestionnairesPage::copyAsOwn);
  m_take = add(tr("Take into this file"), "takeIntoFileButton", "plain", &QuestionnairesPage::takeIntoFile);
  m_differences = add(tr("Differences…"), "differencesButton", "plain", &QuestionnairesPage::showDifferences);
  m_removeDraft = add(tr("Remove the draft…"), "removeDraftButton", "plain", &QuestionnairesPage::removeChosenDraft);
  column->addWidget(bar);
  m_use = makeWrappedLabel({}, "quiet", right);
  m_use->setObjectName(QStringLiteral("questionnaireUseLabel"));
  m_use->setContentsMargins(18, 0, 18, 8);
  column->addWidget(m_use);
  auto* parts = new QSplitter(Qt::Vertical, right);
  parts->setChildrenCollapsible(false);
  m_tree = new QuestionTree(parts);
  auto* area = new QScrollArea(parts);
  area->setObjectName(QStringLiteral("entryDetailsArea"));
  area->setAccessibleName(tr("About what is chosen"));
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  m_details = new EntryDetails(area);
  area->setWidget(m_details);
  parts->setStretchFactor(0, 2);
  parts->setStretchFactor(1, 3);
  parts->setSizes({2 * kRoomPart, 3 * kRoomPart});
  column->addWidget(parts, 1);
  sides->setStretchFactor(0, 1);
  sides->setStretchFactor(1, 3);
  sides->setSizes({kRoomPart, 3 * kRoomPart});
  connect(m_tree, &QuestionTree::entryChosen, this, [this](const ChosenEntry& entry) {
    const Listed* listed = chosen();
    if (listed != nullptr && listed->questionnaire) m_details->tell(*listed->questionnaire, entry);
  });
  return sides;
}

void QuestionnairesPage::open(const Place& place) {
  m_place = place;
  m_place.page = PageId::Questionnaires;
  const std::string& item = place.item;
  // Undo names the draft alone.
  const std::string draft = item.starts_with(kDraftItem) ? item.substr(std::string(kDraftItem).size()) : item;
  if (!draft.empty() && draft.find('@') == std::string::npos && m_editor->open(draft)) {
    editDraft(draft);
    return;
  }
  refresh();
  m_list->setFocus();
}

void QuestionnairesPage::leave() {
  m_editor->settle();
}

Place QuestionnairesPage::place() const {
  return m_place;
}

QString QuestionnairesPage::windowHeading() const {
  return tr("Questionnaires");
}

void QuestionnairesPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale && m_stack->currentWidget() == m_browser) refresh();
}

void QuestionnairesPage::refresh() {
  m_stale = false;
  m_stack->setCurrentWidget(m_browser);
  m_editor->close();
  setHeader({}, tr("Questionnaires"));
  setChips(session().writable() ? QStringList() : QStringList{tr("Read only")});
  for (QPushButton* button : m_listActions) button->show();
  for (QPushButton* button : m_editActions) button->hide();
  m_listActions.front()->setEnabled(session().writable());
  listAll();
}

void QuestionnairesPage::addHeading(const QString& text) {
  auto* item = new QListWidgetItem(text, m_list);
  item->setFlags(Qt::NoItemFlags);
  QFont bold = item->font();
  bold.setBold(true);
  item->setFont(bold);
}

void QuestionnairesPage::addListed(Listed listed, const QString& words) {
  auto* item = new QListWidgetItem(listed.title + QLatin1Char('\n') + words, m_list);
  item->setData(kListedRole, static_cast<int>(m_listed.size()));
  const std::string name =
      listed.draft.empty() ? itemOfQuestionnaire(*listed.questionnaire) : kDraftItem + listed.draft;
  const bool wanted = name == m_place.item;
  m_listed.push_back(std::move(listed));
  if (wanted) m_list->setCurrentItem(item);
}

void QuestionnairesPage::listAll() {
  m_listed.clear();
  m_list->clear();
  const auto words = [](const instrument::Instrument& one) {
    return tr("%1, version %2, edition %3").arg(toQt(one.publisher), toQt(one.version)).arg(one.edition);
  };
  const auto drafts = workspace::listDrafts(session().workspace());
  if (!drafts) return show(drafts.error());
  if (!drafts->empty()) addHeading(tr("Drafts: not to be assessed with yet"));
  for (const auto& draft : *drafts) {
    Listed listed{std::make_shared<const instrument::Instrument>(draft.instrument), Origin::Brought, draft.id,
                  toQt(draft.instrument.shortTitle)};
    addListed(std::move(listed), tr("Draft of %1").arg(toQt(draft.instrument.publisher)));
  }
  const auto brought = workspace::broughtQuestionnaires(session().workspace());
  if (!brought) return show(brought.error());
  if (!brought->empty()) addHeading(tr("Published in this file"));
  for (const auto& one : *brought) addListed({one, Origin::Brought, {}, toQt(one->shortTitle)}, words(*one));
  if (!m_strangers.empty()) addHeading(tr("Opened from a file: not in this file"));
  for (const auto& one : m_strangers) addListed({one, Origin::Stranger, {}, toQt(one->shortTitle)}, words(*one));
  addHeading(tr("With Playfair"));
  for (const auto& one : shippedOnes()) addListed({one, Origin::Shipped, {}, toQt(one->shortTitle)}, words(*one));
  for (int row = 0; m_list->currentItem() == nullptr && row < m_list->count(); ++row) {
    if (m_list->item(row)->data(kListedRole).isValid()) m_list->setCurrentRow(row);
  }
  showListed();
}

const QuestionnairesPage::Listed* QuestionnairesPage::chosen() const {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr || !item->data(kListedRole).isValid()) return nullptr;
  const auto index = static_cast<std::size_t>(item->data(kListedRole).toInt());
  return index < m_listed.size() ? &m_listed[index] : nullptr;
}

void QuestionnairesPage::showListed() {
  const Listed* listed = chosen();
  if (listed == nullptr) return;
  m_place.item = listed->draft.empty() ? itemOfQuestionnaire(*listed->questionnaire) : kDraftItem + listed->draft;
  m_tree->setInstrument(*listed->questionnaire);
  m_tree->choose({});
  showButtons();
  showUse();
}

void QuestionnairesPage::showButtons() {
  const Listed& listed = *chosen();
  const bool draft = !listed.draft.empty();
  const bool writable = session().writable();
  m_edit->setVisible(draft && writable);
  m_removeDraft->setVisible(draft && writable);
  m_copy->setVisible(!draft && writable);
  m_take->setVisible(listed.origin == Origin::Stranger && writable);
  m_differences->setVisible(!draft);
}

void QuestionnairesPage::showUse() {
  const Listed& listed = *chosen();
  if (!listed.draft.empty()) {
    m_use->setText(tr("A draft: publish it, then assess projects with what you published."));
    return;
  }
  if (listed.origin == Origin::Stranger) {
    m_use->setText(tr("Opened from a file that somebody else made. Its form is right; whether its questions are, you "
                      "judge. Its publisher, as it says itself: %1.")
                       .arg(toQt(listed.questionnaire->publisher)));
    return;
  }
  QStringList users;
  const auto projects = session().projects();
  if (!projects) return show(projects.error());
  for (const auto& entry : *projects) {
    for (const auto& assessment : entry.assessments) {
      const bool same = assessment.instrument == instrument::reference(*listed.questionnaire);
      if (!same) continue;
      users << tr("%1 (edition %2)").arg(projectName(entry.project, entry.facts)).arg(assessment.instrumentEdition);
    }
  }
  m_use->setText(users.isEmpty() ? tr("No project in this file uses this version.")
                                 : tr("Used by: %1").arg(users.join(QStringLiteral("; "))));
}

void QuestionnairesPage::editDraft(const std::string& draft) {
  m_place.item = kDraftItem + draft;
  setHeader(tr("Questionnaires › Draft"), toQt(m_editor->draft().title));
  for (QPushButton* button : m_listActions) button->hide();
  for (QPushButton* button : m_editActions) button->show();
  m_editActions.back()->setEnabled(session().writable());
  m_stack->setCurrentWidget(m_editor);
  emit headingChanged();
}

void QuestionnairesPage::backToList() {
  m_editor->settle();
  refresh();
  m_list->setFocus();
}

}  // namespace playfair::ui
