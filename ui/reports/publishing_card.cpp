// SPDX-License-Identifier: EUPL-1.2
#include "reports/publishing_card.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "pages/report_gaps.h"
#include "reports/report_words.h"
#include "session/text.h"
#include "widgets/elided_button.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr QMargins kPublishingMargins(12, 10, 12, 10);
constexpr int kBetweenPublishing = 3;
constexpr int kBetweenPublishingParts = 6;
constexpr qsizetype kPublishingAround = 40;

/// What is printed, with some of the words beside it, in one line.
QString inItsPlace(const report::Concern& concern) {
  const QString piece = toQt(concern.piece).simplified();
  const QString around = toQt(concern.around).simplified();
  const qsizetype at = around.indexOf(piece, 0, Qt::CaseInsensitive);
  if (at < 0) return piece;
  const qsizetype begin = std::max<qsizetype>(0, at - kPublishingAround);
  const qsizetype length = at - begin + piece.size() + kPublishingAround;
  const QString before = begin > 0 ? QStringLiteral("…") : QString();
  const QString after = begin + length < around.size() ? QStringLiteral("…") : QString();
  return QStringLiteral("%1: %2%3%4").arg(piece, before, around.mid(begin, length), after);
}

}  // namespace

PublishingCard::PublishingCard(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("publishingCard"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kBetweenPublishingParts);
  layout->addWidget(makeLabel(tr("Before you publish"), "subheading", this));
  m_content = makeFrame("softCard", this);
  layout->addWidget(m_content);
  m_read = new QCheckBox(tr("I have read every page"), this);
  m_read->setObjectName(QStringLiteral("allReadCheckBox"));
  m_read->setAccessibleDescription(tr("Needed before the report is exported."));
  layout->addWidget(m_read);
}

void PublishingCard::tell(const assessment::Dossier& dossier, const std::vector<report::Gap>& gaps,
                          const std::vector<report::Concern>& concerns, const std::string& identity) {
  if (identity != m_identity) untick();
  m_place = {PageId::Report, dossier.project.id, dossier.assessment.id, {}};
  m_identity = identity;
  m_gaps = gaps;
  m_concerns = concerns;
  fill();
}

bool PublishingCard::allRead() const {
  return m_read->isChecked();
}

void PublishingCard::showTick() {
  m_read->setFocus(Qt::OtherFocusReason);
}

void PublishingCard::untick() {
  m_read->setChecked(false);
}

void PublishingCard::fill() {
  const bool nothing = m_gaps.empty() && m_concerns.empty();
  auto* content = makeFrame(nothing ? "softCard" : "warningCard", this);
  auto* inside = new QVBoxLayout(content);
  inside->setContentsMargins(kPublishingMargins);
  inside->setSpacing(kBetweenPublishing);
  if (nothing) inside->addWidget(makeWrappedLabel(tr("Nothing is missing. Read every page once more."), "", content));
  addConcerns(inside);
  addGaps(inside);
  inside->addWidget(makeWrappedLabel(
      tr("Names and small groups are found by a simple search. It misses some, and takes some places for names."),
      "quiet", content));
  delete layout()->replaceWidget(m_content, content);
  m_content->deleteLater();
  m_content->hide();
  m_content = content;
}

void PublishingCard::addSentence(QVBoxLayout* layout, const QString& sentence) {
  if (layout->count() > 0) layout->addSpacing(kBetweenPublishingParts);
  layout->addWidget(makeWrappedLabel(sentence, "strong", layout->parentWidget()));
}

void PublishingCard::addLink(QVBoxLayout* layout, const QString& sentence, const QString& name, const Place& place) {
  auto* button = new ElidedButton(name, "gapButton", "link", layout->parentWidget());
  button->setAccessibleName(tr("%1 %2. Go there.").arg(sentence, name));
  connect(button, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
  layout->addWidget(button);
}

void PublishingCard::addConcerns(QVBoxLayout* layout) {
  std::map<report::ConcernKind, std::vector<report::Concern>> byKind;
  for (const auto& concern : m_concerns) byKind[concern.kind].push_back(concern);
  for (const auto& [kind, some] : byKind) {
    const QString sentence = concernSentence(kind, static_cast<int>(some.size()));
    addSentence(layout, sentence);
    for (const auto& concern : some) {
      if (concern.place.empty()) {
        layout->addWidget(makeWrappedLabel(breakable(inItsPlace(concern)), "", layout->parentWidget()));
      } else {
        addLink(layout, sentence, toQt(concern.piece),
                {PageId::Evidence, m_place.project, m_place.assessment, concern.place});
      }
    }
  }
}

void PublishingCard::addGaps(QVBoxLayout* layout) {
  std::map<report::GapKind, std::vector<report::Gap>> byKind;
  for (const auto& gap : m_gaps) byKind[gap.kind].push_back(gap);
  for (const auto& [kind, some] : byKind) {
    const QString sentence = gapSentence(kind, static_cast<int>(some.size()));
    addSentence(layout, sentence);
    for (const auto& gap : some) {
      if (const auto target = gapTarget(gap, m_place)) addLink(layout, sentence, toQt(gap.name), *target);
    }
  }
}

}  // namespace playfair::ui
