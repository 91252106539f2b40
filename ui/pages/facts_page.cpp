// SPDX-License-Identifier: EUPL-1.2
#include "pages/facts_page.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/card.h"
#include "pages/printed_pages.h"
#include "pages/project_menu.h"
#include "pages/project_words.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

const std::string kKind = "kind";
const std::string kNoFact = "null";

SaidFact saidOf(const assessment::Facts& facts, const std::string& key) {
  const auto found = facts.find(key);
  return found == facts.end() ? SaidFact() : SaidFact(found->second);
}

SaidFact saidFromJson(const std::string& json) {
  if (json == kNoFact) return {};
  const auto read = workspace::factFromJson(json);
  return read ? SaidFact(*read) : SaidFact();
}

}  // namespace

FactsPage::FactsPage(const PageContext& pages, QWidget* parent) : Page(pages, "factsPage", parent) {
  QVBoxLayout* column = scrollingBody();
  m_area = findChild<QScrollArea*>();
  m_readOnly = makeWrappedLabel(
      tr("This file can only be read: facts cannot be changed here. Save a copy gives you a file that you can change."),
      "quiet", this);
  m_readOnly->setVisible(!session().writable());
  column->addWidget(m_readOnly);
  buildProjectCard(*column);
  buildBoxes(*column);
  column->addStretch(1);
  buildBar();
  connect(&session(), &Session::changed, this, &FactsPage::subjectsChanged);
}

void FactsPage::buildProjectCard(QVBoxLayout& column) {
  auto* card = new Card({}, "projectCard", this);
  if (const auto* kind = factCatalogue().find(kKind)) addField(*kind, *card->column());
  m_hiddenFacts = makeWrappedLabel({}, "small", card);
  m_hiddenFacts->setObjectName(QStringLiteral("hiddenFactsLabel"));
  card->column()->addWidget(m_hiddenFacts);
  const auto add = [&](const QString& name, const QString& help, const char* objectName, const char* item) {
    auto* row = new FormRow(name, help, {}, card);
    auto* edit = new QLineEdit(row);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(name);
    edit->setReadOnly(!session().writable());
    edit->installEventFilter(this);
    row->right()->addWidget(edit);
    row->setBuddy(edit);
    connect(edit, &QLineEdit::textEdited, this, [this, item] { projectTyped(item); });
    card->column()->addWidget(makeFrame("line", card));
    card->column()->addWidget(row);
    return std::pair(edit, row);
  };
  const auto [title, titleRow] = add(
      tr("Title"), tr("As your organisation calls it. It stands on everything that is printed."), "titleEdit", "title");
  m_title = title;
  m_titleNeeded =
      makeWrappedLabel(tr("A project needs a title. The last one is kept until you write another."), "bad", titleRow);
  m_titleNeeded->hide();
  titleRow->right()->addWidget(m_titleNeeded);
  m_tags =
      add(tr("Tags"), tr("Words to find it by in the list of projects, with commas between them."), "tagsEdit", "tags")
          .first;
  column.addWidget(card);
}

FactField* FactsPage::addField(const instrument::FactDefinition& fact, QVBoxLayout& column) {
  auto* field = new FactField(fact, this);
  field->setEditable(session().writable());
  connect(field, &FactField::typed, this, &FactsPage::factTyped);
  connect(field, &FactField::chosen, this, &FactsPage::factChosen);
  connect(field, &FactField::left, this,
          [this](const std::string& key) { settleSubject(workspace::factSubject(m_project, key)); });
  column.addWidget(field);
  m_fields.push_back(field);
  return field;
}

void FactsPage::buildBoxes(QVBoxLayout& column) {
  for (const auto& box : factCatalogue().boxes) {
    auto* card = new Card(toQt(box.title), "factBox", this);
    card->setObjectName(QStringLiteral("factBox_") + toQt(box.id));
    std::vector<FactField*> fields;
    for (const auto& fact : factCatalogue().facts) {
      if (fact.box != box.id || fact.key == kKind) continue;
      if (!fields.empty()) card->column()->addWidget(makeFrame("line", card));
      fields.push_back(addField(fact, *card->column()));
    }
    column.addWidget(card);
    m_boxes.emplace_back(card, std::move(fields));
  }
}

