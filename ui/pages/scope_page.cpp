// SPDX-License-Identifier: EUPL-1.2
#include "pages/scope_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/asked_questions.h"
#include "pages/card.h"
#include "pages/project_words.h"
#include "pages/scope_requirement.h"
#include "playfair/assessment/applicability.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/questionnaires.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

// A group that knows its project needs about four minutes a question, rounded here to ten.
constexpr int kMinutesPerQuestion = 4;
// From the mark of a choice to its words: border, padding and spacing of the style sheet.
constexpr int kMarkToWords = 11;

int aboutMinutes(int questions) {
  return std::max(10, (questions * kMinutesPerQuestion + 5) / 10 * 10);
}

/// What is chosen until somebody chooses: the questionnaire that Playfair is made for, wherever it stands in the list.
int firstChoice(const std::vector<std::shared_ptr<const instrument::Instrument>>& shipped) {
  const auto found = std::find_if(shipped.begin(), shipped.end(), [](const auto& one) {
    return instrument::reference(*one) == "unicef-ai-children@2.0";
  });
  return found == shipped.end() ? 0 : static_cast<int>(found - shipped.begin());
}

QString questionCount(int number) {
  return number == 1 ? ScopePage::tr("1 question") : ScopePage::tr("%1 questions").arg(number);
}

/// A choice with its explanation under it, both at the same edge.
void addExplained(QVBoxLayout& column, QRadioButton* button, QLabel* words) {
  const int mark = button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button);
  words->setContentsMargins(mark + kMarkToWords, 0, 0, 5);
  auto* pair = new QVBoxLayout;
  pair->setSpacing(0);
  pair->addWidget(button, 0, Qt::AlignLeft);
  pair->addWidget(words);
  column.addLayout(pair);
}

/// How many answers given so far belong to questions that are not asked any more.
int answersSetAside(const assessment::Dossier& dossier, const std::set<std::string>& asked) {
  return static_cast<int>(std::count_if(dossier.answers.begin(), dossier.answers.end(), [&](const auto& entry) {
    return entry.second != assessment::Answer{} && !asked.contains(entry.first);
  }));
}

}  // namespace

ScopePage::ScopePage(const PageContext& pages, QWidget* parent) : Page(pages, "scopePage", parent) {
  QVBoxLayout* column = scrollingBody();
  m_area = findChild<QScrollArea*>();
  if (!session().writable())
    column->addWidget(makeWrappedLabel(tr("This file can only be read: the scope cannot be changed here. Save a copy "
                                          "gives you a file that you can change."),
                                       "quiet", this));
  buildInstrumentCard(*column);
  buildDepthCard(*column);
  buildRequirementsCard(*column);
  column->addStretch(1);
  buildBar();
  connect(&session(), &Session::changed, this, &ScopePage::subjectsChanged);
}

void ScopePage::buildInstrumentCard(QVBoxLayout& column) {
  m_instrumentCard = new Card(tr("Questionnaire"), "instrumentCard", this);
  m_instrumentGroup = new QButtonGroup(this);
  m_choices = new QWidget(m_instrumentCard);
  m_choiceRows = new QVBoxLayout(m_choices);
  m_choiceRows->setContentsMargins(0, 0, 0, 0);
  m_choiceRows->setSpacing(2);
  m_instrumentCard->column()->addWidget(m_choices);
  m_pinned = makeWrappedLabel({}, "quiet", m_instrumentCard);
  m_instrumentCard->column()->addWidget(m_pinned);
  m_notice = makeWrappedLabel({}, "strong", m_instrumentCard);
  m_notice->setObjectName(QStringLiteral("noticeLabel"));
  m_instrumentCard->column()->addWidget(m_notice);
  column.addWidget(m_instrumentCard);
}

void ScopePage::buildDepthCard(QVBoxLayout& column) {
  auto* card = new Card(tr("Depth"), "depthCard", this);
  auto* group = new QButtonGroup(card);
  const auto add = [&](const QString& text, const char* name) {
    auto* button = new QRadioButton(text, card);
    button->setObjectName(QString::fromLatin1(name));
    auto* label = makeWrappedLabel({}, "small", card);
    group->addButton(button);
    addExplained(*card->column(), button, label);
    connect(button, &QRadioButton::clicked, this, [this] {
      m_touched = true;
      showConsequences();
    });
    return std::pair(button, label);
  };
  std::tie(m_essential, m_essentialText) = add(tr("Essential"), "essentialRadio");
  std::tie(m_full, m_fullText) = add(tr("Full"), "fullRadio");
  column.addWidget(card);
}

