// SPDX-License-Identifier: EUPL-1.2
#include "walk/walk_page.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/project_words.h"
#include "playfair/assessment/facts.h"
#include "playfair/workspace/register.h"
#include "session/text.h"
#include "walk/guidance_panel.h"
#include "walk/large_view.h"
#include "walk/markdown_document.h"
#include "walk/question_column.h"
#include "walk/requirement_panel.h"
#include "walk/side_panel.h"
#include "walk/walk_order.h"
#include "walk/why_card.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

// A window of 1400 pixels leaves the page this much; large text needs more.
constexpr int kWide = 1180;
constexpr int kWideLines = 66;
// A drawer and the question side by side.
constexpr int kBesideLines = 52;

QPushButton* makeDrawerButton(const QString& text, const char* objectName, QWidget* parent) {
  QPushButton* button = makeButton(text, objectName, "plain", parent);
  button->setCheckable(true);
  return button;
}

/// The title with its version, where it does not say it itself.
QString instrumentTitle(const instrument::Instrument& instrument) {
  const QString title = toQt(instrument.title);
  const QString version = toQt(instrument.version);
  return title.endsWith(version) ? title : title + QLatin1Char(' ') + version;
}

}  // namespace

WalkPage::WalkPage(const PageContext& context, QWidget* parent) : Page(context, "walkPage", parent) {
  m_place.page = PageId::Walk;
  buildHeader();
  buildBody();
  buildShortcuts();
  connectColumn();
  connectBeside();
  connectSharing();
  connect(&session(), &Session::changed, this, &WalkPage::refresh);
  connect(&session(), &Session::saveStateChanged, this, &WalkPage::showSaveState);
  connect(&preferences(), &Preferences::keysChanged, this, &WalkPage::applyKeys);
  connect(this, &Page::largeViewWanted, this, &WalkPage::showLargeView);
  applyKeys();
}

// The focus still moves while the parts are taken down: nobody listens any more.
WalkPage::~WalkPage() {
  m_column->disconnect(this);
  m_column->levels()->disconnect(this);
  m_column->why()->disconnect(this);
  if (m_large) m_large->why()->disconnect(this);
}

void WalkPage::buildHeader() {
  m_progress = new QWidget(this);
  auto* column = new QVBoxLayout(m_progress);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  m_bar = new QProgressBar(m_progress);
  m_bar->setObjectName(QStringLiteral("answeredBar"));
  m_bar->setAccessibleName(tr("Answered questions"));
  m_bar->setTextVisible(false);
  m_answered = makeLabel({}, "small", m_progress);
  m_answered->setObjectName(QStringLiteral("answeredLabel"));
  column->addStretch(1);
  column->addWidget(m_bar);
  column->addWidget(m_answered);
  column->addStretch(1);
  m_largeViewButton = makeButton(tr("Large view F11"), "largeViewButton", "plain", this);
  m_overviewButton = makeButton(tr("Overview"), "overviewButton", "plain", this);
  m_requirementsButton = makeDrawerButton(tr("Requirements ▾"), "requirementsButton", this);
  m_requirementsButton->setAccessibleName(tr("Requirements"));
  m_guidanceButton = makeDrawerButton(tr("Guidance"), "guidanceButton", this);
  for (QWidget* each : {m_progress, static_cast<QWidget*>(m_largeViewButton), static_cast<QWidget*>(m_overviewButton),
                        static_cast<QWidget*>(m_requirementsButton), static_cast<QWidget*>(m_guidanceButton)})
    addAction(each);
  connect(m_largeViewButton, &QPushButton::clicked, this, &WalkPage::showLargeView);
  connect(m_overviewButton, &QPushButton::clicked, this,
          [this] { emit goTo({PageId::Overview, m_place.project, m_place.assessment, {}}); });
  connect(m_requirementsButton, &QPushButton::clicked, this, [this](bool on) {
    if (on) m_guidanceButton->setChecked(false);
    arrange();
  });
  connect(m_guidanceButton, &QPushButton::clicked, this, [this](bool on) {
    if (on) m_requirementsButton->setChecked(false);
    arrange();
  });
}

