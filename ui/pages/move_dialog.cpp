// SPDX-License-Identifier: EUPL-1.2
#include "pages/move_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "pages/project_words.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

QString versionName(const instrument::Instrument& instrument) {
  const QString name = toQt(instrument.shortTitle);
  return instrument.provisional ? MoveDialog::tr("%1, titles not checked yet").arg(name) : name;
}

/// What the new question asks, beside the one whose answer it takes over.
QString newQuestionWords(instrument::Relation relation) {
  switch (relation) {
    case instrument::Relation::Subset:
      return MoveDialog::tr("asks for more");
    case instrument::Relation::Superset:
      return MoveDialog::tr("asks for less");
    case instrument::Relation::Equal:
      return MoveDialog::tr("to be confirmed");
    case instrument::Relation::Intersects:
      break;
  }
  return MoveDialog::tr("has something in common");
}

QString questionText(const instrument::Instrument& instrument, const std::string& question) {
  const auto* found = instrument.findQuestion(question);
  return found == nullptr ? toQt(question) : toQt(found->text);
}

QTreeWidgetItem* addMoveGroup(QTreeWidget* tree, const QString& text) {
  auto* group = new QTreeWidgetItem(tree, {text});
  QFont font = group->font(0);
  font.setBold(true);
  group->setFont(0, font);
  return group;
}

void addMoveLine(QTreeWidgetItem* group, const QString& text, const QString& explanation) {
  auto* line = new QTreeWidgetItem(group, {text});
  line->setToolTip(0, explanation.isEmpty() ? text : explanation);
}

}  // namespace

MoveDialog::MoveDialog(std::shared_ptr<const assessment::Dossier> dossier, std::vector<MoveTarget> targets,
                       QWidget* parent)
    : QDialog(parent),
      m_dossier(std::move(dossier)),
      m_targets(std::move(targets)),
      m_version(new QComboBox(this)),
      m_notice(makeWrappedLabel({}, "small", this)),
      m_groups(new QTreeWidget(this)) {
  setObjectName(QStringLiteral("moveDialog"));
  setWindowTitle(tr("Move to another version"));
  auto* label = makeLabel(tr("Take the answers over to"), "strong", this);
  label->setBuddy(m_version);
  m_version->setObjectName(QStringLiteral("moveVersionCombo"));
  m_version->setAccessibleName(tr("Take the answers over to"));
  for (const auto& each : m_targets) m_version->addItem(versionName(*each.instrument));
  m_version->setCurrentIndex(static_cast<int>(m_targets.size()) - 1);
  m_groups->setObjectName(QStringLiteral("moveTree"));
  m_groups->setAccessibleName(tr("What happens to each question"));
  m_groups->setHeaderHidden(true);
  m_groups->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_groups->header()->setStretchLastSection(false);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  m_move = buttons->addButton(tr("Begin the new assessment"), QDialogButtonBox::AcceptRole);
  m_move->setObjectName(QStringLiteral("beginMoveButton"));
  auto* column = new QVBoxLayout(this);
  column->addWidget(label);
  column->addWidget(m_version);
  column->addWidget(m_notice);
  column->addWidget(makeWrappedLabel(
      tr("A new assessment of this project begins with the answers, their texts and their evidence. The one you have "
         "stays as it is, with its comments, differing views and case study text. The new one takes up every "
         "requirement; you can change its scope afterwards. Answers to read again count as not known until you "
         "confirm them."),
      "quiet", this));
  column->addWidget(m_groups, 1);
  column->addWidget(buttons);
  connect(m_version, &QComboBox::currentIndexChanged, this, &MoveDialog::showPlan);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showPlan();
  resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
}

const MoveTarget& MoveDialog::chosen() const {
  return m_targets.at(static_cast<std::size_t>(m_version->currentIndex()));
}

void MoveDialog::showPlan() {
  m_notice->setText(toQt(chosen().instrument->notice));
  m_notice->setVisible(!chosen().instrument->notice.empty());
  m_groups->clear();
  addGroup(tr("Kept: %1 questions, %2 answered"), chosen().plan.kept);
  addGroup(tr("To read again and confirm: %1 questions, %2 answered"), chosen().plan.toRead);
  addDropped();
  addNew();
  m_groups->setCurrentItem(m_groups->topLevelItem(0));
}

void MoveDialog::addGroup(const QString& name, const std::vector<assessment::MovedQuestion>& questions) {
  auto* group = addMoveGroup(m_groups, name.arg(questions.size()).arg(assessment::answeredAmong(questions)));
  for (const auto& each : questions) {
    const auto& target = *chosen().instrument;
    QString text = tr("%1 → %2 %3")
                       .arg(questionLabel(*m_dossier->instrument, each.from), questionLabel(target, each.to),
                            questionText(target, each.to));
    const bool asItIs = each.relation == instrument::Relation::Equal && (each.confirmed || !each.answered);
    if (!asItIs) text += tr(" (%1)").arg(newQuestionWords(each.relation));
    if (!each.answered) text += tr(", not answered");
    addMoveLine(group, text, toQt(each.because));
  }
}

void MoveDialog::addDropped() {
  const auto& dropped = chosen().plan.dropped;
  auto* group = addMoveGroup(m_groups, tr("Dropped, only in the earlier assessment: %1 questions, %2 answered")
                                           .arg(dropped.size())
                                           .arg(assessment::answeredAmong(dropped)));
  for (const auto& each : dropped) {
    QString text = QStringLiteral("%1 %2").arg(questionLabel(*m_dossier->instrument, each.question),
                                               questionText(*m_dossier->instrument, each.question));
    if (!each.taken.empty())
      text += tr(" (%1 takes another answer)").arg(questionLabel(*chosen().instrument, each.taken));
    if (!each.answered) text += tr(", not answered");
    addMoveLine(group, text, toQt(each.because));
  }
}

void MoveDialog::addNew() {
  const auto& added = chosen().plan.added;
  auto* group = addMoveGroup(m_groups, tr("New: %1 questions").arg(added.size()));
  for (const auto& each : added) {
    const auto& target = *chosen().instrument;
    addMoveLine(group, QStringLiteral("%1 %2").arg(questionLabel(target, each), questionText(target, each)), {});
  }
}

}  // namespace playfair::ui
