// SPDX-License-Identifier: EUPL-1.2
#include "walk/large_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "session/preferences.h"
#include "walk/differing_views.h"
#include "walk/level_group.h"
#include "walk/markdown_edit.h"
#include "walk/taken_over_card.h"
#include "walk/why_card.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr double kQuestionSize = 2.4;
constexpr double kTextSize = 1.5;
constexpr int kWidest = 1300;

QFont sized(double factor, QFont::Weight weight) {
  QFont font = QApplication::font();
  font.setPointSizeF(font.pointSizeF() * factor);
  font.setWeight(weight);
  return font;
}

}  // namespace

LargeView::LargeView(Dialogs& dialogs, Preferences& preferences) : m_preferences(preferences) {
  setObjectName(QStringLiteral("largeView"));
  setWindowTitle(tr("Large view"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("largeScrollArea"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  auto* ground = new QWidget(area);
  ground->setObjectName(QStringLiteral("pageBody"));
  auto* centre = new QHBoxLayout(ground);
  auto* inside = new QWidget(ground);
  inside->setMaximumWidth(kWidest);
  centre->addWidget(inside);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(40, 24, 40, 24);
  column->setSpacing(16);
  buildHead(column);
  m_takenOver = new TakenOverCard(inside);
  column->addWidget(m_takenOver);
  m_question = makeWrappedLabel({}, "", inside);
  m_question->setObjectName(QStringLiteral("largeQuestionLabel"));
  m_inPlace = makeWrappedLabel({}, "", inside);
  m_levels = new LevelGroup(inside);
  m_levels->setShape(LevelShape::Rows);
  m_why = new WhyCard(dialogs, inside);
  column->addWidget(m_question);
  column->addWidget(m_inPlace);
  column->addWidget(m_levels);
  m_views = new DifferingViews(inside);
  column->addWidget(m_why, 1);
  column->addWidget(m_views);
  buildFoot(column);
  area->setWidget(ground);
  all->addWidget(area);
  addKeys();
  applySizes();
  connect(qApp, &QApplication::focusChanged, this, &LargeView::updateKeys);
  connect(&m_preferences, &Preferences::keysChanged, this, &LargeView::updateKeys);
  updateKeys();
}

// The focus still moves while the parts are taken down.
LargeView::~LargeView() {
  disconnect(qApp, nullptr, this, nullptr);
}

void LargeView::buildHead(QVBoxLayout* column) {
  auto* row = new QHBoxLayout;
  row->setSpacing(14);
  m_requirement = makeLabel({}, "strong", this);
  m_bar = new QProgressBar(this);
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(tr("Answered questions"));
  m_bar->setFixedWidth(200);
  m_progress = makeLabel({}, "quiet", this);
  m_meeting = makeLabel({}, "chipWarning", this);
  m_meeting->setObjectName(QStringLiteral("largeMeetingLabel"));
  auto* leaveButton = makeButton(tr("Leave large view Esc"), "leaveLargeViewButton", "plain", this);
  row->addWidget(m_requirement);
  row->addWidget(m_meeting);
  row->addStretch(1);
  row->addWidget(m_bar);
  row->addWidget(m_progress);
  row->addWidget(leaveButton);
  column->addLayout(row);
  connect(leaveButton, &QPushButton::clicked, this, &QWidget::close);
}

void LargeView::buildFoot(QVBoxLayout* column) {
  auto* row = new QHBoxLayout;
  auto* first = new QWidget(this);
  auto* flow = new FlowLayout(first, 8, 6);
  auto* previous = makeButton(tr("‹ Previous"), "largePreviousButton", "plain", first);
  auto* next = makeButton(tr("Next ›"), "largeNextButton", "plain", first);
  m_nobodyKnows = makeButton(tr("Asked, nobody knows"), "largeNobodyKnowsButton", "plain", first);
  m_nobodyKnows->setCheckable(true);
  m_addView = makeButton(tr("Differing view… D"), "largeAddViewButton", "plain", first);
  m_addView->setAccessibleName(tr("Differing view"));
  m_comment = makeButton(tr("Comment… C"), "largeCommentButton", "plain", first);
  m_comment->setAccessibleName(tr("Comment"));
  for (QPushButton* each : {previous, next, m_nobodyKnows, m_addView, m_comment}) flow->addWidget(each);
  auto* open = makeButton(tr("Next not answered ›"), "largeNextNotAnsweredButton", "primary", this);
  row->addWidget(first, 1);
  row->addWidget(open, 0, Qt::AlignTop);
  column->addLayout(row);
  connect(previous, &QPushButton::clicked, this, &LargeView::previousWanted);
  connect(next, &QPushButton::clicked, this, &LargeView::nextWanted);
  connect(m_nobodyKnows, &QPushButton::clicked, this, &LargeView::nobodyKnowsWanted);
  connect(open, &QPushButton::clicked, this, &LargeView::nextNotAnsweredWanted);
  connect(m_addView, &QPushButton::clicked, this, &LargeView::differingViewWanted);
  connect(m_comment, &QPushButton::clicked, this, &LargeView::commentWanted);
}

void LargeView::addKey(const QKeySequence& keys, std::function<void()> act) {
  auto* shortcut = new QShortcut(keys, this);
  connect(shortcut, &QShortcut::activated, this, std::move(act));
  m_keys.push_back(shortcut);
}

void LargeView::addKeys() {
  for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp}) addKey(key, [this] { emit previousWanted(); });
  for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown}) addKey(key, [this] { emit nextWanted(); });
  addKey(Qt::Key_D, [this] { m_addView->click(); });
  addKey(Qt::Key_C, [this] { m_comment->click(); });
  for (int level = 0; level < kLevels; ++level) {
    addKey(Qt::Key_0 + level, [this, level] { m_levels->button(level)->click(); });
    m_levelKeys.push_back(m_keys.back());
  }
  for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* next = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
    connect(next, &QShortcut::activated, this, &LargeView::nextNotAnsweredWanted);
  }
  auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
  connect(escape, &QShortcut::activated, this, &LargeView::leave);
  auto* f11 = new QShortcut(QKeySequence(Qt::Key_F11), this);
  connect(f11, &QShortcut::activated, this, &QWidget::close);
}

