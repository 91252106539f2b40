// SPDX-License-Identifier: EUPL-1.2
#include "portfolio/portfolio_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>

#include "compare/compare_choice.h"
#include "playfair/assessment/comparison.h"
#include "playfair/exchange/portfolio_files.h"
#include "playfair/workspace/whole_file.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {

using workspace::PortfolioGrouping;
using workspace::PortfolioMatter;

namespace {

// In the order of the boxes to choose from.
constexpr PortfolioMatter kMattersToChoose[] = {PortfolioMatter::NotAnswered, PortfolioMatter::Claimed,
                                                PortfolioMatter::SafeguardNotMet};
constexpr PortfolioGrouping kGroupingsToChoose[] = {PortfolioGrouping::None, PortfolioGrouping::Type,
                                                    PortfolioGrouping::Stage, PortfolioGrouping::Country};

}  // namespace

PortfolioPage::PortfolioPage(const PageContext& context, QWidget* parent)
    : Page(context, "portfolioPage", parent), m_model(new PortfolioModel(this)) {
  auto* layout = scrollingBody();
  buildChoices(*layout);
  buildTable(*layout);
  buildFoot(*layout);
  auto* back = makeButton(tr("Back to Compare"), "backToCompareButton", "plain", this);
  m_export = makeButton(tr("Export (CSV)…"), "portfolioExportButton", "plain", this);
  addAction(back);
  addAction(m_export);
  connect(back, &QPushButton::clicked, this, [this] { emit goTo({PageId::Compare, {}, {}, {}}); });
  connect(m_export, &QPushButton::clicked, this, &PortfolioPage::exportTable);
  connect(&session(), &Session::changed, this, [this] {
    m_stale = true;
    if (isVisible()) reload();
  });
}

QComboBox* PortfolioPage::addChoice(QLayout* layout, const QString& name, const char* objectName,
                                    const QStringList& choices) {
  auto* box = new QComboBox(layout->parentWidget());
  box->setObjectName(QString::fromLatin1(objectName));
  box->setAccessibleName(name);
  box->setToolTip(name);
  box->addItems(choices);
  layout->addWidget(box);
  return box;
}

void PortfolioPage::buildChoices(QVBoxLayout& layout) {
  auto* choices = new QWidget(layout.parentWidget());
  auto* flow = new FlowLayout(choices, 10, 6);
  m_questionnaire = addChoice(flow, tr("Questionnaire"), "portfolioQuestionnaireBox", {});
  m_matter = addChoice(flow, tr("What is looked at"), "portfolioMatterBox",
                       {tr("Left unanswered"), tr("Claimed only"), tr("Minimum safeguards not met")});
  m_grouping = addChoice(flow, tr("Groups"), "portfolioGroupingBox",
                         {tr("All together"), tr("By type"), tr("By stage"), tr("By country")});
  m_order = addChoice(flow, tr("Order of the questions"), "portfolioOrderBox",
                      {tr("In the order of the questionnaire"), tr("The most frequent first")});
  m_names = new QCheckBox(tr("With names of organisations"), choices);
  m_names->setObjectName(QStringLiteral("portfolioNamesBox"));
  m_names->setAccessibleName(m_names->text());
  flow->addWidget(m_names);
  layout.addWidget(choices);
  for (QComboBox* box : {m_questionnaire, m_matter, m_order})
    connect(box, &QComboBox::activated, this, &PortfolioPage::arrange);
  connect(m_grouping, &QComboBox::activated, this, &PortfolioPage::reload);
  connect(m_names, &QCheckBox::toggled, this, &PortfolioPage::showFigure);
}

void PortfolioPage::buildTable(QVBoxLayout& layout) {
  m_table = new QTableView(layout.parentWidget());
  m_table->setObjectName(QStringLiteral("portfolioTable"));
  m_table->setAccessibleName(tr("Questions, and how many assessments"));
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->setCornerButtonEnabled(false);
  m_table->setWordWrap(true);
  // Rows follow the width of the columns; a bar that came and went would change it again.
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setHighlightSections(false);
  layout.addWidget(m_table, 100);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PortfolioPage::showFigure);
  connect(m_table, &QTableView::activated, this, &PortfolioPage::compareThese);
  connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &PortfolioPage::fitRows);
}

void PortfolioPage::buildFoot(QVBoxLayout& layout) {
  QWidget* inside = layout.parentWidget();
  m_figure = makeWrappedLabel({}, "strong", inside);
  m_figure->setObjectName(QStringLiteral("portfolioFigureLabel"));
  m_who = makeWrappedLabel({}, "", inside);
  m_who->setObjectName(QStringLiteral("portfolioWhoLabel"));
  m_compare = makeButton({}, "portfolioCompareButton", "primary", inside);
  connect(m_compare, &QPushButton::clicked, this, &PortfolioPage::compareThese);
  auto* card = makeFrame("warningCard", inside);
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(14, 9, 14, 9);
  m_care = makeWrappedLabel({}, "", card);
  m_care->setObjectName(QStringLiteral("portfolioCareLabel"));
  column->addWidget(m_care);
  layout.addWidget(m_figure);
  layout.addWidget(m_who);
  layout.addWidget(m_compare, 0, Qt::AlignLeft);
  layout.addWidget(card);
}

void PortfolioPage::open(const Place&) {
  reload();
  m_table->setFocus();
}

