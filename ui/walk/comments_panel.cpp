// SPDX-License-Identifier: EUPL-1.2
#include "walk/comments_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "session/moment_words.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {

CommentsPanel::CommentsPanel(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("commentsScrollArea"));
  setAccessibleName(tr("Comments"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::TabFocus);
  auto* inside = makeFrame("inner", this);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(15, 10, 15, 14);
  column->setSpacing(10);
  column->addWidget(
      makeWrappedLabel(tr("For colleagues. Comments enter the record, and no other report."), "small", inside));
  m_threads = new QVBoxLayout;
  m_threads->setSpacing(10);
  column->addLayout(m_threads);
  m_new = buildNew();
  column->addWidget(m_new);
  column->addStretch(1);
  setWidget(inside);
  viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
}

QWidget* CommentsPanel::buildNew() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  auto* label = makeLabel(tr("New comment"), "subheading", box);
  m_text = new QPlainTextEdit(box);
  m_text->setObjectName(QStringLiteral("newCommentEdit"));
  m_text->setAccessibleName(tr("New comment"));
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(fontMetrics().height() * 4 + 16);
  label->setBuddy(m_text);
  m_toReviewer = new QCheckBox(tr("A question to the reviewer"), box);
  m_toReviewer->setObjectName(QStringLiteral("toReviewerCheckBox"));
  m_add = makeButton(tr("Add comment"), "addCommentButton", "plain", box);
  m_add->setEnabled(false);
  for (QWidget* each :
       {static_cast<QWidget*>(label), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_toReviewer)})
    column->addWidget(each);
  column->addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_text, &QPlainTextEdit::textChanged, this,
          [this] { m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
  connect(m_add, &QPushButton::clicked, this, &CommentsPanel::give);
  return box;
}

void CommentsPanel::give() {
  const QString text = m_text->toPlainText().trimmed();
  const bool toReviewer = m_toReviewer->isChecked();
  m_text->clear();
  m_toReviewer->setChecked(false);
  emit given(text, {}, toReviewer);
}

void CommentsPanel::show(const std::vector<assessment::Comment>& comments, bool writable) {
  m_new->setVisible(writable);
  if (m_filled && comments == m_shown && writable == m_writable) return;
  m_filled = true;
  m_shown = comments;
  m_writable = writable;
  while (QLayoutItem* item = m_threads->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  if (comments.empty()) m_threads->addWidget(makeWrappedLabel(tr("No comments on this question."), "quiet", widget()));
  for (const auto& each : m_shown) {
    if (each.replyTo.empty()) m_threads->addWidget(makeThread(each, writable));
  }
}

QWidget* CommentsPanel::makeThread(const assessment::Comment& first, bool writable) {
  auto* box = makeFrame("tile", widget());
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(4);
  if (first.resolved) column->addWidget(makeLabel(tr("Settled"), "chip", box), 0, Qt::AlignLeft);
  if (first.toReviewer) column->addWidget(makeLabel(tr("To the reviewer"), "chipAccent", box), 0, Qt::AlignLeft);
  addComment(column, first, box);
  for (const auto& each : m_shown) {
    if (each.replyTo == first.id) addComment(column, each, box);
  }
  if (!writable) return box;
  auto* actions = new QWidget(box);
  auto* flow = new FlowLayout(actions, 4, 2);
  auto* reply = makeButton(tr("Reply…"), "replyButton", "quiet", actions);
  auto* settle = makeButton(first.resolved ? tr("Take up again") : tr("Settle"), "settleButton", "quiet", actions);
  auto* remove = makeButton(tr("Remove"), "removeCommentButton", "quiet", actions);
  const QString beginning = toQt(first.text).simplified().left(40);
  reply->setAccessibleName(tr("Reply to: %1").arg(beginning));
  settle->setAccessibleName((first.resolved ? tr("Take up again: %1") : tr("Settle: %1")).arg(beginning));
  remove->setAccessibleName(tr("Remove comment: %1").arg(beginning));
  for (QPushButton* each : {reply, settle, remove}) flow->addWidget(each);
  column->addWidget(actions);
  const QString id = toQt(first.id.value);
  connect(reply, &QPushButton::clicked, this, [this, id] { emit replyWanted(id); });
  connect(settle, &QPushButton::clicked, this, [this, id, on = !first.resolved] { emit settledChosen(id, on); });
  connect(remove, &QPushButton::clicked, this, [this, id] { emit removeWanted(id); });
  return box;
}

void CommentsPanel::addComment(QVBoxLayout* column, const assessment::Comment& comment, QWidget* parent) {
  const QString who = comment.signedBy.empty() ? tr("somebody") : toQt(comment.signedBy);
  column->addWidget(makeWrappedLabel(tr("%1 · %2").arg(who, momentWords(comment.at)), "small", parent));
  QLabel* text = makeWrappedLabel(toQt(comment.text), "", parent);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(text);
}

int openThreads(const std::vector<assessment::Comment>& comments) {
  return static_cast<int>(std::count_if(comments.begin(), comments.end(), [](const assessment::Comment& each) {
    return each.replyTo.empty() && !each.resolved;
  }));
}

}  // namespace playfair::ui