void FactsPage::buildBar() {
  auto* bar = makeFrame("footer", this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(22, 10, 22, 10);
  row->setSpacing(16);
  m_difference = makeWrappedLabel({}, "strong", bar);
  m_difference->setObjectName(QStringLiteral("differenceLabel"));
  row->addWidget(m_difference, 1);
  m_next = makeButton({}, "goOnButton", "primary", bar);
  row->addWidget(m_next);
  connect(m_next, &QPushButton::clicked, this, &FactsPage::goOn);
  body()->addWidget(bar);
}

void FactsPage::open(const Place& place) {
  const auto before = m_project;
  m_project = place.project;
  m_assessment = place.assessment;
  if (m_project.empty()) {
    const auto dossier = session().dossier(m_assessment);
    if (dossier) m_project = (*dossier)->project.id;
  }
  m_difference->clear();
  m_asked = askedNow(session(), m_project);
  refreshPage();
  if (before != m_project) m_area->ensureVisible(0, 0);
  QWidget* target = place.item == "title" ? m_title : place.item == "tags" ? m_tags : nullptr;
  const auto found =
      std::find_if(m_fields.begin(), m_fields.end(), [&](FactField* one) { return one->fact().key == place.item; });
  if (target != nullptr) {
    target->setFocus();
  } else if (found != m_fields.end() && (*found)->isVisibleTo(this)) {
    (*found)->focusEditor();
    target = *found;
  } else if (!m_fields.empty()) {
    m_fields.front()->focusEditor();
  }
  if (target != nullptr) m_area->ensureWidgetVisible(target);
}

Place FactsPage::place() const {
  return {PageId::Facts, m_project, m_assessment, {}};
}

QString FactsPage::windowHeading() const {
  return m_heading;
}

QString FactsPage::printable() const {
  const auto entry = session().project(m_project);
  return entry ? factsMarkdown(*entry) : QString();
}

void FactsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (!m_stale || m_project.empty()) return;
  refreshPage();
  m_asked = askedNow(session(), m_project);
}

void FactsPage::refreshPage() {
  if (factCatalogue().facts.empty()) {
    const auto catalogue = instrument::loadFactCatalogue();
    if (!catalogue) return show(catalogue.error());
  }
  const auto entry = session().project(m_project);
  if (!entry) {
    // Its beginning was taken back, or somebody deleted it: the list of projects says what there is.
    if (entry.error().code != ErrorCode::NotFound) show(entry.error());
    return;
  }
  m_stale = false;
  refreshProject(*entry);
  for (FactField* field : m_fields) refreshField(*field, entry->facts);
  showAskedFacts(assessment::factText(entry->facts, kKind));
  const bool started =
      std::any_of(entry->assessments.begin(), entry->assessments.end(), [](const auto& one) { return !one.archived; });
  m_next->setText(started ? tr("Go on with the questions ›") : tr("Choose the questionnaire ›"));
  m_next->setVisible(started || session().writable());
}

void FactsPage::refreshProject(const workspace::ProjectEntry& entry) {
  m_shown = entry.project;
  m_heading = projectName(entry.project, entry.facts);
  setHeader(tr("Facts"), m_heading);
  setChips(session().writable() ? QStringList() : QStringList{tr("Read only")});
  // What is being typed is newer than what is stored.
  if (session().typed(workspace::projectSubject(m_project))) return;
  m_titleNeeded->hide();
  const QString title = toQt(entry.project.title);
  const QString tags = tagsToText(entry.project.tags);
  if (m_title->text() != title) m_title->setText(title);
  if (tagsFromText(m_tags->text()) != entry.project.tags) m_tags->setText(tags);
}

void FactsPage::refreshField(FactField& field, const assessment::Facts& facts) {
  const std::string subject = workspace::factSubject(m_project, field.fact().key);
  const auto typed = session().typed(subject);
  const SaidFact said = typed ? saidFromJson(*typed) : saidOf(facts, field.fact().key);
  field.showValue(said);
  const auto current = session().workspace().current(subject);
  const bool conflict = current && *current && (*current)->conflicting();
  field.showConflict(said, conflict ? saidFromJson((*current)->otherValues.front()) : SaidFact());
}

