// SPDX-License-Identifier: EUPL-1.2
#include "pages/profile_card.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

#include "pages/counting_explanation.h"
#include "pages/project_words.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"
#include "widgets/segmented_bar.h"

namespace playfair::ui {
namespace {

/// "due at pilot": the option's title in the middle of a sentence.
QString dueText(const std::string& stage) {
  const instrument::FactDefinition* fact = factCatalogue().find("stage");
  const QString title = fact == nullptr ? toQt(stage) : toQt(instrument::optionTitle(*fact, stage));
  return ProfileCard::tr("due at: %1").arg(title.toLower());
}

QWidget* safeguardChips(const assessment::RequirementCounts& counts, QWidget* parent) {
  int notMet = 0;
  int notKnown = 0;
  std::map<std::string, int> later;
  for (const auto& safeguard : counts.safeguards) {
    if (safeguard.state == assessment::SafeguardState::Met) continue;
    if (!safeguard.due) {
      ++later[safeguard.dueAt];
    } else if (safeguard.state == assessment::SafeguardState::NotMet) {
      ++notMet;
    } else {
      ++notKnown;
    }
  }
  auto* holder = new QWidget(parent);
  auto* flow = new QVBoxLayout(holder);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(4);
  const auto add = [&](const QString& text, const char* look) {
    flow->addWidget(makeLabel(text, look, holder), 0, Qt::AlignLeft | Qt::AlignVCenter);
  };
  if (notMet > 0) add(ProfileCard::tr("%1 not met").arg(notMet), "chipBad");
  if (notKnown > 0) add(ProfileCard::tr("%1 not known").arg(notKnown), "chipWarning");
  for (const auto& [stage, number] : later) add(QStringLiteral("%1 %2").arg(number).arg(dueText(stage)), "chip");
  if (!counts.safeguards.empty() && flow->count() == 0)
    add(ProfileCard::tr("%1 met").arg(counts.safeguards.size()), "small");
  return holder;
}

QString rowTitle(const assessment::Dossier& dossier, const assessment::RequirementCounts& counts) {
  const instrument::Requirement* requirement = dossier.instrument->findRequirement(counts.id);
  const QString title = toQt(requirement == nullptr ? counts.title : requirement->shortTitle);
  return counts.inScope ? title : ProfileCard::tr("%1 (safeguards)").arg(title);
}

}  // namespace

ProfileCard::ProfileCard(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("profileCard"));
  setLook(this, "card");
  m_column->setContentsMargins(16, 12, 16, 12);
  m_column->setSpacing(10);
  m_column->addWidget(new SegmentLegend(this));
  m_how = makeButton(tr("How is this counted?"), "howCountedButton", "link", this);
  m_how->setCheckable(true);
  m_column->addWidget(m_how, 0, Qt::AlignLeft);
  connect(m_how, &QPushButton::toggled, this, [this](bool on) {
    if (m_explanation != nullptr) m_explanation->setVisible(on);
    m_how->setText(on ? tr("Hide how this is counted") : tr("How is this counted?"));
  });
}

void ProfileCard::addRow(QGridLayout& grid, int row, const assessment::Dossier& dossier,
                         const assessment::RequirementCounts& counts) {
  auto* id = makeLabel(toQt(counts.id), "strong", m_rows);
  auto* title = makeWrappedLabel(rowTitle(dossier, counts), "", m_rows);
  title->setToolTip(toQt(counts.title));
  grid.addWidget(id, row, 0, Qt::AlignVCenter);
  grid.addWidget(title, row, 1);
  const auto segments = report::segmentsOf(counts);
  if (segments.empty()) {
    grid.addWidget(makeWrappedLabel(tr("No question applies."), "small", m_rows), row, 2);
  } else {
    auto* bar = new SegmentedBar(m_rows);
    bar->setSegments(toQt(counts.id) + QLatin1Char(' ') + rowTitle(dossier, counts), segments);
    grid.addWidget(bar, row, 2, Qt::AlignVCenter);
  }
  grid.addWidget(safeguardChips(counts, m_rows), row, 3, Qt::AlignVCenter);
}

void ProfileCard::showCounts(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  delete m_rows;
  delete m_explanation;
  m_rows = new QWidget(this);
  auto* grid = new QGridLayout(m_rows);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(7);
  grid->setColumnStretch(1, 4);
  grid->setColumnStretch(2, 7);
  grid->addWidget(makeLabel(tr("Requirements taken up"), "smallStrong", m_rows), 0, 0, 1, 2);
  grid->addWidget(makeLabel(tr("Answers by level"), "smallStrong", m_rows), 0, 2);
  grid->addWidget(makeLabel(tr("Safeguards"), "smallStrong", m_rows), 0, 3);
  int row = 1;
  for (const auto& one : counts.requirements) {
    if (!one.inScope && one.safeguards.empty()) continue;
    grid->addWidget(makeFrame("line", m_rows), row++, 0, 1, 4);
    addRow(*grid, row++, dossier, one);
  }
  grid->addWidget(makeFrame("line", m_rows), row, 0, 1, 4);
  m_column->insertWidget(0, m_rows);
  m_explanation = new CountingExplanation(dossier, counts, this);
  m_explanation->setVisible(m_how->isChecked());
  m_column->addWidget(m_explanation);
}

}  // namespace playfair::ui
