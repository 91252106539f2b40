// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/questionnaire_editor.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "playfair/instrument/authoring_parts.h"
#include "playfair/workspace/questionnaires.h"
#include "questionnaires/heading_form.h"
#include "questionnaires/question_form.h"
#include "session/session.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kRemarkRequirementRole = Qt::UserRole;
constexpr int kRemarkQuestionRole = Qt::UserRole + 1;

/// Ids of questions in every published edition: none of them gets another meaning.
std::set<std::string> publishedIds(const Session& session, const std::string& questionnaire) {
  std::set<std::string> ids;
  const auto brought = workspace::broughtQuestionnaires(session.workspace());
  if (!brought) return ids;
  for (const auto& one : *brought) {
    if (one->id != questionnaire) continue;
    for (const auto& requirement : one->requirements) {
      for (const auto& question : requirement.questions) ids.insert(question.id);
    }
  }
  return ids;
}

/// "R2 question 3", as people say it; the requirement alone, or nothing, where it is about more.
QString placeWords(const instrument::Instrument& draft, const instrument::Remark& remark) {
  const auto* requirement = draft.findRequirement(remark.requirement);
  if (requirement == nullptr || remark.question.empty()) return toQt(remark.requirement);
  const auto& questions = requirement->questions;
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const auto& question) { return question.id == remark.question; });
  return QuestionnaireEditor::tr("%1 question %2").arg(toQt(requirement->id)).arg(found - questions.begin() + 1);
}

}  // namespace

QuestionnaireEditor::QuestionnaireEditor(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs) {
  setObjectName(QStringLiteral("questionnaireEditor"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_conflict = makeWrappedLabel(
      tr("Two people changed this draft apart. Look through it: what you change from here on is kept."), "bad", this);
  m_conflict->setContentsMargins(18, 6, 18, 6);
  column->addWidget(m_conflict);
  auto* sides = new QSplitter(Qt::Horizontal, this);
  sides->setChildrenCollapsible(false);
  auto* left = makeFrame("panel", sides);
  buildLeft(left);
  m_area = new QScrollArea(sides);
  m_area->setObjectName(QStringLiteral("draftFormArea"));
  m_area->setWidgetResizable(true);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setFrameShape(QFrame::NoFrame);
  auto* forms = new QWidget(m_area);
  auto* formColumn = new QVBoxLayout(forms);
  formColumn->setContentsMargins(0, 0, 0, 0);
  m_heading = new HeadingForm(forms);
  m_question = new QuestionForm(forms);
  formColumn->addWidget(m_heading);
  formColumn->addWidget(m_question);
  m_area->setWidget(forms);
  sides->setStretchFactor(0, 2);
  sides->setStretchFactor(1, 3);
  column->addWidget(sides, 1);
  connect(m_question, &QuestionForm::edited, this, &QuestionnaireEditor::typeQuestion);
  connect(m_question, &QuestionForm::settled, this, &QuestionnaireEditor::settleQuestion);
  connect(m_heading, &HeadingForm::edited, this, &QuestionnaireEditor::typeHeading);
  connect(m_heading, &HeadingForm::settled, this, &QuestionnaireEditor::settleHeading);
  connect(&m_session, &Session::changed, this, &QuestionnaireEditor::subjectsChanged);
}

void QuestionnaireEditor::buildLeft(QWidget* left) {
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(8, 8, 8, 8);
  column->setSpacing(6);
  m_tree = new QuestionTree(left);
  column->addWidget(m_tree, 3);
  auto* row = new QWidget(left);
  auto* flow = new FlowLayout(row, 6, 6);
  addButton(*flow, tr("Add requirement"), "addRequirementButton", {}, &QuestionnaireEditor::addRequirement);
  addButton(*flow, tr("Add question"), "addQuestionButton", QKeySequence(Qt::Key_Insert),
            &QuestionnaireEditor::addQuestion);
  addButton(*flow, tr("Move up"), "moveUpButton", QKeySequence(Qt::ALT | Qt::Key_Up), &QuestionnaireEditor::moveUp);
  addButton(*flow, tr("Move down"), "moveDownButton", QKeySequence(Qt::ALT | Qt::Key_Down),
            &QuestionnaireEditor::moveDown);
  m_remove = addButton(*flow, tr("Remove"), "removeEntryButton", QKeySequence(Qt::Key_Delete),
                       &QuestionnaireEditor::removeChosen);
  column->addWidget(row);
  m_checked = makeWrappedLabel({}, "strong", left);
  m_checked->setObjectName(QStringLiteral("checkedLabel"));
  column->addWidget(m_checked);
  m_remarks = new QListWidget(left);
  m_remarks->setObjectName(QStringLiteral("remarkList"));
  m_remarks->setAccessibleName(tr("What the check says"));
  m_remarks->setWordWrap(true);
  setLook(m_remarks, "plain");
  column->addWidget(m_remarks, 2);
  m_checked->hide();
  m_remarks->hide();
  connect(m_tree, &QuestionTree::entryChosen, this, &QuestionnaireEditor::showChosen);
  connect(m_remarks, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item == nullptr) return;
    m_tree->choose(
        {fromQt(item->data(kRemarkRequirementRole).toString()), fromQt(item->data(kRemarkQuestionRole).toString())});
  });
}