void WalkPage::buildBody() {
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  m_requirements = new RequirementPanel(this);
  m_column = new QuestionColumn(dialogs(), this);
  m_side = new SidePanel(this);
  m_nothing = makeFrame("", this);
  auto* empty = new QVBoxLayout(m_nothing);
  empty->setContentsMargins(24, 24, 24, 24);
  empty->addWidget(makeWrappedLabel(tr("Nothing is asked in this scope"), "heading", m_nothing));
  empty->addWidget(makeWrappedLabel(
      tr("All requirements are left out, or none of their questions applies. Change the scope to take some up."),
      "quiet", m_nothing));
  empty->addStretch(1);
  m_nothing->hide();
  row->addWidget(m_requirements);
  row->addWidget(m_column, 1);
  row->addWidget(m_nothing, 1);
  row->addWidget(m_side);
  body()->addLayout(row, 1);
  connect(m_requirements, &RequirementPanel::chosen, this, [this](const QString& requirement) {
    const std::string question = firstToAnswer(*m_dossier, fromQt(requirement));
    if (question.empty()) return;
    m_requirementsButton->setChecked(false);
    arrange();
    goToQuestion(question);
  });
  connect(m_requirements, &RequirementPanel::scopeWanted, this,
          [this] { emit goTo({PageId::Scope, m_place.project, m_place.assessment, {}}); });
  connect(m_requirements, &RequirementPanel::overviewWanted, m_overviewButton, &QPushButton::click);
  connect(m_requirements, &RequirementPanel::largeViewWanted, this, &WalkPage::showLargeView);
}

void WalkPage::connectColumn() {
  const WhyCard& why = *m_column->why();
  connect(m_column->levels(), &LevelGroup::chosen, this, [this, &why](int level) { chooseLevel(level, why); });
  connect(m_column, &QuestionColumn::notApplicableWanted, this, [this, &why] { chooseNotApplicable(why); });
  connect(m_column, &QuestionColumn::nobodyKnowsWanted, this, [this, &why] { chooseNobodyKnows(why); });
  connect(m_column, &QuestionColumn::clearWanted, this, &WalkPage::clearAnswer);
  connect(m_column, &QuestionColumn::previousWanted, this, [this] { goStep(-1); });
  connect(m_column, &QuestionColumn::nextWanted, this, &WalkPage::goNotAnswered);
  connect(m_column, &QuestionColumn::comeBackChosen, this, &WalkPage::markComeBack);
  connect(m_column, &QuestionColumn::versionKept, this, &WalkPage::keepVersion);
  connect(&why, &WhyCard::edited, this, [this, &why] { typed(why); });
  connect(&why, &WhyCard::left, this, &WalkPage::settle);
  connect(&why, &WhyCard::publishChosen, this, [this, &why] { write(draft(why)); });
}

void WalkPage::addShortcut(const QKeySequence& keys, std::function<void()> act) {
  auto* shortcut = new QShortcut(keys, this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void WalkPage::buildShortcuts() {
  for (int level = 0; level < kLevels; ++level) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + level)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, level] { chooseLevel(level, *m_column->why()); });
    m_altKeys.push_back(shortcut);
  }
  addShortcut(Qt::CTRL | Qt::Key_Return, [this] { goNotAnswered(); });
  addShortcut(Qt::CTRL | Qt::Key_Enter, [this] { goNotAnswered(); });
  addShortcut(Qt::CTRL | Qt::Key_PageUp, [this] { goStep(-1); });
  addShortcut(Qt::CTRL | Qt::Key_PageDown, [this] { goStep(1); });
  addShortcut(Qt::Key_F11, [this] { showLargeView(); });
}

void WalkPage::applyKeys() {
  for (QShortcut* each : m_altKeys) each->setEnabled(preferences().altLevelKeys());
  m_column->setKeys(preferences().levelKeys(), preferences().altLevelKeys());
}

bool WalkPage::load() {
  auto dossier = session().dossier(m_place.assessment);
  if (!dossier) {
    show(dossier.error());
    return false;
  }
  auto counts = session().counts(m_place.assessment);
  if (!counts) {
    show(counts.error());
    return false;
  }
  m_dossier = std::move(*dossier);
  m_counts = std::move(*counts);
  m_place.project = m_dossier->project.id;
  return true;
}

