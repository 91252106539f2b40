// SPDX-License-Identifier: EUPL-1.2
#include <QListWidget>
#include <algorithm>
#include <filesystem>

#include "playfair/exchange/questionnaire_file.h"
#include "playfair/instrument/instrument_file.h"
#include "playfair/instrument/instrument_library.h"
#include "questionnaires/differences_dialog.h"
#include "questionnaires/own_dialog.h"
#include "questionnaires/questionnaire_editor.h"
#include "questionnaires/questionnaires_page.h"
#include "session/text.h"

// What the buttons of the page Questionnaires do.
namespace playfair::ui {
namespace {

QString problemWords(const std::vector<instrument::Problem>& problems) {
  constexpr std::size_t kProblemsTold = 10;
  QStringList lines{QuestionnairesPage::tr("This is no questionnaire that Playfair can use. What is wrong:")};
  for (std::size_t i = 0; i < problems.size() && i < kProblemsTold; ++i) {
    const QString place = toQt(problems[i].pointer);
    lines << QuestionnairesPage::tr("%1: expected %2")
                 .arg(place.isEmpty() ? QuestionnairesPage::tr("the file") : place, toQt(problems[i].expected));
  }
  if (problems.size() > kProblemsTold)
    lines << QuestionnairesPage::tr("and more: %1").arg(problems.size() - kProblemsTold);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

void QuestionnairesPage::askIdentity(const QString& intro, std::function<void(const instrument::OwnIdentity&)> given) {
  const auto withFreeId = [this, given = std::move(given)](instrument::OwnIdentity identity) {
    // Drafts and published questionnaires of this file and of the program keep their ids for themselves.
    const std::string wanted = identity.id;
    const auto isTaken = [this](const std::string& id) {
      return std::any_of(m_listed.begin(), m_listed.end(),
                         [&](const Listed& one) { return one.questionnaire && one.questionnaire->id == id; });
    };
    for (int number = 2; isTaken(identity.id); ++number) identity.id = wanted + "-" + std::to_string(number);
    given(identity);
  };
  auto* dialog = new OwnDialog(intro, session().signature().organisation, withFreeId, window());
  dialog->open();
}

void QuestionnairesPage::startDraft(const instrument::Instrument& draft, const QString& what) {
  const auto added = session().addDraft(draft, what);
  if (!added) return show(added.error());
  open({PageId::Questionnaires, m_place.project, m_place.assessment, "draft/" + *added});
}

void QuestionnairesPage::fromSpreadsheet() {
  dialogs().askOpenFile(
      this, tr("From a spreadsheet"), tr("Spreadsheets saved as CSV (*.csv)"), [this](const QString& file) {
        askIdentity(tr("Each row of the spreadsheet becomes a question of a draft. Whose is it, and "
                       "what is it called?"),
                    [this, file](const instrument::OwnIdentity& identity) {
                      const auto draft =
                          exchange::readQuestionnaireCsv(std::filesystem::path(fromQt(file)), identity, {});
                      if (!draft) return show(draft.error());
                      startDraft(*draft, tr("Questionnaire from a spreadsheet"));
                    });
      });
}

void QuestionnairesPage::saveTemplate() {
  dialogs().askSaveFile(
      this, tr("Template"), QStringLiteral("questionnaire.csv"), tr("Spreadsheets saved as CSV (*.csv)"),
      [this](const QString& file) {
        const QString name = file.endsWith(QStringLiteral(".csv")) ? file : file + QStringLiteral(".csv");
        const auto written = exchange::writeQuestionnaireTemplate(std::filesystem::path(fromQt(name)));
        if (!written) return show(written.error());
        emit said(tr("Template saved as %1. One question a row; then choose From a spreadsheet.").arg(name));
      });
}

void QuestionnairesPage::openFile() {
  dialogs().askOpenFile(this, tr("Open a questionnaire file"), tr("Questionnaires (*.json)"),
                        [this](const QString& file) {
                          const std::filesystem::path path(fromQt(file));
                          const auto problems = instrument::validateInstrumentFile(path);
                          if (!problems) return show(problems.error());
                          if (!problems->empty()) {
                            dialogs().inform(this, tr("Open a questionnaire file"), problemWords(*problems));
                            return;
                          }
                          auto loaded = instrument::loadInstrument(path);
                          if (!loaded) return show(loaded.error());
                          m_strangers.push_back(std::make_shared<const instrument::Instrument>(std::move(*loaded)));
                          refresh();
                          for (int row = 0; row < m_list->count(); ++row) {
                            m_list->setCurrentRow(row);
                            if (chosen() != nullptr && chosen()->questionnaire == m_strangers.back()) break;
                          }
                        });
}

void QuestionnairesPage::copyAsOwn() {
  const Listed* listed = chosen();
  if (listed == nullptr) return;
  const auto origin = listed->questionnaire;
  askIdentity(tr("A copy becomes yours: it gets another title and id, and what you take out of it is told in every "
                 "report. The questionnaire you copy stays as it is."),
              [this, origin](const instrument::OwnIdentity& identity) {
                startDraft(instrument::ownCopy(*origin, identity), tr("Own questionnaire begun"));
              });
}

void QuestionnairesPage::editChosen() {
  const Listed* listed = chosen();
  if (listed == nullptr || listed->draft.empty()) return;
  const std::string draft = listed->draft;
  if (m_editor->open(draft)) editDraft(draft);
}

void QuestionnairesPage::removeChosenDraft() {
  const Listed* listed = chosen();
  if (listed == nullptr || listed->draft.empty()) return;
  const std::string draft = listed->draft;
  const QString title = listed->title;
  dialogs().confirm(this, tr("Remove this draft?"),
                    tr("“%1” is removed. What was published from it stays, and Undo brings the draft back.").arg(title),
                    tr("Remove draft"), [this, draft, title] {
                      if (const auto removed = session().removeDraft(draft, title); !removed) show(removed.error());
                    });
}

void QuestionnairesPage::showDifferences() {
  const Listed* listed = chosen();
  if (listed == nullptr) return;
  std::vector<workspace::SharedQuestionnaire> all;
  for (const Listed& one : m_listed) {
    if (one.draft.empty()) all.push_back(one.questionnaire);
  }
  const auto found = std::find(all.begin(), all.end(), listed->questionnaire);
  auto* dialog = new DifferencesDialog(all, static_cast<std::size_t>(found - all.begin()), window());
  dialog->open();
}

void QuestionnairesPage::takeIntoFile() {
  const Listed* listed = chosen();
  if (listed == nullptr) return;
  const auto questionnaire = listed->questionnaire;
  dialogs().confirm(this, tr("Take this questionnaire into the file?"),
                    tr("“%1” can then be chosen for assessments in this file, word for word as it is. It cannot be "
                       "taken out again.")
                        .arg(toQt(questionnaire->title)),
                    tr("Take in"), [this, questionnaire] {
                      if (const auto taken = session().publish(*questionnaire); !taken) return show(taken.error());
                      std::erase(m_strangers, questionnaire);
                      emit said(tr("Taken in. It can be chosen for new assessments."));
                      refresh();
                    });
}

void QuestionnairesPage::checkDraft() {
  m_editor->check();
}

void QuestionnairesPage::publishDraft() {
  if (!m_editor->check().canBePublished()) {
    emit said(tr("Mend what the check names; then it can be published."));
    return;
  }
  dialogs().askText(this, tr("Publish as version"),
                    tr("Version, such as 1.0. What is published is never changed; a later publishing gets the next "
                       "edition."),
                    toQt(m_editor->draft().version), tr("Publish"),
                    [this](const QString& version) { publishAs(version.trimmed()); });
}

void QuestionnairesPage::publishAs(const QString& version) {
  const auto edition = workspace::nextEdition(session().workspace(), m_editor->draft().id);
  if (!edition) return show(edition.error());
  const auto made = instrument::published(m_editor->draft(), fromQt(version), *edition);
  if (!made) return show(made.error());
  if (const auto done = session().publish(*made); !done) return show(done.error());
  emit said(tr("Published: %1, version %2, edition %3. It can be chosen for new assessments.")
                .arg(toQt(made->shortTitle), version)
                .arg(made->edition));
}

}  // namespace playfair::ui
