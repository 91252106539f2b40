// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_picker.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

#include "compare/compare_pick_delegate.h"
#include "pages/project_words.h"
#include "playfair/assessment/comparison.h"
#include "session/text.h"
#include "widgets/date_field.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"
#include "window/page.h"

namespace playfair::ui {
namespace {

enum PickerRole { ChoiceRole = AboutRole + 1, InstrumentRole };

bool isTicked(const QStandardItem& item) {
  return item.checkState() == Qt::Checked;
}

}  // namespace

ComparePicker::ComparePicker(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_items(new QStandardItemModel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(22, 16, 22, 16);
  column->setSpacing(10);
  column->addWidget(makeWrappedLabel(tr("Which assessments do you want to see side by side?"), "heading", this));
  column->addWidget(makeWrappedLabel(tr("Tick two to twelve, or one and an earlier day. They must follow the same "
                                        "questionnaire. The table shows counts "
                                        "and levels as they are; it has no total and no order by result."),
                                     "quiet", this));
  buildList();
  column->addWidget(m_words);
  column->addWidget(m_list, 100);
  buildFoot();
  column->addWidget(m_dayRow);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(10);
  foot->addWidget(m_said, 1);
  foot->addWidget(m_cancel);
  foot->addWidget(m_compare);
  column->addLayout(foot);
  column->addStretch(1);
}

void ComparePicker::buildList() {
  m_words = new QLineEdit(this);
  m_words->setObjectName(QStringLiteral("pickerFilterEdit"));
  m_words->setPlaceholderText(tr("Filter by name, city, questionnaire…"));
  m_words->setAccessibleName(tr("Filter assessments"));
  m_words->setClearButtonEnabled(true);
  m_list = new QListView(this);
  m_list->setObjectName(QStringLiteral("pickerList"));
  m_list->setAccessibleName(tr("Assessments to choose from"));
  m_list->setModel(m_items);
  m_list->setItemDelegate(new ComparePickDelegate(m_list));
  m_list->setResizeMode(QListView::Adjust);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  connect(m_words, &QLineEdit::textChanged, this, &ComparePicker::showWhatFits);
  connect(m_items, &QStandardItemModel::itemChanged, this, &ComparePicker::checkChoice);
  connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
    QStandardItem* item = m_items->itemFromIndex(index);
    if (item->isEnabled()) item->setCheckState(isTicked(*item) ? Qt::Unchecked : Qt::Checked);
  });
}

void ComparePicker::buildFoot() {
  m_dayRow = new QWidget(this);
  auto* flow = new FlowLayout(m_dayRow, 10, 6);
  auto* beside = makeLabel(tr("Beside it, as it was on:"), "", m_dayRow);
  m_day = new DateField(tr("Beside it, as it was on"), QStringLiteral("pickerDayEdit"), m_dayRow);
  flow->addWidget(beside);
  flow->addWidget(m_day);
  connect(m_day, &DateField::edited, this, &ComparePicker::checkChoice);
  m_said = makeWrappedLabel({}, "quiet", this);
  m_said->setObjectName(QStringLiteral("chosenLabel"));
  m_cancel = makeButton(tr("Cancel"), "cancelPickingButton", "plain", this);
  m_compare = makeButton(tr("Compare"), "compareButton", "primary", this);
  connect(m_cancel, &QPushButton::clicked, this, &ComparePicker::cancelled);
  connect(m_compare, &QPushButton::clicked, this, &ComparePicker::compareWanted);
}

void ComparePicker::setCanCancel(bool can) {
  m_cancel->setVisible(can);
}

void ComparePicker::focusList() {
  if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_items->index(0, 0));
  m_list->setFocus();
}

Result<void> ComparePicker::show(const std::vector<ComparedChoice>& chosen) {
  auto entries = m_session.projects();
  if (!entries) return tl::make_unexpected(entries.error());
  std::sort(entries->begin(), entries->end(), [](const auto& one, const auto& other) {
    return QString::localeAwareCompare(toQt(one.project.title), toQt(other.project.title)) < 0;
  });
  m_checking = true;
  m_items->clear();
  m_day->setDate({});
  m_before.clear();
  for (const auto& choice : chosen) m_before[choice.assessment.value].push_back(choice);
  for (const auto& entry : *entries) {
    for (const auto& assessment : entry.assessments) {
      addItem(entry, assessment);
    }
  }
  m_checking = false;
  showWhatFits();
  checkChoice();
  return {};
}

