// SPDX-License-Identifier: EUPL-1.2
#include "window/sidebar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/look.h"

namespace playfair::ui {

Sidebar::Sidebar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("sidebar"));
  setAccessibleName(tr("Main navigation"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(9, 14, 9, 14);
  layout->setSpacing(3);
  layout->addWidget(makeLabel(QStringLiteral("Playfair"), "brand", this));
  layout->addSpacing(6);
  layout->addWidget(addEntry(tr("Projects"), "projectsEntry", PageId::Projects, {}));
  layout->addWidget(addEntry(tr("Reports"), "reportsEntry", PageId::Report, {}));
  layout->addStretch(1);
  layout->addWidget(addEntry(tr("Help"), "helpEntry", PageId::Help, QStringLiteral("F1")));
  layout->addWidget(addEntry(tr("Settings"), "settingsEntry", PageId::Settings, {}));
  layout->addSpacing(8);
  layout->addWidget(makeLabel(tr("Working as"), "small", this));
  m_workingAs = makeWrappedLabel({}, "strong", this);
  m_workingAs->setObjectName(QStringLiteral("workingAsLabel"));
  layout->addWidget(m_workingAs);
  setFixedWidth(fontMetrics().averageCharWidth() * 24);
}

QPushButton* Sidebar::addEntry(const QString& text, const char* objectName, PageId page, const QString& shortcut) {
  auto* button = makeButton(text, objectName, "entry", this);
  button->setCheckable(true);
  if (!shortcut.isEmpty()) button->setToolTip(tr("%1 (%2)").arg(text, shortcut));
  connect(button, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
  m_entries.insert(static_cast<int>(page), button);
  return button;
}

void Sidebar::setCurrent(PageId page) {
  const bool ofProject = page != PageId::Report && page != PageId::Help && page != PageId::Settings;
  const PageId entry = ofProject ? PageId::Projects : page;
  for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
    it.value()->setChecked(it.key() == static_cast<int>(entry));
}

void Sidebar::setSignature(const Signature& signature) {
  QStringList parts{signature.name, signature.role, signature.organisation};
  parts.removeAll(QString());
  m_workingAs->setText(parts.join(QStringLiteral(", ")));
}

}  // namespace playfair::ui