void WalkPage::open(const Place& place) {
  if (!m_place.item.empty()) settle();
  m_place = {PageId::Walk, place.project, place.assessment, place.item};
  m_shown.reset();
  if (!load()) return;
  const auto entry = session().project(m_place.project);
  m_others = entry ? entry->assessments : std::vector<assessment::Assessment>{};
  if (!isAsked(*m_dossier, m_place.item)) m_place.item = firstToAnswer(*m_dossier, {});
  present();
  arrange();
  m_column->focusQuestion();
  if (place.inFront == InFront::Comments && m_shown) goToComments();
}

void WalkPage::leave() {
  if (m_large) m_large->close();
  settle();
  Page::leave();
}

Place WalkPage::place() const {
  return m_place;
}

QString WalkPage::windowHeading() const {
  if (!m_dossier) return {};
  return projectName(m_dossier->project, m_dossier->facts) + QStringLiteral(" · ") +
         toQt(m_dossier->instrument->shortTitle);
}

QString WalkPage::printable() const {
  if (!m_shown || !m_dossier) return {};
  const auto typedWords = [](const QString& text) { return toQt(markdownOf(text)); };
  QString text =
      QStringLiteral("# ") + typedWords(projectName(m_dossier->project, m_dossier->facts)) + QStringLiteral("\n\n");
  text += typedWords(instrumentTitle(*m_dossier->instrument)) + QStringLiteral("\n\n");
  text += QStringLiteral("## ") + typedWords(m_shown->requirement + QStringLiteral(" · ") + m_shown->position) +
          QStringLiteral("\n\n");
  text += QStringLiteral("**") + typedWords(m_shown->text) + QStringLiteral("**\n\n");
  text += typedWords(tr("In place means: %1").arg(m_shown->inPlaceMeans)) + QStringLiteral("\n\n");
  text += typedWords(tr("Answer: %1").arg(answerWords(m_shown->answer))) + QStringLiteral("\n\n");
  return text + toQt(m_shown->answer.justification) + QStringLiteral("\n");
}

void WalkPage::refresh() {
  if (m_place.assessment.empty() || !m_dossier) return;
  const auto dossier = session().dossier(m_place.assessment);
  if (!dossier) return;  // removed: the window goes elsewhere
  const auto counts = session().counts(m_place.assessment);
  if (!counts) return;
  m_dossier = *dossier;
  m_counts = *counts;
  if (!isAsked(*m_dossier, m_place.item) && !session().typed(subject())) m_place.item = firstToAnswer(*m_dossier, {});
  present();
}

void WalkPage::present() {
  const QStringList marked = preferences().comeBack(m_place.assessment);
  m_shown = questionShown(session(), *m_dossier, *m_counts, marked, m_place.item);
  m_requirements->show(*m_dossier, marked,
                       m_shown ? m_dossier->instrument->findQuestion(m_place.item)->requirement : std::string());
  m_nothing->setVisible(!m_shown);
  if (!m_shown) m_column->hide();
  presentHeader();
  if (!m_shown) return;
  if (m_shown->typing) {
    m_shown->savedAt = m_savedWords;
  } else {
    m_savedWords = m_shown->savedAt;
  }
  // Where the header has no room for the progress, it stands beside the question's number.
  if (!hasHeaderRoom()) m_shown->position += QStringLiteral(" · ") + m_answered->text();
  m_column->show(*m_shown);
  m_side->guidance()->setQuestion(*m_dossier->instrument, *m_dossier->instrument->findQuestion(m_place.item));
  presentBeside();
  presentSharing();
  if (m_large) m_large->show(*m_shown);
  if (m_column->isHidden()) arrange();
}

