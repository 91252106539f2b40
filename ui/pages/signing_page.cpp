// SPDX-License-Identifier: EUPL-1.2
#include "pages/signing_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/signature_form.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kSigningWidestInCharacters = 120;
constexpr int kSigningFieldsSideBySide = 70;

}  // namespace

SigningPage::SigningPage(Preferences& preferences, QWidget* parent) : QWidget(parent), m_preferences(preferences) {
  setObjectName(QStringLiteral("signingPage"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("signingScrollArea"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  all->addWidget(area);
  auto* inside = new QWidget(area);
  inside->setObjectName(QStringLiteral("pageBody"));
  auto* centred = new QHBoxLayout(inside);
  centred->setContentsMargins(32, 40, 32, 24);
  m_middle = new QWidget(inside);
  centred->addStretch(1);
  centred->addWidget(m_middle, 100);
  centred->addStretch(1);
  auto* column = new QVBoxLayout(m_middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  column->addWidget(makeWrappedLabel(tr("How shall your work be signed?"), "welcome", m_middle));
  m_lead = makeWrappedLabel({}, "lead", m_middle);
  m_lead->setObjectName(QStringLiteral("signingFileLabel"));
  column->addWidget(m_lead);
  buildButtons(*column);
  column->addStretch(1);
  area->setWidget(inside);
}

void SigningPage::buildButtons(QBoxLayout& column) {
  auto* card = makeFrame("card", m_middle);
  auto* inside = new QVBoxLayout(card);
  inside->setContentsMargins(20, 18, 20, 20);
  inside->setSpacing(12);
  inside->addWidget(
      makeWrappedLabel(tr("Your signature stands beside every change you make, so that colleagues can see who wrote "
                          "what. A role is enough. You can change it later."),
                       "quiet", card));
  m_form = new SignatureForm(card);
  inside->addWidget(m_form);
  auto* buttons = new QWidget(card);
  auto* flow = new FlowLayout(buttons, 10, 8);
  auto* open = makeButton(tr("Open the file"), "openSignedButton", "primary", buttons);
  auto* read = makeButton(tr("Only read it"), "openToReadButton", "plain", buttons);
  read->setAccessibleName(tr("Only read it, without a signature"));
  flow->addWidget(open);
  flow->addWidget(read);
  inside->addWidget(buttons);
  column.addSpacing(8);
  column.addWidget(card);
  connect(m_form, &SignatureForm::entered, this, &SigningPage::sign);
  connect(open, &QPushButton::clicked, this, &SigningPage::sign);
  connect(read, &QPushButton::clicked, this, [this] { emit openToRead(m_file); });
}

void SigningPage::showFile(const QString& file) {
  m_file = file;
  const QFileInfo info(file);
  m_lead->setText(tr("You are opening %1 in %2.").arg(info.fileName(), QDir::toNativeSeparators(info.path())));
  m_form->suggest(m_preferences.signature());
  m_form->setFocus();
}

void SigningPage::sign() {
  if (!m_form->hasRole()) return m_form->askForRole();
  m_preferences.setSignature(m_form->given(m_preferences.signature()));
  emit openSigned(m_file);
}

void SigningPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void SigningPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void SigningPage::arrange() {
  if (m_form == nullptr) return;  // still being built
  const int character = std::max(1, fontMetrics().averageCharWidth());
  m_form->setDirection(width() / character > kSigningFieldsSideBySide ? QBoxLayout::LeftToRight
                                                                      : QBoxLayout::TopToBottom);
  m_middle->setMaximumWidth(character * kSigningWidestInCharacters);
}

}  // namespace playfair::ui
