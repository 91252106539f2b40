// SPDX-License-Identifier: EUPL-1.2
#include "walk/taken_over_card.h"

#include <QHBoxLayout>

#include "widgets/look.h"

namespace playfair::ui {

TakenOverCard::TakenOverCard(QWidget* parent)
    : QFrame(parent),
      m_text(makeWrappedLabel({}, "", this)),
      m_confirm(makeButton(tr("Confirm"), "confirmAnswerButton", "plain", this)) {
  setObjectName(QStringLiteral("takenOverCard"));
  setAccessibleName(tr("Answer taken over"));
  setLook(this, "warningCard");
  m_text->setObjectName(QStringLiteral("takenOverLabel"));
  m_confirm->setToolTip(tr("The answer holds here too. Changing it confirms it as well."));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 6, 8, 6);
  row->addWidget(m_text, 1);
  row->addWidget(m_confirm);
  connect(m_confirm, &QPushButton::clicked, this, &TakenOverCard::confirmed);
  hide();
}

void TakenOverCard::show(const QString& text, bool writable) {
  m_text->setText(text);
  m_confirm->setVisible(writable);
  m_confirm->setAccessibleDescription(text);
  setVisible(!text.isEmpty());
}

void TakenOverCard::focusConfirm() {
  m_confirm->setFocus(Qt::OtherFocusReason);
}

}  // namespace playfair::ui
