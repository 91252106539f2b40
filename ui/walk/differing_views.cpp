// SPDX-License-Identifier: EUPL-1.2
#include "walk/differing_views.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "session/text.h"
#include "walk/level_words.h"
#include "walk/markdown_document.h"
#include "widgets/look.h"

namespace playfair::ui {

QString viewWords(const assessment::DifferingView& view) {
  assessment::Answer answer;
  answer.kind = view.kind;
  answer.level = view.level;
  return answerWords(answer);
}

DifferingViews::DifferingViews(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("differingViews"));
  setAccessibleName(tr("Differing views"));
  setLook(this, "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 8, 14, 10);
  column->setSpacing(6);
  column->addWidget(makeLabel(tr("Differing views"), "subheading", this));
  m_views = new QVBoxLayout;
  m_views->setSpacing(6);
  column->addLayout(m_views);
  hide();
}

void DifferingViews::show(const std::vector<assessment::DifferingView>& views, bool writable) {
  setVisible(!views.empty());
  if (views == m_shown && writable == m_writable) return;
  m_shown = views;
  m_writable = writable;
  while (QLayoutItem* item = m_views->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const auto& each : views) m_views->addWidget(makeView(each, writable));
}

QWidget* DifferingViews::makeView(const assessment::DifferingView& view, bool writable) {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  const QString holder = view.holder.empty() ? tr("Somebody") : toQt(view.holder);
  const QString head = tr("%1: %2").arg(holder, viewWords(view));
  words->addWidget(makeWrappedLabel(head, "strong", box));
  const QString reasons = plainTextOf(view.because);
  if (!reasons.isEmpty()) words->addWidget(makeWrappedLabel(reasons, "quiet", box));
  row->addLayout(words, 1);
  if (!writable) return box;
  auto* change = makeButton(tr("Change…"), "changeViewButton", "quiet", box);
  change->setAccessibleName(tr("Change the differing view of %1").arg(holder));
  auto* remove = makeButton(tr("Remove"), "removeViewButton", "quiet", box);
  remove->setAccessibleName(tr("Remove the differing view of %1").arg(holder));
  row->addWidget(change, 0, Qt::AlignTop);
  row->addWidget(remove, 0, Qt::AlignTop);
  const QString id = toQt(view.id.value);
  connect(change, &QPushButton::clicked, this, [this, id] { emit changeWanted(id); });
  connect(remove, &QPushButton::clicked, this, [this, id] { emit removeWanted(id); });
  return box;
}

}  // namespace playfair::ui
