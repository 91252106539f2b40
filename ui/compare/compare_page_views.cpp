// SPDX-License-Identifier: EUPL-1.2
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <memory>
#include <utility>

#include "compare/compare_menus.h"
#include "compare/compare_model.h"
#include "compare/compare_page.h"
#include "compare/compare_picker.h"
#include "compare/compare_question.h"
#include "compare/compare_table.h"
#include "compare/compare_words.h"
#include "playfair/workspace/dossier_as_of.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

QString careHtml(const QStringList& sentences) {
  return QStringLiteral("<b>%1</b> %2")
      .arg(ComparePage::tr("Read with care.").toHtmlEscaped(), sentences.join(QLatin1Char(' ')).toHtmlEscaped());
}

}  // namespace

Result<assessment::Compared> ComparePage::load(const ComparedChoice& choice) const {
  if (!choice.asOf.empty()) {
    auto past = workspace::dossierAsOf(session().workspace(), choice.assessment, choice.asOf);
    if (!past) return tl::make_unexpected(past.error());
    past->dossier.instrument = session().shownInstrument(std::move(past->dossier.instrument));
    return assessment::Compared{std::make_shared<const assessment::Dossier>(std::move(past->dossier)), choice.asOf,
                                past->erased};
  }
  const auto dossier = session().dossier(choice.assessment);
  if (!dossier) return tl::make_unexpected(dossier.error());
  return assessment::Compared{*dossier, {}};
}

void ComparePage::reload() {
  m_stale = false;
  std::vector<ComparedChoice> there;
  std::vector<bool> hidden;
  m_loaded.clear();
  for (std::size_t i = 0; i < m_chosen.size(); ++i) {
    // What was deleted meanwhile leaves the comparison.
    const auto loaded = load(m_chosen[i]);
    if (!loaded) continue;
    there.push_back(m_chosen[i]);
    hidden.push_back(m_hidden[i]);
    m_loaded.push_back(*loaded);
  }
  m_chosen = std::move(there);
  m_hidden = std::move(hidden);
  if (m_chosen.size() < assessment::kFewestCompared) return pick();
  if (m_views->currentWidget() == m_picker && m_whole != nullptr && m_picker->isVisible()) return;
  if (m_question.empty()) return showTable();
  if (compareShown()) showQuestion(m_question);
}

std::vector<std::size_t> ComparePage::shownColumns() const {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < m_chosen.size(); ++i) {
    if (!m_hidden[i]) shown.push_back(i);
  }
  return shown;
}

bool ComparePage::compareShown() {
  std::vector<assessment::Compared> columns;
  for (const std::size_t i : shownColumns()) columns.push_back(m_loaded[i]);
  auto comparison = assessment::compare(columns);
  if (!comparison) {
    show(comparison.error());
    return false;
  }
  m_whole = std::make_shared<const assessment::Comparison>(std::move(*comparison));
  const QModelIndex before = m_table->currentIndex();
  m_model->setComparison(
      std::make_shared<const assessment::Comparison>(assessment::filtered(*m_whole, m_rowsMenu->filter())));
  const int row = std::clamp(before.row(), 0, std::max(0, m_model->rowCount() - 1));
  const int column = std::clamp(before.column(), 0, m_model->columnCount() - 1);
  m_table->setCurrentIndex(m_model->index(row, column));
  fillNotes();
  return true;
}

void ComparePage::showTable() {
  if (!compareShown()) return pick();
  m_question.clear();
  m_furthestFirst = false;
  setActionsFor(m_tableArea);
  setChips({tr("%n assessment(s)", nullptr, static_cast<int>(m_whole->columns.size())),
            toQt(m_whole->columns.front().dossier().instrument->shortTitle)});
  setHeader({}, tr("Compare"));
  m_table->setFocus();
}

void ComparePage::fillNotes() {
  const auto& agreement = m_whole->agreement;
  m_agreement->setVisible(agreement.has_value());
  if (agreement) {
    const auto further = static_cast<int>(agreement->furthest.size());
    m_agreementLabel->setText(tr("Two assessments of one project. %1").arg(agreementWords(*agreement)));
    m_furthest->setText(tr("Read both texts where they are furthest apart (%1)").arg(further));
    m_furthest->setVisible(further > 0);
    m_furthestRows->setVisible(further > 0);
  }
  m_care->setText(careHtml(careSentences(*m_whole)));
  m_nothingFits->setVisible(m_model->comparison()->requirements.empty());
  const QStringList wishes = filterWords(m_rowsMenu->filter());
  m_rowsButton->setText(wishes.isEmpty() ? tr("All rows ▾")
                                         : tr("Rows: %n wish(es) ▾", nullptr, static_cast<int>(wishes.size())));
  m_rowsButton->setAccessibleName(wishes.isEmpty() ? tr("Rows: all are shown")
                                                   : tr("Rows shown: %1").arg(wishes.join(QStringLiteral(", "))));
  m_rowsButton->setToolTip(wishes.join(QStringLiteral(", ")));
}

std::vector<const assessment::QuestionRow*> ComparePage::questionsInOrder() const {
  std::vector<const assessment::QuestionRow*> all;
  const auto add = [&](const assessment::QuestionRow& row) {
    const bool known = std::any_of(all.begin(), all.end(), [&](const auto* each) { return each->id == row.id; });
    if (!known) all.push_back(&row);
  };
  if (m_furthestFirst && m_whole->agreement) {
    for (const auto& row : m_whole->agreement->furthest) add(row);
  }
  for (const auto& requirement : m_model->comparison()->requirements) {
    for (const auto& row : requirement.questions) add(row);
  }
  return all;
}

void ComparePage::showQuestion(const std::string& question) {
  const auto all = questionsInOrder();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto* row) { return row->id == question; });
  if (found == all.end()) return showTable();
  m_question = question;
  m_previous->setEnabled(found != all.begin());
  m_next->setEnabled(found + 1 != all.end());
  m_questionView->showQuestion(m_whole, **found);
  setActionsFor(m_questionView);
  setChips({});
  setHeader(tr("Compare › %n assessment(s) › %1", nullptr, static_cast<int>(m_whole->columns.size()))
                .arg(toQt((*found)->question->requirement)),
            tr("Question view"));
}

void ComparePage::stepQuestion(int by) {
  const auto all = questionsInOrder();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto* row) { return row->id == m_question; });
  const auto next = found - all.begin() + by;
  if (found != all.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(all.size()))
    showQuestion(all[static_cast<std::size_t>(next)]->id);
}

void ComparePage::showFurthestRows() {
  m_rowsMenu->setApart(2);
}

void ComparePage::showFurthest() {
  m_furthestFirst = true;
  showQuestion(m_whole->agreement->furthest.front().id);
}

}  // namespace playfair::ui
