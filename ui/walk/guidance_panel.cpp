// SPDX-License-Identifier: EUPL-1.2
#include "walk/guidance_panel.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "session/text.h"
#include "walk/also_asked.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

QString sourceText(const instrument::Instrument& instrument, const instrument::Question& question) {
  const auto& sources = instrument.sources;
  const auto found = std::find_if(sources.begin(), sources.end(),
                                  [&](const auto& each) { return each.id == question.source.publication; });
  if (found == sources.end()) return toQt(question.source.note);
  QString text = toQt(found->publisher.empty() ? found->title : found->publisher + ", " + found->title);
  if (!found->version.empty()) text += QStringLiteral(" ") + toQt(found->version);
  // Our own parts have numbers too; only those of the publication itself are cited.
  const bool numbered = found->publisher == instrument.publisher && !instrument::isOwn(instrument);
  if (numbered && !question.source.requirement.empty())
    text += QStringLiteral(" · ") + toQt(question.source.requirement);
  return text;
}

}  // namespace

GuidancePanel::GuidancePanel(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("guidancePanel"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("guidanceScrollArea"));
  area->setAccessibleName(tr("Guidance"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::TabFocus);
  auto* inside = makeFrame("inner", area);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(15, 2, 15, 14);
  column->setSpacing(5);
  m_sections = new QVBoxLayout;
  m_sections->setSpacing(4);
  column->addLayout(m_sections);
  m_alsoAsked = new AlsoAskedSection(inside);
  column->addWidget(m_alsoAsked);
  column->addStretch(1);
  area->setWidget(inside);
  area->setStyleSheet(QStringLiteral("QScrollArea#guidanceScrollArea { background: transparent; }"));
  area->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  all->addWidget(area);
}

void GuidancePanel::setQuestion(const instrument::Instrument& instrument, const instrument::Question& question) {
  if (m_shown == question.id) return;
  m_shown = question.id;
  while (QLayoutItem* item = m_sections->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  addSection(tr("Why it matters"), toQt(question.whyItMatters));
  addSection(tr("What good looks like"), question.whatGoodLooksLike);
  addSection(tr("Evidence usually kept"), question.evidenceUsuallyKept);
  addSection(tr("Who usually knows"), toQt(question.whoKnows));
  if (question.redLine) addSection(tr("Why it is a minimum safeguard"), toQt(question.redLine->because));
  if (!question.crc.empty()) {
    QStringList articles;
    for (const auto& each : question.crc) articles << toQt(each);
    addSection(tr("Convention on the Rights of the Child"), tr("Articles %1").arg(articles.join(QStringLiteral(", "))));
  }
  addSection(tr("Source"), sourceText(instrument, question));
  if (!question.source.note.empty()) m_sections->addWidget(makeWrappedLabel(toQt(question.source.note), "small", this));
  auto* area = findChild<QScrollArea*>(QStringLiteral("guidanceScrollArea"));
  area->verticalScrollBar()->setValue(0);
}

void GuidancePanel::addHeading(const QString& heading) {
  auto* label = makeWrappedLabel(heading, "subheading", this);
  label->setContentsMargins(0, 9, 0, 0);
  m_sections->addWidget(label);
}

void GuidancePanel::addSection(const QString& heading, const QString& text) {
  if (text.isEmpty()) return;
  addHeading(heading);
  m_sections->addWidget(makeWrappedLabel(text, "quiet", this));
}

void GuidancePanel::addSection(const QString& heading, const std::vector<std::string>& points) {
  if (points.empty()) return;
  addHeading(heading);
  for (const auto& each : points)
    m_sections->addWidget(makeWrappedLabel(QStringLiteral("• ") + toQt(each), "quiet", this));
}

}  // namespace playfair::ui