Place PortfolioPage::place() const {
  return {PageId::Portfolio, {}, {}, {}};
}

QString PortfolioPage::windowHeading() const {
  return tr("Portfolio");
}

void PortfolioPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) reload();
}

void PortfolioPage::reload() {
  m_stale = false;
  auto reader = workspace::PortfolioReader::open(session().workspace(), kGroupingsToChoose[m_grouping->currentIndex()]);
  if (!reader) return show(reader.error());
  auto portfolio = reader->figures();
  if (!portfolio) return show(portfolio.error());
  m_reader = std::move(*reader);
  int assessments = 0;
  for (const auto& group : portfolio->groups) assessments += group.assessments;
  m_model->setPortfolio(std::move(*portfolio));
  setHeader(tr("Compare › All assessments of this file"), tr("Portfolio"));
  setChips({tr("%n assessment(s)", nullptr, assessments)});
  fillQuestionnaires();
  arrange();
}

void PortfolioPage::fillQuestionnaires() {
  const int before = m_questionnaire->currentIndex();
  m_questionnaire->clear();
  for (const auto& each : m_model->portfolio().questionnaires) {
    m_questionnaire->addItem(tr("%1 · %n assessment(s)", nullptr, each.assessments).arg(toQt(each.title)));
  }
  m_questionnaire->setCurrentIndex(std::clamp(before, 0, std::max(0, m_questionnaire->count() - 1)));
  m_questionnaire->setEnabled(m_questionnaire->count() > 0);
}

void PortfolioPage::arrange() {
  const int questionnaire = m_questionnaire->currentIndex();
  m_model->choose(questionnaire, kMattersToChoose[m_matter->currentIndex()],
                  m_order->currentIndex() == 0 ? PortfolioOrder::Questionnaire : PortfolioOrder::MostFirst);
  auto* header = m_table->horizontalHeader();
  for (int column = 0; column < m_model->columnCount(); ++column)
    header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
  fitRows();
  QStringList care{tr("Self-assessments. Differences may come from stage, scope or candour as much as from practice.")};
  if (questionnaire >= 0)
    care << toQt(m_model->portfolio().questionnaires[static_cast<std::size_t>(questionnaire)].disclaimer);
  care.removeAll(QString());
  m_care->setText(care.join(QLatin1Char(' ')));
  m_export->setEnabled(m_model->rowCount() > 0);
  if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 1));
  showFigure();
}

void PortfolioPage::fitRows() {
  m_table->resizeRowsToContents();
  m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * 14);
}

void PortfolioPage::showFigure() {
  m_behind.clear();
  const QModelIndex index = m_table->currentIndex();
  const auto* question = index.isValid() ? m_model->questionAt(index.row()) : nullptr;
  if (question != nullptr && index.column() > 0 && m_reader) {
    auto behind = m_reader->members(question->id, kMattersToChoose[m_matter->currentIndex()],
                                    PortfolioModel::groupOf(index.column()));
    if (!behind) return show(behind.error());
    m_behind = std::move(*behind);
  }
  if (m_model->rowCount() == 0) {
    m_figure->setText(m_model->portfolio().questionnaires.empty()
                          ? tr("There is no assessment in this file yet. Start one from the page Projects.")
                          : tr("Nobody is asked such a question."));
  } else {
    m_figure->setText(index.isValid() ? m_model->words(index) : QString());
  }
  QStringList names;
  for (const auto& member : m_behind) {
    names << toQt(member.organisation.empty() ? member.title : member.title + ", " + member.organisation);
  }
  m_who->setText(names.join(QStringLiteral(" · ")));
  m_who->setVisible(m_names->isChecked() && !names.isEmpty());
  const auto most = static_cast<int>(assessment::kMostCompared);
  const auto number = static_cast<int>(m_behind.size());
  m_compare->setVisible(number > 0);
  if (number == 1) m_compare->setText(tr("Go to this answer"));
  if (number > 1) m_compare->setText(tr("Compare these %n assessment(s)", nullptr, number));
  if (number > most) m_compare->setText(tr("Compare the first %1 of %2, by name").arg(most).arg(number));
}

void PortfolioPage::compareThese() {
  const auto* question = m_model->questionAt(m_table->currentIndex().row());
  if (question == nullptr || m_behind.empty()) return;
  if (m_behind.size() == 1) {
    const auto dossier = session().dossier(m_behind.front().id);
    if (!dossier) return show(dossier.error());
    emit goTo(questionPlace(**dossier, question->id));
    return;
  }
  CompareItem item;
  for (const auto& member : m_behind) {
    if (item.chosen.size() < assessment::kMostCompared) item.chosen.push_back({member.id, {}});
  }
  emit goTo({PageId::Compare, {}, {}, toText(item)});
}

void PortfolioPage::exportTable() {
  const auto names = m_names->isChecked() ? exchange::PortfolioNames::With : exchange::PortfolioNames::Without;
  dialogs().askSaveFile(this, tr("Export"), tr("Portfolio.csv"), tr("CSV files (*.csv)"),
                        [this, names](const QString& file) {
                          const auto bytes = exchange::portfolioCsv(*m_reader, names);
                          if (!bytes) return show(bytes.error());
                          const auto written = workspace::writeWholeFile(std::filesystem::path(fromQt(file)), *bytes);
                          if (!written) return show(written.error());
                          emit said(tr("Exported as %1").arg(file));
                        });
}

}  // namespace playfair::ui
