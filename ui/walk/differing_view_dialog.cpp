// SPDX-License-Identifier: EUPL-1.2
#include "walk/differing_view_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "session/text.h"
#include "walk/differing_views.h"
#include "walk/level_words.h"
#include "walk/markdown_edit.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

using assessment::AnswerKind;

constexpr int kNotApplicable = kLevels;
constexpr int kNobodyKnows = kLevels + 1;

int choiceOf(const assessment::DifferingView& view) {
  if (view.kind == AnswerKind::NotApplicable) return kNotApplicable;
  return view.kind == AnswerKind::AskedUnknown ? kNobodyKnows : view.level;
}

}  // namespace

DifferingViewDialog::DifferingViewDialog(Dialogs& dialogs, const assessment::DifferingView& view, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_holder(new QLineEdit(toQt(view.holder), this)),
      m_level(new QComboBox(this)),
      m_because(new MarkdownEdit(dialogs, this)) {
  setObjectName(QStringLiteral("differingViewDialog"));
  setWindowTitle(tr("Differing view"));
  m_holder->setObjectName(QStringLiteral("viewHolderEdit"));
  m_holder->setPlaceholderText(tr("school nurse"));
  m_level->setObjectName(QStringLiteral("viewLevelCombo"));
  for (int level = 0; level < kLevels; ++level)
    m_level->addItem(QStringLiteral("%1 %2").arg(level).arg(levelName(level)));
  m_level->addItem(tr("Not applicable"));
  m_level->addItem(tr("Asked, nobody knows"));
  m_level->setCurrentIndex(choiceOf(view));
  m_because->setObjectName(QStringLiteral("viewBecauseEdit"));
  m_because->setMarkdown(toQt(view.because));
  m_because->setMinimumHeight(fontMetrics().height() * 6);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(6);
  column->addWidget(makeWrappedLabel(
      tr("It stands beside the answer and in the record. It changes no count, and nobody merges it away."), "quiet",
      this));
  const auto add = [&](const QString& name, QWidget* field) {
    auto* label = makeLabel(name, "strong", this);
    label->setBuddy(field);
    field->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(field);
  };
  add(tr("Whose view? A role, no name"), m_holder);
  add(tr("Which level would they choose?"), m_level);
  add(tr("Why?"), m_because);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  QPushButton* keep =
      buttons->addButton(view.id.empty() ? tr("Add the view") : tr("Change the view"), QDialogButtonBox::AcceptRole);
  keep->setObjectName(QStringLiteral("keepViewButton"));
  const auto enable = [this, keep] { keep->setEnabled(!m_holder->text().trimmed().isEmpty()); };
  enable();
  connect(m_holder, &QLineEdit::textChanged, keep, enable);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
  resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

assessment::DifferingView DifferingViewDialog::view() const {
  assessment::DifferingView view = m_view;
  view.holder = fromQt(m_holder->text().trimmed());
  view.because = fromQt(m_because->markdown());
  const int choice = m_level->currentIndex();
  view.kind = choice == kNotApplicable ? AnswerKind::NotApplicable
              : choice == kNobodyKnows ? AnswerKind::AskedUnknown
                                       : AnswerKind::Level;
  view.level = view.kind == AnswerKind::Level ? choice : 0;
  return view;
}

}  // namespace playfair::ui