void FactsPage::showAskedFacts(const std::string& kind) {
  int hidden = 0;
  for (auto& [card, fields] : m_boxes) {
    int shown = 0;
    for (FactField* field : fields) {
      const bool asked = field->askedFor(kind);
      field->setVisible(asked);
      shown += asked ? 1 : 0;
      hidden += asked ? 0 : 1;
    }
    card->setVisible(shown > 0);
  }
  m_hiddenFacts->setVisible(hidden > 0);
  m_hiddenFacts->setText(
      (hidden == 1 ? tr("1 fact is not asked for this kind. What was written there is kept.")
                   : tr("%1 facts are not asked for this kind. What was written there is kept.").arg(hidden)));
}

void FactsPage::subjectsChanged(const QStringList& subjects) {
  m_stale = true;
  if (m_project.empty()) return;
  const QString facts = toQt(workspace::factSubject(m_project, {}));
  QString cause;
  for (const QString& subject : subjects) {
    const auto* fact = subject.startsWith(facts) ? factCatalogue().find(fromQt(subject.mid(facts.size()))) : nullptr;
    if (fact != nullptr) cause = toQt(fact->title).toLower();
  }
  if (!isVisible()) return;
  refreshPage();
  sayDifference(cause);
}

void FactsPage::sayDifference(const QString& cause) {
  AskedQuestions now = askedNow(session(), m_project);
  const QString sentence = cause.isEmpty() ? QString() : differenceSentence(cause, difference(m_asked, now));
  m_asked = std::move(now);
  if (sentence.isEmpty()) return;
  m_difference->setText(sentence);
  emit said(sentence);
}

void FactsPage::factTyped(const std::string& key, const SaidFact& value) {
  const auto* fact = factCatalogue().find(key);
  session().type(workspace::factSubject(m_project, key), value ? workspace::toJson(*value) : kNoFact,
                 tr("Fact: %1").arg(fact == nullptr ? toQt(key) : toQt(fact->title)),
                 {PageId::Facts, m_project, m_assessment, key});
}

void FactsPage::factChosen(const std::string& key, const SaidFact& value) {
  // A failure is told by the window, and the field shows what is stored.
  if (!session().setFact(m_project, key, value)) refreshPage();
}

void FactsPage::projectTyped(const std::string& item) {
  const QString title = m_title->text().simplified();
  m_titleNeeded->setVisible(title.isEmpty());
  if (!title.isEmpty()) m_shown.title = fromQt(title);
  m_shown.tags = tagsFromText(m_tags->text());
  session().type(workspace::projectSubject(m_project), workspace::toJson(m_shown),
                 item == "title" ? tr("Title of the project") : tr("Tags of the project"),
                 {PageId::Facts, m_project, m_assessment, item});
}

void FactsPage::settleSubject(const std::string& subject) {
  if (m_project.empty()) return;
  // A failure is told by the window; what was typed stays in the field and as a draft.
  static_cast<void>(session().settle(subject));
}

bool FactsPage::eventFilter(QObject* watched, QEvent* event) {
  const bool project = watched == m_title || watched == m_tags;
  if (project && event->type() == QEvent::FocusOut &&
      static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
    settleSubject(workspace::projectSubject(m_project));
    if (m_title->text().simplified().isEmpty()) {
      m_title->setText(toQt(m_shown.title));
      m_titleNeeded->hide();
    }
  }
  return Page::eventFilter(watched, event);
}

void FactsPage::goOn() {
  const auto entry = session().project(m_project);
  if (!entry) return show(entry.error());
  const auto found = std::find_if(entry->assessments.begin(), entry->assessments.end(), [this](const auto& one) {
    return !one.archived && (m_assessment.empty() || one.id == m_assessment);
  });
  if (found == entry->assessments.end()) {
    emit goTo({PageId::Scope, m_project, {}, {}});
  } else {
    emit goTo({PageId::Walk, m_project, found->id, {}});
  }
}

FactsPage::~FactsPage() {
  releaseFocus();
}

}  // namespace playfair::ui
