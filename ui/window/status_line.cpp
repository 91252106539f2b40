// SPDX-License-Identifier: EUPL-1.2
#include "window/status_line.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "widgets/look.h"

namespace playfair::ui {

StatusLine::StatusLine(Jobs& jobs, QWidget* parent) : QStatusBar(parent) {
  setObjectName(QStringLiteral("statusLine"));
  setSizeGripEnabled(false);
  m_file = makeLabel({}, "small", this);
  m_saved = makeLabel({}, "small", this);
  m_saved->setObjectName(QStringLiteral("savedLabel"));
  fitSaved();
  m_sentence = makeLabel({}, "small", this);
  m_sentence->setObjectName(QStringLiteral("sentenceLabel"));
  m_job = makeLabel({}, "small", this);
  m_progress = new QProgressBar(this);
  m_progress->setAccessibleName(tr("Progress"));
  m_progress->setRange(0, 100);
  m_progress->setFixedWidth(120);
  m_cancel = makeButton(tr("Cancel"), "cancelJobButton", "quiet", this);
  addWidget(m_file);
  addWidget(m_saved);
  addWidget(m_sentence, 1);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)}) {
    addPermanentWidget(widget);
    widget->hide();
  }
  connect(m_cancel, &QPushButton::clicked, &jobs, &Jobs::cancel);
  connect(&jobs, &Jobs::started, this, [this](const QString& title) {
    m_job->setText(title);
    m_progress->setValue(0);
    m_job->show();
    m_progress->show();
    m_cancel->show();
  });
  connect(&jobs, &Jobs::progressed, this,
          [this](double part) { m_progress->setValue(static_cast<int>(part * 100.0)); });
  connect(&jobs, &Jobs::idle, this, [this] {
    m_job->hide();
    m_progress->hide();
    m_cancel->hide();
  });
}

void StatusLine::changeEvent(QEvent* event) {
  QStatusBar::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitSaved();
}

void StatusLine::fitSaved() {
  if (m_saved == nullptr) return;  // still being built
  // Wide enough for what it says most of the time: a row that was laid out while it said less would cut it.
  m_saved->ensurePolished();
  m_saved->setMinimumWidth(m_saved->fontMetrics().horizontalAdvance(tr("All changes saved")) + 24);
}

void StatusLine::setFile(const QString& name) {
  m_file->setText(name);
}

void StatusLine::setSaveState(SaveState state) {
  switch (state) {
    case SaveState::Saved:
      m_saved->setText(tr("All changes saved"));
      break;
    case SaveState::Typing:
      m_saved->setText(tr("Saving…"));
      break;
    case SaveState::NotSaved:
      m_saved->setText(tr("Not saved"));
      break;
    case SaveState::ReadOnly:
      m_saved->setText(tr("Read only"));
      break;
  }
  setLook(m_saved, state == SaveState::NotSaved ? "bad" : "small");
}

void StatusLine::say(const QString& sentence) {
  m_sentence->setText(sentence);
  m_sentence->setToolTip(sentence);
  QAccessibleEvent event(m_sentence, QAccessible::NameChanged);
  QAccessible::updateAccessibility(&event);
}

}  // namespace playfair::ui