/// Esc leaves the text first, then the view.
void LargeView::leave() {
  if (m_why->editor()->hasFocus()) {
    m_levels->focusLevel();
  } else {
    close();
  }
}

void LargeView::updateKeys() {
  const bool typing = m_why->editor()->hasFocus();
  for (QShortcut* each : m_keys) each->setEnabled(!typing);
  for (QShortcut* each : m_levelKeys) each->setEnabled(!typing && m_preferences.levelKeys());
}

void LargeView::applySizes() {
  m_question->setFont(sized(kQuestionSize, QFont::DemiBold));
  m_inPlace->setFont(sized(kTextSize, QFont::Normal));
  m_levels->setLevelFont(sized(kTextSize, QFont::Normal));
  m_why->editor()->setFont(sized(kTextSize, QFont::Normal));
}

void LargeView::show(const QuestionShown& shown) {
  m_requirement->setText(tr("%1 · %2").arg(shown.requirement, shown.position));
  m_bar->setRange(0, std::max(shown.asked, 1));
  m_bar->setValue(shown.answered);
  m_progress->setText(tr("%1 of %2 answered").arg(shown.answered).arg(shown.asked));
  m_takenOver->show(shown.takenOver, shown.writable);
  m_question->setText(shown.text);
  m_inPlace->setText(tr("In place means: %1").arg(shown.inPlaceMeans));
  m_levels->setExplanations(shown.explanations);
  m_levels->setAccessibleName(tr("Level: %1").arg(shown.text));
  const bool conflict = shown.versions.size() > 1;
  const bool hasLevel = shown.answer.kind == assessment::AnswerKind::Level && !conflict;
  m_levels->setChosen(hasLevel ? shown.answer.level : -1);
  m_levels->setEnabled(shown.writable && !conflict);
  const bool unknown = shown.answer.kind == assessment::AnswerKind::AskedUnknown;
  m_nobodyKnows->setChecked(unknown);
  m_nobodyKnows->setText(unknown ? QStringLiteral("✓ ") + tr("Asked, nobody knows") : tr("Asked, nobody knows"));
  m_nobodyKnows->setEnabled(shown.writable && !conflict);
  m_why->show(shown);
  m_views->show(shown.views, shown.writable);
  m_addView->setVisible(shown.writable);
  m_comment->setVisible(shown.writable);
  m_meeting->setText(shown.meeting);
  m_meeting->setVisible(!shown.meeting.isEmpty());
}

void LargeView::closeEvent(QCloseEvent* event) {
  QWidget::closeEvent(event);
  emit closed();
}

void LargeView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::ApplicationFontChange && m_question != nullptr) applySizes();
}

}  // namespace playfair::ui
