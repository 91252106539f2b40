// SPDX-License-Identifier: EUPL-1.2
#include "pages/scope_requirement.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {

ScopeRequirement::ScopeRequirement(const instrument::Requirement& requirement, QWidget* parent)
    : QWidget(parent), m_id(requirement.id) {
  const QString id = toQt(requirement.id);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 6, 0, 6);
  column->setSpacing(4);
  auto* top = new QHBoxLayout;
  top->setSpacing(8);
  m_takeUp = new QCheckBox(id, this);
  m_takeUp->setObjectName(QStringLiteral("takeUp_") + id);
  m_takeUp->setAccessibleName(tr("Take up %1 %2").arg(id, toQt(requirement.title)));
  m_takeUp->setChecked(true);
  m_takeUp->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("R00")) + 34);
  top->addWidget(m_takeUp, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  auto* title = makeWrappedLabel(toQt(requirement.title), "strong", this);
  auto* intro = makeWrappedLabel(toQt(requirement.intro), "small", this);
  words->addWidget(title);
  words->addWidget(intro);
  m_counts = makeWrappedLabel({}, "small", this);
  m_counts->setObjectName(QStringLiteral("counts_") + id);
  words->addWidget(m_counts);
  // Never less tall than its words need, however little room there is: the page scrolls.
  QSizePolicy neverLess(QSizePolicy::Preferred, QSizePolicy::Minimum);
  neverLess.setHeightForWidth(true);
  for (QLabel* line : {title, intro, m_counts}) line->setSizePolicy(neverLess);
  m_reasonRow = new QWidget(this);
  auto* reason = new QVBoxLayout(m_reasonRow);
  reason->setContentsMargins(0, 2, 0, 0);
  reason->setSpacing(3);
  auto* label = makeLabel(tr("Why is it left out? One sentence."), "smallStrong", m_reasonRow);
  m_reason = new QLineEdit(m_reasonRow);
  m_reason->setObjectName(QStringLiteral("reason_") + id);
  m_reason->setAccessibleName(tr("Why %1 is left out").arg(id));
  label->setBuddy(m_reason);
  m_missing = makeWrappedLabel(tr("Readers will ask why. Write a reason in one sentence."), "bad", m_reasonRow);
  m_missing->hide();
  reason->addWidget(label);
  reason->addWidget(m_reason);
  reason->addWidget(m_missing);
  words->addWidget(m_reasonRow);
  top->addLayout(words, 1);
  column->addLayout(top);
  m_reasonRow->hide();
  connect(m_takeUp, &QCheckBox::toggled, this, [this](bool takenUp) {
    showReason();
    if (!takenUp) m_reason->setFocus();
    emit changed();
  });
  connect(m_reason, &QLineEdit::textEdited, this, [this] {
    m_missing->hide();
    emit changed();
  });
}

bool ScopeRequirement::takenUp() const {
  return m_takeUp->isChecked();
}

QString ScopeRequirement::reason() const {
  return m_reason->text().simplified();
}

void ScopeRequirement::setTakenUp(bool takenUp, const QString& reason) {
  const QSignalBlocker silent(m_takeUp);
  m_takeUp->setChecked(takenUp);
  m_reason->setText(reason);
  showReason();
}

void ScopeRequirement::setEditable(bool editable) {
  m_takeUp->setEnabled(editable);
  m_reason->setReadOnly(!editable);
}

void ScopeRequirement::showReason() {
  m_reasonRow->setVisible(!takenUp());
  m_missing->hide();
}

void ScopeRequirement::showCounts(int asked, int safeguards) {
  const QString questions = asked == 1 ? tr("1 question") : tr("%1 questions").arg(asked);
  const QString red = safeguards == 1 ? tr("1 minimum safeguard") : tr("%1 minimum safeguards").arg(safeguards);
  if (takenUp()) {
    m_counts->setText(safeguards == 0 ? questions : tr("%1, %2 among them").arg(questions, red));
  } else if (safeguards == 0) {
    m_counts->setText(tr("None of it is asked."));
  } else {
    m_counts->setText(safeguards == 1
                          ? tr("1 minimum safeguard of it stays: it is asked in every scope.")
                          : tr("%1 minimum safeguards of it stay: they are asked in every scope.").arg(safeguards));
  }
}

void ScopeRequirement::askForReason() {
  m_missing->show();
  m_reason->setFocus();
}

}  // namespace playfair::ui