void WalkPage::presentHeader() {
  const QString name = projectName(m_dossier->project, m_dossier->facts);
  const auto& instrument = *m_dossier->instrument;
  if (m_narrow && m_shown) {
    setHeader(name + QStringLiteral(" › ") + toQt(instrument.shortTitle) + translationMark(instrument),
              m_shown->requirement);
  } else {
    setHeader(tr("Projects › %1").arg(name) + translationMark(instrument), instrumentTitle(instrument));
  }
  const std::string stage = assessment::factText(m_dossier->facts, "stage");
  const bool room = hasHeaderRoom();
  setChips(stage.empty() || !room ? QStringList() : QStringList{tr("Stage: %1").arg(stageName(stage).toLower())});
  m_bar->setRange(0, std::max(m_counts->asked, 1));
  m_bar->setValue(m_counts->answered);
  m_answered->setText(tr("%1 of %2 answered").arg(m_counts->answered).arg(m_counts->asked));
  m_progress->setVisible(room);
}

bool WalkPage::hasHeaderRoom() const {
  return width() >= kWideLines * fontMetrics().height() * 3 / 4;
}

void WalkPage::arrange() {
  const int line = fontMetrics().height();
  m_narrow = width() < kWide || width() < kWideLines * line;
  const bool list = !m_narrow || m_requirementsButton->isChecked();
  const bool guidance = m_shown && (!m_narrow || m_guidanceButton->isChecked());
  // A drawer stands beside the question where there is room for both, else in its place.
  const bool beside = !m_narrow || width() >= kBesideLines * line;
  m_requirements->setFixedWidth(!m_narrow ? 16 * line : beside ? 22 * line : width());
  m_side->setFixedWidth(!m_narrow ? 18 * line : beside ? 20 * line : width());
  m_column->setVisible(m_shown && (beside || (!list && !guidance)));
  m_requirements->setDrawer(m_narrow);
  m_requirements->setVisible(list);
  m_side->setVisible(guidance);
  m_column->setNarrow(m_narrow);
  m_requirementsButton->setVisible(m_narrow);
  m_guidanceButton->setVisible(m_narrow);
  m_largeViewButton->setVisible(!m_narrow);
  m_overviewButton->setVisible(!m_narrow);
  m_bar->setVisible(!m_narrow);
  m_bar->setFixedWidth(11 * line);
  if (m_dossier) presentHeader();
}

void WalkPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

void WalkPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (m_column != nullptr && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) arrange();
}

void WalkPage::showSaveState(SaveState state) {
  if (!m_shown) return;
  if (state == SaveState::Typing) m_savedWords = tr("saving…");
  if (state == SaveState::NotSaved) m_savedWords = tr("not saved");
  if (state == SaveState::Saved) m_savedWords = savedNow();
  if (state == SaveState::ReadOnly) return;
  m_column->why()->setSaved(m_savedWords);
  if (m_large) m_large->why()->setSaved(m_savedWords);
}

void WalkPage::showLargeView() {
  if (!m_shown) return;
  settle();
  m_large = std::make_unique<LargeView>(dialogs(), preferences());
  LargeView* large = m_large.get();
  const WhyCard& why = *large->why();
  connect(large->levels(), &LevelGroup::chosen, this, [this, &why](int level) { chooseLevel(level, why); });
  connect(large->levels(), &LevelGroup::notApplicableWanted, this, [this, &why] { chooseNotApplicable(why); });
  connect(large->levels(), &LevelGroup::nobodyKnowsWanted, this, [this, &why] { chooseNobodyKnows(why); });
  connect(large, &LargeView::nobodyKnowsWanted, this, [this, &why] { chooseNobodyKnows(why); });
  connect(large, &LargeView::previousWanted, this, [this] { goStep(-1); });
  connect(large, &LargeView::nextWanted, this, [this] { goStep(1); });
  connect(large, &LargeView::nextNotAnsweredWanted, this, &WalkPage::goNotAnswered);
  connect(&why, &WhyCard::edited, this, [this, &why] { typed(why); });
  connect(&why, &WhyCard::left, this, &WalkPage::settle);
  connect(&why, &WhyCard::publishChosen, this, [this, &why] { write(draft(why)); });
  connectLargeBeside();
  connect(large, &LargeView::closed, this, [this] {
    settle();
    m_large.release()->deleteLater();
    m_column->focusQuestion();
  });
  large->show(*m_shown);
  large->showFullScreen();
  large->levels()->focusLevel();
}

}  // namespace playfair::ui
