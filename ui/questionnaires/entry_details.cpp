// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/entry_details.h"

#include <QVBoxLayout>
#include <algorithm>

#include "pages/card.h"
#include "playfair/instrument/authoring.h"
#include "playfair/instrument/fact_catalogue.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

QString titlesOf(const char* fact, const std::vector<std::string>& values) {
  const auto catalogue = instrument::loadFactCatalogue();
  const auto* definition = catalogue ? catalogue->find(fact) : nullptr;
  QStringList titles;
  for (const auto& value : values)
    titles << toQt(definition == nullptr ? value : instrument::optionTitle(*definition, value));
  return titles.join(QStringLiteral(", "));
}

QString textsJoined(const std::vector<std::string>& texts, const QString& between) {
  QStringList all;
  for (const auto& text : texts) all << toQt(text);
  return all.join(between);
}

QString sourceWords(const instrument::Source& source) {
  QStringList words{toQt(source.title), toQt(source.publisher), toQt(source.version), toQt(source.published),
                    toQt(source.address)};
  words.removeAll(QString());
  QString text = words.join(QStringLiteral(", "));
  if (!source.note.empty()) text += QLatin1Char('\n') + toQt(source.note);
  return text;
}

}  // namespace

QString whenAsked(const instrument::Question& question) {
  QStringList words{question.depth == instrument::Depth::Essential ? EntryDetails::tr("in every assessment")
                                                                   : EntryDetails::tr("in a full assessment only")};
  if (!question.kinds.empty()) words << EntryDetails::tr("kinds: %1").arg(titlesOf("kind", question.kinds));
  if (!question.roles.empty()) words << EntryDetails::tr("roles: %1").arg(titlesOf("roles", question.roles));
  if (!question.stages.empty()) words << EntryDetails::tr("stages: %1").arg(titlesOf("stage", question.stages));
  for (const auto& condition : question.appliesWhen) {
    const auto catalogue = instrument::loadFactCatalogue();
    const auto* fact = catalogue ? catalogue->find(condition.fact) : nullptr;
    const QString title = toQt(fact == nullptr ? condition.fact : fact->title);
    words << EntryDetails::tr("%1: %2").arg(title, titlesOf(condition.fact.c_str(), condition.anyOf));
  }
  return words.join(QStringLiteral("\n"));
}

EntryDetails::EntryDetails(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("entryDetails"));
  m_column->setContentsMargins(18, 14, 18, 14);
  m_column->setSpacing(5);
}

void EntryDetails::add(const QString& heading, const QString& text) {
  if (text.isEmpty()) return;
  m_column->addWidget(makeWrappedLabel(heading, "smallStrong", this));
  auto* label = makeWrappedLabel(text, "", this);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_column->addWidget(label);
  m_column->addSpacing(5);
}

void EntryDetails::add(const QString& heading, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  add(heading, QStringLiteral("• ") + textsJoined(texts, QStringLiteral("\n• ")));
}

void EntryDetails::tell(const instrument::Instrument& instrument, const ChosenEntry& entry) {
  clearLayout(*m_column);
  const auto* question = entry.question.empty() ? nullptr : instrument.findQuestion(entry.question);
  const auto* requirement = entry.requirement.empty() ? nullptr : instrument.findRequirement(entry.requirement);
  if (question != nullptr) {
    tellQuestion(instrument, *question);
  } else if (requirement != nullptr) {
    tellRequirement(*requirement);
  } else {
    tellWhole(instrument);
  }
  m_column->addStretch(1);
}

void EntryDetails::tellQuestion(const instrument::Instrument& instrument, const instrument::Question& question) {
  m_column->addWidget(makeWrappedLabel(toQt(question.text), "question", this));
  add(tr("In place means"), toQt(question.inPlaceMeans));
  if (question.redLine) {
    add(tr("Minimum safeguard from the stage"), titlesOf("stage", {question.redLine->from}));
    add(tr("Why nothing offsets it"), toQt(question.redLine->because));
    add(tr("Partly means"), toQt(question.redLine->partlyMeans));
  }
  add(tr("Why it matters"), toQt(question.whyItMatters));
  add(tr("What good looks like"), question.whatGoodLooksLike);
  add(tr("Evidence usually kept"), question.evidenceUsuallyKept);
  add(tr("Who knows"), toQt(question.whoKnows));
  add(tr("Asked"), whenAsked(question));
  add(tr("Articles of the Convention on the Rights of the Child"), textsJoined(question.crc, QStringLiteral(", ")));
  const auto source = std::find_if(instrument.sources.begin(), instrument.sources.end(),
                                   [&](const auto& one) { return one.id == question.source.publication; });
  if (source != instrument.sources.end()) add(tr("Source"), sourceWords(*source));
  add(tr("About the source"), toQt(question.source.note));
  add(tr("Id"), toQt(question.id));
}

void EntryDetails::tellRequirement(const instrument::Requirement& requirement) {
  m_column->addWidget(makeWrappedLabel(toQt(requirement.title), "question", this));
  add(tr("What it is about"), toQt(requirement.intro));
  add(tr("Articles of the Convention on the Rights of the Child"), textsJoined(requirement.crc, QStringLiteral(", ")));
  add(tr("Questions"), QString::number(requirement.questions.size()));
}

void EntryDetails::tellWhole(const instrument::Instrument& instrument) {
  m_column->addWidget(makeWrappedLabel(toQt(instrument.title), "question", this));
  add(tr("What it is"), toQt(instrument.about));
  add(tr("Note"), toQt(instrument.notice));
  const auto missing = instrument::missingFromOrigin(instrument);
  std::vector<std::string> lost;
  for (const auto& one : missing) {
    const QString words = one.safeguard && one.stillAsked ? tr("No minimum safeguard any more: %1")
                          : one.safeguard                 ? tr("Minimum safeguard removed: %1")
                                                          : tr("Removed: %1");
    lost.push_back(fromQt(words.arg(toQt(one.text))));
  }
  add(tr("Missing, compared with the questionnaire it was made after"), lost);
  add(tr("What every profile says"), toQt(instrument.disclaimer));
  for (const auto& source : instrument.sources) add(tr("Source"), sourceWords(source));
}

}  // namespace playfair::ui
