// SPDX-License-Identifier: EUPL-1.2
#include "pages/overview_page.h"

#include <QEvent>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "pages/answers_import.h"
#include "pages/assessment_moving.h"
#include "pages/card.h"
#include "pages/fact_strip.h"
#include "pages/log_sentences.h"
#include "pages/next_step.h"
#include "pages/printed_pages.h"
#include "pages/profile_card.h"
#include "pages/project_words.h"
#include "pages/screening_card.h"
#include "session/text.h"
#include "widgets/flow_layout.h"

namespace playfair::ui {
namespace {

constexpr unsigned kLatestChanges = 6;
constexpr int kTwoColumnsInCharacters = 105;

/// "not known yet" where somebody said so, a dash where nobody spoke of it.
QString factOrDash(const assessment::Facts& facts, const std::string& key) {
  const QString said = factInWords(facts, key);
  if (!said.isEmpty()) return said;
  const auto fact = facts.find(key);
  const bool notKnown = fact != facts.end() && std::holds_alternative<assessment::NotKnown>(fact->second);
  return notKnown ? OverviewPage::tr("not known yet") : QStringLiteral("–");
}

/// "AI system, pilot": what is known of the two, the first in its own words.
QString joinedFacts(const assessment::Facts& facts, const std::string& one, const std::string& other) {
  const QString first = factInWords(facts, one);
  const QString second = factInWords(facts, other).toLower();
  if (first.isEmpty() && second.isEmpty()) return factOrDash(facts, one);
  if (first.isEmpty()) return second.left(1).toUpper() + second.mid(1);
  return second.isEmpty() ? first : first + QStringLiteral(", ") + second;
}

QString scopeText(const assessment::Dossier& dossier) {
  const auto all = static_cast<int>(dossier.instrument->requirements.size());
  return OverviewPage::tr("%1 of %2, %3 depth")
      .arg(all - static_cast<int>(dossier.assessment.leftOut.size()))
      .arg(all)
      .arg(depthName(dossier.assessment.depth));
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
  return makeWrappedLabel(text, "quiet", parent);
}

}  // namespace

OverviewPage::OverviewPage(const PageContext& pages, QWidget* parent) : Page(pages, "overviewPage", parent) {
  buildActions();
  buildMore();
  buildBody();
  connect(&session(), &Session::changed, this, [this] {
    m_stale = true;
    if (isVisible() && !m_assessment.empty()) refreshPage();
  });
}

void OverviewPage::buildActions() {
  auto* holder = new QWidget(this);
  auto* flow = new FlowLayout(holder, 10, 6);
  const auto add = [&](const QString& text, const char* name, const char* look, PageId page) {
    auto* button = makeButton(text, name, look, holder);
    connect(button, &QPushButton::clicked, this, [this, page] { emit goTo(placeOn(page)); });
    flow->addWidget(button);
    m_actions << button;
  };
  add(tr("Facts"), "factsButton", "plain", PageId::Facts);
  add(tr("Case study"), "caseStudyButton", "plain", PageId::Account);
  add(tr("Report…"), "reportButton", "plain", PageId::Report);
  auto* more = makeButton(tr("More ▾"), "moreButton", "plain", holder);
  more->setAccessibleName(tr("More actions for this assessment"));
  m_more = new QMenu(more);
  m_more->setObjectName(QStringLiteral("assessmentMenu"));
  more->setMenu(m_more);
  flow->addWidget(more);
  add(session().writable() ? tr("Continue assessment") : tr("Look at the answers"), "continueButton", "primary",
      PageId::Walk);
  addAction(holder);
}

void OverviewPage::buildMore() {
  const bool writable = session().writable();
  const auto add = [&](const QString& text, const char* name, auto what) {
    QAction* action = m_more->addAction(text, this, what);
    action->setObjectName(QString::fromLatin1(name));
    action->setEnabled(writable);
    return action;
  };
  add(tr("Change scope and depth…"), "changeScopeAction", [this] { emit goTo(placeOn(PageId::Scope)); });
  add(tr("Start another assessment…"), "startAnotherAction", [this] { emit goTo({PageId::Scope, m_project, {}, {}}); });
  m_moving = new AssessmentMoving(context(), this);
  connect(m_moving, &AssessmentMoving::said, this, &Page::said);
  connect(m_moving, &AssessmentMoving::goTo, this, &Page::goTo);
  QAction* move =
      add(tr("Move to another version…"), "moveAssessmentAction", [this] { m_moving->askAndMove(m_assessment); });
  connect(m_more, &QMenu::aboutToShow, move, [this, move] { move->setVisible(m_moving->canMove(m_assessment)); });
  m_more->addSeparator();
  m_answers = new AnswersImport(context(), this);
  connect(m_answers, &AnswersImport::said, this, &Page::said);
  add(tr("Import answers…"), "importAnswersAction", [this] { m_answers->askAndImport(m_assessment); });
  QAction* blank = add(tr("Save an answers template…"), "answersTemplateAction",
                       [this] { m_answers->askAndSaveTemplate(m_assessment); });
  blank->setEnabled(true);
  m_more->addSeparator();
  m_archive = add(tr("Archive assessment"), "archiveAssessmentAction", [this] { archiveAssessment(); });
  add(tr("Delete assessment…"), "deleteAssessmentAction", [this] { deleteAssessment(); });
}

void OverviewPage::buildBody() {
  QVBoxLayout* inside = scrollingBody();
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
  m_columns->setSpacing(14);
  auto* main = new QVBoxLayout;
  main->setSpacing(14);
  m_facts = new FactStrip(this);
  main->addWidget(m_facts);
  m_screening = new ScreeningCard(this);
  connect(m_screening, &ScreeningCard::goTo, this, &Page::goTo);
  main->addWidget(m_screening);
  m_profile = new ProfileCard(this);
  main->addWidget(m_profile);
  m_leftOut = new Card(tr("Not taken up"), "leftOutCard", this);
  m_leftOutRows = new QVBoxLayout;
  m_leftOutRows->setSpacing(5);
  m_leftOut->column()->addLayout(m_leftOutRows);
  auto* change = makeButton(tr("Change scope…"), "changeScopeButton", "link", m_leftOut);
  change->setVisible(session().writable());
  connect(change, &QPushButton::clicked, this, [this] { emit goTo(placeOn(PageId::Scope)); });
  m_leftOut->column()->addWidget(change, 0, Qt::AlignLeft);
  main->addWidget(m_leftOut);
  main->addStretch(1);
  m_columns->addLayout(main, 7);
  auto* side = new QVBoxLayout;
  side->setSpacing(14);
  buildSide(*side);
  m_columns->addLayout(side, 3);
  inside->addLayout(m_columns);
  inside->addStretch(1);
}

void OverviewPage::buildSide(QBoxLayout& side) {
  m_nextCard = new Card(tr("Next"), "nextCard", this);
  m_nextText = makeWrappedLabel({}, "", m_nextCard);
  m_nextText->setObjectName(QStringLiteral("nextLabel"));
  m_nextQuestion = quietLabel({}, m_nextCard);
  m_nextButton = makeButton({}, "goToQuestionButton", "primary", m_nextCard);
  connect(m_nextButton, &QPushButton::clicked, this, [this] { emit goTo(m_next); });
  m_nextCard->column()->addWidget(m_nextText);
  m_nextCard->column()->addWidget(m_nextQuestion);
  m_nextCard->column()->addWidget(m_nextButton, 0, Qt::AlignLeft);
  m_conflicts = new Card(tr("Changed in two places"), "conflictsCard", this);
  setLook(m_conflicts, "warningCard");
  m_conflicts->column()->addWidget(quietLabel(tr("Both versions are kept. Go there and choose one."), m_conflicts));
  m_conflictRows = new QVBoxLayout;
  m_conflicts->column()->addLayout(m_conflictRows);
  m_changes = new Card(tr("Latest changes"), "changesCard", this);
  m_changeRows = new QVBoxLayout;
  m_changeRows->setSpacing(4);
  m_changes->column()->addLayout(m_changeRows);
  auto* all = makeButton(tr("All activity"), "allActivityButton", "link", m_changes);
  connect(all, &QPushButton::clicked, this, [this] { emit goTo(placeOn(PageId::Activity)); });
  m_changes->column()->addWidget(all, 0, Qt::AlignLeft);
  for (Card* card : {m_nextCard, m_conflicts, m_changes}) side.addWidget(card);
  side.addStretch(1);
}

void OverviewPage::open(const Place& place) {
  m_project = place.project;
  m_assessment = place.assessment;
  if (m_assessment.empty()) {
    const auto entry = session().project(m_project);
    if (!entry) return show(entry.error());
    if (entry->assessments.empty()) return goLater({PageId::Scope, m_project, {}, {}});
    m_assessment = entry->assessments.front().id;
  }
  refreshPage();
  m_actions.back()->setFocus();
}

void OverviewPage::goLater(const Place& place) {
  // The window is still busy coming here.
  QTimer::singleShot(0, this, [this, place] { emit goTo(place); });
}

Place OverviewPage::place() const {
  return placeOn(PageId::Overview);
}

Place OverviewPage::placeOn(PageId page) const {
  return {page, m_project, m_assessment, {}};
}

QString OverviewPage::windowHeading() const {
  return m_heading;
}

QString OverviewPage::printable() const {
  const auto dossier = session().dossier(m_assessment);
  const auto counts = session().counts(m_assessment);
  return dossier && counts ? overviewMarkdown(**dossier, **counts) : QString();
}

void OverviewPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale && !m_assessment.empty()) refreshPage();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

void OverviewPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void OverviewPage::arrange() {
  if (m_columns == nullptr) return;  // still being built
  const bool wide = width() > fontMetrics().averageCharWidth() * kTwoColumnsInCharacters;
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::refreshPage() {
  const auto dossier = session().dossier(m_assessment);
  if (!dossier && dossier.error().code == ErrorCode::NotFound) {
    // Deleted elsewhere, or its beginning was taken back: there is nothing to show any more.
    m_assessment = {};
    return goLater({PageId::Projects, m_project, {}, {}});
  }
  if (!dossier) return show(dossier.error());
  const auto counts = session().counts(m_assessment);
  if (!counts) return show(counts.error());
  m_stale = false;
  m_project = (*dossier)->project.id;
  showHeader(**dossier, **counts);
  showFacts(**dossier);
  m_screening->tell(**dossier, session().writable());
  m_profile->showCounts(**dossier, **counts);
  showLeftOut(**dossier);
  showNext(**dossier, **counts);
  showConflicts(**dossier);
  showChanges(**dossier);
}

void OverviewPage::showHeader(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  m_heading = projectName(dossier.project, dossier.facts);
  setHeader(tr("Projects › %1")
                .arg(questionnaireName(dossier.assessment, *dossier.instrument) + translationMark(*dossier.instrument)),
            m_heading);
  const bool archived = dossier.assessment.archived || dossier.project.archived;
  const bool started = std::any_of(dossier.answers.begin(), dossier.answers.end(),
                                   [](const auto& entry) { return entry.second != assessment::Answer{}; });
  const ProjectState state = archived  ? ProjectState::Archived
                             : started ? ProjectState::InPreparation
                                       : ProjectState::NotStarted;
  QStringList chips{stateName(state), tr("%1 of %2 answered").arg(counts.answered).arg(counts.asked)};
  if (!session().writable()) chips << tr("Read only");
  setChips(chips);
  m_archive->setText(dossier.assessment.archived ? tr("Restore assessment from the archive")
                                                 : tr("Archive assessment"));
}

void OverviewPage::showFacts(const assessment::Dossier& dossier) {
  const auto& facts = dossier.facts;
  m_facts->setFacts({{tr("Kind, stage"), joinedFacts(facts, "kind", "stage")},
                     {tr("Children"), joinedFacts(facts, "ageBands", "howChildrenMeet")},
                     {tr("Scope"), scopeText(dossier)},
                     {tr("Register number"), factOrDash(facts, "registerNumber")},
                     {tr("Target date"), factOrDash(facts, "targetDate")}});
}

void OverviewPage::showLeftOut(const assessment::Dossier& dossier) {
  clearLayout(*m_leftOutRows);
  m_leftOut->setVisible(!dossier.assessment.leftOut.empty());
  for (const auto& left : dossier.assessment.leftOut) {
    const instrument::Requirement* requirement = dossier.instrument->findRequirement(left.requirement);
    const QString title = requirement == nullptr ? QString() : toQt(requirement->shortTitle);
    m_leftOutRows->addWidget(
        quietLabel(tr("%1 %2: %3").arg(toQt(left.requirement), title, toQt(left.because).simplified()), m_leftOut));
  }
}

void OverviewPage::showNext(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  const NextStep step = nextStep(dossier, counts);
  m_next = step.place;
  m_nextText->setText(step.text);
  m_nextQuestion->setText(step.question);
  m_nextQuestion->setVisible(!step.question.isEmpty());
  m_nextButton->setText(step.button);
}

void OverviewPage::addConflict(const QString& text, const Place& place) {
  auto* button = makeButton(text, "conflictButton", "link", m_conflicts);
  connect(button, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
  m_conflictRows->addWidget(button, 0, Qt::AlignLeft);
}

void OverviewPage::showConflicts(const assessment::Dossier& dossier) {
  clearLayout(*m_conflictRows);
  const auto conflicting = [this](const std::string& subject) {
    const auto current = session().workspace().current(subject);
    return current && *current && (*current)->conflicting();
  };
  for (const auto& [question, answer] : dossier.answers) {
    if (answer.conflicting) addConflict(questionLabel(*dossier.instrument, question), questionPlace(dossier, question));
  }
  for (const auto& fact : factCatalogue().facts) {
    if (conflicting(workspace::factSubject(m_project, fact.key)))
      addConflict(tr("Fact: %1").arg(toQt(fact.title)), {PageId::Facts, m_project, m_assessment, fact.key});
  }
  if (conflicting(workspace::projectSubject(m_project)))
    addConflict(tr("Title or tags"), {PageId::Facts, m_project, m_assessment, "title"});
  if (conflicting(workspace::assessmentSubject(m_assessment)))
    addConflict(tr("Scope or depth"), placeOn(PageId::Scope));
  m_conflicts->setVisible(m_conflictRows->count() > 0);
}

void OverviewPage::showChanges(const assessment::Dossier& dossier) {
  clearLayout(*m_changeRows);
  const QDateTime now = QDateTime::currentDateTime();
  for (const auto& change : latestChanges(session(), dossier, kLatestChanges))
    m_changeRows->addWidget(
        quietLabel(tr("%1 %2: %3").arg(momentName(change.at, now), change.who, change.what), m_changes));
  m_changes->setVisible(m_changeRows->count() > 0);
}

void OverviewPage::archiveAssessment() {
  const auto dossier = session().dossier(m_assessment);
  if (!dossier) return show(dossier.error());
  assessment::Assessment changed = (*dossier)->assessment;
  changed.archived = !changed.archived;
  const QString what = (changed.archived ? tr("Assessment of “%1” archived") : tr("Assessment of “%1” restored"))
                           .arg(toQt((*dossier)->project.title));
  if (session().setAssessment(changed, what)) emit said(what);
}

void OverviewPage::deleteAssessment() {
  const auto counts = session().counts(m_assessment);
  if (!counts) return show(counts.error());
  dialogs().confirm(this, tr("Delete this assessment?"),
                    tr("Its scope, its answers (%1) and its case study text are deleted; the project and its facts "
                       "stay. Undo brings it back.")
                        .arg((*counts)->answered),
                    tr("Delete assessment"), [this] {
                      const auto gone = std::exchange(m_assessment, {});
                      if (!session().removeAssessment(gone)) {
                        m_assessment = gone;
                        return;
                      }
                      emit said(tr("Assessment deleted. Undo brings it back."));
                      emit goTo({PageId::Projects, m_project, {}, {}});
                    });
}

}  // namespace playfair::ui
