// SPDX-License-Identifier: EUPL-1.2
#include "pages/screening_card.h"

#include <QPushButton>
#include <memory>

#include "language/window_language.h"
#include "pages/project_words.h"
#include "pages/step_words.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/instrument/translation.h"
#include "session/text.h"
#include "widgets/elided_button.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

QString endWords(assessment::ScreeningEnd end) {
  switch (end) {
    case assessment::ScreeningEnd::Assess:
      return ScreeningCard::tr("An assessment is suggested");
    case assessment::ScreeningEnd::FindOutFirst:
      return ScreeningCard::tr("Find out first");
    case assessment::ScreeningEnd::PutOnRecord:
      return ScreeningCard::tr(
          "No assessment seems to be needed, but the note with the reasons, or the date for looking "
          "again, is missing");
    case assessment::ScreeningEnd::NoneNeeded:
      break;
  }
  return ScreeningCard::tr("No assessment needed, because …");
}

QString reasonWords(assessment::QuestionnaireReason reason) {
  switch (reason) {
    case assessment::QuestionnaireReason::DecisionAhead:
      return ScreeningCard::tr(
          "A decision is ahead. The best interests of the children it affects are weighed before it.");
    case assessment::QuestionnaireReason::UsesAi:
      return ScreeningCard::tr("AI is used, built, bought or steered.");
    case assessment::QuestionnaireReason::PublicSafety:
      return ScreeningCard::tr("It is about safety in public places, where children are often bystanders.");
    case assessment::QuestionnaireReason::GovernsAi:
      return ScreeningCard::tr("It is about how a city governs AI, not about one system.");
    case assessment::QuestionnaireReason::AffectsChildren:
      break;
  }
  return ScreeningCard::tr("It affects children, and decisions about it will come.");
}

QString depthWords(assessment::DepthReason reason) {
  switch (reason) {
    case assessment::DepthReason::JudgesChildren:
      return ScreeningCard::tr("It judges, sorts or advises on children, or nobody knows whether it does.");
    case assessment::DepthReason::Decides:
      return ScreeningCard::tr("It decides, and not only informs, or nobody knows whether it does.");
    case assessment::DepthReason::SensitiveData:
      return ScreeningCard::tr("It holds sensitive data about children, or nobody knows whether it does.");
    case assessment::DepthReason::VulnerableChildren:
      return ScreeningCard::tr("It meets children in vulnerable situations.");
    case assessment::DepthReason::ChildrenNotKnown:
      return ScreeningCard::tr("It is not known well enough which children are affected.");
    case assessment::DepthReason::MistakeNotCaught:
      return ScreeningCard::tr("Nobody is certain to catch a mistake before it reaches a child.");
    case assessment::DepthReason::MistakeNotPutRight:
      break;
  }
  return ScreeningCard::tr("A mistake that reaches a child may not be put right.");
}

QString titleOfSuggested(const std::string& id) {
  const auto found = instrument::findShippedInstrument(id);
  if (!found) return toQt(id);
  const std::string language = fromQt(languageSpoken());
  return toQt(instrument::shownIn(std::make_shared<const instrument::Instrument>(*found), language)->title);
}

}  // namespace

ScreeningCard::ScreeningCard(QWidget* parent)
    : Card(tr("What the screening suggests"), "screeningCard", parent), m_rows(new QVBoxLayout) {
  m_rows->setSpacing(5);
  column()->addLayout(m_rows);
}

void ScreeningCard::tell(const assessment::Dossier& dossier, bool writable) {
  clearLayout(*m_rows);
  const auto suggestion = assessment::screeningSuggestion(dossier);
  setVisible(suggestion.has_value());
  if (!suggestion) return;
  addText(endWords(suggestion->end), "strong");
  switch (suggestion->end) {
    case assessment::ScreeningEnd::Assess:
      addFacts(dossier, tr("Facts that point to a child"), suggestion->facts);
      addQuestionnaires(dossier, *suggestion, writable);
      addQuestions(dossier, tr("Not settled yet"), suggestion->notSettled);
      break;
    case assessment::ScreeningEnd::FindOutFirst:
      addFacts(dossier, tr("Facts not known yet"), suggestion->facts);
      addQuestions(dossier, tr("Not settled yet"), suggestion->notSettled);
      break;
    case assessment::ScreeningEnd::PutOnRecord:
      addQuestions(dossier, tr("Not settled yet"), suggestion->notSettled);
      break;
    case assessment::ScreeningEnd::NoneNeeded:
      addReasons(dossier, suggestion->reasons);
      break;
  }
  addText(tr("People decide. They may follow this or not; write the choice and its reasons under the last questions."),
          "quiet");
}

void ScreeningCard::addText(const QString& text, const char* look) {
  m_rows->addWidget(makeWrappedLabel(text, look, this));
}

void ScreeningCard::addFacts(const assessment::Dossier& dossier, const QString& heading,
                             const std::vector<std::string>& keys) {
  if (keys.empty()) return;
  addText(heading, "subheading");
  for (const std::string& key : keys) {
    auto* button = new ElidedButton(factTitle(key), "screeningFactButton", "link", this);
    button->setAccessibleName(tr("%1 %2. Go there.").arg(heading, factTitle(key)));
    const Place place{PageId::Facts, dossier.project.id, dossier.assessment.id, key};
    connect(button, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
    m_rows->addWidget(button);
  }
}

void ScreeningCard::addQuestions(const assessment::Dossier& dossier, const QString& heading,
                                 const std::vector<std::string>& ids) {
  if (ids.empty()) return;
  addText(heading, "subheading");
  for (const std::string& id : ids) {
    const instrument::Question* question = dossier.instrument->findQuestion(id);
    const QString text = question == nullptr ? toQt(id) : toQt(question->text);
    auto* button = new ElidedButton(text, "screeningQuestionButton", "link", this);
    button->setAccessibleName(tr("%1 %2. Go there.").arg(heading, text));
    const Place place{PageId::Walk, dossier.project.id, dossier.assessment.id, id};
    connect(button, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
    m_rows->addWidget(button);
  }
}

void ScreeningCard::addReasons(const assessment::Dossier& dossier, const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    const auto answer = dossier.answers.find(id);
    if (answer != dossier.answers.end())
      addText(QStringLiteral("• ") + toQt(answer->second.justification).simplified(), "");
  }
}

void ScreeningCard::addQuestionnaires(const assessment::Dossier& dossier,
                                      const assessment::ScreeningSuggestion& suggestion, bool writable) {
  addText(tr("Questionnaires"), "subheading");
  for (const auto& each : suggestion.questionnaires) {
    const QString title = titleOfSuggested(each.instrument);
    auto* button = new ElidedButton(title, "suggestedQuestionnaireButton", "link", this);
    button->setAccessibleName(tr("Begin with %1").arg(title));
    button->setEnabled(writable);
    const bool full = suggestion.depth == instrument::Depth::Full;
    const Place place{PageId::Scope, dossier.project.id, {}, each.instrument + (full ? "/full" : "/essential")};
    connect(button, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
    m_rows->addWidget(button);
    addText(reasonWords(each.reason), "quiet");
  }
  const bool essential = suggestion.depth == instrument::Depth::Essential;
  addText(essential ? tr("Depth: the essential questions are enough.") : tr("Depth: full, because"), "strong");
  for (const auto reason : suggestion.depthReasons) addText(QStringLiteral("• ") + depthWords(reason), "");
}

}  // namespace playfair::ui
