// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/question_tree.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kRequirementRole = Qt::UserRole;
constexpr int kQuestionRole = Qt::UserRole + 1;

QString wordsOfQuestion(const instrument::Question& question) {
  const QString text = question.text.empty() ? QuestionTree::tr("(no text yet)") : toQt(question.text);
  return question.redLine ? QuestionTree::tr("%1 – minimum safeguard").arg(text) : text;
}

QString wordsOfRequirement(const instrument::Requirement& requirement) {
  const QString title = requirement.title.empty() ? QuestionTree::tr("(no title yet)") : toQt(requirement.title);
  return toQt(requirement.id) + QStringLiteral("  ") + title;
}

}  // namespace

QuestionTree::QuestionTree(QWidget* parent) : QTreeWidget(parent) {
  setObjectName(QStringLiteral("questionTree"));
  setAccessibleName(tr("Requirements and questions"));
  setLook(this, "plain");
  setHeaderHidden(true);
  setUniformRowHeights(true);
  setExpandsOnDoubleClick(false);
  setTextElideMode(Qt::ElideRight);
  header()->setStretchLastSection(true);
  connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit entryChosen(chosen()); });
}

void QuestionTree::setInstrument(const instrument::Instrument& instrument) {
  const ChosenEntry before = chosen();
  {
    const QSignalBlocker quiet(this);
    clear();
    QList<QTreeWidgetItem*> rows;
    auto* whole = new QTreeWidgetItem(QStringList{tr("The questionnaire: %1").arg(toQt(instrument.shortTitle))});
    rows << whole;
    for (const auto& requirement : instrument.requirements) {
      auto* row = new QTreeWidgetItem(QStringList{wordsOfRequirement(requirement)});
      row->setData(0, kRequirementRole, toQt(requirement.id));
      for (const auto& question : requirement.questions) {
        auto* child = new QTreeWidgetItem(row, QStringList{wordsOfQuestion(question)});
        child->setData(0, kRequirementRole, toQt(requirement.id));
        child->setData(0, kQuestionRole, toQt(question.id));
      }
      rows << row;
    }
    addTopLevelItems(rows);
    expandAll();
  }
  choose(before);
}

ChosenEntry QuestionTree::chosen() const {
  const QTreeWidgetItem* item = currentItem();
  if (item == nullptr) return {};
  return {fromQt(item->data(0, kRequirementRole).toString()), fromQt(item->data(0, kQuestionRole).toString())};
}

QTreeWidgetItem* QuestionTree::itemOf(const ChosenEntry& entry) const {
  if (entry.requirement.empty() && entry.question.empty()) return topLevelItem(0);
  for (int row = 1; row < topLevelItemCount(); ++row) {
    QTreeWidgetItem* requirement = topLevelItem(row);
    if (entry.question.empty()) {
      if (requirement->data(0, kRequirementRole).toString() == toQt(entry.requirement)) return requirement;
      continue;
    }
    for (int child = 0; child < requirement->childCount(); ++child) {
      if (requirement->child(child)->data(0, kQuestionRole).toString() == toQt(entry.question))
        return requirement->child(child);
    }
  }
  return nullptr;
}

void QuestionTree::choose(const ChosenEntry& entry) {
  QTreeWidgetItem* item = itemOf(entry);
  if (item == nullptr) item = itemOf({entry.requirement, {}});
  if (item == nullptr) item = topLevelItem(0);
  const bool same = item == currentItem();
  setCurrentItem(item);
  if (same) emit entryChosen(chosen());
}

void QuestionTree::retell(const instrument::Question& question) {
  if (QTreeWidgetItem* item = itemOf({question.requirement, question.id})) item->setText(0, wordsOfQuestion(question));
}

void QuestionTree::retell(const instrument::Requirement& requirement) {
  if (QTreeWidgetItem* item = itemOf({requirement.id, {}})) item->setText(0, wordsOfRequirement(requirement));
}

}  // namespace playfair::ui
