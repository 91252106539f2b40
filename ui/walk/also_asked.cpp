// SPDX-License-Identifier: EUPL-1.2
#include "walk/also_asked.h"

#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "pages/project_words.h"
#include "pages/shipped_crosswalks.h"
#include "session/text.h"
#include "walk/level_words.h"
#include "walk/markdown_document.h"
#include "walk/walk_order.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

using instrument::Relation;
using instrument::SharedQuestion;

constexpr int kLongestText = 280;

/// What the other question asks, beside the one that is shown.
QString relationWords(Relation relation) {
  switch (relation) {
    case Relation::Equal:
      return AlsoAskedSection::tr("The same question.");
    case Relation::Subset:
      return AlsoAskedSection::tr("It asks for more than this question.");
    case Relation::Superset:
      return AlsoAskedSection::tr("It asks for less than this question.");
    case Relation::Intersects:
      break;
  }
  return AlsoAskedSection::tr("It has something in common with this question.");
}

/// How a question relates to those of another questionnaire.
std::vector<SharedQuestion> relationsTo(const std::string& other, const assessment::Dossier& dossier,
                                        const std::string& question) {
  const std::string own = instrument::reference(*dossier.instrument);
  if (own == other) return {{question, question, Relation::Equal, {}}};
  const auto crosswalk = instrument::crosswalkBetween(crosswalks(), own, other);
  if (!crosswalk) return {};
  auto relations = crosswalk->relationsOf(question);
  std::stable_partition(relations.begin(), relations.end(),
                        [](const SharedQuestion& shared) { return shared.relation == Relation::Equal; });
  return relations;
}

AlsoAsked entryFor(const SharedQuestion& shared, const assessment::Dossier& there,
                   const instrument::Question& question) {
  const assessment::Answer answer = answerTo(there, question.id);
  AlsoAsked entry;
  entry.assessment = there.assessment.id;
  entry.question = question.id;
  entry.where =
      QStringLiteral("%1 · %2").arg(toQt(there.instrument->shortTitle), questionLabel(*there.instrument, question.id));
  entry.text = shared.relation == Relation::Equal ? QString() : toQt(question.text);
  entry.relation = relationWords(shared.relation);
  entry.answer = answerWords(answer);
  if (answer.awaitsConfirmation()) entry.answer = AlsoAskedSection::tr("%1, not confirmed").arg(entry.answer);
  entry.said = shortened(plainTextOf(answer.justification).simplified(), kLongestText);
  entry.usable = !answer.conflicting && (answer.kind != assessment::AnswerKind::NotAsked || !entry.said.isEmpty());
  return entry;
}

}  // namespace

std::vector<AlsoAsked> alsoAsked(const Session& session, const std::vector<assessment::Assessment>& others,
                                 const assessment::Dossier& dossier, const std::string& question) {
  std::vector<std::pair<Relation, AlsoAsked>> found;
  for (const auto& other : others) {
    const auto relations = relationsTo(other.instrument, dossier, question);
    if (other.id == dossier.assessment.id || relations.empty()) continue;
    const auto there = session.dossier(other.id);
    if (!there) continue;  // removed meanwhile
    for (const SharedQuestion& shared : relations) {
      const auto* met = (*there)->instrument->findQuestion(shared.to);
      if (met != nullptr) found.emplace_back(shared.relation, entryFor(shared, **there, *met));
    }
  }
  std::stable_partition(found.begin(), found.end(), [](const auto& each) { return each.first == Relation::Equal; });
  std::vector<AlsoAsked> entries;
  for (auto& [relation, entry] : found) entries.push_back(std::move(entry));
  return entries;
}

AlsoAskedSection::AlsoAskedSection(QWidget* parent) : QWidget(parent), m_entries(new QVBoxLayout) {
  setObjectName(QStringLiteral("alsoAskedSection"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 9, 0, 0);
  column->setSpacing(4);
  column->addWidget(makeWrappedLabel(tr("Also asked in"), "subheading", this));
  m_entries->setSpacing(8);
  column->addLayout(m_entries);
  hide();
}

void AlsoAskedSection::show(const std::vector<AlsoAsked>& entries, bool writable) {
  setVisible(!entries.empty());
  if (entries == m_shown && writable == m_writable) return;
  m_shown = entries;
  m_writable = writable;
  while (QLayoutItem* item = m_entries->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const AlsoAsked& entry : m_shown) addEntry(entry, writable);
}

void AlsoAskedSection::addEntry(const AlsoAsked& entry, bool writable) {
  auto* box = makeFrame("tile", this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(4);
  column->addWidget(makeWrappedLabel(entry.where, "strong", box));
  if (!entry.text.isEmpty()) column->addWidget(makeWrappedLabel(entry.text, "", box));
  column->addWidget(makeWrappedLabel(entry.relation, "small", box));
  column->addWidget(makeWrappedLabel(entry.answer, "strong", box));
  if (!entry.said.isEmpty()) column->addWidget(makeWrappedLabel(breakable(entry.said), "quiet", box));
  if (writable && entry.usable) {
    auto* use = makeButton(tr("Use this answer"), "useAnswerButton", "plain", box);
    use->setAccessibleName(tr("Use this answer: %1, %2").arg(entry.where, entry.answer));
    use->setToolTip(tr("Copies level, text and evidence here. You then read and confirm it."));
    column->addWidget(use, 0, Qt::AlignLeft);
    connect(
        use, &QPushButton::clicked, this,
        [this, id = toQt(entry.assessment.value), question = toQt(entry.question)] { emit useWanted(id, question); });
  }
  m_entries->addWidget(box);
}

}  // namespace playfair::ui
