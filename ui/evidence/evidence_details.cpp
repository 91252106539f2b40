// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_details.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "evidence/evidence_words.h"
#include "session/moment_words.h"
#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/link_label.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

void clearLayout(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->widget() != nullptr) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
}

QString detailWords(const instrument::FactDefinition& detail, const assessment::Facts& details) {
  QStringList words;
  for (const auto& value : assessment::factValues(details, detail.key)) {
    words << (detail.type == instrument::FactType::Date ? dateWords(value)
                                                        : toQt(instrument::optionTitle(detail, value)));
  }
  return words.join(QStringLiteral(", "));
}

/// A hash has no place where a line could end.
QString inTwoLines(const QString& hash) {
  return hash.left(hash.size() / 2) + QLatin1Char('\n') + hash.mid(hash.size() / 2);
}

/// An address may go on in the next line after each of its parts.
QString breakableAddress(const QString& address) {
  static const QRegularExpression ends(QStringLiteral("([/?&=._-])"));
  return QString(address).replace(ends, QStringLiteral("\\1") + QChar(0x200B));
}

}  // namespace

EvidenceDetails::EvidenceDetails(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("evidenceDetails"));
  setAccessibleName(tr("The chosen evidence"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::TabFocus);
  auto* inside = makeFrame("card", this);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(16, 14, 16, 14);
  column->setSpacing(8);
  m_title = makeWrappedLabel({}, "heading", inside);
  m_title->setObjectName(QStringLiteral("evidenceTitleLabel"));
  m_line = makeWrappedLabel({}, "small", inside);
  m_warning = makeLabel({}, "chipWarning", inside);
  m_facts = new QVBoxLayout;
  m_facts->setSpacing(3);
  m_preview = new QVBoxLayout;
  setWidget(inside);
  buildActions();
  column->addWidget(m_title);
  column->addWidget(m_line);
  column->addWidget(m_warning, 0, Qt::AlignLeft);
  column->addWidget(m_actions);
  column->addLayout(m_preview);
  column->addLayout(m_facts);
  column->addStretch(1);
  showNothing();
}

void EvidenceDetails::buildActions() {
  m_actions = new QWidget(widget());
  auto* flow = new FlowLayout(m_actions, 6, 6);
  m_change = makeButton(tr("Change…"), "changeEvidenceButton", "plain", m_actions);
  m_open = makeButton(tr("Open"), "openFileButton", "plain", m_actions);
  m_open->setToolTip(tr("Opens a copy that can only be read. It is removed when Playfair closes."));
  m_save = makeButton(tr("Save as…"), "saveFileButton", "plain", m_actions);
  m_newer = makeButton(tr("Newer version…"), "newerVersionButton", "plain", m_actions);
  m_newer->setToolTip(tr("Replaces the file. The older one stays in the history."));
  m_minutes = makeButton(tr("Minutes…"), "minutesButton", "plain", m_actions);
  m_remove = makeButton(tr("Remove"), "removeEvidenceButton", "plain", m_actions);
  m_remove->setToolTip(tr("Takes it out of the project. Undo brings it back."));
  m_erase = makeButton(tr("Erase…"), "eraseEvidenceButton", "danger", m_actions);
  for (QPushButton* each : {m_change, m_open, m_save, m_newer, m_minutes, m_remove, m_erase}) flow->addWidget(each);
  connect(m_change, &QPushButton::clicked, this, &EvidenceDetails::changeWanted);
  connect(m_open, &QPushButton::clicked, this, &EvidenceDetails::openWanted);
  connect(m_save, &QPushButton::clicked, this, &EvidenceDetails::saveWanted);
  connect(m_newer, &QPushButton::clicked, this, &EvidenceDetails::newerVersionWanted);
  connect(m_minutes, &QPushButton::clicked, this, &EvidenceDetails::minutesWanted);
  connect(m_remove, &QPushButton::clicked, this, &EvidenceDetails::removeWanted);
  connect(m_erase, &QPushButton::clicked, this, &EvidenceDetails::eraseWanted);
}

void EvidenceDetails::addLine(const QString& name, const QString& value) {
  if (value.trimmed().isEmpty()) return;
  m_facts->addWidget(makeLabel(name, "small", widget()));
  QLabel* text = makeWrappedLabel(value, "", widget());
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  text->setObjectName(QStringLiteral("evidenceFactLabel"));
  text->setAccessibleName(tr("%1: %2").arg(name, value));
  m_facts->addWidget(text);
}

