// SPDX-License-Identifier: EUPL-1.2
#include "reports/publication_dialog.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "playfair/workspace/web_address.h"
#include "session/text.h"
#include "widgets/date_field.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr QMargins kPublicationMargins(20, 18, 20, 18);
constexpr int kBetweenPublication = 8;
constexpr int kPublicationCharacters = 60;

}  // namespace

PublicationDialog::PublicationDialog(const QString& what, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("publicationDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Note a publication"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPublicationMargins);
  column->setSpacing(kBetweenPublication);
  column->addWidget(makeWrappedLabel(what, "strong", this));
  column->addWidget(makeWrappedLabel(
      tr("Playfair publishes nothing. It notes what you did, and tells you when the text has changed since."), "",
      this));
  auto* dayLabel = makeLabel(tr("Published on"), "subheading", this);
  m_day = new DateField(tr("Published on"), QStringLiteral("publicationDayEdit"), this);
  m_day->setDate(fromQt(QDate::currentDate().toString(Qt::ISODate)));
  dayLabel->setBuddy(m_day->line());
  auto* addressLabel = makeLabel(tr("Address, if it has one"), "subheading", this);
  m_address = new QLineEdit(this);
  m_address->setObjectName(QStringLiteral("publicationAddressEdit"));
  m_address->setAccessibleName(tr("Address, if it has one"));
  m_address->setPlaceholderText(QStringLiteral("https://"));
  addressLabel->setBuddy(m_address);
  m_hint = makeWrappedLabel(tr("An address begins with https:// and has no space in it."), "quiet", this);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  auto* keep = m_buttons->addButton(tr("Note it"), QDialogButtonBox::AcceptRole);
  keep->setObjectName(QStringLiteral("notePublicationButton"));
  setLook(keep, "primary");
  for (QWidget* each :
       {static_cast<QWidget*>(dayLabel), static_cast<QWidget*>(m_day), static_cast<QWidget*>(addressLabel),
        static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_buttons)})
    column->addWidget(each);
  connect(m_address, &QLineEdit::textChanged, this, &PublicationDialog::check);
  connect(m_day, &DateField::edited, this, &PublicationDialog::check);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
    emit given(toQt(m_day->date()), m_address->text().trimmed());
    accept();
  });
  setMinimumWidth(fontMetrics().averageCharWidth() * kPublicationCharacters);
  m_address->setFocus();
}

void PublicationDialog::check() {
  const QString address = m_address->text().trimmed();
  const bool good = address.isEmpty() || workspace::isWebAddress(fromQt(address));
  for (QAbstractButton* button : m_buttons->buttons()) {
    if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
      button->setEnabled(good && !m_day->date().empty());
  }
  setLook(m_hint, good ? "quiet" : "bad");
}

}  // namespace playfair::ui
