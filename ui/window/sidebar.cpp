// SPDX-License-Identifier: EUPL-1.2
#include "window/sidebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kComfortableCharacters = 24;
constexpr int kComfortableWidth = 200;
constexpr int kEntryEdges = 24;
constexpr int kBeforeKeys = 14;

}  // namespace

Sidebar::Sidebar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("sidebar"));
  setAccessibleName(tr("Main navigation"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(9, 14, 9, 14);
  layout->setSpacing(3);
  layout->addWidget(makeLabel(QStringLiteral("Playfair"), "brand", this));
  layout->addSpacing(6);
  layout->addWidget(addEntry(tr("Projects"), "projectsEntry", PageId::Projects, {}));
  layout->addWidget(addEntry(tr("Compare"), "compareEntry", PageId::Compare, {}));
  layout->addWidget(addEntry(tr("Reports"), "reportsEntry", PageId::Report, {}));
  layout->addWidget(addEntry(tr("Evidence"), "evidenceEntry", PageId::Evidence, {}));
  layout->addWidget(addEntry(tr("Questionnaires"), "questionnairesEntry", PageId::Questionnaires, {}));
  layout->addStretch(1);
  auto* search = makeEntry(tr("Search"), "searchEntry", QStringLiteral("Ctrl+K"));
  connect(search, &QPushButton::clicked, this, &Sidebar::searchWanted);
  layout->addWidget(search);
  layout->addWidget(addEntry(tr("Help"), "helpEntry", PageId::Help, QStringLiteral("F1")));
  layout->addWidget(addEntry(tr("Settings"), "settingsEntry", PageId::Settings, {}));
  layout->addSpacing(8);
  layout->addWidget(makeWrappedLabel(tr("Working as"), "small", this));
  m_workingAs = makeWrappedLabel({}, "strong", this);
  m_workingAs->setObjectName(QStringLiteral("workingAsLabel"));
  layout->addWidget(m_workingAs);
  fitWidth();
}

void Sidebar::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitWidth();
}

void Sidebar::fitWidth() {
  if (m_workingAs == nullptr) return;  // still being built
  // Comfortable with text of the usual size; large text gets what the entries need, for pages need room too.
  int needed = 0;
  for (QPushButton* entry : findChildren<QPushButton*>()) {
    entry->ensurePolished();
    const QLayout* keys = entry->layout();
    const int words = entry->fontMetrics().horizontalAdvance(entry->text()) + kEntryEdges;
    needed = std::max(needed, words + (keys == nullptr ? 0 : keys->sizeHint().width() + kBeforeKeys));
  }
  const QMargins margins = layout()->contentsMargins();
  needed += margins.left() + margins.right();
  const int comfortable = std::min(fontMetrics().averageCharWidth() * kComfortableCharacters, kComfortableWidth);
  setFixedWidth(std::max(needed, comfortable));
}

QPushButton* Sidebar::addEntry(const QString& text, const char* objectName, PageId page, const QString& shortcut) {
  auto* button = makeEntry(text, objectName, shortcut);
  button->setCheckable(true);
  connect(button, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
  m_entries.insert(static_cast<int>(page), button);
  return button;
}

QPushButton* Sidebar::makeEntry(const QString& text, const char* objectName, const QString& shortcut) {
  auto* button = makeButton(text, objectName, "entry", this);
  if (shortcut.isEmpty()) return button;
  button->setToolTip(tr("%1 (%2)").arg(text, shortcut));
  auto* side = new QHBoxLayout(button);
  side->setContentsMargins(0, 0, 0, 0);
  auto* keys = makeLabel(shortcut, "small", button);
  keys->setAttribute(Qt::WA_TransparentForMouseEvents);
  side->addWidget(keys, 0, Qt::AlignRight | Qt::AlignVCenter);
  return button;
}

void Sidebar::setCurrent(PageId page) {
  const bool ofProject = page != PageId::Compare && page != PageId::Portfolio && page != PageId::Report &&
                         page != PageId::Evidence && page != PageId::Help && page != PageId::Settings &&
                         page != PageId::Questionnaires;
  const PageId shown = page == PageId::People ? PageId::Settings : page == PageId::Portfolio ? PageId::Compare : page;
  const PageId entry = ofProject && page != PageId::People ? PageId::Projects : shown;
  for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
    it.value()->setChecked(it.key() == static_cast<int>(entry));
}

void Sidebar::setSignature(const Signature& signature) {
  QStringList parts{signature.name, signature.role, signature.organisation};
  parts.removeAll(QString());
  const QString words = parts.isEmpty() ? tr("not signed yet") : parts.join(QStringLiteral(", "));
  m_workingAs->setText(breakable(words));
  m_workingAs->setAccessibleName(words);
}

}  // namespace playfair::ui