void ScopePage::buildRequirementsCard(QVBoxLayout& column) {
  auto* card = new Card(tr("Requirements taken up"), "requirementsCard", this);
  card->column()->addWidget(
      makeWrappedLabel(tr("Untick what you do not take up, and say why in one sentence: it is printed in the case "
                          "study. Minimum safeguards "
                          "are asked all the same. Ticking it again later brings its answers back."),
                       "quiet", card));
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(0);
  card->column()->addLayout(m_rows);
  column.addWidget(card);
}

void ScopePage::buildBar() {
  auto* bar = makeFrame("footer", this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(22, 10, 22, 10);
  row->setSpacing(16);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  m_count = makeWrappedLabel({}, "strong", bar);
  m_count->setObjectName(QStringLiteral("askedCountLabel"));
  m_problem = makeWrappedLabel({}, "bad", bar);
  m_problem->setObjectName(QStringLiteral("problemLabel"));
  m_conflict =
      makeWrappedLabel(tr("Two people changed the scope apart. What you save here is kept from now on."), "small", bar);
  for (QLabel* label : {m_count, m_problem, m_conflict}) words->addWidget(label);
  row->addLayout(words, 1);
  m_save = makeButton({}, "saveScopeButton", "primary", bar);
  m_save->setVisible(session().writable());
  row->addWidget(m_save);
  connect(m_save, &QPushButton::clicked, this, &ScopePage::save);
  body()->addWidget(bar);
}

void ScopePage::open(const Place& place) {
  m_project = place.project;
  m_assessment = place.assessment;
  m_touched = false;
  load();
  if (isNew() && !place.item.empty()) chooseSuggested(place.item);
  m_area->ensureVisible(0, 0);
  if (isNew() && m_instrumentGroup->checkedButton() != nullptr) {
    m_instrumentGroup->checkedButton()->setFocus();
  } else {
    (m_full->isChecked() ? m_full : m_essential)->setFocus();
  }
}

Place ScopePage::place() const {
  return {PageId::Scope, m_project, m_assessment, {}};
}

QString ScopePage::windowHeading() const {
  return m_heading;
}

void ScopePage::load() {
  m_problem->hide();
  if (!isNew()) {
    const auto dossier = session().dossier(m_assessment);
    if (!dossier) return show(dossier.error());
    m_project = (*dossier)->project.id;
  }
  const auto entry = session().project(m_project);
  if (!entry) return show(entry.error());
  m_before = {};
  m_before.project = entry->project;
  m_before.facts = entry->facts;
  m_heading = projectName(entry->project, entry->facts);
  setHeader(isNew() ? tr("Choose the questionnaire") : tr("Scope of the assessment"), m_heading);
  setChips(session().writable() ? QStringList() : QStringList{tr("Read only")});
  m_choices->setVisible(isNew());
  m_pinned->setVisible(!isNew());
  m_save->setText(isNew() ? tr("Start") : tr("Save scope"));
  if (!isNew()) return loadExisting();
  m_conflict->hide();
  m_full->setChecked(true);
  loadShipped();
}

void ScopePage::loadExisting() {
  const auto dossier = session().dossier(m_assessment);
  if (!dossier) return show(dossier.error());
  m_before = **dossier;
  (m_before.assessment.depth == instrument::Depth::Full ? m_full : m_essential)->setChecked(true);
  const auto current = session().workspace().current(workspace::assessmentSubject(m_assessment));
  m_conflict->setVisible(current && *current && (*current)->conflicting());
  chooseInstrument(m_before.instrument);
}

void ScopePage::loadShipped() {
  if (m_shipped.empty()) {
    const auto shipped = instrument::shippedInstruments();
    if (!shipped) return show(shipped.error());
    for (const auto& one : *shipped)
      m_shipped.push_back(session().shownInstrument(std::make_shared<const instrument::Instrument>(one)));
    // What leads to the others is offered before them.
    std::stable_partition(m_shipped.begin(), m_shipped.end(), [](const auto& one) { return one->id == "screening"; });
    for (std::size_t index = 0; index < m_shipped.size(); ++index) addInstrumentChoice(index);
  }
  loadBrought();
  if (m_shipped.empty()) return;
  const int chosen = m_instrumentGroup->checkedId();
  const int index = chosen < 0 ? firstChoice(m_shipped) : chosen;
  m_instrumentGroup->button(index)->setChecked(true);
  chooseInstrument(m_shipped[static_cast<std::size_t>(index)]);
}

/// "child-rights-impact/full": the questionnaire and depth that a screening suggests.
void ScopePage::chooseSuggested(const std::string& suggested) {
  const std::size_t slash = suggested.find('/');
  const auto found = std::find_if(m_shipped.begin(), m_shipped.end(), [&](const auto& one) {
    return one->id == suggested.substr(0, slash) && !one->provisional;
  });
  if (found == m_shipped.end()) return;
  m_instrumentGroup->button(static_cast<int>(found - m_shipped.begin()))->setChecked(true);
  (suggested.substr(slash + 1) == "essential" ? m_essential : m_full)->setChecked(true);
  chooseInstrument(*found);
}

void ScopePage::loadBrought() {
  const auto brought = workspace::newestBrought(session().workspace());
  if (!brought) return show(brought.error());
  for (const auto& one : *brought) {
    const bool listed = std::any_of(m_shipped.begin(), m_shipped.end(),
                                    [&](const auto& known) { return known->canonical == one->canonical; });
    if (listed) continue;
    m_shipped.push_back(one);
    addInstrumentChoice(m_shipped.size() - 1);
  }
}

void ScopePage::addInstrumentChoice(std::size_t index) {
  const auto& one = m_shipped[index];
  auto* button = new QRadioButton(toQt(one->title), m_choices);
  button->setObjectName(QStringLiteral("instrument_") + toQt(instrument::reference(*one)));
  m_instrumentGroup->addButton(button, static_cast<int>(index));
  auto* about = makeWrappedLabel(toQt(one->about), "small", m_choices);
  addExplained(*m_choiceRows, button, about);
  connect(button, &QRadioButton::clicked, this, [this, one] { chooseInstrument(one); });
}

void ScopePage::chooseInstrument(std::shared_ptr<const instrument::Instrument> instrument) {
  m_instrument = std::move(instrument);
  clearLayout(*m_rows);
  m_requirements.clear();
  const auto& leftOut = m_before.assessment.leftOut;
  for (const auto& requirement : m_instrument->requirements) {
    auto* row = new ScopeRequirement(requirement, this);
    const auto left = std::find_if(leftOut.begin(), leftOut.end(),
                                   [&](const auto& one) { return one.requirement == requirement.id; });
    if (left != leftOut.end()) row->setTakenUp(false, toQt(left->because));
    row->setEditable(session().writable());
    connect(row, &ScopeRequirement::changed, this, [this] {
      m_touched = true;
      m_problem->hide();
      showConsequences();
    });
    if (!m_requirements.empty()) m_rows->addWidget(makeFrame("line", this));
    m_rows->addWidget(row);
    m_requirements.push_back(row);
  }
  showInstrument();
}

void ScopePage::showInstrument() {
  m_notice->setText(toQt(m_instrument->notice));
  m_notice->setVisible(!m_instrument->notice.empty());
  m_pinned->setText(tr("%1, edition %2. An assessment keeps the questionnaire that it was started with. %3")
                        .arg(toQt(m_instrument->title))
                        .arg(m_instrument->edition)
                        .arg(toQt(m_instrument->about) + translationMark(*m_instrument)));
  m_essential->setEnabled(session().writable());
  m_full->setEnabled(session().writable());
  showConsequences();
}

void ScopePage::subjectsChanged(const QStringList& subjects) {
  if (!isVisible() || m_project.empty()) return;
  const QStringList ours{toQt(workspace::assessmentSubject(m_assessment)), toQt(workspace::projectSubject(m_project))};
  const QString facts = toQt(workspace::factSubject(m_project, {}));
  const bool concerned = std::any_of(subjects.begin(), subjects.end(),
                                     [&](const QString& one) { return ours.contains(one) || one.startsWith(facts); });
  // Choices that are not saved yet are not thrown away.
  if (concerned && !m_touched && session().project(m_project)) load();
}

instrument::Depth ScopePage::depth() const {
  return m_full->isChecked() ? instrument::Depth::Full : instrument::Depth::Essential;
}

assessment::Dossier ScopePage::chosen(instrument::Depth depth) const {
  assessment::Dossier dossier = m_before;
  dossier.instrument = m_instrument;
  dossier.assessment.depth = depth;
  dossier.assessment.leftOut.clear();
  for (const ScopeRequirement* row : m_requirements) {
    if (!row->takenUp()) dossier.assessment.leftOut.push_back({row->id(), fromQt(row->reason())});
  }
  return dossier;
}

void ScopePage::showConsequences() {
  if (!m_instrument) return;
  const assessment::Dossier now = chosen(depth());
  const auto asked = assessment::askedQuestions(now);
  const auto essential = static_cast<int>(assessment::askedQuestions(chosen(instrument::Depth::Essential)).size());
  const auto full = static_cast<int>(assessment::askedQuestions(chosen(instrument::Depth::Full)).size());
  m_essentialText->setText(tr("%1, about %2 minutes: the minimum safeguards and the first questions of each "
                              "requirement. A good start; you can go "
                              "on to full depth later and keep your answers.")
                               .arg(questionCount(essential))
                               .arg(aboutMinutes(essential)));
  m_fullText->setText(tr("%1, about %2 minutes, best spread over several meetings: everything the questionnaire asks "
                         "of a project like this.")
                          .arg(questionCount(full))
                          .arg(aboutMinutes(full)));
  for (ScopeRequirement* row : m_requirements) {
    const auto ofRow = [&](const auto* question) { return question->requirement == row->id(); };
    row->showCounts(static_cast<int>(std::count_if(asked.begin(), asked.end(), ofRow)),
                    static_cast<int>(std::count_if(asked.begin(), asked.end(), [&](const auto* one) {
                      return ofRow(one) && one->redLine.has_value();
                    })));
  }
  QString text = tr("%1 will be asked for this project.").arg(questionCount(static_cast<int>(asked.size())));
  if (!isNew()) {
    const int aside = answersSetAside(now, askedIds(now));
    if (aside > 0) text += QLatin1Char(' ') + tr("Answers kept, but not asked for: %1.").arg(aside);
  }
  m_count->setText(text);
}

bool ScopePage::complete() {
  if (m_requirements.empty()) {
    m_problem->setText(
        tr("This questionnaire is an empty frame and asks nothing yet. On the page Questionnaires, copy "
           "it as your own, write the questions and publish it; then choose what you published."));
    m_problem->show();
    return false;
  }
  const bool none =
      std::none_of(m_requirements.begin(), m_requirements.end(), [](const auto* row) { return row->takenUp(); });
  const auto missing =
      std::find_if(m_requirements.begin(), m_requirements.end(), [](const auto* row) { return row->reasonMissing(); });
  if (!none && missing == m_requirements.end()) return true;
  ScopeRequirement* row = missing == m_requirements.end() ? m_requirements.front() : *missing;
  m_problem->setText(missing == m_requirements.end() ? tr("Take up at least one requirement.")
                                                     : tr("Say why %1 is left out.").arg(toQt(row->id())));
  m_problem->show();
  if (missing != m_requirements.end()) row->askForReason();
  m_area->ensureWidgetVisible(row);
  return false;
}

void ScopePage::save() {
  if (!m_instrument || !complete()) return;
  const assessment::Assessment wanted = chosen(depth()).assessment;
  if (isNew()) {
    start(wanted);
  } else {
    change(wanted);
  }
}

void ScopePage::start(const assessment::Assessment& wanted) {
  const auto started = session().addAssessment(m_project, *m_instrument, wanted.depth, wanted.leftOut);
  if (!started) return;
  m_touched = false;
  emit goTo({PageId::Walk, m_project, *started, {}});
}

void ScopePage::change(const assessment::Assessment& wanted) {
  const AskedQuestions before{{m_assessment.value, askedIds(m_before)}};
  const AskedQuestions after{{m_assessment.value, askedIds(chosen(depth()))}};
  m_touched = false;
  if (!session().setAssessment(wanted, tr("Scope or depth"))) {
    m_touched = true;
    return;
  }
  const QString sentence = differenceSentence(tr("the scope"), difference(before, after));
  emit said(sentence.isEmpty() ? tr("Scope saved. The questions stay the same.") : sentence);
  emit goTo({PageId::Overview, m_project, m_assessment, {}});
}

}  // namespace playfair::ui