void EvidenceDetails::addFacts(const assessment::Evidence& evidence) {
  addLine(tr("Address"), breakableAddress(toQt(evidence.url)));
  if (evidence.file) addLine(tr("File"), toQt(evidence.file->name));
  addLine(tr("Source"), toQt(evidence.source));
  addLine(tr("Date"), dateWords(evidence.date));
  for (const auto& detail : evidenceCatalogue().facts) {
    if (evidence.details.count(detail.key) > 0) addLine(toQt(detail.title), detailWords(detail, evidence.details));
  }
  addLine(tr("Text"), toQt(evidence.text));
  addLine(tr("Look at it again by"), dateWords(evidence.reviewBy));
  addLine(tr("Keep until"), dateWords(evidence.keepUntil));
  if (evidence.file) addLine(tr("SHA-256 of the file"), inTwoLines(toQt(evidence.file->sha256)));
}

void EvidenceDetails::addBehind(const std::vector<BehindShown>& behind) {
  m_facts->addWidget(makeLabel(tr("Stands behind"), "small", widget()));
  if (behind.empty()) m_facts->addWidget(makeWrappedLabel(tr("No question yet"), "quiet", widget()));
  int number = 0;
  for (const auto& each : behind) {
    auto* link = new LinkLabel(each.name, widget());
    link->setObjectName(QStringLiteral("behindLabel%1").arg(++number));
    link->setAccessibleName(tr("Go to %1").arg(each.name));
    m_facts->addWidget(link);
    connect(link, &QLabel::linkActivated, this, [this, each] { emit questionWanted(each.assessment, each.question); });
  }
}

void EvidenceDetails::addVersions(const assessment::Evidence& evidence,
                                  const std::vector<workspace::FileVersion>& versions) {
  const std::string present = evidence.file ? evidence.file->sha256 : std::string();
  int number = 0;
  bool any = false;
  for (const auto& each : versions) {
    ++number;
    if (each.file.sha256 == present) continue;
    if (!any) m_facts->addWidget(makeLabel(tr("Other versions of the file"), "small", widget()));
    any = true;
    QLabel* told = makeWrappedLabel(
        tr("Version %1: %2, %3, from %4")
            .arg(QString::number(number), toQt(each.file.name), sizeWords(each.file.size), momentWords(each.at)),
        "", widget());
    told->setObjectName(QStringLiteral("versionLabel%1").arg(number));
    told->setTextFormat(Qt::PlainText);
    QPushButton* save = makeButton(tr("Save this version…"), "saveVersionButton", "plain", widget());
    save->setAccessibleName(tr("Save version %1: %2").arg(QString::number(number), toQt(each.file.name)));
    m_facts->addWidget(told);
    m_facts->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, [this, file = each.file] { emit saveVersionWanted(file); });
  }
}

void EvidenceDetails::show(const assessment::Evidence& evidence, const AroundEvidence& around, bool writable) {
  widget()->setVisible(true);
  m_title->setText(toQt(evidence.title));
  m_line->setText(evidenceLine(evidence));
  m_line->setVisible(true);
  const QString warning = evidenceWarning(evidence);
  m_warning->setText(warning);
  m_warning->setVisible(!warning.isEmpty());
  m_actions->setVisible(true);
  const bool file = evidence.file.has_value();
  m_open->setVisible(file || evidence.kind == assessment::EvidenceKind::Link);
  m_save->setVisible(file);
  m_newer->setVisible(file && writable);
  m_minutes->setVisible(evidence.kind == assessment::EvidenceKind::Meeting);
  for (QPushButton* each : {m_change, m_remove, m_erase}) each->setVisible(writable);
  clearLayout(m_facts);
  clearLayout(m_preview);
  addBehind(around.behind);
  addFacts(evidence);
  addVersions(evidence, around.versions);
}

void EvidenceDetails::showNothing() {
  clearLayout(m_facts);
  clearLayout(m_preview);
  m_title->setText(tr("Choose evidence to see it here"));
  m_line->setVisible(false);
  m_warning->setVisible(false);
  m_actions->setVisible(false);
}

}  // namespace playfair::ui