QPushButton* QuestionnaireEditor::addButton(QLayout& row, const QString& text, const char* name,
                                            const QKeySequence& keys, void (QuestionnaireEditor::*act)()) {
  auto* button = makeButton(text, name, "plain", row.parentWidget());
  button->setAccessibleName(text);
  row.addWidget(button);
  connect(button, &QPushButton::clicked, this, act);
  if (keys.isEmpty()) return button;
  button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
  auto* shortcut = new QShortcut(keys, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
  connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
  return button;
}

bool QuestionnaireEditor::open(const std::string& draft) {
  const bool another = draft != m_id;
  auto loaded = workspace::loadDraft(m_session.workspace(), draft);
  if (!loaded) {
    if (loaded.error().code != ErrorCode::NotFound) emit failed(loaded.error());
    return false;
  }
  if (another) {
    m_shown = {};
    m_heading->hide();  // what it shows is of another draft
  }
  m_id = draft;
  m_draft = std::move(loaded->instrument);
  m_conflict->setVisible(loaded->conflicting);
  if (another) {
    m_checked->hide();
    m_remarks->hide();
  }
  m_tree->setInstrument(m_draft);
  if (another) m_tree->choose({});
  setEnabled(m_session.writable());
  return true;
}

void QuestionnaireEditor::close() {
  m_id.clear();
  m_shown = {};
}

void QuestionnaireEditor::settle() {
  if (m_id.empty()) return;
  settleHeading();
  settleQuestion();
}

void QuestionnaireEditor::showChosen() {
  settle();
  m_shown = m_tree->chosen();
  const auto* question = m_shown.question.empty() ? nullptr : m_draft.findQuestion(m_shown.question);
  const auto* requirement = m_draft.findRequirement(m_shown.requirement);
  m_question->setVisible(question != nullptr);
  m_heading->setVisible(question == nullptr);
  m_remove->setEnabled(requirement != nullptr);
  if (question != nullptr) {
    m_question->set(*question);
  } else if (requirement != nullptr) {
    m_heading->set(*requirement);
  } else {
    m_heading->set(m_draft);
  }
  m_area->ensureVisible(0, 0);
}

std::string QuestionnaireEditor::questionSubject() const {
  return workspace::draftPartSubject(m_id, "question/" + m_shown.question);
}

std::string QuestionnaireEditor::headingSubject() const {
  return m_shown.requirement.empty() ? workspace::draftSubject(m_id)
                                     : workspace::draftPartSubject(m_id, "requirement/" + m_shown.requirement);
}

void QuestionnaireEditor::typeQuestion() {
  if (m_id.empty() || m_shown.question.empty()) return;
  const instrument::Question question = m_question->question();
  const auto part = instrument::draftPart(question);
  if (!part) {
    emit failed(part.error());
    return;
  }
  instrument::replaceQuestion(m_draft, question);
  m_tree->retell(question);
  m_session.type(questionSubject(), *part, tr("Question of the questionnaire"), {PageId::Questionnaires, {}, {}, m_id});
}

void QuestionnaireEditor::settleQuestion() {
  if (m_id.empty() || m_shown.question.empty()) return;
  const QScopedValueRollback writing(m_writing, true);
  if (const auto settled = m_session.settle(questionSubject()); !settled) emit failed(settled.error());
}

instrument::Instrument QuestionnaireEditor::withHeading() const {
  instrument::Instrument changed = m_draft;
  if (const auto* requirement = m_draft.findRequirement(m_shown.requirement)) {
    instrument::Requirement written = *requirement;
    m_heading->put(written);
    instrument::replaceRequirement(changed, written);
  } else if (m_shown.requirement.empty()) {
    m_heading->put(changed);
  }
  return changed;
}

void QuestionnaireEditor::typeHeading() {
  if (m_id.empty() || !m_shown.question.empty() || m_heading->isHidden()) return;
  m_draft = withHeading();
  const auto* requirement = m_draft.findRequirement(m_shown.requirement);
  if (requirement != nullptr) m_tree->retell(*requirement);
  const auto part = requirement == nullptr ? instrument::draftHead(m_draft) : instrument::draftPart(*requirement);
  if (!part) {
    emit failed(part.error());
    return;
  }
  m_session.type(headingSubject(), *part, tr("Heading of the questionnaire"), {PageId::Questionnaires, {}, {}, m_id});
}

void QuestionnaireEditor::settleHeading() {
  if (m_id.empty() || !m_shown.question.empty() || m_heading->isHidden()) return;
  const QScopedValueRollback writing(m_writing, true);
  if (const auto settled = m_session.settle(headingSubject()); !settled) emit failed(settled.error());
}

void QuestionnaireEditor::write(instrument::Instrument draft, const QString& what, const ChosenEntry& chosen) {
  {
    const QScopedValueRollback writing(m_writing, true);
    if (const auto set = m_session.setDraft(m_id, draft, what, m_id); !set) {
      emit failed(set.error());
      return;
    }
  }
  m_draft = std::move(draft);
  m_shown = {};
  m_heading->hide();  // what it shows is of the draft before
  m_tree->setInstrument(m_draft);
  m_tree->choose(chosen);
}

std::size_t QuestionnaireEditor::placeOfChosenRequirement() const {
  const auto found = std::find_if(m_draft.requirements.begin(), m_draft.requirements.end(),
                                  [this](const auto& one) { return one.id == m_shown.requirement; });
  return static_cast<std::size_t>(found - m_draft.requirements.begin());
}

void QuestionnaireEditor::addRequirement() {
  settle();
  instrument::Instrument draft = m_draft;
  const std::size_t place = placeOfChosenRequirement();
  const std::string id = instrument::addRequirement(draft, place == draft.requirements.size() ? place : place + 1);
  write(std::move(draft), tr("Requirement added"), {id, {}});
  m_heading->focusFirst();
}

void QuestionnaireEditor::addQuestion() {
  settle();
  instrument::Instrument draft = m_draft;
  if (draft.requirements.empty()) instrument::addRequirement(draft, 0);
  const std::string requirement = m_shown.requirement.empty() ? draft.requirements.back().id : m_shown.requirement;
  const auto& questions = draft.findRequirement(requirement)->questions;
  const auto chosen = std::find_if(questions.begin(), questions.end(),
                                   [this](const auto& question) { return question.id == m_shown.question; });
  const auto place = static_cast<std::size_t>(chosen - questions.begin()) + (chosen == questions.end() ? 0U : 1U);
  const std::string id = instrument::addQuestion(draft, requirement, place, publishedIds(m_session, draft.id));
  write(std::move(draft), tr("Question added"), {requirement, id});
  m_question->focusFirst();
}

void QuestionnaireEditor::removeChosen() {
  settle();
  const ChosenEntry chosen = m_shown;
  if (chosen.requirement.empty()) return;
  const auto remove = [this, chosen] {
    instrument::Instrument draft = m_draft;
    if (chosen.question.empty()) {
      instrument::removeRequirement(draft, chosen.requirement);
      write(std::move(draft), tr("Requirement removed"), {});
    } else {
      instrument::removeQuestion(draft, chosen.question);
      write(std::move(draft), tr("Question removed"), {chosen.requirement, {}});
    }
  };
  const auto* question = m_draft.findQuestion(chosen.question);
  if (question == nullptr || !question->redLine) return remove();
  m_dialogs.confirm(this, tr("Remove this minimum safeguard?"),
                    tr("“%1” is a minimum safeguard. Where it comes from the questionnaire yours was made after, every "
                       "report will say first that it is missing.")
                        .arg(toQt(question->text)),
                    tr("Remove safeguard"), remove);
}

void QuestionnaireEditor::moveUp() {
  move(instrument::Direction::Up);
}

void QuestionnaireEditor::moveDown() {
  move(instrument::Direction::Down);
}

void QuestionnaireEditor::move(instrument::Direction direction) {
  settle();
  instrument::Instrument draft = m_draft;
  ChosenEntry chosen = m_shown;
  const bool moved = chosen.question.empty() ? instrument::moveRequirement(draft, chosen.requirement, direction)
                                             : instrument::moveQuestion(draft, chosen.question, direction);
  if (!moved) {
    emit said(tr("It stands at the end already."));
    return;
  }
  if (const auto* question = draft.findQuestion(chosen.question)) chosen.requirement = question->requirement;
  write(std::move(draft), chosen.question.empty() ? tr("Requirement moved") : tr("Question moved"), chosen);
}

instrument::DraftCheck QuestionnaireEditor::check() {
  settle();
  const instrument::DraftCheck found = instrument::checkDraft(m_draft);
  showChecked(found);
  return found;
}

void QuestionnaireEditor::showChecked(const instrument::DraftCheck& found) {
  m_remarks->clear();
  const auto add = [this](const instrument::Remark& remark, const QString& kind) {
    const QString place = placeWords(m_draft, remark);
    auto* item = new QListWidgetItem(place.isEmpty() ? tr("%1: %2").arg(kind, toQt(remark.text))
                                                     : tr("%1, %2: %3").arg(kind, place, toQt(remark.text)));
    item->setData(kRemarkRequirementRole, toQt(remark.requirement));
    item->setData(kRemarkQuestionRole, toQt(remark.question));
    m_remarks->addItem(item);
  };
  for (const auto& remark : found.toMend) add(remark, tr("To mend"));
  for (const auto& remark : found.toThink) add(remark, tr("To think about"));
  m_checked->setText(found.canBePublished() ? tr("It can be published. To think about: %1.").arg(found.toThink.size())
                                            : tr("To mend before it can be published: %1.").arg(found.toMend.size()));
  m_checked->show();
  m_remarks->setVisible(m_remarks->count() > 0);
  emit said(m_checked->text());
}

void QuestionnaireEditor::subjectsChanged(const QStringList& subjects) {
  if (m_id.empty() || m_writing) return;
  const QString head = toQt(workspace::draftSubject(m_id));
  const QString parts = toQt(workspace::draftPartSubject(m_id, {}));
  const bool concerned = std::any_of(subjects.begin(), subjects.end(), [&](const QString& subject) {
    return subject == head || subject.startsWith(parts);
  });
  if (!concerned) return;
  if (m_session.typed(m_shown.question.empty() ? headingSubject() : questionSubject())) {
    takeInAround();
    return;
  }
  m_shown = {};
  m_heading->hide();
  static_cast<void>(open(m_id));
}

void QuestionnaireEditor::takeInAround() {
  auto loaded = workspace::loadDraft(m_session.workspace(), m_id);
  if (!loaded) return;
  m_draft = std::move(loaded->instrument);
  m_conflict->setVisible(loaded->conflicting);
  if (m_shown.question.empty()) {
    m_draft = withHeading();
  } else {
    instrument::replaceQuestion(m_draft, m_question->question());
  }
  const QSignalBlocker quiet(m_tree);
  m_tree->setInstrument(m_draft);
}

}  // namespace playfair::ui
