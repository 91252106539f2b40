// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "evidence/evidence_form.h"
#include "evidence/evidence_words.h"
#include "widgets/look.h"

namespace playfair::ui {

EvidenceDialog::EvidenceDialog(const assessment::Evidence& evidence, QWidget* parent)
    : QDialog(parent), m_form(new EvidenceForm(evidence, this)) {
  setObjectName(QStringLiteral("evidenceDialog"));
  setWindowTitle(evidence.id.empty() ? tr("New evidence: %1").arg(kindName(evidence.kind)) : kindName(evidence.kind));
  m_fault = makeWrappedLabel({}, "small", this);
  m_fault->setObjectName(QStringLiteral("evidenceFaultLabel"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  m_keep =
      buttons->addButton(evidence.id.empty() ? tr("Add evidence") : tr("Keep changes"), QDialogButtonBox::AcceptRole);
  m_keep->setObjectName(QStringLiteral("keepEvidenceButton"));
  setLook(m_keep, "primary");
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_form, 1);
  column->addWidget(m_fault);
  column->addWidget(buttons);
  connect(m_form, &EvidenceForm::edited, this, &EvidenceDialog::check);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  check();
  const QSize room = screen()->availableSize();
  resize(std::min(fontMetrics().averageCharWidth() * 105, room.width() * 9 / 10),
         std::min(fontMetrics().height() * 44, room.height() * 85 / 100));
  m_form->focusFirst();
}

void EvidenceDialog::check() {
  const QString fault = m_form->fault();
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
  m_keep->setEnabled(fault.isEmpty());
}

void EvidenceDialog::setDoing(const QString& words) {
  m_keep->setText(words);
}

assessment::Evidence EvidenceDialog::evidence() const {
  return m_form->evidence();
}

}  // namespace playfair::ui
