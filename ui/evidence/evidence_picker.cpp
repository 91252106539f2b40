// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_picker.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "evidence/evidence_words.h"
#include "session/text.h"

namespace playfair::ui {

EvidencePicker::EvidencePicker(const std::vector<assessment::Evidence>& evidence, QWidget* parent)
    : QDialog(parent), m_words(new QLineEdit(this)), m_list(new QListWidget(this)) {
  setObjectName(QStringLiteral("evidencePicker"));
  setWindowTitle(tr("Evidence of this project"));
  m_words->setObjectName(QStringLiteral("pickerFilterEdit"));
  m_words->setPlaceholderText(tr("Find"));
  m_words->setAccessibleName(tr("Find evidence"));
  m_words->setClearButtonEnabled(true);
  m_list->setObjectName(QStringLiteral("pickerList"));
  m_list->setAccessibleName(tr("Evidence of this project"));
  for (const auto& each : evidence) {
    auto* item = new QListWidgetItem(toQt(each.title) + QLatin1Char('\n') + evidenceLine(each), m_list);
    item->setData(Qt::UserRole, toQt(each.id.value));
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  m_take = buttons->addButton(tr("Put behind this question"), QDialogButtonBox::AcceptRole);
  m_take->setObjectName(QStringLiteral("takeEvidenceButton"));
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_words);
  column->addWidget(m_list, 1);
  column->addWidget(buttons);
  connect(m_words, &QLineEdit::textChanged, this, &EvidencePicker::filter);
  connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0); });
  connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  m_list->setCurrentRow(0);
  resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 26);
}

void EvidencePicker::filter(const QString& words) {
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
  }
  const QListWidgetItem* current = m_list->currentItem();
  m_take->setEnabled(current != nullptr && !current->isHidden());
}

assessment::EvidenceId EvidencePicker::chosen() const {
  const QListWidgetItem* current = m_list->currentItem();
  return {current == nullptr ? std::string() : fromQt(current->data(Qt::UserRole).toString())};
}

}  // namespace playfair::ui
