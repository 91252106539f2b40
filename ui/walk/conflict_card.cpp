// SPDX-License-Identifier: EUPL-1.2
#include "walk/conflict_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "session/text.h"
#include "walk/markdown_document.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kPreview = 400;

}  // namespace

ConflictCard::ConflictCard(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("conflictCard"));
  setAccessibleName(tr("Versions of this answer"));
  setLook(this, "warningCard");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 10, 14, 12);
  column->setSpacing(6);
  column->addWidget(makeWrappedLabel(tr("This answer was changed in two places"), "subheading", this));
  column->addWidget(makeWrappedLabel(
      tr("Nothing is lost. Choose the version to go on with; the other stays in the history. Until then the question "
         "counts as not answered."),
      "quiet", this));
  m_versions = new QVBoxLayout;
  m_versions->setSpacing(8);
  column->addLayout(m_versions);
  hide();
}

void ConflictCard::show(const std::vector<AnswerVersion>& versions, bool writable) {
  std::vector<std::string> values;
  for (const auto& each : versions) values.push_back(each.value);
  setVisible(versions.size() > 1);
  if (values == m_shown) return;
  m_shown = values;
  while (QLayoutItem* item = m_versions->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  if (versions.size() < 2) return;
  int number = 1;
  for (const auto& each : versions) addVersion(each, number++, writable);
}

void ConflictCard::addVersion(const AnswerVersion& version, int number, bool writable) {
  auto* box = makeFrame("card", this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(12, 8, 12, 8);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  const QString head = tr("%1 · %2, %3").arg(answerWords(version.answer), version.who, version.when);
  words->addWidget(makeWrappedLabel(head, "strong", box));
  QString text = plainTextOf(version.answer.justification);
  if (text.size() > kPreview) text = text.left(kPreview) + QStringLiteral("…");
  words->addWidget(makeWrappedLabel(text.isEmpty() ? tr("No text") : text, "quiet", box));
  row->addLayout(words, 1);
  const QByteArray name = QStringLiteral("keepVersion%1Button").arg(number).toLatin1();
  auto* keep = makeButton(tr("Keep this one"), name.constData(), "plain", box);
  keep->setAccessibleName(tr("Keep this one: %1").arg(head));
  keep->setEnabled(writable);
  row->addWidget(keep, 0, Qt::AlignTop);
  connect(keep, &QPushButton::clicked, this, [this, value = toQt(version.value)] { emit kept(value); });
  m_versions->addWidget(box);
}

}  // namespace playfair::ui