void ComparePicker::addItem(const workspace::ProjectEntry& entry, const assessment::Assessment& assessment) {
  // Read already by the page Projects; without it the reference has to do.
  const auto dossier = m_session.dossier(assessment.id);
  const QString questionnaire = dossier ? toQt((*dossier)->instrument->shortTitle) : toQt(assessment.instrument);
  const std::string& changed = dossier ? (*dossier)->lastChanged : entry.lastChanged;
  QStringList about{questionnaire, depthName(assessment.depth),
                    tr("changed %1").arg(dayName(changed, QDateTime::currentDateTime()))};
  if (entry.project.archived || assessment.archived) about << tr("archived");
  const QString name = projectName(entry.project, entry.facts);
  auto* item = new QStandardItem(name);
  item->setData(about.join(QStringLiteral(" · ")), AboutRole);
  item->setData(name + QStringLiteral(", ") + about.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
  item->setData(toQt(assessment.id.value), ChoiceRole);
  item->setData(toQt(assessment.instrument).section(QLatin1Char('@'), 0, 0), InstrumentRole);
  item->setCheckable(true);
  item->setCheckState(m_before.contains(assessment.id.value) ? Qt::Checked : Qt::Unchecked);
  m_items->appendRow(item);
}

std::vector<ComparedChoice> ComparePicker::ticked() const {
  std::vector<ComparedChoice> chosen;
  for (int row = 0; row < m_items->rowCount(); ++row) {
    const QStandardItem& item = *m_items->item(row);
    if (!isTicked(item)) continue;
    const std::string id = fromQt(item.data(ChoiceRole).toString());
    const auto before = m_before.find(id);
    if (before == m_before.end()) {
      chosen.push_back({{id}, {}});
    } else {
      chosen.insert(chosen.end(), before->second.begin(), before->second.end());
    }
  }
  return chosen;
}

std::vector<ComparedChoice> ComparePicker::chosen() const {
  std::vector<ComparedChoice> chosen = ticked();
  if (chosen.size() == 1 && !m_day->date().empty()) chosen.push_back({chosen.front().assessment, m_day->date()});
  return chosen;
}

void ComparePicker::showWhatFits() {
  const QStringList words = m_words->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (int row = 0; row < m_items->rowCount(); ++row) {
    const QStandardItem& item = *m_items->item(row);
    // What is ticked stays in sight, whatever the filter.
    const bool fits = isTicked(item) || std::all_of(words.begin(), words.end(), [&](const QString& word) {
                        return item.data(Qt::AccessibleTextRole).toString().contains(word, Qt::CaseInsensitive);
                      });
    m_list->setRowHidden(row, !fits);
  }
  fitHeight();
}

void ComparePicker::fitHeight() {
  int height = 2 * m_list->frameWidth() + 2;
  for (int row = 0; row < m_items->rowCount(); ++row) {
    if (!m_list->isRowHidden(row)) height += m_list->sizeHintForIndex(m_items->index(row, 0)).height();
  }
  m_list->setMaximumHeight(std::max(height, m_list->fontMetrics().lineSpacing() * 3));
}

void ComparePicker::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

void ComparePicker::checkChoice() {
  if (m_checking) return;
  m_checking = true;
  QString instrument;
  for (int row = 0; row < m_items->rowCount(); ++row) {
    if (!isTicked(*m_items->item(row))) continue;
    if (instrument.isEmpty()) instrument = m_items->item(row)->data(InstrumentRole).toString();
  }
  for (int row = 0; row < m_items->rowCount(); ++row) {
    QStandardItem* item = m_items->item(row);
    const bool same = instrument.isEmpty() || item->data(InstrumentRole).toString() == instrument;
    item->setEnabled(same || isTicked(*item));
    item->setToolTip(same ? QString() : tr("Another questionnaire: its questions cannot stand beside those chosen."));
  }
  m_checking = false;
  m_dayRow->setVisible(ticked().size() == 1);
  const auto columns = chosen().size();
  const bool many = columns > assessment::kMostCompared;
  m_compare->setEnabled(columns >= assessment::kFewestCompared && !many);
  if (m_items->rowCount() == 0) {
    m_said->setText(tr("There is no assessment in this file yet. Start one from the page Projects."));
  } else if (many) {
    m_said->setText(tr("%1 chosen. At most twelve stand side by side.").arg(columns));
  } else {
    m_said->setText(columns == 0 ? tr("None chosen yet.") : tr("%1 chosen.").arg(columns));
  }
}

}  // namespace playfair::ui
