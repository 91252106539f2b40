// SPDX-License-Identifier: EUPL-1.2
#include "walk/why_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "session/text.h"
#include "walk/markdown_edit.h"
#include "walk/question_shown.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {

WhyCard::WhyCard(Dialogs& dialogs, QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("whyCard"));
  setLook(this, "card");
  m_edit = new MarkdownEdit(dialogs, this);
  m_edit->setObjectName(QStringLiteral("whyEdit"));
  m_edit->setAccessibleName(tr("Why this level?"));
  m_edit->setFrameShape(QFrame::NoFrame);
  setLook(m_edit, "inner");
  m_edit->document()->setDocumentMargin(4);
  m_edit->setMinimumHeight(fontMetrics().height() * 3 + 16);
  m_edit->setHint(tr("Written for colleagues. It stays inside unless you tick May be published."));
  m_claimed = makeWrappedLabel(tr("Claimed: say why, or add what stands behind it"), "small", this);
  m_claimed->setObjectName(QStringLiteral("claimedLabel"));
  m_claimed->setContentsMargins(13, 6, 13, 0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 4);
  column->setSpacing(0);
  column->addWidget(buildHead());
  column->addWidget(makeFrame("line", this));
  column->addWidget(m_claimed);
  column->addWidget(m_edit, 1);
  connect(m_edit, &MarkdownEdit::edited, this, &WhyCard::edited);
  connect(m_edit, &MarkdownEdit::left, this, &WhyCard::left);
  connect(m_publish, &QCheckBox::clicked, this, &WhyCard::publishChosen);
}

QWidget* WhyCard::buildHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(12, 3, 12, 3);
  row->setSpacing(10);
  auto* first = new QWidget(head);
  auto* firstFlow = new FlowLayout(first, 8, 0);
  auto* label = makeLabel(tr("Why this level?"), "subheading", first);
  label->setBuddy(m_edit);
  firstFlow->addWidget(label);
  firstFlow->addWidget(m_edit->createToolBar(first));
  auto* second = new QWidget(head);
  auto* secondFlow = new FlowLayout(second, 12, 0);
  m_publish = new QCheckBox(tr("May be published"), second);
  m_publish->setObjectName(QStringLiteral("publishCheckBox"));
  m_publish->setToolTip(tr("Lets this text enter a case study. Otherwise it stays inside."));
  m_saved = makeLabel({}, "small", second);
  m_saved->setObjectName(QStringLiteral("savedLabel"));
  secondFlow->addWidget(m_publish);
  secondFlow->addWidget(m_saved);
  row->addWidget(first);
  row->addStretch(1);
  row->addWidget(second);
  return head;
}

void WhyCard::show(const QuestionShown& shown) {
  const bool another = shown.id != m_question;
  m_question = shown.id;
  const bool changeable = shown.writable && shown.versions.size() < 2;
  const QString stored = toQt(shown.answer.justification);
  if (another || m_edit->markdown() != stored) m_edit->setMarkdown(stored);
  if (another) m_edit->moveCursor(QTextCursor::End);
  m_edit->setReadOnly(!changeable);
  emit m_edit->formatMoved();
  m_publish->setChecked(shown.answer.publish);
  m_publish->setEnabled(changeable);
  m_claimed->setVisible(shown.claimed);
  setSaved(!shown.writable ? tr("read-only") : shown.savedAt);
}

void WhyCard::setSaved(const QString& words) {
  m_saved->setText(words);
  m_saved->setVisible(!words.isEmpty());
}

std::string WhyCard::text() const {
  return fromQt(m_edit->markdown());
}

bool WhyCard::publish() const {
  return m_publish->isChecked();
}

}  // namespace playfair::ui
